import { tagged } from '../../lexicon/tagged.js'
import { AUXILIARIES, FORMS_OF_BE, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../../lexicon/grammar-words.js'
import { CALENDAR_WORDS } from '../../lexicon/place-names.js'
import type { Span } from '../../model/span.js'
import type { CueVerb } from '../cues/find-cues.js'
import type { Item } from '../narrative/read-narrative.js'
import type { Scene } from '../speakers/resolve-speakers.js'

type Items = readonly Item[]

/** Reported speech of fewer words is a remark in passing: "as she said". */
const SHORTEST = 4

/** Verbs that report speech only with "that" behind them: "believe", "find" and their like tell thoughts. */
const NEEDS_THAT = tagged('needs-that')

/**
 * Verbs that take a thing as often as a statement. "She repeated it was safe" reports what was said, "she repeated her denials"
 * only that something was.
 */
const NEEDS_CLAUSE = tagged('needs-clause')

/** Verbs whose infinitive is what was said: "she vowed to rebuild the bridge". */
const UNDERTAKINGS: ReadonlySet<string> = new Set(['vow', 'promise', 'pledge', 'agree'])

/** Pronouns behind which no source stands that a reader could name: "nobody said" tells of no words. */
const NO_SOURCES = tagged('no-source')

/** Words behind the verb within which "that" begins what was said: "told reporters in Springfield on Monday that …". */
const REACH_OF_THAT = 12

/** Words from a preposition to the day that it belongs to: "late on a rainy Friday". */
const REACH_OF_DAY = 4

/**
 * What a sentence reports as said, by its verb of saying: "the bridge would open" of "The mayor said on Monday the bridge would
 * open". Null where the verb reports nothing: "Roe continued to write", "a meeting that Roe described".
 *
 * @param from items of the sentence, `to` exclusive.
 */
export function reportedContent({ narrative, mentions }: Scene, cue: CueVerb, from: number, to: number): Span | null {
  const { items, text } = narrative
  const subject = mentions[cue.subject]
  if (subject === undefined || isNoSource(items, subject.from, subject.to)) return null
  if (cue.link !== 'according' && isLooseParticiple(items, cue)) return null
  const stop = '.!?…'.includes(items[to - 1]?.token.text ?? '') ? to - 1 : to
  const headStart = Math.min(subject.from, cue.from)
  const headEnd = Math.max(subject.to, cue.to)
  if (cue.link === 'according') {
    const comma = items[headEnd]?.token.text === ',' ? headEnd + 1 : headEnd
    return from === cue.from
      ? cut(items, text, comma, stop)
      : cut(items, text, from, headStart - (items[headStart - 1]?.token.text === ',' ? 1 : 0))
  }
  const behind = contentBehind(items, text, cue, headEnd, stop)
  // "The bridge will open, the mayor said on Monday." but "Speaking on Monday, the mayor said the bridge would open."
  const isTurned = headStart > from && items[headStart - 1]?.token.text === ','
  if (!isTurned || (cue.link !== 'beside' && cue.link !== 'inverted') || opensWithThat(items, headEnd, stop))
    return behind
  return behind !== null && hasClause(items, headEnd, stop) ? behind : cut(items, text, from, headStart - 1)
}

function contentBehind(items: Items, text: string, cue: CueVerb, headEnd: number, stop: number): Span | null {
  for (let i = headEnd; i < Math.min(stop, headEnd + REACH_OF_THAT); i++) {
    if (items[i]?.token.lower !== 'that') continue
    // "warned of a flood that would break the bridge": the flood would.
    return AUXILIARIES.has(items[i + 1]?.token.lower ?? '') ? null : cut(items, text, i + 1, stop)
  }
  if (NEEDS_THAT.has(cue.lemma)) return null
  if (cue.link !== 'beside' && cue.link !== 'relative' && cue.link !== 'apposition') return null
  let start = behindDay(items, headEnd, stop)
  while (start < stop && items[start]?.token.kind === 'mark') start++
  const opener = items[start]?.token.lower ?? ''
  if (opener === 'to' && !UNDERTAKINGS.has(cue.lemma)) return null
  if ((PREPOSITIONS.has(opener) && opener !== 'to') || AUXILIARIES.has(opener)) return null
  if (NEEDS_CLAUSE.has(cue.lemma) && !hasClause(items, start, stop)) return null
  if (cue.lemma === 'ask' && !asks(items, start, stop)) return null
  return cut(items, text, start, stop)
}

/** "asked whether the bridge was safe", "asked the board to close it", but not "asked the engineers for it". */
function asks(items: Items, from: number, stop: number): boolean {
  for (let i = from; i < Math.min(stop, from + REACH_OF_QUESTION); i++)
    if (QUESTION_WORDS.has(items[i]?.token.lower ?? '')) return true
  return false
}

/** Words from "asked" to the word that opens what was asked: whom somebody asked stands between. */
const REACH_OF_QUESTION = 6

const QUESTION_WORDS = tagged('indirect-question')

/** Past the day that it was said: "on Monday", "late Friday". */
function behindDay(items: Items, from: number, stop: number): number {
  for (let i = from; i < Math.min(stop, from + REACH_OF_DAY); i++) {
    const item = items[i]
    if (item?.token.capital === true && CALENDAR_WORDS.has(item.token.lower)) return i + 1
  }
  return from
}

/** Whether a verb shows before anything subordinate begins: an auxiliary, or a pronoun that only a verb can follow. */
function hasClause(items: Items, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const lower = items[i]?.token.lower ?? ''
    if (AUXILIARIES.has(lower) || SUBJECT_PRONOUNS.has(lower)) return true
    if (RELATIVES.has(lower)) return false
  }
  return false
}

function isNoSource(items: Items, from: number, to: number): boolean {
  return to - from === 1 && NO_SOURCES.has(items[from]?.token.lower ?? '')
}

/** "a letter to Jane Roe urging her to stay": whoever wrote it urges, not Roe. "Roe is urging them" is her own. */
function isLooseParticiple(items: Items, cue: CueVerb): boolean {
  return cue.form.endsWith('ing') && !FORMS_OF_BE.has(items[cue.from - 1]?.token.lower ?? '')
}

function opensWithThat(items: Items, at: number, stop: number): boolean {
  for (let i = at; i < Math.min(stop, at + 4); i++) if (items[i]?.token.lower === 'that') return true
  return false
}

function cut(items: Items, text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && items[start]?.token.kind === 'mark') start++
  while (end > start && items[end - 1]?.token.kind === 'mark') end--
  const first = items[start]
  const last = items[end - 1]
  if (first === undefined || last === undefined || end - start < SHORTEST) return null
  return text.slice(first.start, last.end).trim() === '' ? null : { start: first.start, end: last.end }
}
