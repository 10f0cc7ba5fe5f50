import type { Origin, Rejected } from '../model/article.js'
import type { Facts } from '../model/facts.js'
import type { IngestOutcome } from '../model/ingest.js'
import { stopIfCancelled } from '../store/cancellation.js'
import { isDatabaseFault } from '../store/database-faults.js'
import type { Database } from '../store/transaction.js'
import { inSpan } from '../tracing/spans.js'
import { charactersOf } from './reading/messages.js'
import { asNoArticle } from './reading/read-item.js'
import { storeBatch } from './store-batch.js'

/** Articles of the first batch, of one at most, and of one that time makes small: in fewer, an article costs much more. */
const FIRST_BATCH = 32
const MOST_ARTICLES = 64
const FEWEST_ARTICLES = 16

/** Characters of one batch, at most: so many are in memory at once. */
const MOST_CHARACTERS = 2_000_000

/** A batch that took less, in ms, is followed by one twice its size; after one that took twice as long comes half of it. Others wait meanwhile. */
const ENOUGH_MS = 1_000

/**
 * Stores what articles say, as many in one transaction as take one or two seconds. What is wrong with an
 * article is its rejection, and the others of its batch come in without it; a fault of the database is none: it is thrown, and what
 * was not told to be stored may be handed in again.
 */
export async function* takeIn(
  db: Database,
  items: AsyncIterable<Facts | Rejected>,
): AsyncGenerator<IngestOutcome, void, void> {
  let size = FIRST_BATCH
  let batch: (Facts | Rejected)[] = []
  let characters = 0
  for await (const item of items) {
    batch.push(item)
    characters += charactersOf(item)
    if (batch.length < size && characters < MOST_CHARACTERS) continue
    const begun = performance.now()
    yield* await takeInBatch(db, batch)
    const took = performance.now() - begun
    if (took < ENOUGH_MS) size = Math.min(MOST_ARTICLES, size * 2)
    else if (took > 2 * ENOUGH_MS) size = Math.max(FEWEST_ARTICLES, Math.floor(size / 2))
    batch = []
    characters = 0
  }
  yield* await takeInBatch(db, batch)
}

async function takeInBatch(db: Database, items: readonly (Facts | Rejected)[]): Promise<IngestOutcome[]> {
  stopIfCancelled()
  if (items.length === 0) return []
  return inSpan('ingest batch', 'INTERNAL', async (span) => {
    const facts = items.flatMap((item) => ('kind' in item ? [] : [item]))
    const stored = await storeTogether(db, facts)
    let next = 0
    const outcomes = items.flatMap((item) => ('kind' in item ? [item] : (stored[next++] ?? [])))
    span?.tell(tally(outcomes))
    return outcomes
  })
}

/** How many articles of a batch ended in which way. */
function tally(outcomes: readonly IngestOutcome[]): Record<string, number> {
  const counts = { stored: 0, revised: 0, unchanged: 0, rejected: 0 }
  for (const { kind } of outcomes) counts[kind] += 1
  return Object.fromEntries(Object.entries(counts).map(([kind, times]) => [`rashomon.articles.${kind}`, times]))
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
  return asNoArticle(origin)
}
