import { anyOf } from '../../lexicon/any-of.js'
import { PLACE_PREPOSITIONS, SUBJECT_PRONOUNS } from '../../lexicon/grammar-words.js'
import { once } from '../../lexicon/once.js'
import { ORGANISATION_WORDS } from '../../lexicon/organisation-words.js'
import { MONTH_NUMBERS } from '../../lexicon/months.js'
import { tagged } from '../../lexicon/tagged.js'
import { WEEKDAYS } from '../../lexicon/weekdays.js'
import { isCapitalised, type Token } from '../../text/tokens.js'

/** Words between a preposition and the name of a place: "in *downtown* Tolvsk". */
const BEFORE_PLACES = tagged('before-place')

/** Nouns that a name of a country or people describes, and that are no part of a name: "in the Balkan *country*". */
const DESCRIBED = tagged('described-place')

/** Places that something is on and not in, by the last word of their names: "on Karsk *Quay*". */
const OPEN_PLACE = once(() => new RegExp(`(?:${anyOf(tagged('open-place'))})$`))

/** Words of bodies that stand in names of places as often: "at Lowen *Hospital*". */
const PLACES_LIKE_BODIES = tagged('place-like-body')

/** A preposition with a name behind it: a place, or null where the name is none. What ends a clause has a name of no length. */
export interface PlaceMark {
  readonly at: number
  /** First token behind the name. */
  readonly end: number
  readonly place: string | null
}

/** Where a sentence may name places, in order, and its semicolons: read once for all of its figures. */
export function markPlaces(tokens: readonly Token[]): PlaceMark[] {
  const marks: PlaceMark[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.text === ';') marks.push({ at, end: at, place: null })
    else if (token?.kind === 'word' && PLACE_PREPOSITIONS.has(token.lower)) {
      const mark = markAt(tokens, at, tokens.length)
      if (mark !== null) marks.push(mark)
    }
  }
  return marks
}

/** The place a figure is about, as printed, behind its noun before anything in front of it: "in Belgrade", "at Karsk Quay". */
export function findPlace(
  tokens: readonly Token[],
  marks: readonly PlaceMark[],
  figure: { readonly start: number; readonly end: number },
): string | null {
  return placeAmong(tokens, marks, figure.end, tokens.length) ?? placeAmong(tokens, marks, 0, figure.start)
}

function placeAmong(tokens: readonly Token[], marks: readonly PlaceMark[], from: number, to: number): string | null {
  for (const mark of marks) {
    if (mark.at < from) continue
    if (mark.at >= to || mark.end === mark.at) return null
    // "in Karsk Two Hundred men": the name ends where the figure begins.
    const place = mark.end > to ? markAt(tokens, mark.at, to)?.place : mark.place
    if (place != null) return place
  }
  return null
}

function markAt(tokens: readonly Token[], at: number, to: number): PlaceMark | null {
  let first = at + 1
  // "in Serbia's capital Belgrade", "at the Karsk grain terminal": the name counts, not the article.
  while (BEFORE_PLACES.has(tokens[first]?.lower ?? '') && first < to) first++
  const end = nameEnd(tokens, first, to)
  if (end === first) return null
  const name = tokens.slice(first, end)
  // "in the Balkan country": a name that only describes what follows is no place.
  const isDescription = first > at + 1 && DESCRIBED.has(tokens[end]?.lower ?? '')
  // "on Facebook", "in Monday", "in May": "on" takes quays and squares only.
  const isOn = tokens[at]?.lower === 'on' && !OPEN_PLACE().test(name.at(-1)?.lower ?? '')
  return { at, end, place: isDescription || isBody(name) || isOn ? null : print(name) }
}

function print(name: readonly Token[]): string {
  return name
    .map((word) => word.text)
    .join(' ')
    .replace(/['\u2019]s$/, '')
}

/** "in the GOP", "in the Brackmoor Post", "in Congress": bodies are no places; "the U.S." is one. */
function isBody(name: readonly Token[]): boolean {
  const last = name.at(-1)
  if (last === undefined) return true
  return (
    (ORGANISATION_WORDS.has(last.lower) && !PLACES_LIKE_BODIES.has(last.lower)) ||
    (name.length === 1 && /^\p{Lu}{3,6}$/u.test(last.text) && last.text !== 'USA')
  )
}

function nameEnd(tokens: readonly Token[], first: number, to: number): number {
  let at = first
  while (at < to && isCapitalised(tokens[at]) && !isTime(tokens[at])) {
    const possessive = /['\u2019]s$/.test(tokens[at]?.text ?? '')
    at++
    if (possessive) break
  }
  return at
}

const NO_PLACE = /^(?:congress|mr|ms|mrs)$/

function isTime(token: Token | undefined): boolean {
  const lower = token?.lower.replace(/'s$/, '') ?? ''
  return WEEKDAYS.has(lower) || MONTH_NUMBERS.has(lower) || SUBJECT_PRONOUNS.has(lower) || NO_PLACE.test(lower)
}
