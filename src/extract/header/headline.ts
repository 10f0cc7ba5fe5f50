import type { Span } from '../../model/span.js'
import { fold } from '../../text/fold.js'
import { plainMarkdown } from '../../read/page-text/plain-markdown.js'
import { byline } from './byline.js'
import { wholeLine, type HeaderRule, type HeadState, type LineReading, type Page } from './header-rule.js'
import { countWords, endsLikeProse } from './line-shape.js'

// The longest headlines of tabloids have about thirty words; an opening paragraph without a stop has more.
const LONGEST = 220
const MOST_WORDS = 32
// A report has at least one sentence of this length below its headline, in characters.
const SHORTEST_REPORT = 40
// Share of the words of a stated title that a line must have to be the same headline in other words.
const SAME_TITLE = 0.5

/** The first short line without a stop at its end that stands apart: "Harbour workers walk out over pay". */
export const headline: HeaderRule = { name: 'headline', read: readHeadline }

function readHeadline(rest: Span, index: number, page: Page, state: HeadState): LineReading | null {
  const { text, lines } = page
  const line = lines[index]
  if (state.title !== null || line === undefined || rest.end - rest.start > LONGEST) return null
  const printed = text.slice(rest.start, rest.end)
  const value = plainMarkdown(printed)
  const isHeading = /^#{1,2}\s/.test(printed) || (index === 0 && isUnderlined(page))
  if (page.statedTitle !== null) {
    if (!isSameTitle(value, page.statedTitle)) return null
    return wholeLine(rest, 'HEADLINE', [{ field: 'title', value, rule: 'headline', span: rest }])
  }
  if (rest.start !== line.start || countWords(text, rest) < 2 || countWords(text, rest) > MOST_WORDS) return null
  const isApart = line.blankAfter || isShortLead(page, index, state) || isOverByline(page, index, state)
  if (!isHeading && (endsLikeProse(text, rest) || !isApart)) return null
  if (!hasReportBelow(page, index)) return null
  return wholeLine(rest, 'HEADLINE', [{ field: 'title', value, rule: 'headline', span: rest }])
}

/** A headline set close over its report: the next line is much longer and a sentence. No byline stands above it. */
function isShortLead(page: Page, index: number, { hasByline }: HeadState): boolean {
  const [line, next, third] = [page.lines[index], page.lines[index + 1], page.lines[index + 2]]
  if (line === undefined || next === undefined || line.blankAfter) return false
  const isLonger =
    next.end - next.start > 2 * (line.end - line.start) ||
    (third !== undefined && !next.blankAfter && third.end - third.start > 2 * (line.end - line.start))
  return !hasByline && isLonger && /^["'“‘«„(]?[\p{Lu}\p{N}]/u.test(page.text.slice(next.start, next.start + 2))
}

/** A headline with "By Jane Roe" right under it. */
function isOverByline(page: Page, index: number, state: HeadState): boolean {
  const next = page.lines[index + 1]
  return next?.blankAfter === true && byline.read(next, index + 1, page, state) !== null
}

function isUnderlined(page: Page): boolean {
  const next = page.lines[1]
  return next !== undefined && /^(?:=|-){3,}$/.test(page.text.slice(next.start, Math.min(next.end, next.start + 200)))
}

function hasReportBelow(page: Page, index: number): boolean {
  // A report begins soon: furniture and captions between are few.
  return page.lines
    .slice(index + 1, index + 30)
    .some((line) => line.end - line.start >= SHORTEST_REPORT && endsLikeProse(page.text, line))
}

/** Whether a line of the text is the title that was stated beside it, perhaps with a stop added or words changed. */
export function isSameTitle(value: string, statedTitle: string): boolean {
  const own = titleWords(value)
  const stated = titleWords(statedTitle)
  if (own.length === 0 || stated.length === 0) return false
  const set = new Set(stated)
  const shared = own.filter((word) => set.has(word)).length
  return shared / Math.max(own.length, stated.length) >= SAME_TITLE
}

function titleWords(title: string): string[] {
  return fold(title)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '')
}
