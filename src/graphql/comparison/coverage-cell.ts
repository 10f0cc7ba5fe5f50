import type { CoverageCell } from '../../model/coverage.js'
import type { PrintedWords } from '../../model/span.js'
import { builder } from '../builder.js'
import { CoverageStateEnum } from '../enums/comparison-enums.js'
import { rowOf } from '../row-of.js'
import { Article } from '../types/article.js'
import { SpanType } from '../types/span.js'

const PrintedWordsType = builder.objectRef<PrintedWords>('PrintedWords').implement({
  description: 'Some words of an article as printed, and where they stand in its text.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words.' }),
    span: t.expose('span', { type: SpanType, description: 'Their place in the text of the article.' }),
  }),
})

export const CoverageCellType = builder.objectRef<CoverageCell>('CoverageCell').implement({
  description: 'What one article did with an item: a cell of the table of articles and items.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article.',
      resolve: ({ articleId }, _args, context) => rowOf(context, articleId),
    }),
    state: t.expose('state', {
      type: CoverageStateEnum,
      description: 'Whether it ran the item, and if not, whether it could have.',
    }),
    words: t.expose('words', {
      type: PrintedWordsType,
      nullable: true,
      description:
        'Of a statement that the article does not quote: where it reports it (RAN_INDIRECTLY), or prints what may be it (UNSURE), the proof for the state. Null where its renderings are the proof, and where there is nothing.',
    }),
  }),
})
