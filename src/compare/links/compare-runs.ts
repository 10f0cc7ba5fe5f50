import { rememberPairs } from '../align/remember.js'

/** Stems of a passage that are compared in order: a whole speech needs no more to be known again. */
const MOST_STEMS = 400

/**
 * Length of the longest run of stems that two passages print alike, side by side. Only places where both have the same stem are
 * looked at, and of most pairs there are few.
 */
export function findLongestRun(a: readonly string[], b: readonly string[]): number {
  const places = placesOf(b)
  let longest = 0
  // How long the run is that ends at a place of b (from 1), with the stem of a before this one, and with this one.
  let before = new Map<number, number>()
  for (let i = 0; i < a.length && i < MOST_STEMS; i++) {
    const own = places.get(a[i] ?? '')
    if (own === undefined) {
      if (before.size > 0) before = new Map()
      continue
    }
    const now = new Map<number, number>()
    for (const place of own) {
      const run = (before.get(place - 1) ?? 0) + 1
      now.set(place, run)
      if (run > longest) longest = run
    }
    before = now
  }
  return longest
}

/** The same for passages that are held against each other again and again. */
export const longestRun = rememberPairs(findLongestRun)

/**
 * How many stems two passages have in common in the same order, others between them allowed: the longest common subsequence by
 * Hunt and Szymanski (Communications of the ACM 20, 1977), whose time grows with the places where both have the same stem.
 */
export const commonInOrder = rememberPairs((a: readonly string[], b: readonly string[]): number => {
  const places = placesOf(b)
  // ends[n] is the earliest place of b at which n + 1 common stems can end.
  const ends: number[] = []
  for (let i = 0; i < a.length && i < MOST_STEMS; i++) {
    const own = places.get(a[i] ?? '') ?? []
    for (let k = own.length - 1; k >= 0; k--) {
      const place = own[k] ?? 0
      ends[firstNotBefore(ends, place)] = place
    }
  }
  return ends.length
})

/** Index of the first of some ascending numbers that is not below another; their count where all are. */
function firstNotBefore(ascending: readonly number[], bound: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < bound) low = middle + 1
    else high = middle
  }
  return low
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, readonly number[]>>()

/** Where each stem of a passage stands, in order, from 1. Kept as long as the passage. */
function placesOf(stems: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const before = known.get(stems)
  if (before !== undefined) return before
  const places = new Map<string, number[]>()
  for (let at = 0; at < stems.length && at < MOST_STEMS; at++) {
    const stem = stems[at] ?? ''
    const own = places.get(stem)
    if (own === undefined) places.set(stem, [at + 1])
    else own.push(at + 1)
  }
  known.set(stems, places)
  return places
}
