import { builder } from '../builder.js'
import { keyOf } from '../node-id.js'
import { byOutlet } from './by-outlet.js'
import { all, DateTimeFilter, IdFilter, IntFilter, oneOf, range, TextFilter, textual } from './filters.js'
import { orderInput } from './list.js'
import type { List } from './list.js'

const UtteranceWhere = builder.inputType('UtteranceWhere', {
  description: 'Which utterances. All that is given must hold.',
  fields: (t) => ({
    id: t.field({ type: IdFilter, description: 'It is one of these utterances.' }),
    event: t.field({ type: IdFilter, description: 'The event in whose coverage it stands.' }),
    speaker: t.field({ type: IdFilter, description: 'The person who said it.' }),
    organisation: t.field({ type: TextFilter, description: 'The body or group that said it.' }),
    outlet: t.field({ type: IdFilter, description: 'An outlet that ran it: ids or slugs of outlets.' }),
    text: t.field({ type: TextFilter, description: 'The words of its fullest rendering.' }),
    articleCount: t.field({ type: IntFilter, description: 'How many articles have it.' }),
    createdAt: t.field({ type: DateTimeFilter, description: 'When it was first found here.' }),
  }),
})

type Where = typeof UtteranceWhere.$inferInput
type Field = 'CREATED_AT' | 'ARTICLE_COUNT'

export const UTTERANCES: List<Where, Field> = {
  name: 'utterances',
  Where: UtteranceWhere,
  Order: orderInput<Field>('Utterance', 'utterances', {
    CREATED_AT: 'When it was first found here.',
    ARTICLE_COUNT: 'How many articles have it.',
  }),
  columns: { CREATED_AT: null, ARTICLE_COUNT: { name: 'articleCount', kind: 'integer', nullable: false } },
  filter: (where) => all(conditions(where)),
}

function conditions(where: Where): object[] {
  const outlet = byOutlet(where.outlet)
  return [
    ...oneOf('id', where.id, { toKey: (id) => keyOf('Utterance', id) }),
    ...oneOf('eventId', where.event, { toKey: (id) => keyOf('Event', id) }),
    ...oneOf('personId', where.speaker, { nullable: true, toKey: (id) => keyOf('Person', id) }),
    ...textual('organisation', where.organisation),
    ...(outlet.length === 0 ? [] : [{ renderings: { some: { article: { AND: outlet } } } }]),
    ...textual('text', where.text),
    ...range('articleCount', where.articleCount),
    ...range('createdAt', where.createdAt),
  ]
}
