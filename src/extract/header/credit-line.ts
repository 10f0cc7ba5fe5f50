import { anyOf } from '../../lexicon/any-of.js'
import { CREDIT_LABELS } from '../../lexicon/header-labels.js'
import { once } from '../../lexicon/once.js'
import type { Span } from '../../model/span.js'
import { plainMarkdown } from '../../read/page-text/plain-markdown.js'
import { splitTrimmed, trimMarks } from '../../text/trim-marks.js'
import { wholeLine, type Found, type HeaderRule, type LineReading, type Page } from './header-rule.js'
import { agencyByCredit } from './known-outlets.js'
import { readNames } from './read-names.js'

// A line of credits names up to a dozen people with their places.
const LONGEST = 400

const LABEL = once(() => new RegExp(String.raw`^(?:${anyOf(CREDIT_LABELS)})\s?:?\s?`, 'i'))

/** "(Reporting by Jane Roe; Editing by John Doe)", "— AFP": who made the report, printed below it. */
export const creditLine: HeaderRule = { name: 'credit-line', read: readCreditLine }

function readCreditLine(rest: Span, _index: number, page: Page): LineReading | null {
  if (rest.end - rest.start > LONGEST) return null
  const line = plainMarkdown(page.text.slice(rest.start, rest.end))
  const reporters = readReporters(line, rest, page.text)
  if (reporters !== null) return wholeLine(rest, 'BYLINE', reporters)
  if (CONTRIBUTED.test(line)) return wholeLine(rest, 'BYLINE', [])
  const bare = trimMarks(line, '—–-(/[)].').replace(LABEL(), '')
  if (bare.length > 60 || bare === '') return null
  const agencies = splitTrimmed(bare, /[,/;]|\band\b/).map((name) => agencyByCredit(name))
  if (agencies.includes(null)) return null
  return wholeLine(
    rest,
    'BYLINE',
    agencies.flatMap((agency): Found[] =>
      agency === null ? [] : [{ field: 'agency', value: agency.credit, rule: 'credit-line', span: rest }],
    ),
  )
}

const REPORTING = /^[([]?(?:additional )?(?:reporting|written|writing|report) (?:and writing )?by\s([^;.)\]]{3,200})/i
// "(Reporting by …; Editing by …)" in brackets is how Reuters signs, and whoever learned from it: its name must stand somewhere.
const REUTERS_SIGNATURE =
  /^[([](?:additional )?(?:reporting|writing) (?:and writing )?by\s[^;]{3,200};.{0,200}\bediting by\b/i

// "Coast Agency writers Jane Roe in Karsk and Tom Ashby in Lorn contributed to this report." They helped, and are no authors.
const CONTRIBUTED =
  /^\p{Lu}[^"“”]*\bcontributed (?:reporting\b|to this (?:report|story|article|dispatch)\b)|^\p{Lu}[\p{L} ]+ (?:writers?|journalists?|reporters?) \p{Lu}[^"“”]* contributed\.?$/u

/** The reporters whom a line of credits names, and the agency whose way of signing it is; null where it is no such line. */
function readReporters(line: string, span: Span, text: string): Found[] | null {
  const reporting = REPORTING.exec(line)
  if (reporting === null) return null
  const names = readNames((reporting[1] ?? '').replaceAll(/ in \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}/gu, ''))
  const isExtra = /^[([]?additional/i.test(line)
  const authors = isExtra ? [] : (names?.authors ?? [])
  const found = authors.map((value): Found => ({ field: 'author', value, rule: 'reporting-line', span }))
  return REUTERS_SIGNATURE.test(line) && /\bReuters\b/i.test(text)
    ? [...found, { field: 'agency', value: 'Reuters', rule: 'signature', span }]
    : found
}

/** "… since Friday. (Reporting by Jane Roe; Editing by John Doe)": the credits behind the last sentence of a paragraph. */
export function readClosingCredits(
  text: string,
  paragraph: Span,
): { readonly span: Span; readonly found: readonly Found[] } | null {
  const from = Math.max(paragraph.start, paragraph.end - LONGEST)
  const tail = text.slice(from, paragraph.end)
  const at = tail.lastIndexOf('(')
  if (at <= 0 || !/[)\]]\.?$/.test(tail)) return null
  const span = { start: from + at, end: paragraph.end }
  const found = REPORTING.test(tail.slice(at)) ? readReporters(tail.slice(at), span, text) : null
  return found === null ? null : { span, found }
}
