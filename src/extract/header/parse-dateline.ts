import type { Agency } from '../../lexicon/agencies.js'
import { CAPITAL_LABELS, DATELINE_PLACES } from '../../lexicon/dateline-places.js'
import type { OutletName } from '../../model/outlet.js'
import type { Span } from '../../model/span.js'
import { fold } from '../../text/fold.js'
import { isMonthName } from '../../text/parse-date.js'
import { trimSpan } from '../../text/trim-span.js'
import { agencyByCredit, isNewsroomName, outletByName, unknownAgency } from './known-outlets.js'

/** What stands before the first sentence of a report: "PORT CITY, March 5 (Reuters) — ". */
export interface ParsedDateline {
  /** Everything up to the first word of the report. */
  readonly span: Span
  /** Place and date without agency and strokes; null where only an agency stands. */
  readonly printed: Span | null
  readonly place: string | null
  readonly agencies: readonly { readonly agency: Agency; readonly span: Span }[]
  /** An outlet in brackets, as in "(CNN)". */
  readonly outlets: readonly { readonly outlet: OutletName; readonly span: Span }[]
}

// Letters of a town that no list knows.
const SHORTEST_UNKNOWN_TOWN = 5
// Place, region, date and agency fit in here; a longer run is prose.
const LONGEST = 120

const PLACE = /\p{Lu}[\p{L}\p{M}.'’-]*(?:[ /]\p{Lu}[\p{L}\p{M}.'’-]*){0,4}/uy
const REGION = /, ?\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2}/uy
const DAY_FIRST = /[,.]? ?\(?(\d{1,2})\.? (\p{L}{3,10})\.?(?:,? \d{4})?\)?/uy
const MONTH_FIRST = /[,.]? ?\(?(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? \d{4})?\)?/uy
const ISO = /[,.]? ?\d{4}-\d{2}-\d{2}/y
const BRACKETS = /[,.]? {0,2}(?:\(([^()\n]{2,60})\)|\/([^/\n]{2,60})\/)\.?/y
const STROKE = /\s{0,2}\.?\s?(?:[—–―]|-{1,3})\s{0,2}/y
const NAMED_AGENCY = /\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+){0,2}/uy

/** Reads the dateline with which a stretch of text begins; null where it begins otherwise. */
export function parseDateline(text: string, within: Span): ParsedDateline | null {
  const limit = Math.min(within.end, within.start + LONGEST)
  const head = text.slice(within.start, limit)
  const opening = /^[*_]{0,3}/.exec(head)?.[0].length ?? 0
  let at = opening
  const agencies: { agency: Agency; span: Span }[] = []
  const outlets: { outlet: OutletName; span: Span }[] = []
  const match = (pattern: RegExp, from: number): RegExpExecArray | null => {
    pattern.lastIndex = from
    return pattern.exec(head)
  }
  const takeBrackets = (): boolean => {
    const brackets = match(BRACKETS, at)
    if (brackets === null) return false
    const inner = brackets[1] ?? brackets[2] ?? ''
    const start = within.start + at + brackets[0].indexOf(inner)
    const before = agencies.length + outlets.length
    for (const name of [inner, ...inner.split(/[/,;]| and | - /)]) {
      const span = {
        start: start + Math.max(0, inner.indexOf(name)),
        end: start + Math.max(0, inner.indexOf(name)) + name.length,
      }
      const agency = agencyByCredit(name) ?? agencyByCredit(name.trim().split(' ')[0] ?? '')
      const outlet = agency === null ? outletByName(name) : null
      if (agency !== null && !agencies.some((other) => other.agency === agency)) agencies.push({ agency, span })
      else if (outlet !== null) outlets.push({ outlet, span })
      if (name === inner && agencies.length + outlets.length > before && !inner.includes('/')) break
    }
    // "PORT CITY, March 5 (Estuary Wire) — ": between a dateline and its stroke stands a newsroom, also one that no list knows.
    const unknown = agencies.length + outlets.length > before ? null : match(STROKE, at + brackets[0].length)
    if (unknown !== null && isNewsroomName(inner))
      agencies.push({ agency: unknownAgency(inner), span: { start, end: start + inner.length } })
    const isCredit = agencies.length + outlets.length > before || /^\p{Lu}{2,8}$/u.test(inner)
    if (isCredit) at += brackets[0].length
    return isCredit
  }
  const isCreditFirst = takeBrackets()
  if (isCreditFirst) at += match(STROKE, at)?.[0].length ?? 0
  const isCredited = (): boolean => agencies.length + outlets.length > 0

  const afterCredit = at
  // "March 5 (Reuters) - The harbour …": a date without a place, as agencies send what was written at the desk.
  const bareDate = isCreditFirst ? null : bareDateAt(head, at)
  if (bareDate !== null) {
    const start = at
    at += bareDate
    if (takeBrackets()) {
      at += match(STROKE, at)?.[0].length ?? /^[\s.:]*/.exec(head.slice(at))?.[0].length ?? 0
      const printed = { start: within.start + start, end: within.start + start + bareDate }
      const span = { start: within.start, end: Math.min(within.end, within.start + at) }
      return { span, printed, place: null, agencies, outlets }
    }
    at = start
  }
  const found = match(PLACE, at)
  let place = found?.[0].trim() ?? null
  let printedEnd = at
  let isDated = false
  if (found !== null && place !== null) {
    // "MOSCOW. March 5": the point belongs to no place, "ST. LOUIS" keeps its own.
    place = place.replace(/\.$/, '')
    at += place.length
    const region = match(REGION, at)
    if (region !== null && !isMonthName(region[0].replace(/^, ?/, '').replace(/\.$/, ''))) {
      const word = region[0].replace(/^, ?/, '')
      const isMonthBehind = isMonthName(word.split(' ')[0]?.replace(/\.$/, '') ?? '')
      if (!isMonthBehind) at += region[0].length
    }
    const date = [match(ISO, at), match(MONTH_FIRST, at), match(DAY_FIRST, at)].find(
      (candidate) =>
        candidate !== null &&
        (candidate.length === 1 || isMonthName(candidate[1] ?? '') || isMonthName(candidate[2] ?? '')),
    )
    if (date) {
      at += date[0].length
      isDated = true
    }
    printedEnd = at
  }
  if (!isCreditFirst) takeBrackets()
  const stroke = match(STROKE, at)
  if (stroke !== null) {
    at += stroke[0].length
    if (!isCredited()) {
      // "PORT CITY, March 5 - RIA Novosti. The …"
      const named = match(NAMED_AGENCY, at)
      const agency = named === null ? null : agencyByCredit(named[0])
      if (named !== null && agency !== null && /^\s{0,2}[.:—–-]/.test(head.slice(at + named[0].length))) {
        agencies.push({ agency, span: { start: within.start + at, end: within.start + at + named[0].length } })
        at += named[0].length
        at += match(STROKE, at)?.[0].length ?? /^[.:\s]*/.exec(head.slice(at))?.[0].length ?? 0
      }
    }
  } else at += /^[\s.:*_]*/.exec(head.slice(at))?.[0].length ?? 0
  const rest = head.slice(at)
  const isWhole = within.start + at >= within.end
  const opensSentence = /^["'“‘«„(*_[]{0,3}[\p{Lu}\p{N}]/u.test(rest)
  const isKnownPlace = place !== null && DATELINE_PLACES.has(fold(place).toUpperCase())
  const isCapitals =
    place !== null && place === place.toUpperCase() && /\p{Lu}{2}/u.test(place) && !CAPITAL_LABELS.has(place)
  // "NATO — the alliance": four capitals are as often an abbreviation as a town, unless more speaks for the town.
  const isTown = isKnownPlace || isDated || (isCapitals && (place?.length ?? 0) >= SHORTEST_UNKNOWN_TOWN)

  const make = (end: number, withPlace: boolean): ParsedDateline => {
    const start = within.start + (isCreditFirst ? afterCredit : opening)
    const printed = withPlace && place !== null ? trimSpan(text, { start, end: within.start + printedEnd }) : null
    return {
      span: { start: within.start, end: Math.min(within.end, within.start + end) },
      printed,
      place: withPlace ? place : null,
      agencies,
      outlets,
    }
  }
  if (
    isCredited() &&
    isCreditFirst &&
    !(place !== null && (isCapitals || isDated) && stroke !== null && afterCredit !== opening)
  ) {
    // "(MENAFN) On Monday …": no place; what follows is the report.
    return afterCredit < head.length ? make(afterCredit, false) : null
  }
  if (
    isCredited() &&
    place !== null &&
    (opensSentence || isWhole) &&
    (isCapitals || isKnownPlace || isDated || stroke !== null)
  )
    return make(at, true)
  if (place === null || isCreditFirst) return null
  if (isWhole) return null
  if (
    stroke !== null &&
    opensSentence &&
    isTown &&
    (isCapitals || isKnownPlace) &&
    !/^\S*-$/.test(head.slice(0, printedEnd))
  ) {
    return /[\s—–]|--/.test(stroke[0]) && (isDated || isKnownPlace || stroke[0].trim() !== '-' || isCapitals)
      ? make(at, true)
      : null
  }
  if (isDated && isCapitals && opensSentence && (isKnownPlace || stroke !== null)) return make(at, true)
  return isKnownPlace && isCapitals && /^:\s/.test(head.slice(printedEnd)) && opensSentence ? make(at, true) : null
}

/** Length of the date that stands at an offset, "March 5" or "5 March 2024"; null where there is none. */
function bareDateAt(head: string, at: number): number | null {
  const date = /^(?:(\p{L}{3,10})\.? \d{1,2}|\d{1,2} (\p{L}{3,10})\.?)(?:,? \d{4})?(?=[ ,])/u.exec(
    head.slice(at, at + 40),
  )
  return date !== null && isMonthName(date[1] ?? date[2] ?? '') ? date[0].length : null
}
