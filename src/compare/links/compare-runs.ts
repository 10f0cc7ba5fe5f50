import { countInOrder, placesOf } from '../align/count-in-order.js'
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
      if (place > MOST_STEMS) break
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

/** How many stems two passages have in common in the same order, others between them allowed. */
export const commonInOrder = rememberPairs((a: readonly string[], b: readonly string[]): number =>
  countInOrder(a, b, MOST_STEMS),
)
