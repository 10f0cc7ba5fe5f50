import { SCALES } from '../../lexicon/number-words.js'
import type { Token } from '../../text/tokens.js'

/** The scale words that begin at token `i`, multiplied: "thousand", "hundred million"; 1 where none does. */
export function scaleAt(tokens: readonly Token[], i: number): { readonly end: number; readonly scale: number } {
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

/** The first token behind the "dozen" at token `i`; null where none stands there. */
export function dozenAt(tokens: readonly Token[], i: number): number | null {
  const at = tokens[i]?.text === '-' ? i + 1 : i
  return tokens[at]?.lower === 'dozen' ? at + 1 : null
}
