import type { Figure as FigureFact } from '../../model/figure.js'
import type { builder } from '../builder.js'
import { ComparatorEnum } from '../enums/facts-enums.js'
import { rowOf } from '../row-of.js'
import { Article } from '../types/article.js'
import { Figure } from '../types/figure.js'

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never

/** A figure as one article prints it. */
interface PrintedFigure {
  readonly figureId: string
  readonly articleId: string
  readonly figure: FigureFact
}

/** What every list says of a figure of one article: as printed, between which bounds, given by whom, and where it stands. */
export function figureFields<Printed extends PrintedFigure>(t: PothosSchemaTypes.ObjectFieldBuilder<Types, Printed>) {
  return {
    text: t.string({
      description: 'The figure with what it counts, as printed.',
      resolve: ({ figure }) => figure.text,
    }),
    low: t.float({
      nullable: true,
      description: 'The lowest value that the words allow; null where they set no lower bound.',
      resolve: ({ figure }) => figure.low,
    }),
    high: t.float({
      nullable: true,
      description: 'The highest value that the words allow; null where they set no upper bound.',
      resolve: ({ figure }) => figure.high,
    }),
    comparator: t.field({
      type: ComparatorEnum,
      description: 'How the words bound the number.',
      resolve: ({ figure }) => figure.comparator,
    }),
    giver: t.string({
      nullable: true,
      description: 'Who gave it, as printed; null = the outlet in its own voice.',
      resolve: ({ figure }) => figure.giver,
    }),
    article: t.field({
      type: Article,
      description: 'The article that reports it; of several the first.',
      resolve: ({ articleId }, _args, context) => rowOf(context, articleId),
    }),
    figure: t.field({
      type: Figure,
      description: 'The figure as stored, with its place in the text.',
      resolve: ({ figureId }, _args, context) => rowOf(context, figureId),
    }),
  }
}
