import type { Moment } from '../model/article.js'
import { isEarlier } from './is-earlier.js'

/** The earliest of some moments; of those that cannot be told apart the one with the smallest clock. Null where none is known. */
export function earliestMoment(moments: readonly (Moment | null)[]): Moment | null {
  return moments.reduce<Moment | null>(
    (best, moment) => (moment !== null && (best === null || moment.at < best.at) ? moment : best),
    null,
  )
}

/**
 * The one item that came before all others beyond doubt; null where two cannot be told apart or one is undated.
 *
 * @param latestOf when an item came at the latest, where it may have come later than `momentOf` says.
 */
export function firstBeyondDoubt<T>(
  items: readonly T[],
  momentOf: (item: T) => Moment | null,
  latestOf: (item: T) => Moment | null = momentOf,
): T | null {
  const [only] = items
  if (items.length === 1 && only !== undefined) return only
  const first = items.reduce<T | null>((best, item) => {
    const [a, b] = [best === null ? null : latestOf(best), latestOf(item)]
    return b !== null && (a === null || b.at < a.at) ? item : best
  }, null)
  const at = first === null ? null : latestOf(first)
  if (first === null || at === null) return null
  const isFirst = items.every((item) => {
    const other = momentOf(item)
    return item === first || (other !== null && isEarlier(at, other))
  })
  return isFirst ? first : null
}
