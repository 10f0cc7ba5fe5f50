import { anyOf } from '../../lexicon/any-of.js'
import { once } from '../../lexicon/once.js'
import { tagged } from '../../lexicon/tagged.js'
import { firstAnswer, type Rule } from '../rule.js'

/** How quotation marks are written: “double”, ‘single’, «guillemets», „german“. */
export type Style = 'double' | 'single' | 'guillemet' | 'german'

/** A quotation mark, and what it may do where it stands. */
export interface Mark extends MayDo {
  readonly at: number
  readonly style: Style
  /** UTF-16 units: 2 where two single marks stand for a double one. */
  readonly width: number
}

interface MayDo {
  readonly canOpen: boolean
  readonly canClose: boolean
}

/** What may stand in a word. */
export const WORD_CHAR = /[\p{L}\p{M}\p{N}]/u

/** Words that begin with an apostrophe: '90s, 'em. */
const CLIPPED = once(() => new RegExp(String.raw`^['\u2019](?:\d0s|${anyOf(tagged('clipped-word'))})\b`, 'i'))

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

/** A mark and what stands beside it. */
interface MarkPlace {
  readonly text: string
  readonly at: number
  readonly width: number
  readonly style: Style
  /** The mark itself, and the characters beside it; a blank at the bounds of the paragraph. */
  readonly mark: string
  readonly before: string
  readonly after: string
  readonly spaceBefore: boolean
  readonly spaceAfter: boolean
  readonly wordBefore: boolean
  readonly wordAfter: boolean
}

/** The quotation mark at a place of a paragraph; null for all that is none. */
export function readMark(text: string, at: number, start: number, end: number): Mark | null {
  const mark = text.charAt(at)
  const usual = STYLES.get(mark)
  if (usual === undefined) return null
  const isTwice = (mark === "'" || mark === '`') && at + 1 < end && text.charAt(at + 1) === mark
  const width = isTwice ? 2 : 1
  const style = isTwice ? 'double' : usual
  const before = at > start ? text.charAt(at - 1) : ' '
  const after = at + width < end ? text.charAt(at + width) : ' '
  const spaceBefore = isSpace(before)
  const may = firstAnswer(MARK_RULES, {
    text,
    at,
    width,
    style,
    mark,
    before,
    after,
    spaceBefore,
    // "[Roe] will see.": a bracket right behind a mark that stands free belongs to the words.
    spaceAfter: isSpace(after) && !(spaceBefore && '([{'.includes(after)),
    wordBefore: WORD_CHAR.test(before) || (before >= '\uDC00' && before <= '\uDFFF'),
    wordAfter: WORD_CHAR.test(after) || (after >= '\uD800' && after <= '\uDBFF'),
  })
  return may == null ? null : { at, style, width, ...may }
}

/** What a mark may do by its shape and by what stands beside it; null where it is no quotation mark. */
export const MARK_RULES: readonly Rule<MarkPlace, MayDo | null>[] = [
  {
    name: 'a lone backtick is none',
    example: 'Roe said: `The pier is safe and it will stay open.` Nobody asked her about the crews.',
    read: ({ mark, width }) => (mark === '`' && width === 1 ? null : undefined),
  },
  {
    name: '“ opens, unless it stands at the end of words',
    example: 'Jane Roe said the pier is “ safe and sound” on Monday.',
    read: ({ mark, spaceBefore, spaceAfter }) => {
      if (mark !== '\u201C') return undefined
      const isBehind = spaceAfter && !spaceBefore
      return { canOpen: !isBehind, canClose: isBehind }
    },
  },
  {
    name: '” closes, and opens where it was typed for the other one',
    example: 'Jane Roe said “the pier is safe and sound ”on Monday.',
    read: ({ mark, spaceBefore, wordAfter }) =>
      mark === '\u201D' ? { canOpen: spaceBefore && wordAfter, canClose: true } : undefined,
  },
  {
    name: '„ « ‹ open',
    example: 'Jane Roe said the pier is « safe and sound » on Monday.',
    read: ({ mark }) => ('\u201E\u00AB\u2039'.includes(mark) ? { canOpen: true, canClose: false } : undefined),
  },
  {
    name: '» › close',
    example: 'Jane Roe said the pier is « safe and sound »on Monday.',
    read: ({ mark }) => ('\u00BB\u203A'.includes(mark) ? { canOpen: false, canClose: true } : undefined),
  },
  {
    name: '‘ opens before a word',
    example: 'Jane Roe said the pier is ‘safe and sound’ on Monday.',
    read: ({ mark, wordBefore, spaceAfter }) =>
      mark === '\u2018' ? { canOpen: !wordBefore && !spaceAfter, canClose: false } : undefined,
  },
  {
    name: "' opens before a word that is not clipped, and closes behind one",
    example: "Jane Roe's board said the crews' 'safe pier' is open.",
    read: ({ text, at, style, mark, after, spaceBefore, spaceAfter, wordBefore, wordAfter }) => {
      if (style !== 'single') return undefined
      const isClipped = CLIPPED().test(text.slice(at, at + LONGEST_CLIPPED))
      const canOpen = mark === "'" && !wordBefore && !spaceAfter && !isClipped && !',.;:!?'.includes(after)
      return { canOpen, canClose: !spaceBefore && !wordAfter }
    },
  },
  {
    name: '" opens before words and closes behind them',
    example: 'Jane Roe said the pier is "safe and sound" on Monday.',
    read: ({ text, at, width, mark, before, after, spaceBefore, spaceAfter, wordBefore, wordAfter }) => {
      // ". . . and we will see.", ".@roe is wrong"
      const isElision = spaceBefore && /^\.(?:\s?\.|@)/.test(text.slice(at + width, at + width + 3))
      const isInches = /\d/.test(before) && (spaceAfter || /[\d,.)]/.test(after)) && mark === '"'
      const opensWords = !(',;:!?)'.includes(after) || (after === '.' && !isElision))
      return {
        canOpen: !spaceAfter && opensWords && (!wordBefore || wordAfter),
        canClose: !spaceBefore || spaceAfter || isInches,
      }
    },
  },
]

/** UTF-16 units of the longest clipped word with its apostrophe. */
const LONGEST_CLIPPED = 7

/** White space that may stand beside a mark. */
export function isBlank(c: string): boolean {
  return c === ' ' || c === '\n' || c === '\t' || c === '\r' || c === '\u00A0'
}

/** White space, an opening bracket or a stroke: what stands before words. */
export function isSpace(c: string): boolean {
  return isBlank(c) || '([{\u2014\u2013-/'.includes(c)
}
