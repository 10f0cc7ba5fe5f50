import type { Span } from '../../model/span.js'
import { findFrontMatter } from '../../read/page-text/front-matter.js'
import type { HeaderRule, LineReading, Page } from './header-rule.js'

/** The `---` block of fields over a Markdown file: its fields were stated when it was read; here it is only set aside. */
export const frontMatterRule: HeaderRule = { name: 'front-matter', read: readFrontMatter }

function readFrontMatter(rest: Span, index: number, page: Page): LineReading | null {
  if (index > 0) return null
  const front = findFrontMatter(page.text)
  return front === null || front.span.start < rest.start
    ? null
    : { blocks: [{ ...front.span, kind: 'FURNITURE' }], found: [], end: front.span.end }
}
