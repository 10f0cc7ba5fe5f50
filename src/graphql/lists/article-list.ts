import { builder } from '../builder.js'
import { CompletenessEnum, PageStatusEnum } from '../enums/article-enums.js'
import { keyOf } from '../node-id.js'
import {
  all,
  checkText,
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
import { byOutlet } from './by-outlet.js'

const CompletenessFilter = enumFilter('Completeness', CompletenessEnum)
const PageStatusFilter = enumFilter('PageStatus', PageStatusEnum)

const ArticleWhere = builder.inputType('ArticleWhere', {
  description: 'Which articles. All that is given must hold.',
  fields: (t) => ({
    id: t.field({ type: IdFilter, description: 'It is one of these articles.' }),
    publishedAt: t.field({ type: DateTimeFilter, description: 'When it was published.' }),
    createdAt: t.field({ type: DateTimeFilter, description: 'When it was taken in.' }),
    outlet: t.field({ type: IdFilter, description: 'Who published it: ids or slugs of outlets.' }),
    event: t.field({ type: IdFilter, description: 'The event that it reports.' }),
    speaker: t.field({ type: IdFilter, description: 'A person whom its latest version quotes.' }),
    person: t.field({ type: IdFilter, description: 'A person whom its latest version names or points at.' }),
    agency: t.string({ description: 'A news agency credited for the text, in this spelling.' }),
    author: t.string({ description: 'A name in its byline, in this spelling.' }),
    title: t.field({ type: TextFilter, description: 'Its headline.' }),
    text: t.field({ type: TextFilter, description: 'The text of its latest version.' }),
    language: t.field({ type: NameFilter, description: 'Its language as a BCP 47 tag ("en").' }),
    completeness: t.field({ type: CompletenessFilter, description: 'Whether the whole article is held.' }),
    status: t.field({
      type: PageStatusFilter,
      description: 'How a page of it was found when it was last read; only articles of followed outlets have one.',
    }),
  }),
})

type Where = typeof ArticleWhere.$inferInput
export type ArticleOrderField = 'PUBLISHED_AT' | 'CREATED_AT' | 'UPDATED_AT'

function conditions(where: Where): object[] {
  return [
    ...oneOf('id', where.id, { toKey: (id) => keyOf('Article', id) }),
    ...range('publishedAt', where.publishedAt),
    ...range('createdAt', where.createdAt),
    ...byOutlet(where.outlet),
    ...oneOf('eventId', where.event, { toKey: (id) => keyOf('Event', id) }),
    ...inCurrentRevision('quotes', where.speaker),
    ...inCurrentRevision('mentions', where.person),
    ...(isGiven(where.agency) ? [{ agencies: { has: checkText(where.agency) } }] : []),
    ...(isGiven(where.author) ? [{ authors: { has: checkText(where.author) } }] : []),
    ...textual('title', where.title),
    ...textual('text', where.text).map((condition) => ({ currentRevision: condition })),
    ...oneOf('language', where.language, { nullable: true }),
    ...oneOf('completeness', where.completeness),
    ...oneOf('status', where.status).map((condition) => ({ pages: { some: condition } })),
  ]
}

export const ARTICLES: List<Where, ArticleOrderField> = {
  name: 'articles',
  Where: ArticleWhere,
  Order: orderInput<ArticleOrderField>('Article', 'articles', {
    PUBLISHED_AT: 'When it was published; undated ones come last.',
    CREATED_AT: 'When it was taken in.',
    UPDATED_AT: 'When anything about it last changed.',
  }),
  columns: {
    PUBLISHED_AT: { name: 'publishedAt', kind: 'moment', nullable: true },
    CREATED_AT: null,
    UPDATED_AT: { name: 'updatedAt', kind: 'moment', nullable: false },
  },
  filter: (where) => all(conditions(where)),
}

function isGiven(text: string | null | undefined): text is string {
  return text !== null && text !== undefined
}

/** Articles whose latest version has such a row of the person. */
function inCurrentRevision(relation: 'quotes' | 'mentions', people: Where['speaker']): object[] {
  return joinedTo(
    people,
    (id) => keyOf('Person', id),
    (keys) => ({ currentRevision: { [relation]: { some: { personId: { in: keys } } } } }),
  )
}

export const LATEST_PUBLISHED = { field: 'PUBLISHED_AT', direction: 'DESC' } as const
