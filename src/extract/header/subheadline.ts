import type { Span } from '../../model/span.js'
import { plainMarkdown } from '../../read/page-text/plain-markdown.js'
import { byline } from './byline.js'
import { dateLine } from './date-line.js'
import { wholeLine, type HeaderRule, type HeadState, type LineReading, type Page } from './header-rule.js'
import { countWords, endsLikeProse } from './line-shape.js'

// A standfirst may be two sentences long.
const LONGEST = 400

/**
 * The line below the headline that adds to it: without a stop, or a sentence over the byline or date.
 * "‘We were not asked,’ says union leader".
 */
export const subheadline: HeaderRule = { name: 'subheadline', read: readSubheadline }

function readSubheadline(rest: Span, index: number, page: Page, state: HeadState): LineReading | null {
  const line = page.lines[index]
  if (state.title === null || state.hasSubtitle || line === undefined || rest.start !== line.start) return null
  if (rest.end - rest.start > LONGEST || countWords(page.text, rest) < 3 || page.lines[index + 1] === undefined)
    return null
  const isStopped = endsLikeProse(page.text, rest)
  if (isStopped ? !isOverBylineOrDate(index, page, state) : !line.blankAfter && !isOverBylineOrDate(index, page, state))
    return null
  if (!isStopped && rest.end - rest.start > LONGEST / 2) return null
  const value = plainMarkdown(page.text.slice(rest.start, rest.end))
  return wholeLine(rest, 'SUBHEADLINE', [{ field: 'subtitle', value, rule: 'subheadline', span: rest }])
}

/** Whether one of the next two lines is a byline or date: then this line still belongs to the head. */
export function isOverBylineOrDate(index: number, page: Page, state: HeadState): boolean {
  return [index + 1, index + 2].some((next) => {
    const line = page.lines[next]
    if (line === undefined) return false
    return (
      (!state.hasDate && dateLine.read(line, next, page, state) !== null) ||
      (!state.hasByline && isByline(next, page, state))
    )
  })
}

function isByline(index: number, page: Page, state: HeadState): boolean {
  const line = page.lines[index]
  if (line === undefined) return false
  return (
    /^[*_\s]*by\b/i.test(page.text.slice(line.start, line.start + 8)) && byline.read(line, index, page, state) !== null
  )
}
