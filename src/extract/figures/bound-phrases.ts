import { comparatorsAfter, comparatorsBefore } from '../../lexicon/comparator-phrases.js'
import { LazyMap } from '../../lexicon/lazy-map.js'
import type { Comparator } from '../../model/figure.js'
import type { Token } from '../../text/tokens.js'

type Phrases = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly phrase: string; readonly value: Comparator }[]
>

/** Phrases before a number that bound it, and behind it: "more than" 35, 35 "or more". */
export const BEFORE = new LazyMap(() => byFirstWord(comparatorsBefore()))
export const AFTER = new LazyMap(() => byFirstWord(comparatorsAfter()))

function byFirstWord(phrases: readonly (readonly [string, Comparator])[]): Phrases {
  const map = new Map<string, { words: string[]; phrase: string; value: Comparator }[]>()
  for (const [phrase, value] of phrases) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), { words, phrase, value }])
  }
  return map
}

/** A phrase that bounds a number, and the first token behind it. */
export interface BoundPhrase {
  readonly end: number
  readonly value: Comparator
  readonly phrase: string
}

/** The phrase that bounds a number at token `i`; null where none stands there. */
export function phraseAt(
  tokens: readonly Token[],
  i: number,
  phrases: Phrases,
  hyphenated = false,
): BoundPhrase | null {
  const at = hyphenated && tokens[i]?.text === '-' ? i + 1 : i
  for (const { words, phrase, value } of phrases.get(tokens[at]?.lower ?? '') ?? []) {
    if (words.every((word, k) => tokens[at + k]?.lower === word)) return { end: at + words.length, value, phrase }
  }
  return null
}
