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

/** The place a figure is about, as printed, behind its noun before anything in front of it: "in Belgrade", "at Karsk Quay". */
export function findPlace(tokens: readonly Token[], start: number, end: number): string | null {
  return placeFrom(tokens, end, tokens.length) ?? placeFrom(tokens, 0, start)
}

function placeFrom(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token?.text === ';') return null
    if (token?.kind !== 'word' || !PLACE_PREPOSITIONS.has(token.lower)) continue
    let first = i + 1
    // "in Serbia's capital Belgrade", "at the Karsk grain terminal": the name counts, not the article.
    while (BEFORE_PLACES.has(tokens[first]?.lower ?? '') && first < to) first++
    const last = nameEnd(tokens, first, to)
    if (last === first) continue
    // "in the Balkan country": a name that only describes what follows is no place.
    if (first > i + 1 && DESCRIBED.has(tokens[last]?.lower ?? '')) continue
    // "on Facebook", "in Monday", "in May": "on" takes quays and squares only.
    const name = tokens.slice(first, last)
    if (isBody(name)) continue
    if (token.lower === 'on' && !OPEN_PLACE().test(name.at(-1)?.lower ?? '')) continue
    return name
      .map((word) => word.text)
      .join(' ')
      .replace(/['\u2019]s$/, '')
  }
  return null
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
