import type { Span } from '../../model/span.js'
import { isFurniture } from '../../read/page-text/is-furniture.js'
import { wholeLine, type HeaderRule, type LineReading, type Page } from './header-rule.js'

/** "Advertisement", "Related article: [Harbour strike](…)", "Sign up for our newsletter": what pages print around any report. */
export const furniture: HeaderRule = { name: 'furniture', read: readFurniture }

function readFurniture(rest: Span, _index: number, page: Page): LineReading | null {
  return isFurniture(page.text.slice(rest.start, rest.end)) ? wholeLine(rest, 'FURNITURE') : null
}
