import type { MembershipReason } from '../model/event.js'
import type { StoryMember } from './sort-story.js'

/** Shared terms that are named: enough to see why, few enough to read. */
const NAMED_TERMS = 6

/**
 * Why an article belongs to its event, most telling first: the terms it shares with the event's articles, the days between
 * them, and the two scores that decided. "shares 'ferry'", "1 day apart".
 */
export function explainMembership(
  arrival: StoryMember,
  companions: readonly StoryMember[],
  scores: { readonly story: number; readonly event: number },
): MembershipReason[] {
  const shared = [...arrival.vector.weights]
    .map(([term, weight]) => {
      const sum = companions.reduce(
        (total, { vector }) => total + (vector.weights.get(term) ?? 0) / (vector.length || 1),
        0,
      )
      return { term, weight: ((weight / (arrival.vector.length || 1)) * sum) / companions.length }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, NAMED_TERMS)
  const days = companions.flatMap(({ day }) =>
    day === null || arrival.day === null ? [] : Math.abs(day - arrival.day),
  )
  return [
    ...shared.map(({ term, weight }) => ({ kind: 'SHARED_TERM' as const, text: `shares '${term}'`, weight })),
    daysApart(days, arrival.day === null),
    { kind: 'STORY_SCORE', text: `${scores.story.toFixed(2)} alike to its running story`, weight: scores.story },
    {
      kind: 'EVENT_SCORE',
      text: `${scores.event.toFixed(2)} alike to the event within the story`,
      weight: scores.event,
    },
  ]
}

function daysApart(days: readonly number[], isUndated: boolean): MembershipReason {
  if (days.length === 0) {
    const text = `${isUndated ? 'undated' : 'the others are undated'}: the words alone decide`
    return { kind: 'DAYS_APART', text, weight: 0 }
  }
  const nearest = Math.min(...days)
  const text = nearest === 0 ? 'same day' : nearest === 1 ? '1 day apart' : `${nearest} days apart`
  return { kind: 'DAYS_APART', text, weight: nearest }
}
