import type { Frequencies } from './batch-counts.js'
import { findNameTerms } from '../cluster/name-terms.js'
import { EVENT_PARAMETERS } from '../cluster/event-parameters.js'
import { MOST_EVENTS, MOST_HOLDERS, MOST_STORYLINES, QUERY_TERMS } from '../cluster/storyline/candidate-storylines.js'
import { chooseStoryline } from '../cluster/storyline/choose-storyline.js'
import { PROFILED_ARTICLES, profileEvent } from '../cluster/storyline/profile.js'
import { tellingInArchive, weighTerm } from '../cluster/weigh-terms.js'
import type { NewChange } from '../model/change.js'
import type { Fingerprint } from '../model/event.js'
import type { Profile, StorylineChoice } from '../model/storyline.js'
import {
  loadProfiled,
  loadProfiledEvents,
  saveNameTerms,
  saveProfiles,
  type ProfiledArticle,
  type ProfiledEvent,
} from '../store/event-profiles.js'
import { findStorylines, type AskedTerm } from '../store/find-storylines.js'
import { groupBy } from '../store/group-by.js'
import { loadFrequencies } from '../store/load-frequencies.js'
import {
  holdEvents,
  refreshStorylines,
  saveJoined,
  saveStoryline,
  storylinesOf,
  type HeldEvent,
  type JoinedEvent,
} from '../store/save-storylines.js'
import type { Tx } from '../store/transaction.js'
import { makeUuids } from '../store/uuid-v7.js'

/** The counts by which the terms of an event are weighed, when the database counts `stored`. */
export type CountsFor = (eventId: string, stored: Frequencies) => Frequencies

/**
 * Brings storylines up to date with events whose articles changed: what these are about, and what they add up to.
 *
 * @param later takes the storylines instead, where they are brought up to date at the end of the transaction. What was emptied is
 *   always looked at at once: it leads to another one from then on.
 * @returns what each of these events is about.
 */
export async function settleStorylines(
  tx: Tx,
  eventIds: readonly string[],
  countsFor?: CountsFor,
  later?: Set<string>,
): Promise<ReadonlyMap<string, Profile>> {
  const profiles = await profileEvents(tx, eventIds, countsFor)
  const changed = await storylinesOf(tx, eventIds)
  await (eventIds.every((id) => profiles.has(id)) ? refresh(tx, changed, later) : refreshStorylines(tx, changed))
  return profiles
}

async function refresh(tx: Tx, changed: readonly string[], later: Set<string> | undefined): Promise<void> {
  if (later === undefined) await refreshStorylines(tx, changed)
  else for (const id of changed) later.add(id)
}

/** An event that an arriving article reports, and the article's heaviest terms. */
export interface Reported {
  readonly eventId: string
  /** What the event is about. */
  readonly profile: Profile
  readonly fingerprint: Fingerprint
  readonly asked: readonly AskedTerm[]
}

/** The heaviest terms of an article, by which the storylines are found that it may go on with. */
export function askedTerms({ terms }: Fingerprint, { articleCount, documentFrequency }: Frequencies): AskedTerm[] {
  const telling = tellingInArchive(articleCount, documentFrequency, EVENT_PARAMETERS.backgroundArticles)
  return terms
    .map(({ term, count }) => ({ term, weight: weighTerm(term, count, telling) * telling(term) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, QUERY_TERMS)
}

/**
 * Finds the storylines of the events that arriving articles report, be it months after the last one, each as if it came after
 * those before it. The events and their articles stay as they are.
 *
 * @param later see `settleStorylines`.
 * @returns what readers of the events want to know.
 */
export async function joinStorylines(tx: Tx, reported: readonly Reported[], later?: Set<string>): Promise<NewChange[]> {
  if (reported.length === 0) return []
  const found = await findStorylines(
    tx,
    reported.map(({ asked }) => asked),
    { mostHolders: MOST_HOLDERS, mostStorylines: MOST_STORYLINES },
  )
  const held = await holdEvents(
    tx,
    reported.map(({ eventId }) => eventId),
  )
  const owned = [...held.values()].flatMap(({ before }) => before ?? [])
  const events = await loadEvents(tx, [...new Set([...owned, ...found.flat()])].sort())
  const makeId = makeUuids()
  const joined: (JoinedEvent & { readonly index: number })[] = []
  for (const [index, one] of reported.entries()) {
    const own = held.get(one.eventId)?.before ?? null
    const near = new Set([...(own === null ? [] : [own]), ...(found[index] ?? [])])
    for (const earlier of joined) {
      // Somebody before it has just gone where it would be found by its terms.
      if (sharesTerms(one, reported[earlier.index])) near.add(earlier.storylineId)
    }
    const candidates = [...near].map((storylineId) => ({
      storylineId,
      events: (events.get(storylineId) ?? [])
        .filter(({ eventId }) => eventId !== one.eventId)
        .slice(-MOST_EVENTS)
        .flatMap(({ profile }) => profile ?? []),
    }))
    const choice = chooseStoryline(one.profile, own, candidates)
    const simple = joinAlone(one.eventId, held.get(one.eventId), choice, makeId)
    if (simple === null) {
      // Storylines are about to be merged: what goes into another one keeps what was last told of it.
      await refreshStorylines(tx, [...(await saveJoined(tx, joined)), ...(later ?? [])])
      later?.clear()
      return [
        ...(await moveEvent(tx, one.eventId, own, choice)),
        ...(await joinStorylines(tx, reported.slice(index + 1), later)),
      ]
    }
    if (simple === 'STAYS') continue
    joined.push({ ...simple, index })
    const members = events.get(simple.storylineId) ?? []
    const known = members.filter(({ eventId }) => eventId !== one.eventId)
    events.set(simple.storylineId, [
      ...known,
      { storylineId: simple.storylineId, eventId: one.eventId, profile: one.profile },
    ])
  }
  await refresh(tx, await saveJoined(tx, joined), later)
  return []
}

/** What becomes of an event where no other event or storyline changes by it; null where some would. */
function joinAlone(
  eventId: string,
  held: HeldEvent | undefined,
  { storylineId, merged, score, reasons }: StorylineChoice,
  makeId: () => string,
): JoinedEvent | 'STAYS' | null {
  if (held?.isSet === true) return 'STAYS'
  if (merged.length > 0) return null
  const before = held?.before ?? null
  if (before === null) {
    return { eventId, storylineId: storylineId ?? makeId(), isNew: storylineId === null, score, reasons }
  }
  const isKept = storylineId === before || (storylineId === null && held?.isAlone === true)
  return isKept ? { eventId, storylineId: before, isNew: false, score, reasons } : null
}

async function moveEvent(tx: Tx, eventId: string, own: string | null, choice: StorylineChoice): Promise<NewChange[]> {
  const { storylineId, touched } = await saveStoryline(tx, eventId, choice)
  await refreshStorylines(tx, touched)
  return own === null || own === storylineId
    ? []
    : [{ kind: 'STORYLINE_CHANGED', eventId, subjectId: storylineId, earlierId: own }]
}

function sharesTerms({ asked }: Reported, other: Reported | undefined): boolean {
  const terms = new Set(other?.fingerprint.terms.map(({ term }) => term))
  return asked.some(({ term }) => terms.has(term))
}

/** The events of storylines, one more of each than is weighed: an event is not weighed against itself. */
async function loadEvents(tx: Tx, storylineIds: readonly string[]): Promise<Map<string, ProfiledEvent[]>> {
  const events = await loadProfiledEvents(tx, storylineIds, MOST_EVENTS + 1)
  const unprofiled = events.filter(({ profile }) => profile === null).map(({ eventId }) => eventId)
  if (unprofiled.length === 0) return groupBy(events, ({ storylineId }) => storylineId)
  // Events of an archive that is older than storylines.
  await profileEvents(tx, unprofiled)
  return groupBy(await loadProfiledEvents(tx, storylineIds, MOST_EVENTS + 1), ({ storylineId }) => storylineId)
}

async function profileEvents(
  tx: Tx,
  eventIds: readonly string[],
  countsFor: CountsFor = (_, stored) => stored,
): Promise<ReadonlyMap<string, Profile>> {
  const articles = await readNames(tx, await loadProfiled(tx, eventIds, PROFILED_ARTICLES))
  const stored = await loadFrequencies(
    tx,
    articles.map(({ terms }) => ({ terms, day: null })),
  )
  const profiles = new Map(
    [...groupBy(articles, ({ eventId }) => eventId)].map(([eventId, members]) => {
      const { articleCount, documentFrequency } = countsFor(eventId, stored)
      const telling = tellingInArchive(articleCount, documentFrequency, EVENT_PARAMETERS.backgroundArticles)
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
