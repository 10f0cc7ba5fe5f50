import type { Candidates, EventChoice, EventMove, Fingerprint } from '../model/event.js'
import { chooseStory, type WeighedCandidate } from './choose-story.js'
import { EVENT_PARAMETERS, type EventParameters } from './event-parameters.js'
import { explainMembership } from './explain-membership.js'
import { sortStory } from './sort-story.js'
import { tellingInArchive, weighTerms } from './weigh-terms.js'

/** The arriving article's own new event among the new events of a choice. */
const OWN_NEW_EVENT = 0

/**
 * Which event an arriving article reports, by the stored articles alone. First the loose story is found, then the story's
 * articles are sorted into events anew with the arrival among them; a group keeps the event that most of its members
 * were in, and what changes its event is told in `moves`. Pure: the same candidates give the same choice.
 */
export function chooseEvent(
  fingerprint: Fingerprint,
  candidates: Candidates,
  parameters: EventParameters = EVENT_PARAMETERS,
): EventChoice {
  const telling = tellingInArchive(candidates.articleCount, candidates.documentFrequency, parameters.backgroundArticles)
  const arrival = weighTerms(fingerprint, telling)
  const weighed = candidates.articles.map((candidate): WeighedCandidate => ({
    candidate,
    vector: weighTerms(candidate.fingerprint, telling),
  }))
  const story = chooseStory(fingerprint, arrival, weighed, parameters)
  if (story === null) return { storyId: null, eventId: null, score: null, reasons: [], moves: [] }

  const members = [
    { vector: arrival, day: fingerprint.day },
    ...story.members.map(({ candidate, vector }) => ({ vector, day: candidate.fingerprint.day })),
  ]
  const sorted = sortStory(members, parameters)
  const stored = sorted.groups.map((group) => group.flatMap((index) => story.members[index - 1]?.candidate ?? []))
  const events = keepEvents(stored.map((group) => group.map(({ eventId }) => eventId)))
  const own = sorted.groups.findIndex((group) => group.includes(0))
  const newEvents = numberNewEvents(events, own)
  const moves = stored.flatMap((group, index): EventMove[] => {
    const toEventId = events[index] ?? null
    return group
      .filter(({ eventId }) => eventId !== toEventId)
      .map(({ articleId }) => ({
        articleId,
        toEventId,
        newEvent: toEventId === null ? (newEvents[index] ?? null) : null,
      }))
  })
  const eventId = events[own] ?? null
  const companions = (sorted.groups[own] ?? []).filter((index) => index !== 0)
  if (companions.length === 0) return { storyId: story.storyId, eventId, score: null, reasons: [], moves }

  const score = companions.reduce((sum, index) => sum + sorted.likeness(0, index), 0) / companions.length
  const reasons = explainMembership(
    { vector: arrival, day: fingerprint.day },
    companions.flatMap((index) => members[index] ?? []),
    { story: story.score, event: score },
  )
  return { storyId: story.storyId, eventId, score, reasons, moves }
}

/**
 * The event each group goes on with: an event goes to the group that holds most of its articles, and a group that could
 * have several keeps the one most of its own were in. The others are new: null.
 */
function keepEvents(groups: readonly (readonly string[])[]): (string | null)[] {
  const claims = groups.flatMap((events, group) => {
    const counts = new Map<string, number>()
    for (const event of events) counts.set(event, (counts.get(event) ?? 0) + 1)
    return [...counts].map(([event, count]) => ({ group, event, count }))
  })
  claims.sort((a, b) => b.count - a.count || (a.event < b.event ? -1 : a.event > b.event ? 1 : a.group - b.group))
  const kept: (string | null)[] = groups.map(() => null)
  const taken = new Set<string>()
  for (const { group, event } of claims) {
    if (kept[group] !== null || taken.has(event)) continue
    kept[group] = event
    taken.add(event)
  }
  return kept
}

/** Numbers of the groups that open an event; the arrival's own group is 0 when it opens one. */
function numberNewEvents(events: readonly (string | null)[], own: number): (number | null)[] {
  let next = OWN_NEW_EVENT + 1
  return events.map((event, group) => {
    if (event !== null) return null
    return group === own ? OWN_NEW_EVENT : next++
  })
}
