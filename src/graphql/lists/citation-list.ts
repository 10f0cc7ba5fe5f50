import { builder } from '../builder.js'
import { CitationKindEnum } from '../enums/facts-enums.js'
import { keyOf } from '../node-id.js'
import { all, enumFilter, IdFilter, oneOf, TextFilter, textual } from './filters.js'
import { orderInput } from './list.js'
import type { List } from './list.js'
import { FACT_COLUMNS, FACT_ORDER, ofArticle, onArticle } from './of-article.js'
import type { FactOrderField } from './of-article.js'

const CitationKindFilter = enumFilter('CitationKind', CitationKindEnum)

const CitationWhere = builder.inputType('CitationWhere', {
  description: 'Which citations. All that is given must hold.',
  fields: (t) => ({
    id: t.field({ type: IdFilter, description: 'It is one of these citations.' }),
    ...ofArticle(t),
    kind: t.field({ type: CitationKindFilter, description: 'What kind of source it is.' }),
    name: t.field({ type: TextFilter, description: 'The one name for all spellings of the source.' }),
    text: t.field({ type: TextFilter, description: 'The source as printed.' }),
  }),
})

export type CitationFilter = typeof CitationWhere.$inferInput
type Field = FactOrderField | 'NAME'

export const CITATIONS: List<CitationFilter, Field> = {
  name: 'citations',
  Where: CitationWhere,
  Order: orderInput<Field>('Citation', 'citations', {
    ...FACT_ORDER,
    NAME: 'The one name for all spellings of the source; the unnamed come last.',
  }),
  columns: { ...FACT_COLUMNS, NAME: { name: 'name', kind: 'text', nullable: true } },
  filter: (where) => all(conditions(where)),
}

function conditions(where: CitationFilter): object[] {
  return [
    ...oneOf('id', where.id, { toKey: (id) => keyOf('Citation', id) }),
    ...onArticle(where),
    ...oneOf('kind', where.kind),
    ...textual('name', where.name),
    ...textual('text', where.text),
  ]
}
