import type { EventParameters } from './event-parameters.js'
import { growTree, type Branch } from './grow-tree.js'

type Cohesion = Pick<EventParameters, 'eventThreshold' | 'cohesionShare' | 'assumedPairs'>

/**
 * Groups items whose likeness is given row by row. All are joined by the mean likeness of their pairs; then, from the whole
 * downwards, a group is parted where its two halves have much less in common with each other than each has within itself:
 * five reports of the summit and five of the trial share the president, but the reports of the trial share far more. Of
 * single articles nothing is known from within; the threshold decides. Every item is in exactly one group.
 */
export function groupByCohesion(likeness: Float64Array, count: number, parameters: Cohesion): number[][] {
  const tree = growTree(likeness, count)
  const groups = tree === null ? [] : partTree(tree, parameters)
  return groups.map(({ members }) => [...members].sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

function partTree(branch: Branch, parameters: Cohesion): Branch[] {
  if (branch.parts === null) return [branch]
  const needed = Math.min(...branch.parts.map((part) => neededBy(part, parameters)))
  return branch.link >= needed ? [branch] : branch.parts.flatMap((part) => partTree(part, parameters))
}

/**
 * What a group asks of another one to be one event with it: a share of what its own members have in common. A few pairs
 * prove little, so some more are assumed that ask for no more than the threshold.
 */
function neededBy({ members, within }: Branch, { eventThreshold, cohesionShare, assumedPairs }: Cohesion): number {
  const pairs = (members.length * (members.length - 1)) / 2
  return (cohesionShare * within + assumedPairs * eventThreshold) / (pairs + assumedPairs)
}
