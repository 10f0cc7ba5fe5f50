import type { Span } from '../model/span.js'

/** The words that an address asks to be shown: "120-168"; null for anything else. */
export function readWords(text: string | null): Span | null {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '')
  if (found === null) return null
  const [start, end] = [Number(found[1]), Number(found[2])]
  return start < end ? { start, end } : null
}
