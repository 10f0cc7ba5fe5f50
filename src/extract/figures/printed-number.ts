/** A number as printed: the interval its words allow, and how firmly they say it. */
export interface PrintedNumber {
  /** First token behind it. */
  readonly end: number
  readonly low: number
  readonly high: number | null
  readonly kind: 'EXACT' | 'ROUND' | 'VAGUE'
  /** Written in digits. */
  readonly digits: boolean
  /** What a scale word or suffix multiplied it by ("2.5 million": 1,000,000); 1 without. */
  readonly scale: number
}

/** "a dozen", "a hundred", "half a million" are round: a tenth more or less is no lie. */
export const ROUND_SHARE = 0.1

export function exactly(end: number, value: number, scale: number, digits: boolean): PrintedNumber {
  // 2.3 million is 2,300,000 and not 2,299,999.9999999998.
  const scaled = scale === 1 ? value : Number((value * scale).toPrecision(15))
  return { end, low: scaled, high: scaled, kind: 'EXACT', digits, scale }
}

export function roundly(end: number, value: number, scale = 1): PrintedNumber {
  const { low, high } = around(value)
  return { end, low, high, kind: 'ROUND', digits: false, scale }
}

export function vaguely(end: number, low: number, high: number | null, scale = 1): PrintedNumber {
  return { end, low, high, kind: 'VAGUE', digits: false, scale }
}

/** The interval of "about": a tenth to either side, whole numbers for whole numbers. */
export function around(value: number): { readonly low: number; readonly high: number } {
  if (!Number.isInteger(value)) return { low: tidy(value * (1 - ROUND_SHARE)), high: tidy(value * (1 + ROUND_SHARE)) }
  return { low: Math.ceil(tidy(value * (1 - ROUND_SHARE))), high: Math.floor(tidy(value * (1 + ROUND_SHARE))) }
}

function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

/** Value of digits as printed in English; null for dates and codes ("25.12.2023", "1,2"). */
export function digitsValue(text: string): number | null {
  if (!/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,15}(?:\.\d+)?$/.test(text)) return null
  return Number(text.includes(',') ? text.replaceAll(',', '') : text)
}
