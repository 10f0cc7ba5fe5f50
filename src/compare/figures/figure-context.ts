import { COUNT_VERBS } from '../../lexicon/count-verbs.js'
import { FUNCTION_WORDS } from '../../lexicon/function-words.js'
import { MONTH_NUMBERS } from '../../lexicon/months.js'
import { CARDINALS, SCALES, VAGUE_NOUNS } from '../../lexicon/number-words.js'
import { SUM_WORDS } from '../../lexicon/sum-words.js'
import { UNITS } from '../../lexicon/units.js'
import { WEEKDAYS } from '../../lexicon/weekdays.js'
import type { Figure } from '../../model/figure.js'
import type { Span } from '../../model/span.js'
import { findPieces } from '../../text/find-pieces.js'
import { fold } from '../../text/fold.js'
import { isPlural, stem } from '../../text/stem.js'
import { isCapitalised, type Token } from '../../text/tokens.js'
import { type FigureFrame, readFrame } from './figure-frame.js'

/** What stands around a figure in its sentence, as far as it tells one counted thing from another. */
export interface FigureContext {
  /** Whose share, seats or money it is: the nearest name before it in its clause, else the one behind "for"; folded. */
  readonly subject: string | null
  readonly subjectPrinted: string | null
  /** Content words of the sentence, as stems, the figure's own left out. */
  readonly words: ReadonlySet<string>
  /** Content words of the figure itself, the noun and what stands before it: "worst", "hit", "village". */
  readonly nouns: ReadonlySet<string>
  /** Words of names in the sentence, folded. */
  readonly names: ReadonlySet<string>
  /** The nearest word of a name before the figure; null where there is none. */
  readonly nameBefore: string | null
  /** What is left of others: "the other three boats", "two more arrests". */
  readonly isRest: boolean
  /** It is a part of some who are told before: "at least 40 of them children". */
  readonly isPart: boolean
  /** It counts two kinds of things together: "25 drones and missiles". */
  readonly isJoint: boolean
  /** How often a sum is due, "yearly"; null where nothing says so. */
  readonly period: string | null
  /** What a sum near by is: "fine", "salary"; null where no word says so. */
  readonly sum: string | null
  /** A year that the sentence names: "in the 2016 raid". */
  readonly year: string | null
  readonly frame: FigureFrame
}

/** Pieces of a sentence on either side of a figure that are read; a longer sentence is a list. */
const REACH = 40

const REST = /^(?:other|others|remaining|another|additional)$/

/** Reads the surroundings of the figures of one text, each sentence once. */
export function contextReader(text: string): (figure: Figure) => FigureContext {
  const sentences = new Map<number, readonly Token[]>()
  const piecesOf = (sentence: Span): readonly Token[] => {
    const known = sentences.get(sentence.start) ?? findPieces(text, sentence)
    sentences.set(sentence.start, known)
    return known
  }
  return (figure) => readContext(piecesOf(figure.sentence), figure)
}

function readContext(pieces: readonly Token[], figure: Figure): FigureContext {
  const { span } = figure
  const from = firstAt(pieces, span.start)
  const to = firstAt(pieces, span.end)
  const before = pieces.slice(Math.max(0, from - REACH), from)
  const behind = pieces.slice(to, to + REACH)
  const subject = (figure.counted === 'age' ? nameAt(behind, 0) : null) ?? lastName(before) ?? nameBehind(behind)
  const namesBefore = before.filter((_, i) => isName(before, i, from <= REACH))
  const namesBehind = behind.filter((_, i) => isName(behind, i, false))
  const names = [...namesBefore, ...namesBehind].map((token) => fold(token.text).replace(/'s$/, ''))
  return {
    subject: subject === null ? null : fold(subject),
    subjectPrinted: subject,
    words: stemsOf([...before, ...behind]),
    nouns: stemsOf(pieces.slice(from, to)),
    names: new Set(names),
    nameBefore: names[namesBefore.length - 1] ?? null,
    isRest: [before.at(-1), ...pieces.slice(from, to), behind[0]].some((token) => REST.test(token?.lower ?? '')),
    isPart: /^(?:them|whom)$/.test(behind[behind[0]?.lower === 'of' ? 1 : 0]?.lower ?? ''),
    isJoint: behind[0]?.lower === 'and' && behind[1]?.kind === 'word' && behind.slice(1, 3).some(isPluralNoun),
    period: periodBehind(behind),
    sum: sumNear(pieces.slice(Math.max(0, from - NEAR), to + NEAR), Math.min(from, NEAR)),
    year: [...before, ...behind].find((token) => /^(?:19|20)\d\d$/.test(token.text) && !token.glued)?.text ?? null,
    frame: readFrame(before, pieces.slice(from, to), behind, figure.counted?.split(' ').at(-1) ?? null),
  }
}

/** The first piece that begins at an offset or behind it. */
function firstAt(pieces: readonly Token[], offset: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function lastName(tokens: readonly Token[]): string | null {
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (/^(?:while|whereas|but|;)$/.test(tokens[i]?.lower ?? '')) return null
    if (!isName(tokens, i)) continue
    let from = i
    while (from > 0 && isName(tokens, from - 1)) from--
    return printed(tokens.slice(from, i + 1))
  }
  return null
}

function nameBehind(tokens: readonly Token[]): string | null {
  if (!/^(?:for|to|by|from)$/.test(tokens[0]?.lower ?? '')) return null
  return nameAt(tokens, tokens[1]?.lower === 'the' ? 2 : 1)
}

/** The name that begins at a token. */
function nameAt(tokens: readonly Token[], from: number): string | null {
  let to = from
  while (isName(tokens, to, false)) to++
  return to > from ? printed(tokens.slice(from, to)) : null
}

function isPluralNoun({ kind, lower }: Token): boolean {
  return kind === 'word' && isPlural(lower)
}

/** "$20 million a year", "per season", "annually": how often. */
function periodBehind(behind: readonly Token[]): string | null {
  const [one, two] = [behind[0]?.lower ?? '', behind[1]?.lower ?? '']
  if (/^(?:annual|annually|yearly)$/.test(one) || two === 'annual') return 'yearly'
  if (!/^(?:a|an|per|each|every)$/.test(one)) return null
  return two === 'season' ? 'yearly' : (PERIODS.get(UNITS.get(two)?.symbol ?? '') ?? null)
}

/** By the symbol of the stretch of time. */
const PERIODS: ReadonlyMap<string, string> = new Map([
  ['a', 'yearly'],
  ['mo', 'monthly'],
  ['wk', 'weekly'],
  ['d', 'daily'],
  ['h', 'hourly'],
])

/** Words on either side in which a sum is named. */
const NEAR = 6

/** What the word for a sum that stands nearest to a token says; those before it first. */
function sumNear(tokens: readonly Token[], at: number): string | null {
  const words = tokens.map(({ lower }, i) => ({ sum: SUM_WORDS.get(lower), distance: Math.abs(i - at) }))
  const [nearest] = words.filter(({ sum }) => sum !== undefined).sort((a, b) => a.distance - b.distance)
  return nearest?.sum ?? null
}

/** @param opens the first token opens a sentence, so that its capital says nothing. */
function isName(tokens: readonly Token[], i: number, opens = true): boolean {
  const token = tokens[i]
  if (token === undefined || !isCapitalised(token)) return false
  const bare = token.lower.replace(/'s$/, '')
  if (WEEKDAYS.has(bare) || MONTH_NUMBERS.has(bare)) return false
  return !FUNCTION_WORDS.has(bare) && (i > 0 || !opens || isCapitalised(tokens[1]) || /^\p{Lu}{2}/u.test(token.text))
}

function printed(tokens: readonly Token[]): string {
  return tokens
    .map((token) => token.text)
    .join(' ')
    .replace(/['\u2019]s$/, '')
}

function isNumber(word: string): boolean {
  return CARDINALS.has(word) || SCALES.has(word) || VAGUE_NOUNS.has(word) || word === 'dozen'
}

/** Content words: the forms of a verb of counting are one, plurals are singular, numbers and days are none. */
function stemsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const { kind, lower } of tokens) {
    if (kind !== 'word' || lower.length < 3) continue
    const word = fold(lower)
    if (FUNCTION_WORDS.has(word) || WEEKDAYS.has(word) || isNumber(word)) continue
    stems.add(COUNT_VERBS.get(word)?.group ?? stem(word))
  }
  return stems
}
