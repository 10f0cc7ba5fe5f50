import { CARDINALS, SCALES } from '../../lexicon/number-words.js'
import type { Token } from '../../text/tokens.js'

/** What was read of a number in words: the part below the next scale word, and all before it. */
interface Sum {
  readonly at: number
  readonly total: number
  readonly current: number
  /** The largest scale word so far; 1 before any. */
  readonly scale: number
}

/** A number in words: "twenty-one", "two hundred and fifty", "three million"; null where none begins. */
export function readSpelt(
  tokens: readonly Token[],
  i: number,
): { readonly end: number; readonly value: number; readonly scale: number } | null {
  const first = CARDINALS.get(tokens[i]?.lower ?? '')
  if (first === undefined) return null
  let sum: Sum = { at: i + 1, total: 0, current: first, scale: 1 }
  for (;;) {
    const next = takeScale(tokens, sum) ?? takeCardinal(tokens, sum)
    if (next === null) return { end: sum.at, value: sum.total + sum.current, scale: sum.scale }
    sum = next
  }
}

/** "two *hundred*", "two hundred *thousand*". */
function takeScale(tokens: readonly Token[], { at, total, current, scale }: Sum): Sum | null {
  const by = SCALES.get(tokens[at]?.lower ?? '')
  if (by === undefined) return null
  const next = { at: at + 1, scale: Math.max(scale, by) }
  return by === 100
    ? { ...next, total, current: current * 100 }
    : { ...next, total: (total + current) * by, current: 0 }
}

/** "twenty-*one*", "two hundred and *fifty*"; not "twenty thirty". */
function takeCardinal(tokens: readonly Token[], { at, total, current, scale }: Sum): Sum | null {
  const token = tokens[at]
  const isLinked = (scale > 1 && token?.lower === 'and') || (token?.text === '-' && token.glued)
  const word = CARDINALS.get(tokens[isLinked ? at + 1 : at]?.lower ?? '') ?? 0
  const tens = current % 100
  const fits = tens === 0 ? current >= 100 || scale > 1 : tens >= 20 && tens % 10 === 0 && word < 10
  return word > 0 && fits ? { at: (isLinked ? at + 1 : at) + 1, total, current: current + word, scale } : null
}
