import { ALWAYS_INSIDE, SENTENCE_STARTERS, SOMETIMES_INSIDE } from '../lexicon/abbreviations.js'
import { ATTRIBUTION_VERBS } from '../lexicon/attribution-verbs.js'
import type { Span } from '../model/span.js'

const CLOSERS = '"\'\u201D\u2019\u00BB\u203A)]\u300D'
const LETTER = /[\p{L}\p{M}\p{N}]/u
const BEGINS = /[\p{Lu}\p{Lt}\p{Lo}\p{N}"'\u201C\u2018\u201E\u00AB\u2039([\u300C\u2014\u2013\u2022*-]/u

/** The longest word that is looked up as an abbreviation, in UTF-16 units; longer runs are never one. */
const LONGEST_ABBREVIATION = 10

/** How far a verb of saying may stand behind a closing mark: `"Why?" the deputy mayor asked`. */
const WORDS_TO_CUE = 5

/**
 * The sentences of a text, or of one stretch of it, in order, without the blank space around them. A closing mark belongs
 * to the sentence before it; `"Why?" Roe asked.` is one sentence; an empty line ends a sentence, a single line break does
 * not. Abbreviations and initials ("Sen. J. Roe", "the U.S. Senate") end none. One pass.
 */
export function findSentences(text: string, within: Span): Span[] {
  const sentences: Span[] = []
  const end = Math.min(within.end, text.length)
  let start = skipSpace(text, within.start, end)
  let i = start
  while (i < end) {
    const c = text.charAt(i)
    if (c === '\n' && isEmptyLineAfter(text, i, end)) {
      push(sentences, text, start, i)
      i = start = skipSpace(text, i, end)
      continue
    }
    if (c === '.' || c === '!' || c === '?' || c === '\u2026' || c === '\u3002') {
      let stop = i + 1
      while (stop < end && '.!?\u2026'.includes(text.charAt(stop))) stop++
      const marksFrom = stop
      while (stop < end && CLOSERS.includes(text.charAt(stop))) stop++
      if (isSpacedCloser(text, stop, end)) stop += 2
      const next = skipSpace(text, stop, end)
      if (endsSentence(text, { from: start, mark: i, marksFrom, stop, next, end })) {
        push(sentences, text, start, stop)
        i = start = next
        continue
      }
      i = stop
      continue
    }
    i++
  }
  push(sentences, text, start, end)
  return sentences
}

interface Stop {
  readonly from: number
  /** The first terminal mark, the first closing mark, the end of them all, and the next printed character. */
  readonly mark: number
  readonly marksFrom: number
  readonly stop: number
  readonly next: number
  readonly end: number
}

function endsSentence(text: string, { from, mark, marksFrom, stop, next, end }: Stop): boolean {
  if (next >= end) return true
  if (next === stop) return false
  if (!BEGINS.test(charAt(text, next))) return false
  const closed = stop > marksFrom
  if (text.charAt(mark) === '.' && marksFrom === mark + 1 && !closed) {
    const word = wordBefore(text, mark, from)
    const key = word.toLowerCase()
    if (ALWAYS_INSIDE.has(key)) return false
    const isInitial = word.length === 1 && word !== 'I' && /\p{Lu}/u.test(word)
    if (isInitial || SOMETIMES_INSIDE.has(key) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) {
      const following = nextWords(text, next, end, 1)[0] ?? ''
      return !/^\p{N}/u.test(following) && SENTENCE_STARTERS.has(following.toLowerCase()) && !isInitial
    }
  }
  if (closed && text.charAt(next) !== '"' && text.charAt(next) !== '\u201C')
    return !opensAttribution(text, next, end, text.charAt(mark) === '.')
  return true
}

/** "it closed. \u201D The crew": a closing mark that a space keeps apart from its sentence. */
function isSpacedCloser(text: string, at: number, end: number): boolean {
  return at + 2 < end && text.charAt(at) === ' ' && text.charAt(at + 1) === '\u201D' && isSpace(text.charAt(at + 2))
}

/**
 * `"…?" Roe asked`: the words after the closing mark reach a verb of saying before anything else ends.
 *
 * @param isPoint a point stands inside the marks, where an attribution would have left a comma: only a whole one
 * (`"It is." Roe said.`) still belongs to it, for `"It is." Roe then described how` goes on by itself.
 */
function opensAttribution(text: string, next: number, end: number, isPoint: boolean): boolean {
  const words = nextWords(text, next, end, WORDS_TO_CUE + 1)
  const at = words.slice(0, WORDS_TO_CUE).findIndex((word) => ATTRIBUTION_VERBS.has(word))
  if (isPoint && at !== words.length - 1) return false
  return at > 0 || (at === 0 && words.length > 1)
}

/** The next words, as far as they stand in one clause. Cut at 80 units: an attribution is short. */
function nextWords(text: string, from: number, end: number, count: number): string[] {
  const clause = /^[^.!?,;:\n"\u201C]*/.exec(text.slice(from, Math.min(end, from + 80)))?.[0] ?? ''
  return clause.split(/\s+/).filter(Boolean).slice(0, count)
}

function wordBefore(text: string, at: number, from: number): string {
  const lowest = Math.max(from, at - LONGEST_ABBREVIATION)
  let start = at
  while (start > lowest && (LETTER.test(text.charAt(start - 1)) || '.-'.includes(text.charAt(start - 1)))) start--
  return text.slice(start, at)
}

function charAt(text: string, at: number): string {
  const point = text.codePointAt(at)
  return point === undefined ? '' : String.fromCodePoint(point)
}

function isSpace(c: string): boolean {
  return c === ' ' || c === '\n' || c === '\t' || c === '\r' || c === '\u00A0' || (c > '\u2000' && /\s/.test(c))
}

function skipSpace(text: string, from: number, end: number): number {
  let i = from
  while (i < end && isSpace(text.charAt(i))) i++
  return i
}

function isEmptyLineAfter(text: string, newline: number, end: number): boolean {
  for (let i = newline + 1; i < end; i++) {
    const c = text.charAt(i)
    if (c === '\n') return true
    if (!isSpace(c)) return false
  }
  return true
}

function push(sentences: Span[], text: string, start: number, end: number): void {
  let last = end
  while (last > start && isSpace(text.charAt(last - 1))) last--
  if (last > start) sentences.push({ start, end: last })
}
