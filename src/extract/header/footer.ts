import { anyOf } from '../../lexicon/any-of.js'
import { URL_LABELS } from '../../lexicon/header-labels.js'
import { once } from '../../lexicon/once.js'
import type { Span } from '../../model/span.js'
import { parseUrl } from '../../text/parse-url.js'
import { plainMarkdown } from '../../read/page-text/plain-markdown.js'
import { wholeLine, type Found, type HeaderRule, type LineReading, type Page } from './header-rule.js'
import { agencyByCredit, outletByName } from './known-outlets.js'

// Notices of owners run to three sentences.
const LONGEST_NOTICE = 500

/** "Original url:" with "<https://…>" behind or below it. */
export const urlLine: HeaderRule = { name: 'url-line', read: readUrlLine }

const URL_LINE = once(
  () => new RegExp(String.raw`^(?:(?:${anyOf(URL_LABELS)})\s?:?\s{0,2})?<?(https?:\/\/[^\s<>]{4,2000})>?$`, 'i'),
)

function readUrlLine(rest: Span, _index: number, page: Page): LineReading | null {
  if (rest.end - rest.start > 2100) return null
  const line = page.text.slice(rest.start, rest.end)
  const markdown = /^(?:original url|url|source|link)\s?:\s?\[[^\][]{0,300}\]\((https?:[^()\s]{4,2000})\)$/i.exec(line)
  const address = markdown?.[1] ?? URL_LINE().exec(line)?.[1]
  const url = address === undefined ? null : parseUrl(address)
  if (address === undefined || url === null) return null
  const start = rest.start + line.indexOf(address)
  return wholeLine(rest, 'FURNITURE', [
    { field: 'url', value: url, rule: 'url-line', span: { start, end: start + address.length } },
  ])
}

/** "MENAFN26122023000045…": an owner's name with date and number run together. */
export const footerCode: HeaderRule = { name: 'footer-code', read: readFooterCode }

function readFooterCode(rest: Span, _index: number, page: Page): LineReading | null {
  if (rest.end - rest.start > 80) return null
  const line = page.text.slice(rest.start, rest.end)
  const code = /^(\p{Lu}{3,12})[-_]?(\d{8})[\p{Lu}\d_-]*$/u.exec(line)
  if (code === null) return null
  const owner = code[1] ?? ''
  const name = agencyByCredit(owner)?.name ?? outletByName(owner)?.name
  const found: Found[] =
    name === undefined
      ? []
      : [
          {
            field: 'outlet',
            value: name,
            rule: 'footer-code',
            span: { start: rest.start, end: rest.start + owner.length },
          },
        ]
  const day = /^([0-3]\d)([01]\d)(20\d{2})/.exec(code[2] ?? '')
  if (day !== null) {
    const start = rest.start + line.indexOf(code[2] ?? '')
    found.push({
      field: 'publishedAt',
      value: `${day[3] ?? ''}-${day[2] ?? ''}-${day[1] ?? ''}`,
      rule: 'footer-code',
      span: { start, end: start + 8 },
    })
  }
  return wholeLine(rest, 'FURNITURE', found)
}

/** "© 2024 The Harbour Post", "The Harbour Post website contains …": whose page it is. */
export const ownerNotice: HeaderRule = { name: 'footer', read: readOwnerNotice }

const COPYRIGHT =
  /^[*_(]{0,3}(?:copyright|©|\(c\))\s?(?:©|\(c\))?\s?(?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?)?,?\s?(?:by\s)?([^.|,]{2,60})/i
const FIRST_RUN = /\b(?:originally|first) (?:appeared|published|ran) (?:on|in|by|at) ([^.,|]{2,60})/i
const SERVICE_WORDS = /\b(?:websites?|newsletters?|subscri\w+|all rights reserved|our app)\b/i

function readOwnerNotice(rest: Span, _index: number, page: Page): LineReading | null {
  if (rest.end - rest.start > LONGEST_NOTICE) return null
  const line = page.text.slice(rest.start, rest.end)
  const owner = COPYRIGHT.exec(line)?.[1] ?? FIRST_RUN.exec(line)?.[1]
  if (owner !== undefined) {
    const words = plainMarkdown(owner)
    const name = longestKnown(words)
    if (name !== null) return wholeLine(rest, 'FURNITURE', credit(name, spanOf(line, name, rest), true))
    const unlisted = COPYRIGHT.test(line) ? unlistedOwner(words) : null
    return wholeLine(
      rest,
      'FURNITURE',
      unlisted === null
        ? []
        : [{ field: 'outlet', value: unlisted, rule: 'copyright-owner', span: spanOf(line, unlisted, rest) }],
    )
  }
  if (!SERVICE_WORDS.test(line) || /["“”]/.test(line)) return null
  const name = longestKnown(line)
  return name === null ? null : wholeLine(rest, 'FURNITURE', credit(name, spanOf(line, name, rest), false))
}

/** The longest known name that a run of words begins with. */
function longestKnown(words: string): string | null {
  const parts = words.split(' ').slice(0, 6)
  for (let count = parts.length; count > 0; count--) {
    const name = parts
      .slice(0, count)
      .join(' ')
      .replace(/['’]s$/, '')
    if (/^\p{Lu}/u.test(name) && (outletByName(name) !== null || agencyByCredit(name) !== null)) return name
  }
  return null
}

/** "© 2024 The Harbour Post. All rights reserved": an owner that no list knows, all in capitals or title case. */
function unlistedOwner(words: string): string | null {
  const name = (words.split(/\b(?:all rights|inc|ltd|llc)\b/i, 1)[0] ?? '').trim()
  return /^\p{Lu}[\p{L}\p{M}\d'’&-]*(?: (?:of |the |and |& )?\p{Lu}[\p{L}\p{M}\d'’-]*){0,4}$/u.test(name) ? name : null
}

function spanOf(line: string, name: string, rest: Span): Span {
  const start = rest.start + Math.max(0, line.indexOf(name))
  return { start, end: start + name.length }
}

/** An agency's copyright under somebody else's page is a credit; a notice of service is the page's owner's. */
function credit(name: string, span: Span, isCopyright: boolean): Found[] {
  const agency = agencyByCredit(name)
  if (agency !== null && isCopyright) return [{ field: 'agency', value: agency.credit, rule: 'copyright', span }]
  return [{ field: 'outlet', value: outletByName(name)?.name ?? agency?.name ?? name, rule: 'footer', span }]
}
