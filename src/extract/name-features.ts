import { FEMALE_FIRST_NAMES, EITHER_FIRST_NAMES, MALE_FIRST_NAMES } from '../lexicon/first-names.js'
import { NEVER_NAMES } from '../lexicon/grammar-words.js'
import { NAME_PARTICLES, TITLES } from '../lexicon/honorifics.js'
import { ORGANISATION_WORDS, PLACE_WORDS } from '../lexicon/organisation-words.js'
import { CALENDAR_WORDS, DEMONYMS, PLACE_NAMES } from '../lexicon/place-names.js'
import { PERSON_NOUNS } from '../lexicon/role-nouns.js'
import { WORD_SHARES } from '../lexicon/word-shares.js'
import type { Token } from '../text/tokens.js'

const COMMON_WORDS: ReadonlySet<string> = new Set(WORD_SHARES.flatMap(([, words]) => words.split(' ')))

/** What the lists know of a word, as one letter each: F first name, T title, O organisation, P place, … */
export function wordClass(token: Token | undefined): string {
  if (token === undefined) return '^'
  if (token.kind === 'mark') return token.text
  if (token.kind === 'number') return '#'
  if (token.kind === 'possessive') return "'"
  const { lower } = token
  if (!token.capital) return NAME_PARTICLES.has(lower) ? 'p' : PERSON_NOUNS.has(lower) ? 'r' : 'w'
  const key = lower.endsWith('.') ? lower.slice(0, -1) : lower
  let known = ''
  if (isFirstName(key)) known += 'F'
  if (TITLES.has(key)) known += 'T'
  if (ORGANISATION_WORDS.has(key)) known += 'O'
  if (PLACE_NAMES.has(key)) known += 'P'
  if (PLACE_WORDS.has(key)) known += 'L'
  if (DEMONYMS.has(key)) known += 'D'
  if (CALENDAR_WORDS.has(key)) known += 'C'
  if (NEVER_NAMES.has(key)) known += 'N'
  if (COMMON_WORDS.has(key)) known += 'W'
  return known === '' ? 'U' : known
}

/** True for a first name of the lists; "Jean-Paul" by its first half. */
export function isFirstName(lower: string): boolean {
  const first = lower.includes('-') ? lower.slice(0, lower.indexOf('-')) : lower
  return MALE_FIRST_NAMES.has(first) || FEMALE_FIRST_NAMES.has(first) || EITHER_FIRST_NAMES.has(first)
}

/** How a word is written: `Xx` Roe, `XX` ROE, `X.` J., `XxX` McRoe. */
export function wordShape(token: Token | undefined): string {
  if (token === undefined) return '^'
  const { text } = token
  if (token.kind !== 'word') return token.kind
  if (!token.capital) return 'x'
  if (text.length === 1) return 'X'
  if (text.endsWith('.')) return text.length === 2 ? 'X.' : 'Xx.'
  if (text === text.toUpperCase()) return text.length <= 4 ? 'XX' : 'XXX'
  return (/[-'\u2019]/.test(text) ? 'X-' : '') + (/\p{Ll}\p{Lu}/u.test(text) ? 'XxX' : 'Xx')
}

/** What the rest of the article says of a word. */
export interface NameContext {
  /** Words that also stand there with a small first letter. */
  readonly alsoSmall: ReadonlySet<string>
  /** Words that stand there behind a first name or a title. */
  readonly afterFirstName: ReadonlySet<string>
  /** Words that stand there capitalised in mid-sentence. */
  readonly midSentence: ReadonlySet<string>
  /** Class and shape of each token, filled as they are asked for: neighbours share them. */
  readonly classes: string[]
  readonly shapes: string[]
}

/**
 * What speaks for or against a capitalised word being part of a person's name, as features of a linear model. Words
 * themselves are features only with a small first letter: the model knows no names, only lists and company.
 */
export function nameFeatures(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  opens: boolean,
  shouted: boolean,
  context: NameContext,
): string[] {
  const near = (offset: number): Token | undefined =>
    at + offset >= from && at + offset < to ? tokens[at + offset] : undefined
  const here = near(0)
  if (here === undefined) return []
  const { classes, shapes } = context
  const classAt = (offset: number): string => {
    const token = near(offset)
    return token === undefined ? '^' : (classes[at + offset] ??= wordClass(token))
  }
  const shapeAt = (offset: number): string => {
    const token = near(offset)
    return token === undefined ? '^' : (shapes[at + offset] ??= wordShape(token))
  }
  const [c2, c1, c0, d1, d2] = [classAt(-2), classAt(-1), classAt(0), classAt(1), classAt(2)]
  const [s1, s0, t1] = [shapeAt(-1), shapeAt(0), shapeAt(1)]
  const start = opens ? '^' : ''
  const { lower } = here
  const word = lower.replace(/\.$/, '')
  const features = [
    'b',
    `c0=${c0}${start}`,
    `s0=${s0}${start}${shouted ? '!' : ''}`,
    `c1=${c1}`,
    `d1=${d1}`,
    `c1c0=${c1},${c0}`,
    `c0d1=${c0},${d1}`,
    `c1c0d1=${c1},${c0},${d1}`,
    `c2c1c0=${c2},${c1},${c0}`,
    `c0d1d2=${c0},${d1},${d2}`,
    `s1s0t1=${s1},${s0},${t1}`,
    `s0c1d1=${s0},${c1},${d1}`,
    `x3=${word.slice(-3)}`,
    `x2=${word.slice(-2)}`,
    `n=${Math.min(word.length, 9)}`,
    `doc=${context.alsoSmall.has(lower) ? 's' : ''}${context.afterFirstName.has(lower) ? 'f' : ''}${context.midSentence.has(lower) ? 'm' : ''}${start}`,
  ]
  for (const offset of [-3, -2, -1, 1, 2, 3]) {
    const other = near(offset)
    if (other === undefined) {
      if (Math.abs(offset) < 3) features.push(`w${offset}=^`)
    } else if (!other.capital) features.push(`w${offset}=${other.kind === 'number' ? '#' : other.lower}`)
  }
  const before = near(-1)
  const after = near(1)
  features.push(
    `w-1+1=${before === undefined ? '^' : before.capital ? c1 : before.lower},${after === undefined ? '^' : after.capital ? d1 : after.kind === 'number' ? '#' : after.lower}`,
  )
  return features
}
