import { EITHER_FIRST_NAMES, FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../../lexicon/first-names.js'
import { FEMALE_TITLES, MALE_TITLES, NAME_PARTICLES, NAME_SUFFIXES, TITLES } from '../../lexicon/honorifics.js'
import { FEMALE_NOUNS, MALE_NOUNS } from '../../lexicon/role-nouns.js'
import { readFamilyFirst } from '../../text/family-first.js'
import { GENERATIONS } from '../../text/generations.js'
import { withoutStop } from '../../text/trim-marks.js'
import { fold } from '../../text/fold.js'
import type { Token } from '../../text/tokens.js'
import { nicknameEnd, type NameRun } from './name-run.js'

export type Sex = 'male' | 'female' | null

/** A name as it stands at one place of an article. */
export interface PrintedName {
  readonly run: number
  readonly text: string
  /** Folded parts without suffixes: ["jane", "van", "roe"]. */
  readonly parts: readonly string[]
  readonly surname: string
  readonly first: string | null
  /** Letters of the names between the first and the last: "hw" of "George H.W. Bush"; "" where there are none. */
  readonly middle: string
  /** "jr" of "Ben Roe Jr.", who is not Ben Roe; null where there is none. */
  readonly suffix: string | null
  readonly title: string | null
  readonly sex: Sex
}

/** Reads a name with the title before it. */
export function readName(tokens: readonly Token[], { from, to }: NameRun, run: number): PrintedName {
  const words = wordsOf(tokens, from, to)
  const all = words.map((token) => withoutStop(fold(token.text)))
  const parts = all.filter((part) => part !== ',' && !NAME_SUFFIXES.has(part))
  let title: string | null = null
  for (let i = from - 1; i >= 0 && from - i <= 2; i--) {
    const key = withoutStop(tokens[i]?.lower ?? '')
    if (!TITLES.has(key)) break
    title ??= key
  }
  const turned = readFamilyFirst(parts)
  const first = turned?.given ?? (parts.length > 1 ? (parts[0] ?? null) : null)
  const text = words.length === 0 ? '' : printedText(words)
  return {
    run,
    text,
    parts,
    surname: turned?.family ?? parts.at(-1) ?? '',
    first,
    middle: turned === null ? middleOf(parts) : '',
    suffix: all.find((part) => GENERATIONS.has(part)) ?? null,
    title,
    sex: sexOf(title, first, roleNounBefore(tokens, from)),
  }
}

function middleOf(parts: readonly string[]): string {
  return parts
    .slice(1, -1)
    .filter((part) => !NAME_PARTICLES.has(part))
    .map((part) => (part.includes('.') ? part.replaceAll('.', '') : part.charAt(0)))
    .join('')
}

/** The tokens of a name, a by-name in its middle left out: `Tony “the Sailor” Ashby` is Tony Ashby. */
function wordsOf(tokens: readonly Token[], from: number, to: number): Token[] {
  const words: Token[] = []
  for (let i = from; i < to; i++) {
    i = nicknameEnd(tokens, i) ?? i
    const token = tokens[i]
    if (token !== undefined && i < to) words.push(token)
  }
  return words
}

function printedText(words: readonly Token[]): string {
  let text = ''
  for (const [i, token] of words.entries())
    text += i > 0 && token.start > (words[i - 1]?.end ?? 0) ? ` ${token.text}` : token.text
  return text
}

function roleNounBefore(tokens: readonly Token[], from: number): string {
  return tokens[from - 1]?.lower ?? ''
}

function sexOf(title: string | null, first: string | null, noun: string): Sex {
  if (title !== null && MALE_TITLES.has(title)) return 'male'
  if (title !== null && FEMALE_TITLES.has(title)) return 'female'
  if (FEMALE_NOUNS.has(noun)) return 'female'
  if (MALE_NOUNS.has(noun)) return 'male'
  return first === null ? null : sexOfFirstName(first)
}

/** The sex that a first name usually tells; null for names of both and for unknown ones. */
export function sexOfFirstName(first: string): Sex {
  const key = first.includes('-') ? first.slice(0, first.indexOf('-')) : first
  if (EITHER_FIRST_NAMES.has(key)) return null
  if (MALE_FIRST_NAMES.has(key)) return 'male'
  return FEMALE_FIRST_NAMES.has(key) ? 'female' : null
}
