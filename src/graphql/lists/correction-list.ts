import { builder } from '../builder.js'
import { codedError } from '../coded-error.js'
import { CorrectionKindEnum } from '../enums/event-enums.js'
import { decodeId } from '../node-id.js'
import { all, DateTimeFilter, enumFilter, IdFilter, joinedTo, oneOf, range, TextFilter, textual } from './filters.js'
import { orderInput } from './list.js'
import type { List } from './list.js'

const CorrectionKindFilter = enumFilter('CorrectionKind', CorrectionKindEnum)

const CorrectionWhere = builder.inputType('CorrectionWhere', {
  description: 'Which corrections. All that is given must hold.',
  fields: (t) => ({
    kind: t.field({ type: CorrectionKindFilter, description: 'What was decided on.' }),
    subject: t.field({
      type: IdFilter,
      description: 'The article, event, person, quote or storyline that it is about.',
    }),
    curator: t.field({ type: TextFilter, description: 'Who decided, in their own words.' }),
    createdAt: t.field({ type: DateTimeFilter, description: 'When it was decided.' }),
  }),
})

type Where = typeof CorrectionWhere.$inferInput
type Field = 'CREATED_AT'

export const CORRECTIONS: List<Where, Field> = {
  name: 'corrections',
  Where: CorrectionWhere,
  Order: orderInput<Field>('Correction', 'corrections', { CREATED_AT: 'When it was decided.' }),
  columns: { CREATED_AT: null },
  filter: (where) => all(conditions(where)),
}

function conditions(where: Where): object[] {
  return [
    ...oneOf('kind', where.kind),
    ...joinedTo(where.subject, subjectKey, (subjects) => ({ subjects: { some: { subjectId: { in: subjects } } } })),
    ...textual('curator', where.curator),
    ...range('createdAt', where.createdAt),
  ]
}

const SUBJECTS = ['Article', 'Event', 'Person', 'Quote', 'Storyline']

function subjectKey(id: string): string {
  const { typename, id: key } = decodeId(id)
  if (SUBJECTS.includes(typename)) return key
  throw codedError('BAD_INPUT', `"${id}" is the id of a thing of kind ${typename}, which nobody can correct.`)
}
