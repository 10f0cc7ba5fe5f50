import type { Span } from '../../model/span.js'
import { isBlank, isSpace, readMark, WORD_CHAR, type Mark, type Style } from './read-mark.js'

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

/** How far a single closing mark may lie behind a plural's apostrophe ("the voters' choice'"), in UTF-16 units. */
const REACH_OF_SINGLE = 240

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

interface Open {
  readonly at: number
  readonly inner: number
  readonly style: Style
}

/** The marks of one paragraph as they are read from left to right. */
class Pairing {
  readonly found: MarkedStretch[] = []
  readonly #text: string
  readonly #end: number
  #open: Open | null = null
  /** Style of the marks inside the marks that are open. */
  #nested: Style | null = null
  /** The first quotation goes on with the one that the paragraph before left open. */
  #continues: boolean
  /** How many straight double marks stand from a place on, once it was asked. */
  #straight: { readonly to: number; readonly count: number } | null = null

  constructor(text: string, end: number, continues: boolean) {
    this.#text = text
    this.#end = end
    this.#continues = continues
  }

  take(mark: Mark): void {
    const open = this.#open
    if (open === null) {
      if (mark.canOpen && this.#isPaired(mark)) this.#begin(mark)
    } else if (this.#nested !== null && mark.style === this.#nested && mark.canClose) {
      this.#nested = null
    } else if (this.#closes(open, mark)) {
      this.#close(open, mark.at, mark.at + mark.width)
    } else if (mark.style === open.style && this.#closesAnyhow(mark)) {
      let last = mark.at
      while (last > open.inner && isBlank(this.#text.charAt(last - 1))) last--
      this.#close(open, last, mark.at + mark.width)
    } else if (mark.canOpen) this.#openAgain(open, mark)
  }

  /** A quotation left open runs to the end of the paragraph. */
  end(): MarkedStretch[] {
    if (this.#open !== null && this.#open.style !== 'single') this.#push(this.#open, this.#end, this.#end, false)
    return this.found
  }

  #openAgain(open: Open, mark: Mark): void {
    if (mark.style === open.style && this.#text.charAt(mark.at) === this.#text.charAt(open.at)) {
      // The mark before was never closed: where its words end, nobody can tell.
      const nested = this.#nested
      this.#begin(mark)
      this.#nested = nested
      this.#continues = false
    } else if (this.#nested === null && (open.style !== 'single' || mark.style !== 'single') && this.#isPaired(mark))
      this.#nested = mark.style
  }

  /** A single mark opens only what another one closes. */
  #isPaired({ style, at }: Mark): boolean {
    return style !== 'single' || findSingleClose(this.#text, at + 1, this.#end) !== -1
  }

  #closes(open: Open, { style, at, canClose }: Mark): boolean {
    const fits = open.style === style || (open.style === 'german' && style === 'double')
    return fits && canClose && !(open.style === 'single' && isPossessive(this.#text, at, this.#end))
  }

  /**
   * "They see that. “": a mark that ends the paragraph closes, whatever its shape. "We will stay, "Roe said.": so does a straight
   * one with its blank on the wrong side, behind a stop or comma, where the marks behind it are pairs without it.
   */
  #closesAnyhow({ at, width }: Mark): boolean {
    if (isEnd(this.#text, at + width, this.#end)) return true
    const isMisplaced = this.#text.charAt(at) === '"' && /[,.!?]\s$/.test(this.#text.slice(at - 2, at))
    return isMisplaced && this.#straightBehind(at) % 2 === 0
  }

  /** Straight double marks between a place and the end of the paragraph. Places are asked for from left to right. */
  #straightBehind(at: number): number {
    const { to, count } = this.#straight ?? { to: at + 1, count: countMarks(this.#text, at + 1, this.#end) }
    const left = count - countMarks(this.#text, to, at + 1)
    this.#straight = { to: at + 1, count: left }
    return left
  }

  #begin({ at, width, style }: Mark): void {
    this.#open = { at, inner: at + width, style }
    this.#nested = null
  }

  #close(open: Open, at: number, outerEnd: number): void {
    this.#push(open, at, outerEnd, true)
    this.#open = null
  }

  #push({ at: outerStart, inner: start, style }: Open, end: number, outerEnd: number, closed: boolean): void {
    const continues = this.#continues
    if (end > start)
      this.found.push({ start, end, outerStart, outerEnd, single: style === 'single', closed, continues })
    this.#continues = false
  }
}

function pairInParagraph(text: string, { start, end }: Span, openBefore: boolean): MarkedStretch[] {
  let pairing: Pairing | null = null
  for (let i = start; i < end; i++) {
    // Most of a text is letters.
    if (isLetterOrBlank(text.charCodeAt(i))) continue
    const mark = readMark(text, i, start, end)
    if (mark === null) continue
    pairing ??= new Pairing(text, end, openBefore && text.slice(start, i).trim() === '')
    pairing.take(mark)
    i += mark.width - 1
  }
  return pairing?.end() ?? []
}

function isLetterOrBlank(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x20
}

function countMarks(text: string, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 0x22) count++
  return count
}

/** Nothing but blanks stands from here to the end. */
function isEnd(text: string, from: number, end: number): boolean {
  let at = from
  while (at < end && isBlank(text.charAt(at))) at++
  return at === end
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
