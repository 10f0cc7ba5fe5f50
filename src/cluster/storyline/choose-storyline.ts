import type { Profile, StorylineCandidate, StorylineChoice } from '../../model/storyline.js'
import { daysBetween } from './days-between.js'
import { explainStoryline } from './explain-storyline.js'
import { likenessOf, meanProfile } from './profile.js'
import { STORYLINE_PARAMETERS, type StorylineParameters } from './storyline-parameters.js'

const DAYS_A_MONTH = 30

interface Scored {
  readonly storylineId: string
  readonly events: readonly Profile[]
  readonly score: number
  readonly isNear: boolean
}

/**
 * Which storyline an event is part of: the one whose other events, taken together, it is most like. What lies longer ago must be
 * more like it. An event leaves its storyline only where it has become much less like it than others had to be to join; and
 * two storylines that it belongs to beyond doubt are one, if they are like each other without it as well. Nothing of this changes an event.
 *
 * @param own the storyline that it is in; null for a new event.
 */
export function chooseStoryline(
  event: Profile,
  own: string | null,
  candidates: readonly StorylineCandidate[],
  parameters: StorylineParameters = STORYLINE_PARAMETERS,
): StorylineChoice {
  const { joinLikeness, leaveShare, mergeFactor } = parameters
  const scored = candidates
    .filter(({ events }) => events.length > 0)
    .map((candidate) => score(event, candidate, parameters))
    .sort((a, b) => b.score - a.score || (a.storylineId < b.storylineId ? -1 : 1))
  const home = scored.find(({ storylineId }) => storylineId === own)
  const best = scored.find(({ isNear }) => isNear)
  const stays = home !== undefined && home.score >= leaveShare * joinLikeness
  const chosen = stays ? home : best
  if (chosen === undefined) return { storylineId: null, merged: [], score: null, reasons: [] }
  const merged = scored.filter(
    (other) =>
      other.storylineId !== chosen.storylineId &&
      other.isNear &&
      other.score >= mergeFactor * joinLikeness &&
      likenessOf(meanProfile(chosen.events), meanProfile(other.events)) >= joinLikeness,
  )
  return {
    storylineId: chosen.storylineId,
    merged: merged.map(({ storylineId }) => storylineId),
    score: chosen.score,
    reasons: explainStoryline(event, chosen.events, chosen.score),
  }
}

function score(event: Profile, { storylineId, events }: StorylineCandidate, parameters: StorylineParameters): Scored {
  const { joinLikeness, monthsFactor } = parameters
  const likeness = likenessOf(event, meanProfile(events))
  const months = (daysBetween(event, events) ?? 0) / DAYS_A_MONTH
  const needed = joinLikeness * (1 + monthsFactor * Math.log2(1 + months))
  return { storylineId, events, score: likeness, isNear: likeness >= needed }
}
