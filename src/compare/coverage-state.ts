import type { Moment } from '../model/article.js'
import type { CoverageState } from '../model/coverage.js'
import type { DossierArticle } from '../model/dossier.js'
import { isEarlier } from './is-earlier.js'
import { lastKnownAt } from './last-known-at.js'

/**
 * What an article did with an item (an utterance, a figure, a person, a source). Silence is an omission only when the
 * article could have run it: a report whose last known version is of Sunday cannot leave out what first appeared on
 * Monday, and of a summary nobody knows what the whole text says.
 *
 * @param ran the article prints the item.
 * @param firstSeenAt when any article first ran the item; null = unknown.
 * @param indirectly every place where the article prints it is reported speech.
 */
export function coverageState(
  article: DossierArticle,
  ran: boolean,
  firstSeenAt: Moment | null,
  indirectly = false,
): CoverageState {
  if (ran) return indirectly ? 'RAN_INDIRECTLY' : 'RAN'
  if (article.revisions.at(-1)?.header.completeness === 'SUMMARY') return 'TEXT_INCOMPLETE'
  const lastKnown = lastKnownAt(article)
  if (lastKnown !== null && firstSeenAt !== null && isEarlier(lastKnown, firstSeenAt)) return 'PUBLISHED_BEFORE'
  return 'NOT_RUN'
}
