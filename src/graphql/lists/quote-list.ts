import { builder } from '../builder.js'
import { DirectnessEnum, SpeakerKindEnum } from '../enums/facts-enums.js'
import { keyOf } from '../node-id.js'
import { all, enumFilter, FloatFilter, IdFilter, NameFilter, oneOf, range, TextFilter, textual } from './filters.js'
import { orderInput } from './list.js'
import type { List } from './list.js'
import { FACT_COLUMNS, FACT_ORDER, ofArticle, onArticle } from './of-article.js'
import type { FactOrderField } from './of-article.js'

const DirectnessFilter = enumFilter('Directness', DirectnessEnum)
const SpeakerKindFilter = enumFilter('SpeakerKind', SpeakerKindEnum, true)

const QuoteWhere = builder.inputType('QuoteWhere', {
  description: 'Which quotes. All that is given must hold.',
  fields: (t) => ({
    id: t.field({ type: IdFilter, description: 'It is one of these quotes.' }),
    ...ofArticle(t),
    speaker: t.field({ type: IdFilter, description: 'The person who said it.' }),
    speakerKind: t.field({ type: SpeakerKindFilter, description: 'What kind of source is named for it.' }),
    organisation: t.field({ type: TextFilter, description: 'The body or group that said it.' }),
    directness: t.field({ type: DirectnessFilter, description: 'Whole sentences, a fragment, reported or headline.' }),
    cueLemma: t.field({ type: NameFilter, description: 'The attributing verb in dictionary form: "claim".' }),
    venue: t.field({ type: TextFilter, description: 'Where or to whom it was said, as printed.' }),
    text: t.field({ type: TextFilter, description: 'The words.' }),
    confidence: t.field({ type: FloatFilter, description: 'How sure the speaker is, 0 to 1.' }),
  }),
})

export type QuoteFilter = typeof QuoteWhere.$inferInput
export type QuoteOrderField = FactOrderField | 'CONFIDENCE'

export const QUOTES: List<QuoteFilter, QuoteOrderField> = {
  name: 'quotes',
  Where: QuoteWhere,
  Order: orderInput<QuoteOrderField>('Quote', 'quotes', { ...FACT_ORDER, CONFIDENCE: 'How sure the speaker is.' }),
  columns: { ...FACT_COLUMNS, CONFIDENCE: { name: 'confidence', kind: 'number', nullable: false } },
  filter: (where) => all(conditions(where)),
}

function conditions(where: QuoteFilter): object[] {
  return [
    ...oneOf('id', where.id, { toKey: (id) => keyOf('Quote', id) }),
    ...onArticle(where),
    ...oneOf('personId', where.speaker, { nullable: true, toKey: (id) => keyOf('Person', id) }),
    ...oneOf('speakerKind', where.speakerKind, { nullable: true }),
    ...textual('organisation', where.organisation),
    ...oneOf('directness', where.directness),
    ...oneOf('cueLemma', where.cueLemma, { nullable: true }),
    ...textual('venue', where.venue),
    ...textual('text', where.text),
    ...range('confidence', where.confidence),
  ]
}
