import { anyOf } from '../../lexicon/any-of.js'
import { AUTHOR_ROLE_WORDS } from '../../lexicon/byline-words.js'
import { BEFORE_DATES, DATE_LABELS, UPDATE_LABELS } from '../../lexicon/header-labels.js'
import { once } from '../../lexicon/once.js'
import { SECTION_NAMES } from '../../lexicon/section-names.js'
import type { Block } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { findDates } from '../../text/find-dates.js'
import { plainMarkdown } from '../../read/page-text/plain-markdown.js'
import { trimSpan } from '../../text/trim-span.js'
import type { Found, HeaderRule, LineReading, Page } from './header-rule.js'
import { looksLikeName } from './line-shape.js'
import { readNames } from './read-names.js'

// Author, section, two dates with times and zones: longer lines are prose with a date in it.
const LONGEST = 180

const LABEL = once(() => {
  const label = `(?:first |originally |last )?(${anyOf(DATE_LABELS)})`
  return new RegExp(String.raw`${label}(?: (?:${anyOf(BEFORE_DATES)}))?\s{0,2}:?\s{0,2}$`, 'iu')
})
// What may stand between and behind dates: strokes, points, labels, "by", "min read".
const LEFT_OVER =
  /^[\s|•·,;:–—/()[\]*_-]*(?:(?:\d{1,2}|a|an|one) ?(?:-?minutes?|mins?)(?: read)?[\s|•·,;:–—/()[\]*_-]*)?$/i

/**
 * A line that gives the date of publication, with what stands beside it: "Published: 5 March 2024, 09:30 GMT",
 * "Jane Roe | 05.03.2024 - Update: 06.03.2024", "Harbour News March 5, 2024, 18:21".
 */
export const dateLine: HeaderRule = { name: 'date-line', read: readDateLine }

function readDateLine(rest: Span, _index: number, page: Page): LineReading | null {
  const { text } = page
  if (rest.end - rest.start > LONGEST) return null
  const dates = findDates(text, rest, page.numericOrder).filter((date) => date.moment.precision !== 'MONTH')
  const [first] = dates
  if (first === undefined) return null
  const found: Found[] = []
  let from = rest.start
  let before: Span = { start: rest.start, end: rest.start }
  for (const [index, date] of dates.entries()) {
    const gap = text.slice(from, date.start)
    const label = LABEL().exec(gap.trim())
    const isUpdate = UPDATE_LABELS.has(label?.[1]?.toLowerCase() ?? '')
    const remains = (label === null ? gap : gap.trim().slice(0, label.index)).trim()
    if (index === 0)
      before = trimSpan(text, {
        start: from,
        end: from + (remains === '' ? 0 : text.slice(from, date.start).indexOf(remains) + remains.length),
      })
    else if (!LEFT_OVER.test(remains)) return null
    found.push({
      field: isUpdate ? 'updatedAt' : 'publishedAt',
      value: text.slice(date.start, date.end),
      rule: isUpdate ? 'update-line' : 'date-line',
      span: { start: date.start, end: date.end },
    })
    from = date.end
  }
  if (!LEFT_OVER.test(text.slice(from, rest.end))) return null
  const side = readBefore(before, page)
  if (side === null) return null
  const kind = side.kind
  const blocks: Block[] =
    kind === null
      ? [{ ...rest, kind: 'DATE' }]
      : [
          { ...side.span, kind },
          { ...trimSpan(text, { start: side.span.end, end: rest.end }), kind: 'DATE' },
        ]
  return { blocks, found: [...side.found, ...found], end: rest.end }
}

interface Beside {
  /** Kind of the block before the date; null where nothing of weight stands there. */
  readonly kind: 'BYLINE' | 'SECTION' | null
  readonly span: Span
  readonly found: readonly Found[]
}

/** What stands before the first date: an author, a section, or nothing. Null = this is no date line. */
function readBefore(before: Span, page: Page): Beside | null {
  const { text } = page
  const span = trimSpan(text, { start: before.start, end: endWithoutSeparators(text, before) })
  const words = plainMarkdown(text.slice(span.start, span.end))
  if (words === '' || LEFT_OVER.test(words)) return { kind: null, span, found: [] }
  if (words.length > 90 || endsWithStop(words)) return null
  const parts = words.split(/\s+/)
  const isSection = parts.some((part) => SECTION_NAMES.has(part.toLowerCase())) || words.includes('&')
  if (isSection && parts.length <= 8 && parts.every((part) => /^(?:[\p{Lu}&|/>»-]|and$|of$|the$|in$)/u.test(part))) {
    return { kind: 'SECTION', span, found: [{ field: 'section', value: words, rule: 'date-line', span }] }
  }
  const names = readNames(words.replace(/^(?:by|von|par|por|di)[\s:]+/i, ''))
  if (names !== null || looksLikeName(words)) {
    const authors = names?.authors ?? [words]
    const found = authors.map((value): Found => ({ field: 'author', value, rule: 'byline', span }))
    const agencies = (names?.agencies ?? []).map((value): Found => ({ field: 'agency', value, rule: 'byline', span }))
    return { kind: 'BYLINE', span, found: [...found, ...agencies] }
  }
  const isTitled =
    parts.length <= 6 &&
    parts.every((part) => /^[\p{Lu}\p{N}&|,.-]/u.test(part)) &&
    !parts.some((part) => AUTHOR_ROLE_WORDS.has(part.toLowerCase()))
  return isTitled ? { kind: 'SECTION', span, found: [] } : null
}

function endWithoutSeparators(text: string, span: Span): number {
  let end = span.end
  while (end > span.start && /[\s|•·,;:–—/(*_-]/.test(text.charAt(end - 1))) end--
  return end
}

function endsWithStop(words: string): boolean {
  return /[.!?]["”’]?$/.test(words) && !/\b\p{Lu}\.$/u.test(words)
}
