import type { Profile } from '../../model/storyline.js'

/** Days between an event and the nearest of others; null where nothing is dated. */
export function daysBetween({ day }: Profile, others: readonly Profile[]): number | null {
  const apart = others.flatMap((other) => (day === null || other.day === null ? [] : Math.abs(day - other.day)))
  return apart.length === 0 ? null : Math.min(...apart)
}
