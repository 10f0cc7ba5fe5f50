import type { Line } from '../../text/lines.js'
import type { Page } from './header-rule.js'
import { countWords, endsLikeProse } from './line-shape.js'

// A crosshead is a label of a few words.
const MOST_WORDS = 10
const LONGEST = 80

/** "Protests in the old town": a short line without a stop between two paragraphs. Words in quotation marks stay reporting. */
export function isSubheading(page: Page, line: Line, next: Line | undefined): boolean {
  if (next === undefined || line.end - line.start > LONGEST || !line.blankBefore || !line.blankAfter) return false
  const words = page.text.slice(line.start, line.end)
  if (
    !/^(?:#{1,6}\s|\*\*)?\p{Lu}/u.test(words) ||
    /["“”‘«»„:;,…]|\.{2,}|[!?]$/.test(words) ||
    endsLikeProse(page.text, line)
  )
    return false
  return countWords(page.text, line) <= MOST_WORDS && endsLikeProse(page.text, next)
}
