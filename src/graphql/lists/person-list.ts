import { builder } from '../builder.js'
import { keyOf } from '../node-id.js'
import { byOutlet } from './by-outlet.js'
import { all, DateTimeFilter, IdFilter, IntFilter, joinedTo, oneOf, range, TextFilter, textual } from './filters.js'
import { IN_CURRENT_REVISION } from '../in-current-revision.js'
import { orderInput } from './list.js'
import type { List } from './list.js'

const PersonWhere = builder.inputType('PersonWhere', {
  description: 'Which people. All that is given must hold.',
  fields: (t) => ({
    id: t.field({ type: IdFilter, description: 'It is one of these people.' }),
    name: t.field({ type: TextFilter, description: 'Any name that is printed for them.' }),
    article: t.field({ type: IdFilter, description: 'An article whose latest version points at them.' }),
    outlet: t.field({ type: IdFilter, description: 'An outlet that quotes them: ids or slugs of outlets.' }),
    event: t.field({ type: IdFilter, description: 'An event in whose coverage an utterance of theirs is known.' }),
    isQuoted: t.boolean({ description: 'Whether any article quotes them.' }),
    quoteCount: t.field({ type: IntFilter, description: 'How many quotes of theirs there are.' }),
    lastSeenAt: t.field({
      type: DateTimeFilter,
      description: 'When the latest article that names them was published.',
    }),
    createdAt: t.field({ type: DateTimeFilter, description: 'When an article first named them here.' }),
  }),
})

/** Who was found to be somebody else is reached by their id alone. */
export const LISTED_PEOPLE = { mergedIntoId: null }

type Where = typeof PersonWhere.$inferInput
type Field = 'CREATED_AT' | 'NAME' | 'QUOTE_COUNT' | 'LAST_SEEN_AT'

export const PEOPLE: List<Where, Field> = {
  name: 'people',
  Where: PersonWhere,
  Order: orderInput<Field>('Person', 'people', {
    CREATED_AT: 'When an article first named them here.',
    NAME: 'The name that most articles print in full, beginning with the first name.',
    QUOTE_COUNT: 'How many quotes of theirs the latest versions of all articles have.',
    LAST_SEEN_AT: 'When the latest article that names them was published; whom only undated ones name come last.',
  }),
  columns: {
    CREATED_AT: null,
    NAME: { name: 'name', kind: 'text', nullable: false },
    QUOTE_COUNT: { name: 'quoteCount', kind: 'integer', nullable: false },
    LAST_SEEN_AT: { name: 'lastSeenAt', kind: 'moment', nullable: true },
  },
  filter: (where) => all(conditions(where)),
}

function conditions(where: Where): object[] {
  const outlet = byOutlet(where.outlet)
  const quoted = { quotes: { some: IN_CURRENT_REVISION } }
  return [
    ...oneOf('id', where.id, { toKey: (id) => keyOf('Person', id) }),
    ...textual('name', where.name).map((condition) => ({ names: { some: condition } })),
    ...joinedTo(
      where.article,
      (id) => keyOf('Article', id),
      (articles) => ({ mentions: { some: { revision: { currentOf: { id: { in: articles } } } } } }),
    ),
    ...(outlet.length === 0 ? [] : [{ quotes: { some: { revision: { currentOf: { AND: outlet } } } } }]),
    ...joinedTo(
      where.event,
      (id) => keyOf('Event', id),
      (events) => ({ utterances: { some: { eventId: { in: events } } } }),
    ),
    ...(typeof where.isQuoted === 'boolean' ? [where.isQuoted ? quoted : { NOT: quoted }] : []),
    ...range('quoteCount', where.quoteCount),
    ...range('lastSeenAt', where.lastSeenAt),
    ...range('createdAt', where.createdAt),
  ]
}
