import type { Profile, StorylineReason } from '../../model/storyline.js'
import { meanProfile } from './profile.js'
import { daysBetween } from './days-between.js'

/** Shared names, and as many other words, that are told: enough to see why. */
const TOLD = 4

/** Why an event is of one matter with others: the names and words that they share, the days between, and how alike they are. */
export function explainStoryline(event: Profile, others: readonly Profile[], score: number): StorylineReason[] {
  const { names, words } = meanProfile(others)
  const days = daysBetween(event, others)
  return [
    ...shared(event.names, names).map(([term, weight]) => ({
      kind: 'SHARED_NAME' as const,
      text: `shares the name '${term}'`,
      weight,
    })),
    ...shared(event.words, words).map(([term, weight]) => ({
      kind: 'SHARED_TERM' as const,
      text: `shares '${term}'`,
      weight,
    })),
    {
      kind: 'DAYS_APART',
      text: days === null ? 'no dates to compare' : days === 1 ? '1 day apart' : `${String(days)} days apart`,
      weight: days ?? 0,
    },
    { kind: 'STORYLINE_SCORE', text: `${score.toFixed(2)} alike to its other events`, weight: score },
  ]
}

function shared(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): [string, number][] {
  return [...one]
    .map(([term, weight]): [string, number] => [term, weight * (other.get(term) ?? 0)])
    .filter(([, weight]) => weight > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, TOLD)
}
