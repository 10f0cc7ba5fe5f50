import { builder } from '../builder.js'
import { MentionKindEnum } from '../enums/facts-enums.js'
import { keyOf } from '../node-id.js'
import { all, enumFilter, IdFilter, oneOf, TextFilter, textual } from './filters.js'
import { orderInput } from './list.js'
import type { List } from './list.js'
import { FACT_COLUMNS, FACT_ORDER, ofArticle, onArticle } from './of-article.js'
import type { FactOrderField } from './of-article.js'

const MentionKindFilter = enumFilter('MentionKind', MentionKindEnum)

const MentionWhere = builder.inputType('MentionWhere', {
  description: 'Which mentions of people. All that is given must hold.',
  fields: (t) => ({
    ...ofArticle(t),
    person: t.field({ type: IdFilter, description: 'Whom it points at.' }),
    kind: t.field({ type: MentionKindFilter, description: 'By name, by pronoun or by a description.' }),
    role: t.field({ type: TextFilter, description: 'The office or role printed with the name.' }),
    text: t.field({ type: TextFilter, description: 'The words as printed.' }),
  }),
})

export type MentionFilter = typeof MentionWhere.$inferInput

export const MENTIONS: List<MentionFilter, FactOrderField> = {
  name: 'mentions',
  Where: MentionWhere,
  Order: orderInput<FactOrderField>('Mention', 'mentions', FACT_ORDER),
  columns: FACT_COLUMNS,
  filter: (where) => all(conditions(where)),
}

function conditions(where: MentionFilter): object[] {
  return [
    ...onArticle(where),
    ...oneOf('personId', where.person, { toKey: (id) => keyOf('Person', id) }),
    ...oneOf('kind', where.kind),
    ...textual('role', where.role),
    ...textual('text', where.text),
  ]
}
