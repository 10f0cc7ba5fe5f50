import { ORGANISATION_WORDS } from '../../lexicon/organisation-words.js'
import { MONTH_NUMBERS } from '../../lexicon/months.js'
import { WEEKDAYS } from '../../lexicon/weekdays.js'
import { isCapitalised, type Token } from '../../text/tokens.js'

const PLACE_PREPOSITION = /^(?:in|at|near|across|outside|around|throughout|inside|on)$/

/** The place a figure is about, as printed, behind its noun before anything in front of it: "in Belgrade", "at Karsk Quay". */
export function findPlace(tokens: readonly Token[], start: number, end: number): string | null {
  return placeFrom(tokens, end, tokens.length) ?? placeFrom(tokens, 0, start)
}

function placeFrom(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token?.text === ';') return null
    if (token?.kind !== 'word' || !PLACE_PREPOSITION.test(token.lower)) continue
    let first = i + 1
    // "in Serbia's capital Belgrade", "at the Karsk grain terminal": the name counts, not the article.
    while (
      /^(?:the|downtown|central|northern|southern|eastern|western)$/.test(tokens[first]?.lower ?? '') &&
      first < to
    )
      first++
    const last = nameEnd(tokens, first, to)
    if (last === first) continue
    // "in the Balkan country": a name that only describes what follows is no place.
    if (
      first > i + 1 &&
      /^(?:country|nation|capital|city|state|region|republic|town|side|media|press|government)$/.test(
        tokens[last]?.lower ?? '',
      )
    )
      continue
    // "on Facebook", "in Monday", "in May": "on" takes quays and squares only.
    const name = tokens.slice(first, last)
    if (isBody(name)) continue
    if (
      token.lower === 'on' &&
      !/(?:square|quay|street|bridge|island|avenue|beach|hill|coast|road)$/.test(name.at(-1)?.lower ?? '')
    )
      continue
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
    (ORGANISATION_WORDS.has(last.lower) && !PLACES_NAMED_LIKE_BODIES.has(last.lower)) ||
    (name.length === 1 && /^\p{Lu}{3,6}$/u.test(last.text) && last.text !== 'USA')
  )
}

const PLACES_NAMED_LIKE_BODIES = new Set(
  'hospital church school university college academy airport centre center court house city republic kingdom embassy exchange market club state united white street sc'.split(
    ' ',
  ),
)

function nameEnd(tokens: readonly Token[], first: number, to: number): number {
  let at = first
  while (at < to && isCapitalised(tokens[at]) && !isTime(tokens[at])) {
    const possessive = /['\u2019]s$/.test(tokens[at]?.text ?? '')
    at++
    if (possessive) break
  }
  return at
}

function isTime(token: Token | undefined): boolean {
  const lower = token?.lower.replace(/'s$/, '') ?? ''
  return WEEKDAYS.has(lower) || MONTH_NUMBERS.has(lower) || /^(?:i|he|she|it|we|they|congress|mr|ms|mrs)$/.test(lower)
}
