import type { Agency } from '../../lexicon/agencies.js'
import type { OutletName } from '../../model/outlet.js'
import type { Span } from '../../model/span.js'
import { isMonthName } from '../../text/parse-date.js'
import { agencyByCredit, isNewsroomName, outletByName, unknownAgency } from './known-outlets.js'

/** Newsrooms that a dateline credits. */
export interface Credits {
  readonly agencies: readonly { readonly agency: Agency; readonly span: Span }[]
  /** An outlet in brackets, as in "(CNN)". */
  readonly outlets: readonly { readonly outlet: OutletName; readonly span: Span }[]
}

/** What the beginning of a text would be made of if it were a dateline. Offsets count from the beginning of `within`. */
export interface DatelineParts extends Credits {
  readonly within: Span
  /** The stretch of text that is looked at. */
  readonly head: string
  /** Where it begins, behind marks of Markdown. */
  readonly opening: number
  /** "(Reuters) - The harbour …": the credit stands before everything else, and ends here. */
  readonly isCreditFirst: boolean
  readonly afterCredit: number
  /** "March 5 (Reuters) - The harbour …": a date without a place, and where the report begins behind its credit. */
  readonly bareDate: { readonly printed: Span; readonly end: number } | null
  readonly place: string | null
  readonly isDated: boolean
  /** Where place and date end. */
  readonly printedEnd: number
  /** The stroke behind them, with the blanks around it; null where there is none. */
  readonly stroke: string | null
  /** Where the report begins behind all of it. */
  readonly end: number
}

// Place, region, date and agency fit in here; a longer run is prose.
const LONGEST = 120

const PLACE = /\p{Lu}[\p{L}\p{M}.'’-]*(?:[ /]\p{Lu}[\p{L}\p{M}.'’-]*){0,4}/uy
const REGION = /, ?\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2}/uy
const DAY_FIRST = /[,.]? ?\(?(\d{1,2})\.? (\p{L}+)\.?(?:,? \d{4})?\)?/uy
const MONTH_FIRST = /[,.]? ?\(?(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? \d{4})?\)?/uy
const ISO = /[,.]? ?\d{4}-\d{2}-\d{2}/y
const BRACKETS = /[,.]? {0,2}(?:\(([^()\n]{2,60})\)|\/([^/\n]{2,60})\/)\.?/y
const STROKE = /\s{0,2}\.?\s?(?:[—–―]|-{1,3})\s{0,2}/y
const NAMED_AGENCY = /\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+){0,2}/uy
const MARKS = /[\s.:*_]*/y
const MARKS_OF_A_DATE = /[\s.:]*/y
const BARE_DATE = /(?:(\p{L}+)\.? \d{1,2}|\d{1,2} (\p{L}+)\.?)(?:,? \d{4})?(?=[ ,])/uy

/** What every dateline has: a newsroom in brackets, a day, a stroke or a colon. */
const MAY_BE_ONE = /[(/\d:\u2014\u2013\u2015-]/

/**
 * Reads what a dateline is made of, from left to right: credit, place, region, date, credit, stroke, agency. Null where the text
 * begins with nothing of the kind.
 */
export function readDatelineParts(text: string, within: Span): DatelineParts | null {
  const head = text.slice(within.start, Math.min(within.end, within.start + LONGEST))
  if (!MAY_BE_ONE.test(head)) return null
  const reader = new HeadReader(head, within.start)
  const opening = /^[*_]{0,3}/.exec(head)?.[0].length ?? 0
  reader.at = opening
  const isCreditFirst = reader.takeCredit()
  if (isCreditFirst) reader.skip(STROKE)
  const afterCredit = reader.at
  const bareDate = isCreditFirst ? null : reader.takeBareDate()
  const place = bareDate === null ? reader.takePlace() : null
  const isDated = place !== null && reader.takeRegionAndDate()
  const printedEnd = reader.at
  if (!isCreditFirst && bareDate === null) reader.takeCredit()
  const stroke = reader.take(STROKE)?.[0] ?? null
  if (stroke === null) reader.skip(MARKS)
  else if (reader.agencies.length + reader.outlets.length === 0) reader.takeNamedAgency()
  const { agencies, outlets, at: end } = reader
  return {
    ...{ within, head, opening, isCreditFirst, afterCredit, bareDate },
    ...{ place, isDated, printedEnd, stroke, end, agencies, outlets },
  }
}

/** "MOSCOW. March": behind a point the month belongs to no place. */
function withoutMonth(place: string): string {
  const month = /(?<=\.) (\p{L}+)/u.exec(place)
  return month !== null && isMonthName(month[1] ?? '') ? place.slice(0, month.index) : place
}

/** Reads along the head of a text. */
class HeadReader {
  at = 0
  readonly agencies: { agency: Agency; span: Span }[] = []
  readonly outlets: { outlet: OutletName; span: Span }[] = []

  constructor(
    readonly head: string,
    /** Where the head stands in the text. */
    readonly start: number,
  ) {}

  match(pattern: RegExp, from = this.at): RegExpExecArray | null {
    pattern.lastIndex = from
    return pattern.exec(this.head)
  }

  /** Reads over what a pattern finds here. */
  take(pattern: RegExp): RegExpExecArray | null {
    const match = this.match(pattern)
    this.at += match?.[0].length ?? 0
    return match
  }

  skip(pattern: RegExp): boolean {
    return this.take(pattern) !== null
  }

  spanAt(from: number, length: number): Span {
    return { start: this.start + from, end: this.start + from + length }
  }

  /** "(Reuters)", "(AP/AFP)", "/TASS/": false where no newsroom stands in brackets here. */
  takeCredit(): boolean {
    const brackets = this.match(BRACKETS)
    if (brackets === null) return false
    const inner = brackets[1] ?? brackets[2] ?? ''
    const from = this.at + brackets[0].indexOf(inner)
    const isKnown = this.#creditKnown(inner, from)
    // "PORT CITY, March 5 (Estuary Wire) — ": between a dateline and its stroke stands a newsroom, also one that no list knows.
    const isUnknown = !isKnown && this.match(STROKE, this.at + brackets[0].length) !== null && isNewsroomName(inner)
    if (isUnknown) this.agencies.push({ agency: unknownAgency(inner), span: this.spanAt(from, inner.length) })
    if (!isKnown && !isUnknown && !/^\p{Lu}{2,8}$/u.test(inner)) return false
    this.at += brackets[0].length
    return true
  }

  /** The newsrooms of the lists among what stands in brackets: the whole, or its parts. */
  #creditKnown(inner: string, from: number): boolean {
    const before = this.agencies.length + this.outlets.length
    for (const name of [inner, ...inner.split(/[/,;]| and | - /)]) {
      const span = this.spanAt(from + Math.max(0, inner.indexOf(name)), name.length)
      const agency = agencyByCredit(name) ?? agencyByCredit(name.trim().split(' ')[0] ?? '')
      const outlet = agency === null ? outletByName(name) : null
      if (agency !== null && !this.agencies.some((other) => other.agency === agency))
        this.agencies.push({ agency, span })
      else if (outlet !== null) this.outlets.push({ outlet, span })
      if (name === inner && this.agencies.length + this.outlets.length > before && !inner.includes('/')) break
    }
    return this.agencies.length + this.outlets.length > before
  }

  /** A date without a place, where a credit follows; nothing is read where none does. */
  takeBareDate(): DatelineParts['bareDate'] {
    const from = this.at
    const date = this.take(BARE_DATE)
    if (date !== null && isMonthName(date[1] ?? date[2] ?? '') && this.takeCredit()) {
      if (!this.skip(STROKE)) this.skip(MARKS_OF_A_DATE)
      return { printed: this.spanAt(from, date[0].length), end: this.at }
    }
    this.at = from
    return null
  }

  /** "MOSCOW. March 5": the point belongs to no place, "ST. LOUIS" keeps its own. */
  takePlace(): string | null {
    const place =
      withoutMonth(this.match(PLACE)?.[0] ?? '')
        .trim()
        .replace(/\.$/, '') || null
    this.at += place?.length ?? 0
    return place
  }

  /** ", Vostria, March 5": true where a date stands here. */
  takeRegionAndDate(): boolean {
    const region = this.match(REGION)?.[0]
    const words = region?.replace(/^, ?/, '') ?? ''
    const isMonth = isMonthName(words.replace(/\.$/, '')) || isMonthName(words.split(' ')[0]?.replace(/\.$/, '') ?? '')
    if (region !== undefined && !isMonth) this.at += region.length
    const date = [this.match(ISO), this.match(MONTH_FIRST), this.match(DAY_FIRST)].find(
      (found) => found !== null && (found.length === 1 || isMonthName(found[1] ?? '') || isMonthName(found[2] ?? '')),
    )
    this.at += date?.[0].length ?? 0
    return date != null
  }

  /** "PORT CITY, March 5 - RIA Novosti. The …" */
  takeNamedAgency(): void {
    const named = this.match(NAMED_AGENCY)?.[0]
    const agency = named === undefined ? null : agencyByCredit(named)
    if (named === undefined || agency === null) return
    if (!/^\s{0,2}[.:—–-]/.test(this.head.slice(this.at + named.length))) return
    this.agencies.push({ agency, span: this.spanAt(this.at, named.length) })
    this.at += named.length
    if (!this.skip(STROKE)) this.skip(MARKS_OF_A_DATE)
  }
}
