import { builder } from '../builder.js'
import { OutletKindEnum } from '../enums/article-enums.js'
import { keyOf } from '../node-id.js'
import {
  all,
  DateTimeFilter,
  enumFilter,
  IdFilter,
  joinedTo,
  NameFilter,
  oneOf,
  range,
  TextFilter,
  textual,
} from './filters.js'
import { orderInput } from './list.js'
import type { List } from './list.js'

const OutletKindFilter = enumFilter('OutletKind', OutletKindEnum, true)

const OutletWhere = builder.inputType('OutletWhere', {
  description: 'Which outlets. All that is given must hold.',
  fields: (t) => ({
    id: t.field({ type: IdFilter, description: 'It is one of these outlets.' }),
    name: t.field({ type: TextFilter, description: 'Its name.' }),
    slug: t.field({ type: NameFilter, description: 'Its slug.' }),
    domain: t.field({ type: NameFilter, description: 'Its web domain without "www.".' }),
    kind: t.field({ type: OutletKindFilter, description: 'What kind of publisher it is.' }),
    event: t.field({ type: IdFilter, description: 'An event that it reports.' }),
    createdAt: t.field({ type: DateTimeFilter, description: 'When an article of it was first taken in.' }),
  }),
})

/** An outlet whose last article was deleted, or given to another one, is reached by its id or slug alone. */
export const LISTED_OUTLETS = { articles: { some: {} } }

type Where = typeof OutletWhere.$inferInput
type Field = 'CREATED_AT' | 'NAME'

export const OUTLETS: List<Where, Field> = {
  name: 'outlets',
  Where: OutletWhere,
  Order: orderInput<Field>('Outlet', 'outlets', {
    CREATED_AT: 'When an article of it was first taken in.',
    NAME: 'Its name.',
  }),
  columns: { CREATED_AT: null, NAME: { name: 'name', kind: 'text', nullable: false } },
  filter: (where) => all(conditions(where)),
}

function conditions(where: Where): object[] {
  return [
    ...oneOf('id', where.id, { toKey: (id) => keyOf('Outlet', id) }),
    ...textual('name', where.name),
    ...oneOf('slug', where.slug),
    ...oneOf('domain', where.domain, { nullable: true }),
    ...oneOf('kind', where.kind, { nullable: true }),
    ...joinedTo(
      where.event,
      (id) => keyOf('Event', id),
      (events) => ({ articles: { some: { eventId: { in: events } } } }),
    ),
    ...range('createdAt', where.createdAt),
  ]
}
