import type { CorrectedValue, CorrectionKind } from '../../model/correction.js'
import { builder } from '../builder.js'
import { rootList } from '../lists/root-list.js'
import { joinedList } from '../joined-list.js'
import { connectionOf } from '../connection-of.js'
import { CorrectionKindEnum } from '../enums/event-enums.js'
import { CORRECTIONS } from '../lists/correction-list.js'
import { NEWEST } from '../lists/list.js'
import { encodeId } from '../node-id.js'
import { Article } from './article.js'
import { Event } from './event.js'
import { Person } from './person.js'
import { Quote } from './quote.js'
import { Storyline } from './storyline.js'

const KIND_OF = {
  ARTICLE: 'Article',
  EVENT: 'Event',
  PERSON: 'Person',
  QUOTE: 'Quote',
  STORYLINE: 'Storyline',
} as const

const CorrectedValueType = builder.objectRef<CorrectedValue>('CorrectedValue').implement({
  description: 'One thing that a correction changed, as it was and as it is since.',
  fields: (t) => ({
    subjectId: t.id({
      description:
        'The `id` of the article, event, person, quote or storyline. It may be gone by now: ask `node` for it.',
      resolve: ({ subjectKind, subjectId }) => encodeId(KIND_OF[subjectKind], subjectId),
    }),
    field: t.exposeString('field', {
      description: 'What of it: "event", "storyline", "outlet", "person", "speaker", "article".',
    }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'What stood there, in words; null where nothing did.',
    }),
    after: t.exposeString('after', {
      nullable: true,
      description: 'What stands there since, in words; null where nothing does.',
    }),
  }),
})

export const Correction = builder.prismaNode('Correction', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description:
    'A decision of a person on what the machine found. It stays on record, and the machine never overrules it.',
  fields: (t) => ({
    kind: t.field({
      type: CorrectionKindEnum,
      description: 'What was decided on.',
      select: { kind: true },
      resolve: ({ kind }): CorrectionKind => kind,
    }),
    curator: t.exposeString('curator', {
      nullable: true,
      description: 'Who decided, in their own words; null where they did not say.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'Why, in their own words; null where they did not say.',
    }),
    changes: t.field({
      type: [CorrectedValueType],
      description: 'What was changed, before and after.',
      select: { changes: true },
      resolve: ({ changes }) => changes as unknown as CorrectedValue[],
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was decided.' }),
  }),
})

export const CorrectionConnection = connectionOf('Correction', 'corrections', Correction)

builder.queryField('corrections', (t) =>
  t.connection(
    {
      type: Correction,
      description: 'Every decision of a person on what the machine found, the latest first.',
      ...rootList(t.arg, { list: CORRECTIONS, usual: NEWEST, model: 'correction' }),
    },
    CorrectionConnection,
  ),
)

builder.prismaObjectFields(Article, (t) => ({
  corrections: t.connection(
    {
      type: Correction,
      description: 'What people decided about this article, the latest first.',
      ...joinedList('subject.corrections'),
    },
    CorrectionConnection,
  ),
}))

builder.prismaObjectFields(Event, (t) => ({
  corrections: t.connection(
    {
      type: Correction,
      description: 'What people decided about this event, the latest first.',
      ...joinedList('subject.corrections'),
    },
    CorrectionConnection,
  ),
}))

builder.prismaObjectFields(Person, (t) => ({
  corrections: t.connection(
    {
      type: Correction,
      description: 'What people decided about this person, the latest first.',
      ...joinedList('subject.corrections'),
    },
    CorrectionConnection,
  ),
}))

builder.prismaObjectFields(Quote, (t) => ({
  corrections: t.connection(
    {
      type: Correction,
      description: 'What people decided about this quote, the latest first.',
      ...joinedList('subject.corrections'),
    },
    CorrectionConnection,
  ),
}))

builder.prismaObjectFields(Storyline, (t) => ({
  corrections: t.connection(
    {
      type: Correction,
      description: 'What people decided about this storyline, the latest first.',
      ...joinedList('subject.corrections'),
    },
    CorrectionConnection,
  ),
}))
