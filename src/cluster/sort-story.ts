import type { EventParameters } from './event-parameters.js'
import { decay } from './similarity.js'
import { reweigh, type TermVector } from './weigh-terms.js'

/** A member of a story as level two sees it. */
export interface StoryMember {
  readonly vector: TermVector
  readonly day: number | null
}

/** A story's members (by index) grouped into events, and how alike each two of them are. */
export interface SortedStory {
  readonly groups: readonly (readonly number[])[]
  readonly likeness: (a: number, b: number) => number
}

/**
 * Level two: sorts a story's articles into events. What the whole story shares ("playoffs", "quake") stops counting, what
 * separates its events starts to: each weight is multiplied by the term's rarity within the story. Then the two
 * nearest groups become one (by the mean likeness of their pairs) until no two are near enough.
 */
export function sortStory(members: readonly StoryMember[], parameters: EventParameters): SortedStory {
  const count = members.length
  const matrix = likenessMatrix(members, parameters)
  return {
    groups: averageLink(matrix, count, parameters.eventThreshold),
    likeness: (a, b) => matrix[a * count + b] ?? 0,
  }
}

function likenessMatrix(members: readonly StoryMember[], parameters: EventParameters): Float64Array {
  const count = members.length
  const frequency = new Map<string, number>()
  for (const { vector } of members) {
    for (const term of vector.weights.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  }
  const most = Math.log(count + 1)
  const rarity = (term: string): number => {
    const share = Math.log((count + 1) / (frequency.get(term) ?? 1)) / most
    return parameters.rarityFloor + (1 - parameters.rarityFloor) * share ** parameters.rarityPower
  }
  const vectors = members.map(({ vector }) => reweigh(vector, rarity))
  const holders = new Map<string, { index: number; weight: number }[]>()
  const matrix = new Float64Array(count * count)
  vectors.forEach(({ weights, length }, index) => {
    for (const [term, weight] of weights) {
      const own = weight / length
      let list = holders.get(term)
      if (list === undefined) holders.set(term, (list = []))
      for (const other of list) {
        const cell = other.index * count + index
        matrix[cell] = (matrix[cell] ?? 0) + other.weight * own
      }
      list.push({ index, weight: own })
    }
  })
  for (let a = 0; a < count; a++) {
    matrix[a * count + a] = 1
    for (let b = a + 1; b < count; b++) {
      const value = (matrix[a * count + b] ?? 0) * decay(members[a]?.day ?? null, members[b]?.day ?? null, parameters)
      matrix[a * count + b] = value
      matrix[b * count + a] = value
    }
  }
  return matrix
}

/** Groups by average link: merges the nearest two groups until their mean likeness is below the threshold. */
function averageLink(matrix: Float64Array, count: number, threshold: number): number[][] {
  const sums = Float64Array.from(matrix)
  const groups: (number[] | null)[] = Array.from({ length: count }, (_, index) => [index])
  const mean = (a: number, b: number): number =>
    (sums[a * count + b] ?? 0) / ((groups[a]?.length ?? 1) * (groups[b]?.length ?? 1))
  // A chain of nearest neighbours ends in two groups that are each other's nearest: those merge, in any order with one result.
  const done: number[][] = []
  const live = new Set(groups.keys())
  let chain: number[] = []
  while (live.size > 0) {
    const first = live.values().next().value
    if (chain.length === 0 && first !== undefined) chain.push(first)
    const tip = chain.at(-1) ?? 0
    const before = chain.at(-2) ?? -1
    let nearest = before
    let best = before >= 0 ? mean(tip, before) : -1
    for (const other of live) {
      if (other === tip || other === before) continue
      const value = mean(tip, other)
      if (value > best) {
        best = value
        nearest = other
      }
    }
    if (nearest < 0 || best < threshold) {
      done.push(groups[tip] ?? [])
      live.delete(tip)
      chain = []
    } else if (nearest === before) {
      const [into, from] = tip < before ? [tip, before] : [before, tip]
      for (const other of live) {
        if (other === into || other === from) continue
        const sum = (sums[into * count + other] ?? 0) + (sums[from * count + other] ?? 0)
        sums[into * count + other] = sum
        sums[other * count + into] = sum
      }
      groups[into] = [...(groups[into] ?? []), ...(groups[from] ?? [])]
      live.delete(from)
      chain.length -= 2
    } else {
      chain.push(nearest)
    }
  }
  return done.map((group) => group.sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}
