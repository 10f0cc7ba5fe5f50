import { extract } from '../extract/extract.js'
import { loadModels } from '../models/load-models.js'
import type { Origin, Reading, ReadArticle, Rejected } from '../model/article.js'
import type { Facts } from '../model/facts.js'
import type { IngestOutcome } from '../model/ingest.js'
import { reject } from '../read/reject.js'
import { stopIfCancelled } from '../store/cancellation.js'
import { isDatabaseFault } from '../store/database-faults.js'
import type { Database } from '../store/transaction.js'
import { storeBatch } from './store-batch.js'

/** Articles of the first batch, and of one at most. */
const FIRST_BATCH = 32
const MOST_ARTICLES = 64

/** Characters of one batch, at most: so many are in memory at once. */
const MOST_CHARACTERS = 2_000_000

/** A batch that took less, in ms, is followed by one twice its size; after one that took twice as long comes half of it. Others wait meanwhile. */
const ENOUGH_MS = 1_000

/**
 * Extracts articles and stores what they say, as many in one transaction as take one or two seconds. What is wrong with an
 * article is its rejection, and the others of its batch come in without it; a fault of the database is none: it is thrown, and what
 * was not told to be stored may be handed in again.
 */
export async function* takeIn(
  db: Database,
  readings: AsyncIterable<Reading>,
): AsyncGenerator<IngestOutcome, void, void> {
  let size = FIRST_BATCH
  let batch: Reading[] = []
  let characters = 0
  for await (const reading of readings) {
    batch.push(reading)
    characters += reading.kind === 'article' ? reading.text.length : 0
    if (batch.length < size && characters < MOST_CHARACTERS) continue
    const begun = performance.now()
    yield* await takeInBatch(db, batch)
    const took = performance.now() - begun
    if (took < ENOUGH_MS) size = Math.min(MOST_ARTICLES, size * 2)
    else if (took > 2 * ENOUGH_MS) size = Math.max(1, Math.floor(size / 2))
    batch = []
    characters = 0
  }
  yield* await takeInBatch(db, batch)
}

async function takeInBatch(db: Database, readings: readonly Reading[]): Promise<IngestOutcome[]> {
  stopIfCancelled()
  const read = readings.map((reading) => (reading.kind === 'rejected' ? reading : readFacts(reading)))
  const facts = read.flatMap((one) => ('kind' in one ? [] : [one]))
  const stored = await storeTogether(db, facts)
  let next = 0
  return read.flatMap((one) => ('kind' in one ? [one] : (stored[next++] ?? [])))
}

function readFacts(article: ReadArticle): Facts | Rejected {
  try {
    return extract(article, loadModels())
  } catch (error) {
    return rejectionFor(error, article.origin)
  }
}

/** Where one of them cannot be stored, each is stored by itself. */
async function storeTogether(db: Database, facts: readonly Facts[]): Promise<IngestOutcome[]> {
  if (facts.length === 0) return []
  try {
    return await storeBatch(db, facts)
  } catch (error) {
    const [only, ...others] = facts
    if (only !== undefined && others.length === 0) return [rejectionFor(error, only.article.origin)]
    if (isDatabaseFault(error)) throw error
    const outcomes: IngestOutcome[] = []
    for (const one of facts) {
      stopIfCancelled()
      outcomes.push(...(await storeTogether(db, [one])))
    }
    return outcomes
  }
}

/** @throws what the article is not to blame for. */
export function rejectionFor(error: unknown, origin: Origin): Rejected {
  if (isDatabaseFault(error)) throw error
  return reject(origin, 'UNREADABLE', 'It is built as no article is, and cannot be taken in; hand in its text alone.')
}
