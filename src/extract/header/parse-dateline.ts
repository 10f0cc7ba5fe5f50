import { CAPITAL_LABELS, DATELINE_PLACES } from '../../lexicon/dateline-places.js'
import type { Span } from '../../model/span.js'
import { fold } from '../../text/fold.js'
import { trimSpan } from '../../text/trim-span.js'
import { firstAnswer, type Rule } from '../rule.js'
import { readDatelineParts, type Credits, type DatelineParts } from './read-dateline-parts.js'

/** What stands before the first sentence of a report: "PORT CITY, March 5 (Reuters) — ". */
export interface ParsedDateline extends Credits {
  /** Everything up to the first word of the report. */
  readonly span: Span
  /** Place and date without agency and strokes; null where only an agency stands. */
  readonly printed: Span | null
  readonly place: string | null
}

// Letters of a town that no list knows.
const SHORTEST_UNKNOWN_TOWN = 5

/** Reads the dateline with which a stretch of text begins; null where it begins otherwise. */
export function parseDateline(text: string, within: Span): ParsedDateline | null {
  const parts = readDatelineParts(text, within)
  return parts === null ? null : (firstAnswer(DATELINE_RULES, weigh(text, parts)) ?? null)
}

/** The parts of what may be a dateline, and what speaks for it. */
interface Weighed {
  readonly text: string
  readonly parts: DatelineParts
  readonly isCredited: boolean
  readonly isKnownPlace: boolean
  /** The place is printed in capitals, and is no "BREAKING". */
  readonly isCapitals: boolean
  /** "NATO — the alliance": four capitals are as often an abbreviation as a town, unless more speaks for the town. */
  readonly isTown: boolean
  /** A sentence begins behind it. */
  readonly opensSentence: boolean
  /** Nothing stands behind it. */
  readonly isWhole: boolean
}

function weigh(text: string, parts: DatelineParts): Weighed {
  const { place, head, within, end, isDated, agencies, outlets } = parts
  const isKnownPlace = place !== null && DATELINE_PLACES.has(fold(place).toUpperCase())
  const isCapitals =
    place !== null && place === place.toUpperCase() && /\p{Lu}{2}/u.test(place) && !CAPITAL_LABELS.has(place)
  return {
    text,
    parts,
    isCredited: agencies.length + outlets.length > 0,
    isKnownPlace,
    isCapitals,
    isTown: isKnownPlace || isDated || (isCapitals && place.length >= SHORTEST_UNKNOWN_TOWN),
    opensSentence: /^["'“‘«„(*_[]{0,3}[\p{Lu}\p{N}]/u.test(head.slice(end)),
    isWhole: within.start + end >= within.end,
  }
}

/** When the beginning of a text is a dateline, and how much of it: the first rule that answers decides. */
export const DATELINE_RULES: readonly Rule<Weighed, ParsedDateline | null>[] = [
  {
    // As agencies send what was written at the desk.
    name: 'a date and a credit without a place',
    example: 'Harbour reopens\n\nMarch 5 (Reuters) - The harbour reopened on Tuesday after two weeks of storms.',
    read: ({ parts }) => {
      const { bareDate, within, agencies, outlets } = parts
      if (bareDate === null) return undefined
      const span = { start: within.start, end: Math.min(within.end, within.start + bareDate.end) }
      return { span, printed: bareDate.printed, place: null, agencies, outlets }
    },
  },
  {
    name: 'a credit alone',
    example: 'Harbour reopens\n\n(Reuters) - The harbour reopened on Tuesday after two weeks of storms.',
    read: (weighed) => {
      const { parts, isCredited, isCapitals } = weighed
      if (!isCredited || !parts.isCreditFirst) return undefined
      const hasPlace = parts.place !== null && (isCapitals || parts.isDated) && parts.stroke !== null
      if (hasPlace && parts.afterCredit !== parts.opening) return undefined
      return parts.afterCredit < parts.head.length ? dateline(weighed, parts.afterCredit, false) : null
    },
  },
  {
    name: 'a place with a credit',
    example: 'Harbour reopens\n\nKarsk, Vostria (Reuters) — The harbour reopened on Tuesday after two weeks of storms.',
    read: (weighed) => {
      const { parts, isCredited, isKnownPlace, isCapitals, opensSentence, isWhole } = weighed
      if (!isCredited || parts.place === null || !(opensSentence || isWhole)) return undefined
      const isPlace = isCapitals || isKnownPlace || parts.isDated || parts.stroke !== null
      return isPlace ? dateline(weighed, parts.end, true) : undefined
    },
  },
  {
    name: 'letters in brackets that no list knows',
    example: 'Harbour reopens\n\n(KQRS) — TOLVSK — The harbour reopened on Tuesday after two weeks of storms.',
    read: ({ parts }) => (parts.isCreditFirst ? null : undefined),
  },
  {
    name: 'a town and a stroke',
    example: 'Harbour reopens\n\nTOLVSK — The harbour reopened on Tuesday after two weeks of storms.',
    read: (weighed) => {
      const { parts, isTown, isKnownPlace, isCapitals, opensSentence } = weighed
      if (parts.stroke === null || !opensSentence || !isTown || !(isCapitals || isKnownPlace)) return undefined
      if (/^\S*-$/.test(parts.head.slice(0, parts.printedEnd))) return undefined
      // "Karsk-The harbour": a hyphen without blanks joins words.
      const isStroke = /[\s—–]|--/.test(parts.stroke)
      const isSure = parts.isDated || isKnownPlace || parts.stroke.trim() !== '-' || isCapitals
      return isStroke && isSure ? dateline(weighed, parts.end, true) : null
    },
  },
  {
    name: 'a place in capitals and a date',
    example: 'Harbour reopens\n\nMOSCOW, March 5. The harbour reopened on Tuesday after two weeks of storms.',
    read: (weighed) => {
      const { parts, isKnownPlace, isCapitals, opensSentence } = weighed
      if (!parts.isDated || !isCapitals || !opensSentence) return undefined
      return isKnownPlace || parts.stroke !== null ? dateline(weighed, parts.end, true) : undefined
    },
  },
  {
    name: 'a known place in capitals and a colon',
    example: 'Harbour reopens\n\nMOSCOW: The harbour reopened on Tuesday after two weeks of storms.',
    read: (weighed) => {
      const { parts, isKnownPlace, isCapitals, opensSentence } = weighed
      const isClosed = isKnownPlace && isCapitals && /^:\s/.test(parts.head.slice(parts.printedEnd))
      return isClosed && opensSentence ? dateline(weighed, parts.end, true) : undefined
    },
  },
]

function dateline({ text, parts }: Weighed, end: number, withPlace: boolean): ParsedDateline {
  const { within, place, agencies, outlets, printedEnd } = parts
  const start = within.start + (parts.isCreditFirst ? parts.afterCredit : parts.opening)
  return {
    span: { start: within.start, end: Math.min(within.end, within.start + end) },
    printed: withPlace && place !== null ? trimSpan(text, { start, end: within.start + printedEnd }) : null,
    place: withPlace ? place : null,
    agencies,
    outlets,
  }
}
