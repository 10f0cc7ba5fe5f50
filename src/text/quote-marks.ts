import type { Span } from '../model/span.js'

/** Words between a pair of quotation marks within one paragraph, marks excluded. */
export interface MarkedStretch extends Span {
  /** Place of the opening mark and the end of the closing one (= `end` where nothing closes). */
  readonly outerStart: number
  readonly outerEnd: number
  /** Single marks: British quotations and headlines. */
  readonly single: boolean
  /** False where no closing mark stands in the paragraph. */
  readonly closed: boolean
  /** True where the paragraph goes on with a quotation that the paragraph before left open. */
  readonly continues: boolean
}

/** Words of headlines that begin with an apostrophe: '90s, 'em. */
const CLIPPED = /^['\u2019](?:\d0s|em|til|tis|twas|cause|bout|round|n)\b/i

/** How far a single closing mark may lie behind a plural's apostrophe ("the voters' choice'"), in UTF-16 units. */
const REACH_OF_SINGLE = 240

const WORD_CHAR = /[\p{L}\p{M}\p{N}]/u

/**
 * Pairs the quotation marks of the given paragraphs: curly, straight, mixed, German, guillemets, single marks. Marks inside
 * marks are part of the words. A quotation left open runs to the end of its paragraph; it is taken as meant where the next
 * paragraph opens again or where whole words stand in it. One pass.
 */
export function pairQuoteMarks(text: string, paragraphs: readonly Span[]): MarkedStretch[] {
  const stretches: MarkedStretch[] = []
  let openBefore = false
  for (const paragraph of paragraphs) {
    const found = pairInParagraph(text, paragraph, openBefore)
    stretches.push(...found)
    const last = found.at(-1)
    openBefore = last !== undefined && !last.closed && !last.single
  }
  return stretches
}

type Style = 'double' | 'single' | 'guillemet' | 'german'

interface Open {
  readonly at: number
  readonly inner: number
  readonly style: Style
}

function pairInParagraph(text: string, { start, end }: Span, openBefore: boolean): MarkedStretch[] {
  const found: MarkedStretch[] = []
  let open: Open | null = null
  let nested: Style | null = null
  const isFirst = (at: number) => openBefore && text.slice(start, at).trim() === ''
  let firstMarkSeen = false
  let continues = false
  const close = (from: Open, at: number, outerEnd: number, closed: boolean) => {
    if (at > from.inner) {
      found.push({
        start: from.inner,
        end: at,
        outerStart: from.at,
        outerEnd,
        single: from.style === 'single',
        closed,
        continues,
      })
    }
    continues = false
  }
  for (let i = start; i < end; i++) {
    // Most of a text is letters.
    if (isLetterOrBlank(text.charCodeAt(i))) continue
    const mark = readMark(text, i, start, end)
    if (mark === null) continue
    const { style, width } = mark
    if (!firstMarkSeen) {
      firstMarkSeen = true
      if (isFirst(i)) continues = true
    }
    if (open === null) {
      if (mark.canOpen && (style !== 'single' || findSingleClose(text, i + 1, end) !== -1)) {
        open = { at: i, inner: i + width, style }
        nested = null
      }
    } else if (nested !== null && style === nested && mark.canClose) {
      nested = null
    } else if (closes(open.style, style) && mark.canClose && !(open.style === 'single' && isPossessive(text, i, end))) {
      close(open, i, i + width, true)
      open = null
    } else if (style === open.style && isEnd(text, i + width, end)) {
      // "They see that. “": a mark that ends the paragraph closes, whatever its shape.
      let last = i
      while (last > open.inner && isBlank(text.charAt(last - 1))) last--
      close(open, last, i + width, true)
      open = null
    } else if (mark.canOpen && style === open.style && text.charAt(i) === text.charAt(open.at)) {
      // The mark before was never closed: where its words end, nobody can tell.
      open = { at: i, inner: i + width, style }
      continues = false
    } else if (mark.canOpen && nested === null && (open.style !== 'single' || style !== 'single')) {
      if (style !== 'single' || findSingleClose(text, i + 1, end) !== -1) nested = style
    }
    i += width - 1
  }
  if (open !== null && open.style !== 'single') close(open, end, end, false)
  return found
}

function isLetterOrBlank(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x20
}

/** Nothing but blanks stands from here to the end. */
function isEnd(text: string, from: number, end: number): boolean {
  let at = from
  while (at < end && isBlank(text.charAt(at))) at++
  return at === end
}

function isBlank(c: string): boolean {
  return c === ' ' || c === '\n' || c === '\t' || c === '\r' || c === '\u00A0'
}

interface Mark {
  readonly style: Style
  readonly width: number
  readonly canOpen: boolean
  readonly canClose: boolean
}

function readMark(text: string, at: number, start: number, end: number): Mark | null {
  const c = text.charAt(at)
  const usual = STYLES.get(c)
  if (usual === undefined) return null
  const before = at > start ? text.charAt(at - 1) : ' '
  const twice = (c === "'" || c === '`') && at + 1 < end && text.charAt(at + 1) === c
  const width = twice ? 2 : 1
  const style = twice ? 'double' : usual
  if (c === '`' && !twice) return null
  const after = at + width < end ? text.charAt(at + width) : ' '
  const spaceBefore = isSpace(before)
  // "[Roe] will see.": a bracket right behind a mark that stands free belongs to the words.
  const spaceAfter = isSpace(after) && !(spaceBefore && '([{'.includes(after))
  const wordBefore = WORD_CHAR.test(before) || (before >= '\uDC00' && before <= '\uDFFF')
  const wordAfter = WORD_CHAR.test(after) || (after >= '\uD800' && after <= '\uDBFF')
  switch (c) {
    case '\u201C':
      return { style, width, canOpen: !(spaceAfter && !spaceBefore), canClose: spaceAfter && !spaceBefore }
    case '\u201D':
      return { style, width, canOpen: spaceBefore && wordAfter, canClose: true }
    case '\u201E':
    case '\u00AB':
    case '\u2039':
      return { style, width, canOpen: true, canClose: false }
    case '\u00BB':
    case '\u203A':
      return { style, width, canOpen: false, canClose: true }
    case '\u2018':
      return { style, width, canOpen: !wordBefore && !spaceAfter, canClose: false }
    default:
  }
  if (style === 'single') {
    if (wordBefore && wordAfter) return null
    const clipped = CLIPPED.test(text.slice(at, at + 7))
    return {
      style,
      width,
      canOpen: c === "'" && !wordBefore && !spaceAfter && !clipped && !',.;:!?'.includes(after),
      canClose: !spaceBefore && !wordAfter,
    }
  }
  // ". . . and we will see.", ".@roe is wrong"
  const isElision = spaceBefore && /^\.(?:\s?\.|@)/.test(text.slice(at + width, at + width + 3))
  const isInches = /\d/.test(before) && (spaceAfter || /[\d,.)]/.test(after)) && c === '"'
  return {
    style: 'double',
    width,
    canOpen:
      !spaceAfter &&
      !(wordBefore && !wordAfter) &&
      !(',;:!?)'.includes(after) || (after === '.' && !isElision)) &&
      (!wordBefore || wordAfter),
    canClose: !spaceBefore || spaceAfter || isInches,
  }
}

const STYLES: ReadonlyMap<string, Style> = new Map([
  ['"', 'double'],
  ['\u201C', 'double'],
  ['\u201D', 'double'],
  ['\uFF02', 'double'],
  ['\u201E', 'german'],
  ['\u00AB', 'guillemet'],
  ['\u00BB', 'guillemet'],
  ['\u2039', 'guillemet'],
  ['\u203A', 'guillemet'],
  ['\u2018', 'single'],
  ['\u2019', 'single'],
  ["'", 'single'],
  ['`', 'double'],
])

function closes(open: Style, mark: Style): boolean {
  return open === mark || (open === 'german' && mark === 'double')
}

/** "the voters' choice'": an apostrophe after -s before a small letter, with a better closing mark to come. */
function isPossessive(text: string, at: number, end: number): boolean {
  if (text.charAt(at - 1).toLowerCase() !== 's' || text.charAt(at + 1) !== ' ') return false
  if (!/\p{L}/u.test(text.charAt(at + 2))) return false
  return findSingleClose(text, at + 1, end) !== -1
}

/** Where a single closing mark stands before the next opening one, or -1. Looks only so far. */
function findSingleClose(text: string, from: number, end: number): number {
  const last = Math.min(end, from + REACH_OF_SINGLE * 4)
  for (let i = from; i < last; i++) {
    const c = text.charAt(i)
    if (c === '\u2018') return -1
    if (c !== '\u2019' && c !== "'") continue
    const before = text.charAt(i - 1)
    const after = i + 1 < end ? text.charAt(i + 1) : ' '
    if (isSpace(before)) return -1
    if (!WORD_CHAR.test(after) && !(before.toLowerCase() === 's' && /^ \p{Ll}/u.test(text.slice(i + 1, i + 3))))
      return i
  }
  return -1
}

function isSpace(c: string): boolean {
  return isBlank(c) || '([{\u2014\u2013-/'.includes(c)
}
