/**
 * The weights of a linear model by the parts of its features. A look-up joins no strings, ends at the first part that
 * nothing goes by, and touches little memory: thousands are made for one article.
 */
export interface FeatureTree {
  /** Names and parts of features, numbered from 1. */
  readonly parts: ReadonlyMap<string, number>
  /** Steps from one place of the tree to the next as a table of threes: place, number of the part, next place. */
  readonly steps: Int32Array
  /** Places of the table less one. */
  readonly mask: number
  /** The weights at every place of the tree, a list for each column; zero where no feature ends. */
  readonly weights: readonly Float64Array[]
}

/** Parts of a written feature stand between these: `c1c0=F|U`. */
export const PART = '|'

const ROOT = 1

/** No place: nothing goes by these parts. Its weights are zero. */
export const NOWHERE = 0

/** Grows the tree of features that read `name=part|part|…`; features without parts are not looked up in it. */
export function growFeatureTree(
  features: Iterable<readonly [feature: string, weights: readonly number[]]>,
  columns: number,
): FeatureTree {
  const parts = new Map<string, number>()
  const steps: [place: number, part: number, next: number][] = []
  const placeOf = new Map<string, number>()
  const ends: [place: number, weights: readonly number[]][] = []
  for (const [feature, weights] of features) {
    const at = feature.indexOf('=')
    if (at === -1) continue
    let place = ROOT
    let from = 0
    let to = at
    while (from <= feature.length) {
      const beginning = feature.slice(0, to)
      let next = placeOf.get(beginning)
      if (next === undefined) {
        const part = feature.slice(from, to)
        if (!parts.has(part)) parts.set(part, parts.size + 1)
        next = steps.push([place, parts.get(part) ?? 0, steps.length + ROOT + 1]) + ROOT
        placeOf.set(beginning, next)
      }
      place = next
      from = to + 1
      const end = feature.indexOf(PART, from)
      to = end === -1 ? feature.length : end
    }
    ends.push([place, weights])
  }
  return {
    parts,
    ...layOut(steps),
    weights: Array.from({ length: columns }, (_, column) => {
      const list = new Float64Array(steps.length + ROOT + 1)
      for (const [place, weights] of ends) list[place] = weights[column] ?? 0
      return list
    }),
  }
}

/** Lays steps out so that each is found where its place and part point to, or soon behind. */
function layOut(steps: readonly (readonly [number, number, number])[]): Pick<FeatureTree, 'steps' | 'mask'> {
  let size = 4
  while (size < 2 * steps.length) size *= 2
  const table = new Int32Array(3 * size)
  for (const step of steps) {
    let at = mix(step[0], step[1]) & (size - 1)
    while (table[3 * at] !== 0) at = (at + 1) & (size - 1)
    table.set(step, 3 * at)
  }
  return { steps: table, mask: size - 1 }
}

function mix(place: number, part: number): number {
  const mixed = Math.imul(place, 0x9e3779b1) ^ Math.imul(part, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** The place of a feature of one to four parts. */
export function findPlace(tree: FeatureTree, name: string, a: string, b?: string, c?: string, d?: string): number {
  let place = step(tree, step(tree, ROOT, name), a)
  if (b === undefined || place === NOWHERE) return place
  place = step(tree, place, b)
  if (c === undefined || place === NOWHERE) return place
  place = step(tree, place, c)
  return d === undefined || place === NOWHERE ? place : step(tree, place, d)
}

function step({ parts, steps, mask }: FeatureTree, place: number, part: string): number {
  const number = parts.get(part)
  if (number === undefined) return NOWHERE
  for (let at = mix(place, number) & mask; ; at = (at + 1) & mask) {
    const from = steps[3 * at]
    if (from === undefined || from === 0) return NOWHERE
    if (from === place && steps[3 * at + 1] === number) return steps[3 * at + 2] ?? NOWHERE
  }
}
