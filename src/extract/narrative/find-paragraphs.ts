import type { Block, BlockKind } from '../../model/article.js'
import type { Span } from '../../model/span.js'

/** A stretch of an article's own words that is read as one piece: quotations and sentences do not cross its bounds. */
export interface Paragraph extends Span {
  readonly kind: BlockKind
}

/** What carries words of the newsroom. Furniture, bylines and dates quote nobody. */
const READ: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'HEADLINE',
  'SUBHEADLINE',
  'SUBHEADING',
  'CAPTION',
  'PARAGRAPH',
])

/**
 * Lines shorter than this, in UTF-16 units, are lines of their own: a table, a list, a heading. Mail and wire copy is
 * wrapped at 60 and more.
 */
const SHORTEST_WRAPPED_LINE = 55

/** The paragraphs of an article. A block's single line breaks part it, except where they only wrap a long line. */
export function findParagraphs(text: string, blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const block of blocks) {
    if (!READ.has(block.kind)) continue
    let start = block.start
    for (let at = block.start; at <= block.end; at++) {
      at = lineEnd(text, at, block.end)
      if (at < block.end && isWrapped(text, start, at)) continue
      const trimmed = trim(text, start, at)
      const last = paragraphs.at(-1)
      if (trimmed !== null && last !== undefined && goesOn(text, last, trimmed, block.kind)) {
        paragraphs[paragraphs.length - 1] = { ...last, end: trimmed.end }
      } else if (trimmed !== null) paragraphs.push({ ...trimmed, kind: block.kind })
      start = at + 1
    }
  }
  return paragraphs
}

function lineEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charCodeAt(at) !== NEWLINE) at++
  return at
}

const NEWLINE = 0x0a

/** A line that breaks off in mid-sentence and goes on with a small letter was only wrapped. */
function isWrapped(text: string, start: number, at: number): boolean {
  const lineStart = Math.max(start, text.lastIndexOf('\n', at - 1) + 1)
  if (at - lineStart < SHORTEST_WRAPPED_LINE) return false
  return /[\p{L}\p{N},]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1)) && at - lineStart < 120
}

/** A sentence torn apart by a stray empty line: "… what it called “delays,”" and, below, "including “neglect.”". */
function goesOn(text: string, last: Paragraph, next: Span, kind: BlockKind): boolean {
  if (kind !== 'PARAGRAPH' || last.kind !== 'PARAGRAPH' || next.start - last.end > 4) return false
  return (
    /^\p{Ll}{2}/u.test(text.slice(next.start, next.start + 4)) &&
    /\p{L}{2}$|,["\u201D]?$/u.test(text.slice(last.end - 4, last.end))
  )
}

function trim(text: string, start: number, end: number): Span | null {
  let from = start
  let to = end
  while (from < to && text.charAt(from).trim() === '') from++
  while (to > from && text.charAt(to - 1).trim() === '') to--
  return from < to ? { start: from, end: to } : null
}
