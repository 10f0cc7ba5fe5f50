import type { Facts } from '../../src/model/facts.js'
import type { IngestOutcome } from '../../src/model/ingest.js'
import { storeBatch } from '../../src/pipeline/store-batch.js'
import type { Database } from '../../src/store/transaction.js'

/** Stores what one article says. */
export async function storeFacts(db: Database, facts: Facts): Promise<IngestOutcome> {
  const [outcome] = await storeBatch(db, [facts])
  if (outcome === undefined) throw new Error('A batch of one article had no outcome.')
  return outcome
}
