import type { Candidates, EventChoice, EventMove, Fingerprint } from '../model/event.js'
import { chooseStory } from './choose-story.js'
import { divideByPins } from './divide-by-pins.js'
import { EVENT_PARAMETERS, UNDATED_PARAMETERS, type EventParameters } from './event-parameters.js'
import { explainMembership } from './explain-membership.js'
import { keepEvents } from './keep-events.js'
import { sortStory, type StoryMember } from './sort-story.js'
import { tellingInArchive, weighTerms } from './weigh-terms.js'

/** Number of the arriving article's own new event among the new events of a choice. */
const OWN_NEW_EVENT = 0

/**
 * Which event an arriving article reports, by the stored articles alone. First the loose story is found, then the story's
 * articles are sorted into events anew with the arrival among them; a group keeps the event that most of its members
 * were in, and what changes its event is told in `moves`. What people put into an event stays there. Pure: the same
 * candidates give the same choice.
 */
export function chooseEvent(
  fingerprint: Fingerprint,
  candidates: Candidates,
  parameters: EventParameters = EVENT_PARAMETERS,
): EventChoice {
  const { articleCount, documentFrequency } = candidates
  const telling = tellingInArchive(articleCount, documentFrequency, parameters.backgroundArticles)
  const arrival: StoryMember = { vector: weighTerms(fingerprint, telling), day: fingerprint.day, eventId: null }
  const story = chooseStory(fingerprint, arrival.vector, candidates.articles, telling, parameters)
  if (story === null) return { storyId: null, mergedStories: [], eventId: null, score: null, reasons: [], moves: [] }

  const members = story.members.map((candidate): StoryMember => ({
    vector: weighTerms(candidate.fingerprint, telling),
    day: candidate.fingerprint.day,
    eventId: candidate.eventId,
  }))
  // The arrival is member 0, the stored ones follow.
  const { groups, likeness } = sortStory(
    [arrival, ...members],
    fingerprint.day === null ? { ...parameters, ...UNDATED_PARAMETERS } : parameters,
  )
  const camps = divideByPins(groups, story.members, likeness)
  const stored = camps.map(({ members }) => members.flatMap((index) => story.members[index - 1] ?? []))
  const decided = new Set(camps.flatMap(({ eventId }) => eventId ?? []))
  const claims = stored.map((camp, place) =>
    camp.map(({ eventId }) => eventId).filter((id) => (camps[place]?.eventId ?? null) === null && !decided.has(id)),
  )
  const kept = keepEvents(claims).map((eventId, place) => camps[place]?.eventId ?? eventId)
  const own = camps.findIndex(({ members }) => members.includes(0))

  let opened = OWN_NEW_EVENT
  const moves = stored.flatMap((group, index): EventMove[] => {
    const toEventId = kept[index] ?? null
    const newEvent = toEventId !== null ? null : index === own ? OWN_NEW_EVENT : ++opened
    return group
      .filter(({ eventId }) => eventId !== toEventId)
      .map(({ articleId }) => ({ articleId, toEventId, newEvent }))
  })
  const companions = (camps[own]?.members ?? []).filter((index) => index !== 0)
  const { storyId, mergedStories } = story
  const choice = { storyId, mergedStories, eventId: kept[own] ?? null, moves }
  if (companions.length === 0) return { ...choice, score: null, reasons: [] }

  const score = companions.reduce((sum, index) => sum + likeness(0, index), 0) / companions.length
  const reasons = explainMembership(
    arrival,
    companions.flatMap((index) => members[index - 1] ?? []),
    { story: story.score, event: score },
  )
  return { ...choice, score, reasons }
}
