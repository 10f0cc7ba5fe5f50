import type { Span } from '../../model/span.js'
import { wholeLine, type HeaderRule, type HeadState, type LineReading, type Page } from './header-rule.js'
import { endsLikeProse } from './line-shape.js'
import { isOverBylineOrDate } from './subheadline.js'

// Kickers, reading times and button texts are no longer than this, in characters.
const LONGEST = 60

/** A short line of the head that says nothing of its own ("3 min read", "Exclusive"), over a byline or date. */
export const looseLine: HeaderRule = { name: 'loose-line', read: readLooseLine }

function readLooseLine(rest: Span, index: number, page: Page, state: HeadState): LineReading | null {
  if (rest.end - rest.start > LONGEST || endsLikeProse(page.text, rest) || state.title === null) return null
  return isOverBylineOrDate(index, page, state) ? wholeLine(rest, 'FURNITURE') : null
}
