import { builder } from '../builder.js'
import { keyOf } from '../node-id.js'
import { byOutlet } from './by-outlet.js'
import { all, DateTimeFilter, IdFilter, IntFilter, joinedTo, oneOf, range, TextFilter, textual } from './filters.js'
import { orderInput } from './list.js'
import type { List } from './list.js'

const StorylineWhere = builder.inputType('StorylineWhere', {
  description: 'Which storylines. All that is given must hold.',
  fields: (t) => ({
    id: t.field({ type: IdFilter, description: 'It is one of these storylines.' }),
    title: t.field({ type: TextFilter, description: 'Its title.' }),
    headline: t.field({ type: TextFilter, description: 'A headline of any of its articles.' }),
    firstAt: t.field({ type: DateTimeFilter, description: 'When the first article of it was published.' }),
    lastAt: t.field({ type: DateTimeFilter, description: 'When the last article of it was published.' }),
    eventCount: t.field({ type: IntFilter, description: 'How many events it has.' }),
    outlet: t.field({ type: IdFilter, description: 'An outlet that reports of it: ids or slugs of outlets.' }),
    speaker: t.field({ type: IdFilter, description: 'A person of whom an utterance in it is known.' }),
    createdAt: t.field({ type: DateTimeFilter, description: 'When its first article was taken in.' }),
    updatedAt: t.field({ type: DateTimeFilter, description: 'When anything about it last changed.' }),
  }),
})

/** What was merged into another is reached by its id alone. */
export const LISTED_STORYLINES = { mergedIntoId: null, eventCount: { gt: 0 } }

type Where = typeof StorylineWhere.$inferInput
type Field = 'EVENT_COUNT' | 'ARTICLE_COUNT' | 'FIRST_AT' | 'LAST_AT' | 'CREATED_AT' | 'UPDATED_AT'

export const STORYLINES: List<Where, Field> = {
  name: 'storylines',
  Where: StorylineWhere,
  Order: orderInput<Field>('Storyline', 'storylines', {
    EVENT_COUNT: 'How many events it has.',
    ARTICLE_COUNT: 'How many articles report of it.',
    FIRST_AT: 'When the first article of it was published; undated ones come last.',
    LAST_AT: 'When the last article of it was published; undated ones come last.',
    CREATED_AT: 'When its first article was taken in.',
    UPDATED_AT: 'When anything about it last changed.',
  }),
  columns: {
    EVENT_COUNT: { name: 'eventCount', kind: 'integer', nullable: false },
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
    ...oneOf('id', where.id, { toKey: (id) => keyOf('Storyline', id) }),
    ...textual('title', where.title),
    ...textual('title', where.headline).map((headline) => ({ events: { some: { articles: { some: headline } } } })),
    ...range('firstAt', where.firstAt),
    ...range('lastAt', where.lastAt),
    ...range('eventCount', where.eventCount),
    ...(outlet.length === 0 ? [] : [{ events: { some: { articles: { some: { AND: outlet } } } } }]),
    ...joinedTo(
      where.speaker,
      (id) => keyOf('Person', id),
      (people) => ({ events: { some: { utterances: { some: { personId: { in: people } } } } } }),
    ),
    ...range('createdAt', where.createdAt),
    ...range('updatedAt', where.updatedAt),
  ]
}

export const MOST_EVENTS = { field: 'EVENT_COUNT', direction: 'DESC' } as const
