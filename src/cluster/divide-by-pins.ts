import type { Candidate } from '../model/event.js'

/** Articles of a story that report one event. */
export interface Camp {
  /** Member 0 is the arrival, the stored ones follow in their order. */
  readonly members: readonly number[]
  /** The event that people put articles of it into; null = the machine may choose. */
  readonly eventId: string | null
}

type Likeness = (a: number, b: number) => number

/**
 * What people decided goes before what articles have in common. An article that somebody put into an event stays there
 * whatever its group does; a group most of which was put into one event goes on as that event; and where people told
 * apart what the machine takes for one, each other article goes to those that it is most alike.
 */
export function divideByPins(
  groups: readonly (readonly number[])[],
  stored: readonly Candidate[],
  likeness: Likeness,
): Camp[] {
  const articleOf = (member: number): Candidate | undefined => stored[member - 1]
  return groups.flatMap((group): Camp[] => {
    const pinnedTo = new Set(group.flatMap((member) => pinOf(articleOf(member)) ?? []))
    if (pinnedTo.size === 0) return [{ members: group, eventId: null }]
    const camps: { eventId: string | null; members: number[] }[] = [...pinnedTo].map((eventId) => ({
      eventId,
      members: group.filter((member) => articleOf(member)?.eventId === eventId),
    }))
    const rest = group.filter((member) => member > 0 && !pinnedTo.has(articleOf(member)?.eventId ?? ''))
    if (largest(camps.map(({ members }) => members)) > largest(byEvent(rest, articleOf))) {
      for (const member of rest) nearest(camps, member, likeness)?.members.push(member)
    } else if (rest.length > 0) {
      camps.push({ eventId: null, members: rest })
    }
    if (group.includes(0)) nearest(camps, 0, likeness)?.members.unshift(0)
    return camps
  })
}

function pinOf(article: Candidate | undefined): string | null {
  return article?.isPinned === true ? article.eventId : null
}

function byEvent(members: readonly number[], articleOf: (member: number) => Candidate | undefined): number[][] {
  const events = new Map<string, number[]>()
  for (const member of members) {
    const eventId = articleOf(member)?.eventId ?? ''
    events.set(eventId, [...(events.get(eventId) ?? []), member])
  }
  return [...events.values()]
}

function largest(lists: readonly (readonly number[])[]): number {
  return Math.max(0, ...lists.map(({ length }) => length))
}

function nearest<One extends { readonly members: readonly number[] }>(
  camps: readonly One[],
  member: number,
  likeness: Likeness,
): One | null {
  const mean = ({ members }: One): number =>
    members.reduce((sum, other) => sum + likeness(member, other), 0) / Math.max(1, members.length)
  return camps.reduce<One | null>((best, camp) => (best === null || mean(camp) > mean(best) ? camp : best), null)
}
