import { anyOf } from '../../lexicon/any-of.js'
import { CAPTION_LABELS, PICTURE_WORDS } from '../../lexicon/header-labels.js'
import { once } from '../../lexicon/once.js'
import { PHOTO_AGENCIES } from '../../lexicon/photo-credits.js'
import type { Span } from '../../model/span.js'
import { plainMarkdown } from '../../read/page-text/plain-markdown.js'
import { splitTrimmed } from '../../text/trim-marks.js'
import { wholeLine, type Found, type HeaderRule, type HeadState, type LineReading, type Page } from './header-rule.js'
import { agencyByCredit, outletByName } from './known-outlets.js'
import { looksLikeName } from './line-shape.js'

// A caption is a sentence or two; a longer line with a credit at its end is a paragraph with a picture glued to it.
const LONGEST = 600
// A repeated headline shorter than this could be any run of words, in characters.
const SHORTEST_REPEAT = 20

const LABEL = once(
  () => new RegExp(String.raw`^[*_([]{0,3}(?:${anyOf(CAPTION_LABELS)})\b[^:—–-]{0,40}(?::|\s[—–-]\s)`, 'i'),
)
const CREDIT_WORD = once(() => {
  const picture = `(?:${anyOf(PICTURE_WORDS)})(?: by| credit| source| courtesy(?: of)?)?`
  return new RegExp(String.raw`^(?:${picture}|credit|foto|via|courtesy of|handout)\b[:\s]*`, 'i')
})

/** What players and galleries print over a caption when a page is saved as text. */
const PLAYER_TEXT =
  /^(?:image (?:copyright|caption|source)|media (?:caption|playback is)|enlarge this image|toggle caption|hide caption|slideshow \()/i

/** A picture's caption: Markdown image, "Photo: …", a credit at the end ("… Jane Roe / AFP"), or the headline repeated over it. */
export const caption: HeaderRule = { name: 'caption', read: readCaption }

function readCaption(rest: Span, _index: number, page: Page, state: HeadState): LineReading | null {
  if (rest.end - rest.start > LONGEST) return null
  const line = page.text.slice(rest.start, rest.end)
  if (/^!\[[^\]]{0,500}\]\([^()\s]{1,1000}\)/.test(line) || /^<?https?:\S+\.(?:jpe?g|png|gif|webp)>?$/i.test(line))
    return wholeLine(rest, 'CAPTION')
  const credit = creditAtEnd(line, rest.start)
  if (credit !== null) return wholeLine(rest, 'CAPTION', credit)
  if (LABEL().test(line) || PLAYER_TEXT.test(line)) return wholeLine(rest, 'CAPTION')
  if (state.title !== null && rest.start >= state.title.end) {
    const title = page.text.slice(state.title.start, state.title.end)
    if (title.length >= SHORTEST_REPEAT && line.startsWith(title))
      return wholeLine(rest, line.length === title.length ? 'FURNITURE' : 'CAPTION')
  }
  return null
}

/** The credit a caption ends with, as fields; null where the line ends otherwise. */
function creditAtEnd(line: string, offset: number): Found[] | null {
  const bracket = /[)\]]\.?$/.test(line.slice(-2)) ? /[([]([^()[\]]{3,90})[)\]]\.?$/.exec(line) : null
  if (bracket !== null && isBracketCredit(bracket[1] ?? ''))
    return creditOf(bracket[1] ?? '', offset + bracket.index + 1)
  const bold = line.endsWith('**') ? /\*\*([^*\n]{3,90})\*\*$/.exec(line) : null
  if (bold !== null && isSlashCredit(plainMarkdown(bold[1] ?? '')))
    return creditOf(bold[1] ?? '', offset + bold.index + 2)
  if (!/[/|]|via/.test(line)) return null
  const plain =
    /(?:^|[.!?”"'’)]\s|\s[|—–-]\s|\s{2})((?:\p{Lu}[\p{L}\p{M}.'’-]*[ \u00a0]){0,4}\p{Lu}[\p{L}\p{M}.'’-]*\s?(?:\/|via|\|)\s?\p{Lu}[\p{L}\p{M} ./'’-]{1,40})$/u.exec(
      line.slice(-120),
    )
  if (plain !== null && isSlashCredit(plain[1] ?? ''))
    return creditOf(plain[1] ?? '', offset + line.length - (plain[1] ?? '').length)
  return null
}

function isBracketCredit(inner: string): boolean {
  return (
    CREDIT_WORD().test(inner) ||
    /\b(?:AP|Reuters|AFP|EPA|Getty) (?:Photo|Images?|File)\b|\bGetty Images\b|\bFile Photo\b/i.test(inner) ||
    isSlashCredit(inner)
  )
}

/** "Jane Roe / AFP", "Getty Images via AFP": a photographer or archive and an agency. */
function isSlashCredit(credit: string): boolean {
  const parts = splitTrimmed(credit, /[/|]|\bvia\b/)
  const isNamed = (part: string): boolean => isPictureHouse(part) || /^\p{Lu}[\p{L} .'’-]{1,40}$/u.test(part)
  if (parts.length < 2 || parts.length > 4 || !parts.every(isNamed)) return false
  // "REUTERS/Jane Roe" as well as "Jane Roe/REUTERS"; "Reuters/Ipsos" is a poll.
  return parts.slice(1).some(isPictureHouse) || (isPictureHouse(parts[0] ?? '') && looksLikeName(parts[1] ?? ''))
}

function isPictureHouse(name: string): boolean {
  return agencyByCredit(name) !== null || PHOTO_AGENCIES.has(name.toLowerCase()) || outletByName(name) !== null
}

function creditOf(credit: string, start: number): Found[] {
  const parts = splitTrimmed(credit.replace(CREDIT_WORD(), ''), /[/|,]|\bvia\b/)
  const value = parts.find((part) => part !== '' && !isPictureHouse(part)) ?? parts.find((part) => part !== '')
  return value === undefined
    ? []
    : [{ field: 'photoCredit', value, rule: 'caption', span: { start, end: start + credit.length } }]
}
