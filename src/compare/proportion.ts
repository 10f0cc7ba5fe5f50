/** How often something was the case, of how often it could have been, with what may be read from it. */
export interface Proportion {
  readonly count: number
  readonly of: number
  /** 0 to 1; null where nothing could have been the case. */
  readonly share: number | null
  /** 95 % interval of the share (Wilson's score interval); 0 to 1 where nothing is known. */
  readonly low: number
  readonly high: number
}

/** Standard deviations of a normal distribution within which 95 % lie. */
const Z = 1.959964

/**
 * The share with its 95 % interval. Three departures of four are no habit yet: 30 to 95 %. Wilson's interval holds for few
 * cases as well, and never leaves 0 to 1.
 */
export function proportion(count: number, of: number): Proportion {
  if (of === 0) return { count, of, share: null, low: 0, high: 1 }
  const share = count / of
  const middle = share + (Z * Z) / (2 * of)
  const reach = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))
  const scale = 1 + (Z * Z) / of
  return {
    count,
    of,
    share,
    low: count === 0 ? 0 : (middle - reach) / scale,
    high: count === of ? 1 : (middle + reach) / scale,
  }
}
