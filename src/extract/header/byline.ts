import { anyOf } from '../../lexicon/any-of.js'
import { BYLINE_LABELS } from '../../lexicon/header-labels.js'
import { once } from '../../lexicon/once.js'
import type { Span } from '../../model/span.js'
import { plainMarkdown } from '../../read/page-text/plain-markdown.js'
import { splitTrimmed } from '../../text/trim-marks.js'
import { wholeLine, type Found, type HeaderRule, type HeadState, type LineReading, type Page } from './header-rule.js'
import { looksLikeName } from './line-shape.js'
import { agencyByCredit } from './known-outlets.js'
import { readNames } from './read-names.js'

// Six names with their roles; a paragraph that begins with "By" is longer or has words in it that no byline has.
const LONGEST = 200

const BY = once(() => new RegExp(String.raw`^[*_\s]*(?:${anyOf(BYLINE_LABELS)})\b[*_]*(?:\s*:|\s)\s*`, 'iu'))

/** "By Jane Roe and John Doe, Harbour Post", "By [AFP](…)": people are authors, an agency is credited. */
export const byline: HeaderRule = { name: 'byline', read: readByline }

function readByline(rest: Span, index: number, page: Page, state: HeadState): LineReading | null {
  if (rest.end - rest.start > LONGEST) return null
  const line = page.text.slice(rest.start, rest.end)
  const by = BY().exec(line)
  if (by === null) return readBareByline(rest, index, page, state)
  const names = readNames(plainMarkdown(line.slice(by[0].length)))
  return names === null ? null : wholeLine(rest, 'BYLINE', foundNames(names.authors, names.agencies, rest))
}

/** Without "By", only a name between the headline and the date or report is taken for the author's. */
function readBareByline(rest: Span, _index: number, page: Page, state: HeadState): LineReading | null {
  const words = plainMarkdown(page.text.slice(rest.start, rest.end))
  const agency = agencyByCredit(words.replace(/^\(|\)$/g, ''))
  if (agency !== null && (state.title !== null || page.statedTitle !== null))
    return wholeLine(rest, 'BYLINE', foundNames([], [agency.credit], rest))
  if (state.title === null || state.hasByline) return null
  const [name = '', ...others] = splitTrimmed(words, /[,|/•]/)
  if (!looksLikeName(name) || words.length > 80) return null
  const names = readNames(words)
  if (names === null || names.authors.length === 0) return null
  // "Port Harbour Council" alone could be anything; with a role or agency behind it, it is a byline.
  return others.length > 0 || /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+$/u.test(name)
    ? wholeLine(rest, 'BYLINE', foundNames(names.authors, names.agencies, rest))
    : null
}

function foundNames(authors: readonly string[], agencies: readonly string[], span: Span): Found[] {
  return [
    ...authors.map((value): Found => ({ field: 'author', value, rule: 'byline', span })),
    ...agencies.map((value): Found => ({ field: 'agency', value, rule: 'byline', span })),
  ]
}
