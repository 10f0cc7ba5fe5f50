import { builder } from '../builder.js'
import { keyOf } from '../node-id.js'
import { byOutlet } from './by-outlet.js'
import { all, DateTimeFilter, IdFilter, IntFilter, joinedTo, oneOf, range, TextFilter, textual } from './filters.js'
import { orderInput } from './list.js'
import type { List } from './list.js'

const EventWhere = builder.inputType('EventWhere', {
  description: 'Which events. All that is given must hold.',
  fields: (t) => ({
    id: t.field({ type: IdFilter, description: 'It is one of these events.' }),
    title: t.field({ type: TextFilter, description: 'Its headline.' }),
    firstAt: t.field({ type: DateTimeFilter, description: 'When the first article about it was published.' }),
    lastAt: t.field({ type: DateTimeFilter, description: 'When the last article about it was published.' }),
    articleCount: t.field({ type: IntFilter, description: 'How many articles report it.' }),
    outlet: t.field({ type: IdFilter, description: 'An outlet that reports it: ids or slugs of outlets.' }),
    speaker: t.field({ type: IdFilter, description: 'A person of whom an utterance in it is known.' }),
    createdAt: t.field({ type: DateTimeFilter, description: 'When its first article was taken in.' }),
    updatedAt: t.field({ type: DateTimeFilter, description: 'When anything about it last changed.' }),
  }),
})

/** Events that are still events: what was merged into another is reached by its id alone. */
export const LISTED_EVENTS = { mergedIntoId: null, articleCount: { gt: 0 } }

type Where = typeof EventWhere.$inferInput
type Field = 'ARTICLE_COUNT' | 'FIRST_AT' | 'LAST_AT' | 'CREATED_AT' | 'UPDATED_AT'

export const EVENTS: List<Where, Field> = {
  name: 'events',
  Where: EventWhere,
  Order: orderInput<Field>('Event', 'events', {
    ARTICLE_COUNT: 'How many articles report it.',
    FIRST_AT: 'When the first article about it was published; undated ones come last.',
    LAST_AT: 'When the last article about it was published; undated ones come last.',
    CREATED_AT: 'When its first article was taken in.',
    UPDATED_AT: 'When anything about it last changed.',
  }),
  columns: {
    ARTICLE_COUNT: { name: 'articleCount', kind: 'integer', nullable: false },
    FIRST_AT: { name: 'firstAt', kind: 'moment', nullable: true },
    LAST_AT: { name: 'lastAt', kind: 'moment', nullable: true },
    CREATED_AT: null,
    UPDATED_AT: { name: 'updatedAt', kind: 'moment', nullable: false },
  },
  filter: (where) => all(conditions(where)),
}

function conditions(where: Where): object[] {
  const outlet = byOutlet(where.outlet)
  return [
    ...oneOf('id', where.id, { toKey: (id) => keyOf('Event', id) }),
    ...textual('title', where.title),
    ...range('firstAt', where.firstAt),
    ...range('lastAt', where.lastAt),
    ...range('articleCount', where.articleCount),
    ...(outlet.length === 0 ? [] : [{ articles: { some: { AND: outlet } } }]),
    ...joinedTo(
      where.speaker,
      (id) => keyOf('Person', id),
      (people) => ({ utterances: { some: { personId: { in: people } } } }),
    ),
    ...range('createdAt', where.createdAt),
    ...range('updatedAt', where.updatedAt),
  ]
}

export const MOST_ARTICLES = { field: 'ARTICLE_COUNT', direction: 'DESC' } as const
