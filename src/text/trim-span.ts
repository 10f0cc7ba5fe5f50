import type { Span } from '../model/span.js'

/** A span without the blank space at its ends; empty where there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}

function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  )
}
