import type { InputShapeFromFields } from '@pothos/core'
import type { builder } from '../builder.js'
import { keyOf } from '../node-id.js'
import { byOutlet } from './by-outlet.js'
import type { KeysetColumn } from './keyset.js'
import { DateTimeFilter, IdFilter, NameFilter, oneOf, range } from './filters.js'

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never
type Builder = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>

/** What quotes, figures, citations and mentions are filtered by alike: the article in which they stand. */
export function ofArticle(t: Builder) {
  return {
    article: t.field({ type: IdFilter, description: 'The article in which it stands.' }),
    outlet: t.field({ type: IdFilter, description: 'Who published the article: ids or slugs of outlets.' }),
    event: t.field({ type: IdFilter, description: 'The event that the article reports.' }),
    publishedAt: t.field({ type: DateTimeFilter, description: 'When the article was published.' }),
    language: t.field({ type: NameFilter, description: 'Language of the article as a BCP 47 tag ("en").' }),
  }
}

/** The conditions of these fields on a fact of a revision. */
export function onArticle(where: InputShapeFromFields<ReturnType<typeof ofArticle>>): object[] {
  const conditions = [
    ...oneOf('id', where.article, { toKey: (id) => keyOf('Article', id) }),
    ...byOutlet(where.outlet),
    ...oneOf('eventId', where.event, { toKey: (id) => keyOf('Event', id) }),
    ...oneOf('language', where.language, { nullable: true }),
  ]
  return [
    ...range('publishedAt', where.publishedAt),
    ...(conditions.length === 0 ? [] : [{ revision: { article: { AND: conditions } } }]),
  ]
}

/** Facts by the publication of their article. */
export const PUBLISHED_AT: KeysetColumn = { name: 'publishedAt', kind: 'moment', nullable: true }

/** Facts by their place in the text: an order within one article. */
export const POSITION: KeysetColumn = { name: 'start', kind: 'integer', nullable: false }

/** What orders of facts mean. */
export const FACT_ORDER = {
  CREATED_AT: 'When it was taken in.',
  PUBLISHED_AT: 'When its article was published; those of undated articles come last.',
  POSITION: 'Where it stands in the text: the order of reading within one article.',
} as const

export const FACT_COLUMNS = { CREATED_AT: null, PUBLISHED_AT, POSITION } as const

export type FactOrderField = keyof typeof FACT_ORDER

/** Facts of one text in the order of reading. */
export const IN_TEXT_ORDER = { field: 'POSITION', direction: 'ASC' } as const

/** Facts of many articles over time. */
export const LATEST_FACT = { field: 'PUBLISHED_AT', direction: 'DESC' } as const
