import type { RevisionAspect, RevisionChange } from '../../model/comparison.js'
import { builder } from '../builder.js'
import { RevisionAspectEnum } from '../enums/comparison-enums.js'
import { byOutlet } from '../lists/by-outlet.js'
import { all, DateTimeFilter, IdFilter, oneOf, range } from '../lists/filters.js'
import { keyOf } from '../node-id.js'

export const RevisionWhere = builder.inputType('RevisionWhere', {
  description: 'Which later versions. All that is given must hold.',
  fields: (t) => ({
    touches: t.field({ type: [RevisionAspectEnum], description: 'They changed one of these.' }),
    isSilent: t.boolean({ description: 'Whether they say nowhere that something was changed.' }),
    outlet: t.field({ type: IdFilter, description: 'Who published the article: ids or slugs of outlets.' }),
    article: t.field({ type: IdFilter, description: 'The article.' }),
    event: t.field({ type: IdFilter, description: 'The event that the article reports.' }),
    seenAt: t.field({ type: DateTimeFilter, description: 'When the version was first seen.' }),
  }),
})

export type RevisionAsked = typeof RevisionWhere.$inferInput

/** What of a filter the database can tell, as a condition of Prisma. */
export function conditionsOf(where: RevisionAsked): object {
  const ofArticle = [...byOutlet(where.outlet), ...oneOf('eventId', where.event, { toKey: (id) => keyOf('Event', id) })]
  return all([
    ...oneOf('articleId', where.article, { toKey: (id) => keyOf('Article', id) }),
    ...range('seenAt', where.seenAt),
    ...ofArticle.map((condition) => ({ article: condition })),
  ])
}

/** The rest of it, which is known only of what a version changed. */
export function isAskedFor({ touches, isSilent }: RevisionAsked, change: RevisionChange): boolean {
  const isTouched = touches == null || touches.some((aspect: RevisionAspect) => change.touches.includes(aspect))
  return isTouched && (isSilent == null || isSilent === (change.notes.length === 0))
}
