import type { EventParameters } from './event-parameters.js'
import { growTree, type Branch } from './grow-tree.js'

type Cohesion = Pick<
  EventParameters,
  'eventThreshold' | 'cohesionShare' | 'assumedPairs' | 'joinFactor' | 'newcomerShare'
>

/**
 * Groups items whose likeness is given row by row. All are joined by the mean likeness of their pairs; then, from the whole
 * downwards, a group is parted where its two halves have much less in common with each other than each has within itself:
 * five reports of the summit and five of the trial share the president, but the reports of the trial share far more. Of
 * single articles nothing is known from within; the threshold decides. Halves that share no event so far must have more in
 * common than the halves of one. Every item is in exactly one group.
 *
 * Last, an item that comes in must be like the whole of an event: near one report of it and far from the others it waits alone.
 *
 * @param events the event that each item is in so far; null = none.
 */
export function groupByCohesion(
  likeness: Float64Array,
  events: readonly (string | null)[],
  parameters: Cohesion,
): number[][] {
  const tree = growTree(likeness, events.length)
  const groups = tree === null ? [] : partTree(tree, events, parameters)
  return groups
    .flatMap(({ members }) => partNewcomer(members, likeness, events, parameters))
    .map((members) => [...members].sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

function partTree(branch: Branch, events: readonly (string | null)[], parameters: Cohesion): Branch[] {
  if (branch.parts === null) return [branch]
  const needed = Math.min(...branch.parts.map((part) => neededBy(part, parameters)))
  const factor = shareEvent(branch.parts, events) ? 1 : parameters.joinFactor
  return branch.link >= needed * factor ? [branch] : branch.parts.flatMap((part) => partTree(part, events, parameters))
}

/** Takes what is in no event yet out of a group that it has less in common with than the others of it ask for. */
function partNewcomer(
  members: readonly number[],
  likeness: Float64Array,
  events: readonly (string | null)[],
  parameters: Cohesion,
): (readonly number[])[] {
  const known = members.filter((member) => (events[member] ?? null) !== null)
  const coming = members.filter((member) => !known.includes(member))
  if (known.length === 0 || coming.length === 0) return [members]
  const sum = (some: readonly number[], others: readonly number[]): number =>
    some.reduce((all, a) => all + others.reduce((row, b) => row + (likeness[a * events.length + b] ?? 0), 0), 0)
  const selves = known.reduce((all, a) => all + (likeness[a * events.length + a] ?? 0), 0)
  const needed = neededBy({ members: known, within: (sum(known, known) - selves) / 2 }, parameters)
  return sum(known, coming) >= parameters.newcomerShare * needed * known.length * coming.length
    ? [members]
    : [known, coming]
}

/** Whether an article of the one and an article of the other are in one event so far. */
function shareEvent([one, other]: readonly [Branch, Branch], events: readonly (string | null)[]): boolean {
  const known = new Set(one.members.flatMap((member) => events[member] ?? []))
  return other.members.some((member) => known.has(events[member] ?? ''))
}

/**
 * What a group asks of another one to be one event with it: a share of what its own members have in common. A few pairs
 * prove little, so some more are assumed that ask for no more than the threshold.
 */
function neededBy(
  { members, within }: Pick<Branch, 'members' | 'within'>,
  { eventThreshold, cohesionShare, assumedPairs }: Cohesion,
): number {
  const pairs = (members.length * (members.length - 1)) / 2
  return (cohesionShare * within + assumedPairs * eventThreshold) / (pairs + assumedPairs)
}
