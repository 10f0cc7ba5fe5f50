import { figureFeatures } from '../../../src/compare/figures/figure-features.js'
import { pairFigures } from '../../../src/compare/figures/pair-figures.js'
import { sightFigures, type SightedFigure } from '../../../src/compare/figures/sight-figures.js'
import { compareInMemory } from '../../../src/pipeline.js'
import { type CoverageRow, readRow } from '../coverage/coverage-rows.js'
import type { Example } from '../logistic.js'

/** An event whose groups of figures are labelled: each member by its words, wherever its article prints them. */
export interface FigureRow extends CoverageRow {
  readonly figures: readonly {
    readonly members: readonly { readonly article: string; readonly text: string }[]
  }[]
}

/** The pairs of figures of an event that are worth a look. One holds whose figures the gold puts into one group. */
export async function figureExamples(row: FigureRow): Promise<Example[]> {
  const { dossier } = compareInMemory(await readRow(row))
  const figures = sightFigures(dossier.articles)
  const groups = figures.map((figure) => groupsOf(row, figure))
  return pairFigures(figures).flatMap(({ a, b }) => {
    const [x, y] = [figures[a], figures[b]]
    if (x === undefined || y === undefined || x.measure.unitClass !== y.measure.unitClass) return []
    return [
      { x: figureFeatures(x, y), holds: groups[a]?.some((group) => groups[b]?.includes(group) === true) === true },
    ]
  })
}

/** The groups of the gold that a figure stands in, by number. */
function groupsOf({ articles, figures }: FigureRow, { article, figure }: SightedFigure): number[] {
  const { id, text } = articles[Number(article.id.slice(1)) - 1] ?? { id: '', text: '' }
  const { start, end } = figure.span
  return figures.flatMap(({ members }, group) => {
    const stands = members.some((member) => {
      if (member.article !== id) return false
      for (let at = text.indexOf(member.text); at >= 0; at = text.indexOf(member.text, at + 1)) {
        if (at < end && start < at + member.text.length) return true
      }
      return false
    })
    return stands ? [group] : []
  })
}
