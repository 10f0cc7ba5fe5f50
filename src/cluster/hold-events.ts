import type { EventParameters } from './event-parameters.js'

/**
 * Makes the events that there are steady: two stored articles of one event count as more alike than their words say (the likeness is
 * given row by row), two of different events as less. Else each arrival would shift articles between events to which they are
 * about as near, and every reader of these would be told.
 *
 * @param events the event that each is in so far; null = none.
 */
export function holdEvents(
  likeness: Float64Array,
  events: readonly (string | null)[],
  { keptLikeness, partedLikeness }: Pick<EventParameters, 'keptLikeness' | 'partedLikeness'>,
): Float64Array {
  const count = events.length
  return likeness.map((value, cell) => {
    const [a, b] = [events[Math.floor(cell / count)] ?? null, events[cell % count] ?? null]
    if (a === null || b === null || cell % (count + 1) === 0) return value
    return value * (a === b ? keptLikeness : partedLikeness)
  })
}
