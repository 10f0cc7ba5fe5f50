import { centralHeadline } from '../cluster/central-headline.js'
import { groupBy } from '../store/group-by.js'
import { loadTerms } from '../store/load-terms.js'
import { loadMembers, saveEvents } from '../store/save-events.js'
import type { Tx } from '../store/transaction.js'

/**
 * Brings the rows of events up to date with their articles: how many, from when to when, and the title. Every call makes a new
 * version of each that has an article.
 */
export async function refreshEvents(tx: Tx, eventIds: readonly string[]): Promise<void> {
  const members = await loadMembers(tx, eventIds)
  const terms = await loadTerms(tx, members)
  const events = [...groupBy(members, ({ eventId }) => eventId)].map(([id, articles]) => {
    const days = articles.flatMap(({ publishedAt }) => publishedAt ?? []).sort((a, b) => a.getTime() - b.getTime())
    return {
      id,
      articles: articles.length,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      title: centralHeadline(articles.map((one) => ({ ...one, terms: terms.get(one.id) ?? [] }))),
    }
  })
  await saveEvents(tx, events)
}
