import { ATTRIBUTION_VERBS } from '../lexicon/attribution-verbs.js'
import { LOCATIVES } from '../lexicon/geographic-heads.js'
import { TITLES } from '../lexicon/honorifics.js'
import { ORGANISATION_WORDS } from '../lexicon/organisation-words.js'
import type { Token } from '../text/tokens.js'
import type { Narrative } from './narrative.js'
import { isFirstName, wordClass, wordShape } from './word-class.js'

/** What the whole article shows of its words, gathered before any of them is judged. */
export interface NameContext {
  /** The company that each word keeps somewhere in the article, as one letter a sign: see `readNameContext`. */
  readonly signs: ReadonlyMap<string, string>
  /** Class and shape of each token, filled as they are asked for: neighbours share them. */
  readonly classes: string[]
  readonly shapes: string[]
}

/** Told of each feature: its name, and up to three parts. */
export type TellFeature = (name: string, a: string, b?: string, c?: string) => void

/**
 * Reads the company of the words of an article. A word that stands somewhere with a small first letter (`s`) is a word of
 * the language; one behind a first name (`f`) or a title (`t`), beside a verb of saying (`v`) or before "who" (`w`) names a
 * human being wherever it stands; one behind "in" (`p`) a place, one before "Company" (`o`) a body; `m`: in mid-sentence.
 */
export function readNameContext({ tokens, opensSentence }: Narrative): NameContext {
  const bits = new Map<string, number>()
  const sign = (word: string, bit: number): void => {
    bits.set(word, (bits.get(word) ?? 0) | bit)
  }
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return
    const { lower } = token
    if (!token.capital) {
      sign(lower, 1)
      return
    }
    if (opensSentence[i] !== true) sign(lower, 2)
    const before = tokens[i - 1]
    const after = tokens[i + 1]
    if (before?.kind === 'word') {
      if (before.capital) {
        if (isFirstName(before.lower)) sign(lower, 4)
        if (TITLES.has(before.lower.replace(/\.$/, ''))) sign(lower, 8)
      } else {
        if (ATTRIBUTION_VERBS.has(before.lower)) sign(lower, 16)
        if (LOCATIVES.has(before.lower)) sign(lower, 64)
      }
    }
    if (after?.kind === 'word') {
      if (after.capital) {
        if (ORGANISATION_WORDS.has(after.lower)) sign(lower, 128)
      } else if (after.lower === 'who') sign(lower, 32)
      else if (ATTRIBUTION_VERBS.has(after.lower)) sign(lower, 16)
    }
  })
  const signs = new Map<string, string>()
  for (const [word, set] of bits) signs.set(word, SIGNS[set] ?? '')
  return { signs, classes: [], shapes: [] }
}

const LETTERS: readonly string[] = ['s', 'm', 'f', 't', 'v', 'w', 'p', 'o']

/** The letters of each set of signs. */
const SIGNS: readonly string[] = Array.from({ length: 256 }, (_, set) =>
  LETTERS.filter((_letter, bit) => ((set >> bit) & 1) === 1).join(''),
)

const NUMBERS: readonly string[] = Array.from({ length: 10 }, (_, n) => String(n))

/** A stretch of words that may be names, and the paragraph it stands in. */
export interface NameStretch {
  readonly from: number
  readonly to: number
  readonly paragraphFrom: number
  readonly paragraphTo: number
  /** True in a line that is printed in capitals throughout. */
  readonly shouted: boolean
}

/**
 * What speaks for or against a capitalised word being part of a person's name, as features of a linear model. Words
 * themselves are features only with a small first letter: the model knows no names, only lists and company.
 */
export function tellNameFeatures(
  tokens: readonly Token[],
  at: number,
  stretch: NameStretch,
  opens: boolean,
  { signs, classes, shapes }: NameContext,
  tell: TellFeature,
): void {
  const { paragraphFrom, paragraphTo } = stretch
  const classAt = (i: number): string => {
    const token = i >= paragraphFrom && i < paragraphTo ? tokens[i] : undefined
    return token === undefined ? '^' : (classes[i] ??= wordClass(token))
  }
  const shapeAt = (i: number): string => {
    const token = i >= paragraphFrom && i < paragraphTo ? tokens[i] : undefined
    return token === undefined ? '^' : (shapes[i] ??= wordShape(token))
  }
  const here = tokens[at]
  if (here === undefined) return
  const c2 = classAt(at - 2)
  const c1 = classAt(at - 1)
  const c0 = classAt(at)
  const d1 = classAt(at + 1)
  const d2 = classAt(at + 2)
  const s0 = shapeAt(at)
  const start = opens ? '^' : '-'
  const word = here.lower.endsWith('.') ? here.lower.slice(0, -1) : here.lower
  const company = signs.get(here.lower) ?? ''
  tell('b', '')
  tell('c0', c0, start)
  tell('s0', s0, start, stretch.shouted ? '!' : '')
  tell('c1', c1)
  tell('d1', d1)
  tell('c1c0', c1, c0)
  tell('c0d1', c0, d1)
  tell('c1c0d1', c1, c0, d1)
  tell('c2c1c0', c2, c1, c0)
  tell('c0d1d2', c0, d1, d2)
  tell('s1s0t1', shapeAt(at - 1), s0, shapeAt(at + 1))
  tell('s0c1d1', s0, c1, d1)
  tell('x3', word.slice(-3))
  tell('x2', word.slice(-2))
  tell('n', NUMBERS[Math.min(word.length, 9)] ?? '')
  tell('doc', company.replace(/[^smf]/g, ''), start)
  for (const letter of company) tell('sign', letter, c0)
  const length = stretch.to - stretch.from
  tell('run', NUMBERS[Math.min(length, 6)] ?? '', NUMBERS[Math.min(at - stretch.from, 3)])
  if (length > 1) {
    tell(
      'ends',
      classAt(stretch.from),
      classAt(stretch.to - 1),
      at === stretch.from ? '<' : at === stretch.to - 1 ? '>' : '-',
    )
    for (const letter of signs.get(tokens[stretch.to - 1]?.lower ?? '') ?? '') tell('last', letter)
  }
  for (let offset = -3; offset <= 3; offset++) {
    if (offset === 0) continue
    const i = at + offset
    const other = i >= paragraphFrom && i < paragraphTo ? tokens[i] : undefined
    const name = WINDOW[offset + 3] ?? ''
    if (other === undefined) tell(name, '^')
    else if (!other.capital) tell(name, other.kind === 'number' ? '#' : other.lower)
  }
  tell('sides', besideAt(tokens, at - 1, stretch, c1), besideAt(tokens, at + 1, stretch, d1))
}

const WINDOW: readonly string[] = ['w-3', 'w-2', 'w-1', '', 'w+1', 'w+2', 'w+3']

/** The word beside, or its class where it is capitalised or a number. */
function besideAt(tokens: readonly Token[], at: number, stretch: NameStretch, known: string): string {
  const token = at >= stretch.paragraphFrom && at < stretch.paragraphTo ? tokens[at] : undefined
  return token === undefined || token.capital || token.kind === 'number' ? known : token.lower
}
