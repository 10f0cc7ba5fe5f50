import { tagged } from '../lexicon/tagged.js'
import { AUXILIARIES, CLAUSE_OPENERS } from '../lexicon/clause-words.js'
import { MONTH_NUMBERS } from '../lexicon/months.js'
import { WEEKDAYS } from '../lexicon/weekdays.js'
import type { Moment } from '../model/article.js'
import { findPieces } from '../text/find-pieces.js'
import type { Token } from '../text/tokens.js'
import { findDays, type FoundDay } from '../text/resolve-day.js'
import { currentRevision, type PlacedRendering } from './place-utterances.js'

/** The day on which an article says that words were said. */
export interface SaidOn {
  /** ISO date. */
  readonly day: string
  /** As printed: "Monday", "March 3", "yesterday". */
  readonly printed: string
}

/** A day farther from its verb of saying belongs to something else, in characters. */
const LONGEST_REACH = 160

/** Words between a verb of saying and its day: "Olm told a crowd of dockers at the north gate on Monday". */
const MOST_BETWEEN = 14

/** "The vote of Monday", "since Monday", "after Monday", "the Monday rally": no day of saying. */
const NO_DAY_BEHIND = tagged('no-day-behind')

/** What follows tells of something else than the saying. */
const BREAKS = tagged('day-breaker')

const OPENERS = tagged('day-opener')
const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night'])

/**
 * The day beside the verb of saying: `"…," Roe said on Monday`, `Roe on Monday told the council: "…"`, `On Monday, Roe said:
 * "…"`; resolved by when the article came out. Null where none stands there, or where an update leaves the week open.
 */
export function saidOn(placed: PlacedRendering): SaidOn | null {
  const { quote, article, firstRunBy, firstRunIn } = placed
  if (quote.cue === null) return null
  const { text } = currentRevision(article)
  const published = firstRunIn.number === 1 ? (firstRunIn.header.publishedAt ?? firstRunBy) : firstRunBy
  if (published === null) return null
  const named = (at: Moment): SaidOn | null => dayBehind(text, placed, at) ?? dayBefore(text, placed, at)
  const found = named(published)
  if (found === null || found.day > dayAfter(published)) return null
  return firstRunBy === null || named(firstRunBy)?.day === found.day ? found : null
}

/** Clocks of other zones may be a day behind. */
function dayAfter({ at }: Moment): string {
  return new Date(Date.parse(at) + 86_400_000).toISOString().slice(0, 10)
}

function dayBehind(text: string, { quote }: PlacedRendering, at: Moment): SaidOn | null {
  const from = quote.cue?.span.end ?? 0
  const until = quote.span.start >= from ? quote.span.start : text.length
  const tokens = upToSentenceEnd(findPieces(text, { start: from, end: Math.min(until, from + LONGEST_REACH) }))
  const day = findDays(tokens, at)[0]
  if (day === undefined || day.start > MOST_BETWEEN || !mayBeSaying(tokens, day)) return null
  return tokens.slice(0, day.start).some((token, i, all) => leadsAway(token, all[i - 1]))
    ? null
    : printed(text, tokens, day)
}

function dayBefore(text: string, { quote }: PlacedRendering, at: Moment): SaidOn | null {
  const until = quote.cue?.span.start ?? 0
  const start = quote.span.end <= until ? quote.span.end : 0
  const reach = { start: Math.max(start, until - LONGEST_REACH), end: until }
  const tokens = fromSentenceStart(findPieces(text, reach))
  const day = findDays(tokens, at).at(-1)
  if (day === undefined || !mayBeSaying(tokens, day)) return null
  const between = tokens.slice(day.end)
  // "Olm on Monday night told the council"
  const beside = between.length <= 2 && between.every((token) => token.kind === 'word')
  const verb = tokens[day.start - 2]
  if (beside && verb?.lower.endsWith('ed') !== true) return printed(text, tokens, day)
  const opens = tokens.slice(0, day.start).every((token) => OPENERS.has(token.lower))
  const behind = between.filter((token) => !PARTS_OF_DAY.has(token.lower))
  const straight = behind.length <= MOST_BETWEEN && !behind.some((token) => leadsAway(token, null))
  return opens && straight ? printed(text, tokens, day) : null
}

/** "said Olm, arrested on Monday"; "said the wall was to fall on Monday". */
function leadsAway(token: Token, before: Token | null | undefined): boolean {
  if (BREAKS.has(token.lower) || AUXILIARIES.has(token.lower) || CLAUSE_OPENERS.has(token.lower)) return true
  return token.lower.endsWith('ed') && (before === null || before?.text === ',')
}

function mayBeSaying(tokens: readonly Token[], { start }: FoundDay): boolean {
  return !NO_DAY_BEHIND.has(tokens[start - 1]?.lower ?? '')
}

function upToSentenceEnd(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((_, i) => isStop(tokens, i))
  return end < 0 ? tokens : tokens.slice(0, end)
}

function fromSentenceStart(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findLastIndex((_, i) => isStop(tokens, i))
  return tokens.slice(stop + 1)
}

function isStop(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.kind !== 'mark') return false
  if (token.text !== '.') return /^[!?;:"\u201C\u201D\u00AB\u00BB(\u2013\u2014]$/.test(token.text)
  // "Dec. 17", "said Mon."
  const before = tokens[i - 1]?.lower ?? ''
  return !(before.length <= 5 && (MONTH_NUMBERS.has(before) || WEEKDAYS.has(before)))
}

function printed(text: string, tokens: readonly Token[], { start, end, day }: FoundDay): SaidOn | null {
  const [first, last] = [tokens[start], tokens[end - 1]]
  if (day === null || first === undefined || last === undefined) return null
  return { day, printed: text.slice(first.start, last.end) }
}
