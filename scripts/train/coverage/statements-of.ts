import type { Span } from '../../../src/model/span.js'
import type { CoverageArticle } from './coverage-rows.js'

/** What the gold says that a quotation renders: of the stretches that it covers by half, or that cover nearly all of it. */
export function statementsOf(article: CoverageArticle | undefined, quote: Span | undefined): readonly string[] {
  if (article === undefined || quote === undefined) return []
  const { start, end } = quote
  return (article.segments ?? []).flatMap((segment) => {
    const shared = Math.min(end, segment.end) - Math.max(start, segment.start)
    const isIt = shared > 0 && shared >= Math.min(0.5 * (segment.end - segment.start), 0.8 * (end - start))
    return isIt ? (segment.label.utt ?? []) : []
  })
}
