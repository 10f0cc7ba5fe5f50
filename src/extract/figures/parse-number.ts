import { CARDINALS, SCALES, SCALE_SUFFIXES, VAGUE_COUNTS, VAGUE_NOUNS } from '../../lexicon/number-words.js'
import type { Token } from '../../text/tokens.js'

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

/** Reads the number that begins at token `i`: "1,200", "2.5 million", "twenty-one", "a few hundred", "tens of thousands". */
export function parseNumber(tokens: readonly Token[], i: number): PrintedNumber | null {
  const token = tokens[i]
  if (token === undefined) return null
  if (token.kind === 'number') return parseDigits(tokens, i)
  if (token.kind !== 'word') return null
  return parseVague(tokens, i) ?? parseRound(tokens, i) ?? parseWords(tokens, i)
}

/** Value of digits as printed in English; null for dates and codes ("25.12.2023", "1,2"). */
export function digitsValue(text: string): number | null {
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,15}(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : null
}

/** "1, 500 kilometres": a copy whose commas got a blank behind them. Four numbers in a row would be a list. */
function parseParted(tokens: readonly Token[], i: number): PrintedNumber | null {
  const [first, comma, second] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  const isParted = comma?.text === ',' && comma.glued && second?.glued === false && /^\d{3}$/.test(second.text)
  if (!isParted || !/^[1-9]\d{0,2}$/.test(first?.text ?? '')) return null
  if (tokens[i - 1]?.text === ',' || tokens[i + 3]?.text === ',' || tokens[i + 3]?.kind === 'number') return null
  return exact(i + 3, Number(`${first?.text ?? ''}${second.text}`), 1, true)
}

function parseDigits(tokens: readonly Token[], i: number): PrintedNumber | null {
  const parted = parseParted(tokens, i)
  if (parted !== null) return parted
  const value = digitsValue(tokens[i]?.text ?? '')
  if (value === null) return null
  const next = tokens[i + 1]
  const suffix = next?.glued === true && next.kind === 'word' ? SCALE_SUFFIXES.get(next.lower) : undefined
  if (suffix !== undefined) return exact(i + 2, value, suffix, true)
  const scaled = scaleAt(tokens, i + 1)
  return exact(scaled.end, value, scaled.scale, true)
}

/** "twenty-one", "two hundred and fifty", "two dozen". */
function parseWords(tokens: readonly Token[], i: number): PrintedNumber | null {
  const first = CARDINALS.get(tokens[i]?.lower ?? '')
  if (first === undefined) return null
  let total = 0
  let current = first
  let at = i + 1
  let scale = 1
  for (;;) {
    const token = tokens[at]
    const scaled = SCALES.get(token?.lower ?? '')
    if (scaled !== undefined) {
      scale = Math.max(scale, scaled)
      if (scaled === 100) current *= 100
      else {
        total = (total + current) * scaled
        current = 0
      }
      at++
      continue
    }
    const linked = scale > 1 && token?.lower === 'and' ? at + 1 : token?.text === '-' && token.glued ? at + 1 : at
    const word = CARDINALS.get(tokens[linked]?.lower ?? '')
    const tens = current % 100
    const fits =
      word !== undefined &&
      word > 0 &&
      (tens === 0 ? current >= 100 || scale > 1 : tens >= 20 && tens % 10 === 0 && word < 10)
    if (!fits) break
    current += word
    at = linked + 1
  }
  const value = total + current
  const dozen = dozenAt(tokens, at)
  if (dozen !== null) return round(dozen, value * 12)
  return { end: at, low: value, high: value, kind: 'EXACT', digits: false, scale }
}

/** "a dozen", "half a dozen", "a hundred", "half a million", "a million". */
function parseRound(tokens: readonly Token[], i: number): PrintedNumber | null {
  const lower = tokens[i]?.lower ?? ''
  if (lower === 'half') {
    const at = tokens[i + 1]?.lower === 'a' || tokens[i + 1]?.text === '-' ? i + 2 : i + 1
    const dozen = dozenAt(tokens, at)
    if (dozen !== null) return round(dozen, 6)
    const { end, scale } = scaleAt(tokens, at)
    return scale > 100 ? round(end, scale / 2, scale) : null
  }
  const at = lower === 'a' ? i + 1 : i
  const dozen = dozenAt(tokens, at)
  if (dozen !== null) return round(dozen, 12)
  const { end, scale } = scaleAt(tokens, at)
  return lower === 'a' && scale > 1 ? round(end, scale, scale) : null
}

/** "dozens", "hundreds of thousands", "several hundred", "a few dozen", "a couple of hundred". */
function parseVague(tokens: readonly Token[], i: number): PrintedNumber | null {
  const lower = tokens[i]?.lower ?? ''
  const noun = VAGUE_NOUNS.get(lower)
  if (noun !== undefined) return parseVagueNoun(tokens, i, lower, noun)
  const at = lower === 'a' ? i + 1 : i
  const word = tokens[at]?.lower ?? ''
  const count = VAGUE_COUNTS.get(word)
  if (count === undefined || (word !== 'several') !== at > i) return null
  const behind = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1
  const dozen = dozenAt(tokens, behind)
  if (dozen !== null) return vague(dozen, Math.max(24, count.times.low * 12), 99)
  const { end, scale } = scaleAt(tokens, behind)
  if (scale > 1) return vague(end, count.times.low * scale, (count.times.high ?? 9) * scale, scale)
  return vague(at + 1, count.alone.low, count.alone.high)
}

function parseVagueNoun(
  tokens: readonly Token[],
  i: number,
  lower: string,
  noun: { readonly low: number; readonly high: number | null },
): PrintedNumber | null {
  const next = tokens[i + 1]?.lower === 'of' ? tokens[i + 2]?.lower : undefined
  const larger = next === undefined ? undefined : VAGUE_NOUNS.get(next)
  // "hundreds of thousands": from 100,000 up to just under a million.
  if (larger !== undefined && next !== undefined && noun.low < larger.low && lower !== 'scores') {
    const unit =
      next === 'thousands' ? 1_000 : next === 'millions' ? 1_000_000 : next === 'billions' ? 1_000_000_000 : null
    if (unit !== null) {
      const low = lower === 'tens' ? 10 : noun.low
      return vague(i + 3, low * unit, noun.high === null ? null : (noun.high + 1) * unit - 1, unit)
    }
  }
  // "scores" and "tens" are numbers only with "of": test scores, tens on a card.
  if ((lower === 'scores' || lower === 'tens') && next === undefined) return null
  return vague(i + 1, noun.low, noun.high, noun.low >= 1_000 ? noun.low : 1)
}

function scaleAt(tokens: readonly Token[], i: number): { readonly end: number; readonly scale: number } {
  let at = i
  let scale = 1
  for (;;) {
    const hyphen = tokens[at]?.text === '-' && tokens[at]?.glued === true ? at + 1 : at
    const next = SCALES.get(tokens[hyphen]?.lower ?? '')
    if (next === undefined) return { end: at, scale }
    scale *= next
    at = hyphen + 1
  }
}

function dozenAt(tokens: readonly Token[], i: number): number | null {
  const at = tokens[i]?.text === '-' ? i + 1 : i
  return tokens[at]?.lower === 'dozen' ? at + 1 : null
}

function exact(end: number, value: number, scale: number, digits: boolean): PrintedNumber {
  // 2.3 million is 2,300,000 and not 2,299,999.9999999998.
  const scaled = scale === 1 ? value : Number((value * scale).toPrecision(15))
  return { end, low: scaled, high: scaled, kind: 'EXACT', digits, scale }
}

function round(end: number, value: number, scale = 1): PrintedNumber {
  const { low, high } = around(value)
  return { end, low, high, kind: 'ROUND', digits: false, scale }
}

/** The interval of "about": a tenth to either side, whole numbers for whole numbers. */
export function around(value: number): { readonly low: number; readonly high: number } {
  if (!Number.isInteger(value)) return { low: tidy(value * (1 - ROUND_SHARE)), high: tidy(value * (1 + ROUND_SHARE)) }
  return { low: Math.ceil(tidy(value * (1 - ROUND_SHARE))), high: Math.floor(tidy(value * (1 + ROUND_SHARE))) }
}

function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

function vague(end: number, low: number, high: number | null, scale = 1): PrintedNumber {
  return { end, low, high, kind: 'VAGUE', digits: false, scale }
}
