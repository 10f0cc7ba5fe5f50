import type { Span } from '../model/span.js'

/** A line that is not blank, without the blank space around it. */
export interface Line extends Span {
  /** True where a blank line, or the text's beginning, stands before it. */
  readonly blankBefore: boolean
  /** True where a blank line, or the text's end, stands behind it. */
  readonly blankAfter: boolean
}

/** The lines of a text that are not blank, in order. */
export function findLines(text: string): Line[] {
  const lines: { start: number; end: number; blankBefore: boolean; blankAfter: boolean }[] = []
  let blank = true
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]/g)) {
    const raw = match[0]
    if (/^[\n\r\u2028\u2029]/.test(raw)) {
      const isSecondBreak = blank
      blank = true
      const last = lines.at(-1)
      if (isSecondBreak && last !== undefined) last.blankAfter = true
      continue
    }
    const start = match.index + (raw.length - raw.trimStart().length)
    const end = match.index + raw.trimEnd().length
    if (start >= end) continue
    const last = lines.at(-1)
    lines.push({ start, end, blankBefore: last?.blankAfter ?? true, blankAfter: false })
    blank = false
  }
  const last = lines.at(-1)
  if (last !== undefined) last.blankAfter = true
  return lines
}
