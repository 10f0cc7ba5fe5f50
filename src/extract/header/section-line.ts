import { SECTION_NAMES } from '../../lexicon/section-names.js'
import type { Span } from '../../model/span.js'
import { plainMarkdown } from '../../read/page-text/plain-markdown.js'
import { splitTrimmed } from '../../text/trim-marks.js'
import { wholeLine, type HeaderRule, type HeadState, type LineReading, type Page } from './header-rule.js'
import { headline } from './headline.js'
import { isNewsroomName, outletByName } from './known-outlets.js'

// "Middle East & Africa > Security" is about as long as a path of sections gets.
const LONGEST = 60

/** "World", "Business / Energy": a section's name alone on a line. */
export const sectionLine: HeaderRule = { name: 'section-line', read: readSectionLine }

function readSectionLine(rest: Span, index: number, page: Page): LineReading | null {
  if (rest.end - rest.start > LONGEST || page.lines[index + 1] === undefined) return null
  const words = plainMarkdown(page.text.slice(rest.start, rest.end))
  const parts = splitTrimmed(words, /[>|/»•·]/)
  const isHome = (part: string): boolean => part.toLowerCase() === 'home'
  if (parts.length === 0 || !parts.every((part) => SECTION_NAMES.has(part.toLowerCase()))) return null
  const value = parts.filter((part) => !isHome(part)).at(-1)
  return wholeLine(
    rest,
    'SECTION',
    value === undefined ? [] : [{ field: 'section', value, rule: 'section-line', span: rest }],
  )
}

/** "The Harbour Post" alone over the headline: the outlet's own name. */
export const masthead: HeaderRule = { name: 'masthead', read: readMasthead }

function readMasthead(rest: Span, index: number, page: Page, state: HeadState): LineReading | null {
  if (rest.end - rest.start > LONGEST) return null
  const words = plainMarkdown(page.text.slice(rest.start, rest.end)).replace(/^source:\s*/i, '')
  const outlet = /^\p{Lu}/u.test(words) ? outletByName(words) : null
  const isKnown = outlet !== null && outlet.kind !== 'AGENCY'
  if (!isKnown && !isOverHeadline(words, index, page, state)) return null
  const value = outlet?.name ?? words
  return wholeLine(rest, 'FURNITURE', [{ field: 'outlet', value, rule: 'masthead', span: rest }])
}

/** The name of a newsroom that no list knows, with a headline of its own below. */
function isOverHeadline(words: string, index: number, page: Page, state: HeadState): boolean {
  const next = page.lines[index + 1]
  if (state.title !== null || next === undefined || !isNewsroomName(words)) return false
  return headline.read(next, index + 1, page, state) !== null
}
