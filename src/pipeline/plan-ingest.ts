import type { Origin, Rejected, RejectionReason } from '../model/article.js'
import type { Facts } from '../model/facts.js'
import { findStored, identify } from '../store/find-stored.js'
import type { Database } from '../store/transaction.js'

/** What would become of one item that is handed in. */
export type PlannedOutcome =
  | {
      readonly kind: 'stored' | 'unchanged' | 'revised'
      readonly origin: Origin
      readonly title: string | null
      /** Name of the outlet; null where the article does not say. */
      readonly outlet: string | null
      /** ISO 8601; null where the article does not say. */
      readonly publishedAt: string | null
    }
  | { readonly kind: 'rejected'; readonly origin: Origin; readonly reason: RejectionReason; readonly message: string }

/**
 * Says what `ingest` would do with each item, and stores nothing. Items that tell of one article are planned in order: the
 * first stores it, the next ones find it there.
 */
export async function* planIngest(
  db: Database,
  items: AsyncIterable<Facts | Rejected>,
): AsyncGenerator<PlannedOutcome> {
  const planned = new Map<string, Set<string>>()
  for await (const facts of items) {
    if ('kind' in facts) {
      yield facts
      continue
    }
    const identity = identify(facts)
    const key = identity.url ?? `${identity.outlet ?? ''} ${identity.textHash}`
    const before = planned.get(key)
    const stored = await findStored(db, identity)
    const isNew = before === undefined && stored === null
    const isSame = before?.has(identity.textHash) === true || (stored !== null && stored.text !== 'NEW')
    planned.set(key, (before ?? new Set()).add(identity.textHash))
    const { title, outlet, publishedAt } = facts.header
    yield {
      kind: isNew ? 'stored' : isSame ? 'unchanged' : 'revised',
      origin: facts.article.origin,
      title,
      outlet: outlet?.name ?? null,
      publishedAt: publishedAt?.at ?? null,
    }
  }
}
