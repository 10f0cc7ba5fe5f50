import type { TimelineEntry } from '../../model/comparison.js'
import { builder } from '../builder.js'
import { PrecisionEnum } from '../enums/article-enums.js'
import { TimelineKindEnum } from '../enums/comparison-enums.js'
import { rowOf } from '../row-of.js'
import { Article } from '../types/article.js'
import { Revision } from '../types/revision.js'
import { ComparedRenderingType } from './compared-rendering.js'
import type { ShownRendering } from './shown-renderings.js'

interface Shown extends Omit<TimelineEntry, 'firstToRun'> {
  readonly firstToRun: readonly ShownRendering[]
}

export const TimelineEntryType = builder.objectRef<Shown>('TimelineEntry').implement({
  description: 'The appearance of an article, or of a later version of it.',
  fields: (t) => ({
    at: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When; null for an undated article.',
      resolve: ({ at }) => (at === null ? null : new Date(at.at)),
    }),
    precision: t.field({
      type: PrecisionEnum,
      nullable: true,
      description: 'How exactly `at` is known; null for an undated article.',
      resolve: ({ at }) => at?.precision ?? null,
    }),
    noLaterThan: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'For an undated entry when it was taken in: it was published by then. Null where `at` is known.',
      resolve: ({ noLaterThan }) => (noLaterThan === null ? null : new Date(noLaterThan)),
    }),
    kind: t.expose('kind', { type: TimelineKindEnum, description: 'Whether the article appeared or was changed.' }),
    article: t.field({
      type: Article,
      description: 'The article.',
      resolve: ({ articleId }, _args, context) => rowOf(context, articleId),
    }),
    revision: t.field({
      type: Revision,
      description: 'The version that appeared.',
      resolve: ({ revisionId }, _args, context) => rowOf(context, revisionId),
    }),
    lagMinutes: t.exposeInt('lagMinutes', {
      nullable: true,
      description: 'Minutes after the first dated entry; null where either is known only to the day.',
    }),
    firstToRun: t.field({
      type: [ComparedRenderingType],
      description: 'Statements that other articles ran too and this one had first beyond doubt, as printed here.',
      resolve: ({ firstToRun }) => firstToRun,
    }),
  }),
})
