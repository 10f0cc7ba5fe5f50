import type { Fingerprint } from '../model/event.js'
import type { ArticlePerson } from '../model/person.js'
import { countTerms } from './count-terms.js'
import type { Saved } from './save-facts.js'
import { countNames } from './save-people.js'
import type { Tx } from './transaction.js'

/** Counts the names and terms of a version just saved. All articles count the same rows, so this is a transaction's last act. */
export async function saveCounts(
  tx: Tx,
  people: readonly ArticlePerson[],
  { terms }: Fingerprint,
  { personIds, termsBefore }: Saved,
): Promise<void> {
  await countNames(tx, people, personIds)
  await countTerms(
    tx,
    termsBefore,
    terms.map(({ term }) => term),
  )
}
