import { findNameTerms } from '../cluster/name-terms.js'
import { EVENT_PARAMETERS } from '../cluster/event-parameters.js'
import { MOST_EVENTS, MOST_HOLDERS, MOST_STORYLINES, QUERY_TERMS } from '../cluster/storyline/candidate-storylines.js'
import { chooseStoryline } from '../cluster/storyline/choose-storyline.js'
import { PROFILED_ARTICLES, profileEvent } from '../cluster/storyline/profile.js'
import { tellingInArchive, weighTerm } from '../cluster/weigh-terms.js'
import type { NewChange } from '../model/change.js'
import type { Fingerprint } from '../model/event.js'
import type { Profile } from '../model/storyline.js'
import {
  loadProfiled,
  loadStorylineCandidates,
  saveNameTerms,
  saveProfiles,
  type ProfiledArticle,
} from '../store/event-profiles.js'
import { findStorylines } from '../store/find-storylines.js'
import { groupBy } from '../store/group-by.js'
import { loadFrequencies } from '../store/load-candidates.js'
import { refreshStorylines, saveStoryline, storylinesOf } from '../store/save-storylines.js'
import type { Tx } from '../store/transaction.js'

/**
 * Brings storylines up to date with events whose articles changed: what these are about, and what they add up to.
 *
 * @returns what each of these events is about.
 */
export async function settleStorylines(tx: Tx, eventIds: readonly string[]): Promise<ReadonlyMap<string, Profile>> {
  const profiles = await profileEvents(tx, eventIds)
  await refreshStorylines(tx, await storylinesOf(tx, eventIds))
  return profiles
}

/** How many articles are stored, and in how many of them the terms of an arriving one stand. */
type Frequencies = Awaited<ReturnType<typeof loadFrequencies>>

/**
 * Finds the storyline of the event that an arriving article reports, be it months after the last one. The event and its
 * articles stay as they are.
 *
 * @param profile what the event is about.
 * @returns what readers of the event want to know.
 */
export async function joinStoryline(
  tx: Tx,
  eventId: string,
  profile: Profile,
  { terms }: Fingerprint,
  { articleCount, documentFrequency }: Frequencies,
): Promise<NewChange[]> {
  const [own = null] = await storylinesOf(tx, [eventId])
  const telling = tellingInArchive(articleCount, documentFrequency, EVENT_PARAMETERS.backgroundArticles)
  const asked = terms
    .map(({ term, count }) => ({ term, weight: weighTerm(term, count, telling) * telling(term) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, QUERY_TERMS)
  const found = await findStorylines(tx, asked, { mostHolders: MOST_HOLDERS, mostStorylines: MOST_STORYLINES })
  const candidates = await loadCandidates(tx, [...new Set([...(own === null ? [] : [own]), ...found])], eventId)
  const { storylineId, touched } = await saveStoryline(tx, eventId, chooseStoryline(profile, own, candidates))
  await refreshStorylines(tx, touched)
  return own === null || own === storylineId
    ? []
    : [{ kind: 'STORYLINE_CHANGED', eventId, subjectId: storylineId, earlierId: own }]
}

async function loadCandidates(tx: Tx, storylineIds: readonly string[], eventId: string) {
  const asked = { without: eventId, most: MOST_EVENTS }
  const { candidates, unprofiled } = await loadStorylineCandidates(tx, storylineIds, asked)
  if (unprofiled.length === 0) return candidates
  // Events of an archive that is older than storylines.
  await profileEvents(tx, unprofiled)
  return (await loadStorylineCandidates(tx, storylineIds, asked)).candidates
}

async function profileEvents(tx: Tx, eventIds: readonly string[]): Promise<ReadonlyMap<string, Profile>> {
  const articles = await readNames(tx, await loadProfiled(tx, eventIds, PROFILED_ARTICLES))
  const { articleCount, documentFrequency } = await loadFrequencies(
    tx,
    articles.map(({ terms }) => ({ terms, day: null })),
  )
  const telling = tellingInArchive(articleCount, documentFrequency, EVENT_PARAMETERS.backgroundArticles)
  const profiles = new Map(
    [...groupBy(articles, ({ eventId }) => eventId)].map(([eventId, members]) => {
      const days = members.flatMap(({ day }) => day ?? [])
      return [eventId, profileEvent(members, days.length === 0 ? null : Math.max(...days), telling)] as const
    }),
  )
  await saveProfiles(tx, profiles)
  return profiles
}

async function readNames(tx: Tx, articles: readonly ProfiledArticle[]): Promise<readonly ProfiledArticle[]> {
  const read: ProfiledArticle[] = []
  for (const article of articles) {
    if (article.unread === null) {
      read.push(article)
      continue
    }
    const names = findNameTerms(article.unread)
    await saveNameTerms(tx, article.articleId, [...names])
    read.push({ ...article, terms: article.terms.map((one) => ({ ...one, isName: names.has(one.term) })) })
  }
  return read
}
