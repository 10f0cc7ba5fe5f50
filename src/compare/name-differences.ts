import { SIGNS } from '../lexicon/signs.js'
import type { Difference, DifferenceKind } from '../model/comparison.js'
import { FUNCTION_WORDS } from '../lexicon/function-words.js'
import { lightStem } from '../text/stem.js'
import { isRespelled, isTransliterated } from '../text/spelling.js'
import { stemRarity } from '../text/word-rarity.js'
import type { Word } from '../text/words.js'
import type { EditRun } from './word-edits.js'

/** So many words missing inside a sentence are a cut; fewer are another wording. */
const FEWEST_CUT_WORDS = 3

/** With less than this share of common words on the shorter side, two renderings are one rewording from end to end. */
const LEAST_COMMON = 0.34

/** Most telling first. */
const ORDER: readonly DifferenceKind[] = [
  'REWORDED',
  'TRUNCATED',
  'EXTENDED',
  'INSERTED',
  'RESPELLED',
  'MERGED',
  'SPLIT',
  'REVENUED',
  'VERBATIM',
]

/**
 * Names what differs between the fullest rendering and another, from the runs of `diffTexts`. Other small words ("of" for
 * "by") are named only where nothing else differs; the edits show them anyway. Empty where the words are the same.
 */
export function nameDifferences(runs: readonly EditRun[], reference: string, rendering: string): Difference[] {
  if (
    isReworkedThroughout(runs) &&
    !runs.every(({ same, from, to }) => same || isOtherSpelling(from, to, reference, rendering))
  )
    return [{ kind: 'REWORDED', from: reference.trim(), to: rendering.trim() }]
  const named = merged(runs, (i) => isElided(runs, i, reference, rendering)).flatMap((run, i, all) =>
    isElided(all, i, reference, rendering)
      ? nameElision(run, reference, rendering)
      : nameRun(run, i === 0 || i === all.length - 1, reference, rendering),
  )
  const telling = named.filter((n) => n.telling)
  const shown = telling.length > 0 ? telling : named
  return shown
    .map(({ kind, from, to }) => ({ kind, from, to }))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
}

interface Named extends Difference {
  /** More than small words. */
  readonly telling: boolean
}

function nameRun(run: EditRun, atEdge: boolean, reference: string, rendering: string): Named[] {
  const [from, to] = [run.from, run.to]
  if (run.same || (atEdge && isConjunction([...from, ...to]))) return []
  const telling = [...from, ...to].some(isTelling)
  const bracketedFrom = isBracketed(reference, from)
  const bracketedTo = isBracketed(rendering, to)
  const named = (kind: DifferenceKind): Named[] => [
    { kind, from: printed(reference, from), to: printed(rendering, to), telling: telling || kind === 'INSERTED' },
  ]
  if (bracketedFrom || bracketedTo) return named('INSERTED')
  if (isOtherCapital(from, to, reference, rendering)) return []
  const [signFrom, signTo] = [signOf(to, rendering, reference), signOf(from, reference, rendering)]
  if (from.length === 0 && signFrom !== null) return named('RESPELLED').map((one) => ({ ...one, from: signFrom }))
  if (to.length === 0 && signTo !== null) return named('RESPELLED').map((one) => ({ ...one, to: signTo }))
  if (from.length > 0 && to.length > 0) {
    if (isOtherSpelling(from, to, reference, rendering)) return named('RESPELLED')
    // "warned in March, we warned in April" cut to "warned in March and in April": the joint words no thought anew.
    if (isConjunction(to) && from.length >= FEWEST_CUT_WORDS)
      return named('TRUNCATED').map((one) => ({ ...one, to: null }))
    if (isConjunction(from) && to.length >= FEWEST_CUT_WORDS)
      return named('EXTENDED').map((one) => ({ ...one, from: null }))
    return named('REWORDED')
  }
  const words = from.length + to.length
  const isCut = words >= FEWEST_CUT_WORDS || (atEdge && (telling || words > 1))
  if (!isCut) return named('REWORDED')
  return named(from.length > 0 ? 'TRUNCATED' : 'EXTENDED')
}

/** "…" where words of the other side are missing: the newsroom itself says that it cut, however few the words are. */
function isElided(runs: readonly EditRun[], i: number, reference: string, rendering: string): boolean {
  const run = runs[i]
  if (run === undefined || run.same || (run.from.length > 0 && run.to.length > 0)) return false
  const [side, text] = run.to.length === 0 ? (['to', rendering] as const) : (['from', reference] as const)
  const before = runs
    .slice(0, i)
    .findLast((other) => other[side].length > 0)
    ?.[side].at(-1)
  const after = runs.slice(i + 1).find((other) => other[side].length > 0)?.[side][0]
  return ELISION.test(text.slice(before?.end ?? 0, after?.start ?? text.length))
}

/** "...", ". . .", "…", with or without brackets. */
const ELISION = /\u2026|\.\s?\.\s?\./

function nameElision(run: EditRun, reference: string, rendering: string): Named[] {
  const [from, to] = [printed(reference, run.from), printed(rendering, run.to)]
  return [{ kind: to === null ? 'TRUNCATED' : 'EXTENDED', from, to, telling: true }]
}

/**
 * A small word kept between two changes is no common ground: "in our opinion is" against "we believe is". One or two
 * function words between changes on both sides become part of the change, and so does what a changed word moved across:
 * "they lit themselves" against "they themselves kindled".
 */
function merged(runs: readonly EditRun[], isCutByMarks: (i: number) => boolean): EditRun[] {
  const result: EditRun[] = []
  runs.forEach((run, i) => {
    const last = result.at(-1)
    const next = runs[i + 1]
    const isBridge = run.same && run.from.length <= 2 && last?.same === false
    const swallow =
      isBridge &&
      next !== undefined &&
      !isCutByMarks(i - 1) &&
      !isCutByMarks(i + 1) &&
      ((isReplaced(last) && isReplaced(next) && !run.from.some(isTelling)) || isMoved(last, next))
    if (last !== undefined && (swallow || (last.same === run.same && i > 0))) {
      result[result.length - 1] = {
        same: false,
        from: [...last.from, ...run.from],
        to: [...last.to, ...run.to],
      }
    } else result.push(run)
  })
  return result
}

/** A word left out on one side of the kept words and one put in on the other. */
function isMoved(last: EditRun, next: EditRun): boolean {
  const [a, b] = [last.from.length - last.to.length, next.from.length - next.to.length]
  const few = [last, next].every((run) => run.from.length + run.to.length < FEWEST_CUT_WORDS)
  return few && !isReplaced(last) && !isReplaced(next) && a * b < 0
}

function isReplaced(run: EditRun | undefined): boolean {
  return run !== undefined && run.from.length > 0 && run.to.length > 0
}

export function isReworkedThroughout(runs: readonly EditRun[]): boolean {
  const telling = (words: readonly Word[]): number => words.filter(isTelling).length
  const from = runs.reduce((n, run) => n + telling(run.from), 0)
  const to = runs.reduce((n, run) => n + telling(run.to), 0)
  const kept = runs.reduce((n, run) => n + (run.same ? telling(run.from) : 0), 0)
  return runs.some((run) => !run.same) && kept < LEAST_COMMON * Math.min(from, to)
}

function isTelling(word: Word): boolean {
  return !FUNCTION_WORDS.has(word.key)
}

/** "And" before a clause that one outlet prints as a quotation of its own is no wording. */
function isConjunction(words: readonly Word[]): boolean {
  return words.length === 1 && words.every((word) => CONJUNCTIONS.has(word.key))
}

const CONJUNCTIONS = new Set(['and', 'but', 'or'])

/** "[W]e will" for "We will": the editor's capital is no other word. */
function isOtherCapital(from: readonly Word[], to: readonly Word[], reference: string, rendering: string): boolean {
  const joined = (words: readonly Word[]): string => words.map((word) => word.key).join('')
  const opens = ([first]: readonly Word[], text: string): boolean =>
    first?.text.length === 1 &&
    text.charAt(first.start - 1) === '[' &&
    /^\]\p{L}/u.test(text.slice(first.end, first.end + 2))
  return (opens(from, reference) || opens(to, rendering)) && joined(from) === joined(to)
}

/** "40 percent" for "40%": the sign that the other text prints for a word, where this text prints none. */
function signOf(words: readonly Word[], own: string, other: string): string | null {
  const sign = SIGNS.get(words.map((word) => word.key).join(' '))
  return sign !== undefined && other.includes(sign) && !own.includes(sign) ? sign : null
}

function isOtherSpelling(from: readonly Word[], to: readonly Word[], reference: string, rendering: string): boolean {
  const [a, b] = [from.map((word) => word.key), to.map((word) => word.key)]
  if (isRespelled(a, b)) return true
  return (
    a.length > 0 &&
    a.length === b.length &&
    a.every((word, i) => {
      const other = b[i] ?? ''
      const names = isName(from[i], reference) && isName(to[i], rendering)
      return word === other || isRespelled([word], [other]) || (names && isTransliterated(word, other))
    })
  )
}

/** A word with a capital; the first word of a sentence only if it is no common word: "Boats" is no other "Goats". */
function isName(word: Word | undefined, text: string): boolean {
  if (word === undefined || !isCapitalised(word)) return false
  const opens = /(?:^|[.!?\u2026])["'\u2018\u201C\s[(]*$/.test(text.slice(Math.max(0, word.start - 4), word.start))
  return !opens || stemRarity(lightStem(word.key)) === 1
}

function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text)
}

/** Whether all of the words stand in square brackets: an editor put them there. */
function isBracketed(text: string, words: readonly Word[]): boolean {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return false
  return text.lastIndexOf('[', first.start) > text.lastIndexOf(']', first.start - 1) && text.indexOf(']', last.end) >= 0
}

function printed(text: string, words: readonly Word[]): string | null {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return null
  const opened = text.charAt(first.start - 1) === '[' ? first.start - 1 : first.start
  // "the crews’" ends with its mark.
  const owner = /^['\u2019](?=\])/.test(text.slice(last.end, last.end + 2))
  const end = owner ? last.end + 1 : last.end
  const closed = text.charAt(end) === ']' ? end + 1 : end
  return text.slice(opened, closed)
}
