import { builder } from '../builder.js'
import { ComparatorEnum, FigureUnitEnum } from '../enums/facts-enums.js'
import { keyOf } from '../node-id.js'
import { all, DateFilter, enumFilter, FloatFilter, IdFilter, oneOf, range, TextFilter, textual } from './filters.js'
import { orderInput } from './list.js'
import type { List } from './list.js'
import { FACT_COLUMNS, FACT_ORDER, ofArticle, onArticle } from './of-article.js'
import type { FactOrderField } from './of-article.js'

const FigureUnitFilter = enumFilter('FigureUnit', FigureUnitEnum)
const ComparatorFilter = enumFilter('Comparator', ComparatorEnum)

const FigureWhere = builder.inputType('FigureWhere', {
  description: 'Which figures. All that is given must hold.',
  fields: (t) => ({
    id: t.field({ type: IdFilter, description: 'It is one of these figures.' }),
    ...ofArticle(t),
    unit: t.field({ type: FigureUnitFilter, description: 'What it measures.' }),
    comparator: t.field({ type: ComparatorFilter, description: 'How the words bound the number.' }),
    counted: t.field({ type: TextFilter, description: 'What is counted, in the singular.' }),
    place: t.field({ type: TextFilter, description: 'Where, as printed.' }),
    giver: t.field({ type: TextFilter, description: 'Who gave it, as printed.' }),
    day: t.field({ type: DateFilter, description: 'The day it is about.' }),
    low: t.field({ type: FloatFilter, description: 'The lowest value that the words allow.' }),
    high: t.field({ type: FloatFilter, description: 'The highest value that the words allow.' }),
    text: t.field({ type: TextFilter, description: 'The figure with what it counts, as printed.' }),
  }),
})

export type FigureFilter = typeof FigureWhere.$inferInput
type Field = FactOrderField | 'LOW' | 'HIGH'

export const FIGURES: List<FigureFilter, Field> = {
  name: 'figures',
  Where: FigureWhere,
  Order: orderInput<Field>('Figure', 'figures', {
    ...FACT_ORDER,
    LOW: 'The lowest value that the words allow; those without come last.',
    HIGH: 'The highest value that the words allow; those without come last.',
  }),
  columns: {
    ...FACT_COLUMNS,
    LOW: { name: 'low', kind: 'number', nullable: true },
    HIGH: { name: 'high', kind: 'number', nullable: true },
  },
  always: { isMinor: false },
  filter: (where) => all(conditions(where)),
}

function conditions(where: FigureFilter): object[] {
  return [
    ...oneOf('id', where.id, { toKey: (id) => keyOf('Figure', id) }),
    ...onArticle(where),
    ...oneOf('unit', where.unit),
    ...oneOf('comparator', where.comparator),
    ...textual('counted', where.counted),
    ...textual('place', where.place),
    ...textual('giver', where.giver),
    ...range('day', where.day),
    ...range('low', where.low),
    ...range('high', where.high),
    ...textual('text', where.text),
  ]
}
