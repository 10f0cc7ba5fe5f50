/** How many of a group's articles were in an event so far. */
interface Claim {
  readonly group: number
  readonly eventId: string
  readonly articles: number
}

/**
 * The event that each group of a story goes on with, by the events its articles were in so far: an event goes to the group
 * that holds most of its articles, and a group keeps the event that most of its own were in. Null = a new event.
 */
export function keepEvents(groups: readonly (readonly string[])[]): (string | null)[] {
  const claims = groups.flatMap((events, group): Claim[] => {
    const counts = new Map<string, number>()
    for (const eventId of events) counts.set(eventId, (counts.get(eventId) ?? 0) + 1)
    return [...counts].map(([eventId, articles]) => ({ group, eventId, articles }))
  })
  claims.sort((a, b) => b.articles - a.articles || compareIds(a.eventId, b.eventId) || a.group - b.group)
  const kept: (string | null)[] = groups.map(() => null)
  const taken = new Set<string>()
  for (const { group, eventId } of claims) {
    if (kept[group] !== null || taken.has(eventId)) continue
    kept[group] = eventId
    taken.add(eventId)
  }
  return kept
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
