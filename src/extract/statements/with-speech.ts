import type { Quote } from '../../model/quote.js'

/**
 * Quotations together with whole paragraphs of somebody's words, both in order: what was found inside such a paragraph, in
 * marks or as reported speech, is part of those words and falls away.
 */
export function withSpeech(quotes: readonly Quote[], speech: readonly Quote[]): Quote[] {
  let next = 0
  const outside = quotes.filter(({ span }) => {
    while ((speech[next]?.span.end ?? Infinity) <= span.start) next++
    return span.end <= (speech[next]?.span.start ?? Infinity)
  })
  return [...outside, ...speech].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
