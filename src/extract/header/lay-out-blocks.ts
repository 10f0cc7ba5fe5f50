import type { Block } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import type { Line } from '../../text/lines.js'
import { trimSpan } from '../../text/trim-span.js'
import type { Found, HeaderRule, HeadState, LineReading, Page } from './header-rule.js'
import { BODY_RULES, HEAD_RULES, TAIL_RULES } from './header-rules.js'
import { readClosingCredits } from './credit-line.js'
import { inlineDateline } from './dateline.js'
import { endsLikeProse } from './line-shape.js'
import { isSubheading } from './subheading.js'

/** The text cut into blocks, and every field that its lines tell. */
export interface Layout {
  readonly blocks: readonly Block[]
  readonly found: readonly Found[]
}

// Lines over a report: a page with more of them than this is no article's.
const LONGEST_HEAD = 25
// Lines under a report that are looked through from the end.
const LONGEST_TAIL = 60
// A dateline may follow a picture's caption or a standfirst, not later.
const LINES_BEFORE_DATELINE = 3
// Links and labels under a report, in characters.
const LONGEST_LOOSE = 100
// Text broken by a typewriter: lines of even length.
const LONGEST_TYPED_LINE = 120

/** Reads the lines of a text from the top, from the bottom, and what lies between. */
export function layOutBlocks(page: Page): Layout {
  const blocks: Block[] = []
  const found: Found[] = []
  const take = (reading: LineReading): void => {
    blocks.push(...reading.blocks)
    found.push(...reading.found)
  }
  const { bodyLine, bodyStart, state } = readHead(page, take)
  const tailLine = readTail(page, bodyLine, state, take)
  readBody(page, { bodyLine, bodyStart, tailLine, state }, take)
  cutClosingCredits(page, blocks, take)
  return { blocks: blocks.filter((block) => block.end > block.start).sort((a, b) => a.start - b.start), found }
}

/** Credits behind the last sentence belong to no paragraph. */
function cutClosingCredits(page: Page, blocks: Block[], take: Take): void {
  const index = blocks.reduce(
    (last, block, i) => (block.kind === 'PARAGRAPH' && block.end > (blocks[last]?.end ?? -1) ? i : last),
    -1,
  )
  const last = blocks[index]
  const credits = last?.kind === 'PARAGRAPH' ? readClosingCredits(page.text, last) : null
  if (last === undefined || credits === null) return
  blocks[index] = { ...trimSpan(page.text, { start: last.start, end: credits.span.start }), kind: 'PARAGRAPH' }
  take({ blocks: [{ ...credits.span, kind: 'BYLINE' }], found: credits.found, end: credits.span.end })
}

type Take = (reading: LineReading) => void

function readHead(page: Page, take: Take): { bodyLine: number; bodyStart: number; state: HeadState } {
  let state: HeadState = { title: null, hasSubtitle: false, hasByline: false, hasDate: false }
  let at = 0
  for (let index = 0; index < Math.min(page.lines.length, LONGEST_HEAD); index++) {
    const line = page.lines[index]
    if (line === undefined || line.end <= at) continue
    at = Math.max(at, line.start)
    while (at < line.end) {
      const rest = trimSpan(page.text, { start: at, end: line.end })
      if (rest.start >= rest.end) break
      const reading = firstReading(HEAD_RULES, rest, index, page, state)
      if (reading === null) return { bodyLine: index, bodyStart: rest.start, state }
      take(reading)
      state = stateAfter(state, reading)
      at = reading.end
      if (reading.closesHead === true) {
        const isWhole = trimSpan(page.text, { start: at, end: line.end }).start >= line.end
        return { bodyLine: isWhole ? index + 1 : index, bodyStart: at, state }
      }
    }
  }
  const bodyLine = page.lines.findIndex((line) => line.end > at)
  return { bodyLine: bodyLine < 0 ? page.lines.length : bodyLine, bodyStart: at, state }
}

function stateAfter(state: HeadState, reading: LineReading): HeadState {
  const has = (field: Found['field']): boolean => reading.found.some((item) => item.field === field)
  return {
    title: state.title ?? reading.found.find((item) => item.field === 'title')?.span ?? null,
    hasSubtitle: state.hasSubtitle || has('subtitle'),
    hasByline: state.hasByline || has('author') || reading.blocks.some((block) => block.kind === 'BYLINE'),
    hasDate: state.hasDate || has('publishedAt') || has('updatedAt'),
  }
}

/** Reads lines from the end; returns the number of the first line that belongs to the tail. */
function readTail(page: Page, bodyLine: number, state: HeadState, take: Take): number {
  const readings = new Map<number, LineReading>()
  const lowest = Math.max(bodyLine + 1, page.lines.length - LONGEST_TAIL)
  let tail = page.lines.length
  for (let index = page.lines.length - 1; index >= lowest; index--) {
    const line = page.lines[index]
    if (line === undefined) break
    const reading = firstReading(TAIL_RULES, line, index, page, state)
    if (
      reading === null &&
      (line.end - line.start > LONGEST_LOOSE || endsLikeProse(page.text, line) || isSpeech(page, line))
    )
      break
    if (reading !== null) {
      readings.set(index, reading)
      tail = index
    }
  }
  // Short lines among and under the furniture are furniture: tags, links, names of sections.
  for (let index = tail; index < page.lines.length; index++) {
    const line = page.lines[index]
    const reading = readings.get(index)
    if (reading !== undefined) take(reading)
    else if (line !== undefined)
      take({ blocks: [{ start: line.start, end: line.end, kind: 'FURNITURE' }], found: [], end: line.end })
  }
  return tail
}

function isSpeech(page: Page, line: Line): boolean {
  return /["“”«»]/.test(page.text.slice(line.start, line.end))
}

/** The lines between head and tail. */
interface Body {
  readonly bodyLine: number
  /** Offset in the first of them at which the report begins. */
  readonly bodyStart: number
  readonly tailLine: number
  readonly state: HeadState
}

function readBody(page: Page, { bodyLine, bodyStart, tailLine, state }: Body, take: Take): void {
  const isTyped = isTypedText(page, bodyLine, tailLine)
  let open: { start: number; end: number } | null = null
  const close = (): void => {
    if (open !== null) take({ blocks: [{ ...open, kind: 'PARAGRAPH' }], found: [], end: open.end })
    open = null
  }
  for (let index = bodyLine; index < tailLine; index++) {
    const line = page.lines[index]
    if (line === undefined) break
    let rest: Span =
      index === bodyLine ? trimSpan(page.text, { start: Math.max(line.start, bodyStart), end: line.end }) : line
    if (rest.start >= rest.end) continue
    const isAlone = !isTyped || (line.blankBefore && line.blankAfter)
    if (index > bodyLine && isAlone) {
      if (index <= bodyLine + LINES_BEFORE_DATELINE) {
        const dateline = inlineDateline.read(rest, index, page, state)
        if (dateline?.found.some((item) => item.rule === 'agency-dateline') === true) {
          close()
          take(dateline)
          rest = trimSpan(page.text, { start: dateline.end, end: line.end })
          if (rest.start >= rest.end) continue
        }
      }
      const reading = firstReading(BODY_RULES, rest, index, page, state)
      if (reading !== null) {
        close()
        take(reading)
        continue
      }
      if (isSubheading(page, line, page.lines[index + 1])) {
        close()
        take({ blocks: [{ start: line.start, end: line.end, kind: 'SUBHEADING' }], found: [], end: line.end })
        continue
      }
    }
    if (isTyped && open !== null && !line.blankBefore) open = { start: (open as Span).start, end: rest.end }
    else {
      close()
      open = { start: rest.start, end: rest.end }
    }
  }
  close()
}

/** Whether paragraphs are broken into lines of even length, so that most lines end in the middle of a sentence. */
function isTypedText(page: Page, from: number, to: number): boolean {
  let pairs = 0
  let open = 0
  for (let index = from; index < to; index++) {
    const line = page.lines[index]
    if (line === undefined || line.blankAfter) continue
    if (line.end - line.start > LONGEST_TYPED_LINE) return false
    pairs++
    if (!/[.!?:"”’)]$/.test(page.text.slice(line.end - 1, line.end))) open++
  }
  return pairs > 0 && open >= pairs / 2
}

function firstReading(
  rules: readonly HeaderRule[],
  rest: Span,
  index: number,
  page: Page,
  state: HeadState,
): LineReading | null {
  for (const rule of rules) {
    const reading = rule.read(rest, index, page, state)
    if (reading !== null) return reading
  }
  return null
}
