import { segmentQuotes } from '../../../src/compare/align/segment-quotes.js'
import type { Segment } from '../../../src/compare/align/segment.js'
import { makeDossier, type Told } from '../make-dossier.js'

/** Segments of some articles, and the text of each article. */
export function segmented(...told: readonly Told[]): { segments: Segment[]; textOf: (id: string) => string } {
  const dossier = makeDossier(told)
  const texts = new Map(dossier.articles.map(({ id, revisions }) => [id, revisions[0]?.text ?? '']))
  return { segments: segmentQuotes(dossier), textOf: (id) => texts.get(id) ?? '' }
}

/** Groups by what they print: `a: First words / b: Other words`. */
export const shown = (groups: readonly (readonly Segment[])[]) =>
  groups
    .map((group) =>
      group
        .map(({ articleId, text }) => `${articleId}: ${text}`)
        .sort()
        .join(' / '),
    )
    .sort()

export const alone = (segments: readonly Segment[]) => segments.map((segment) => [segment])
