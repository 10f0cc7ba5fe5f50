import type { OriginFamily, Origins, SharedPassage } from '../../model/origins.js'
import { builder } from '../builder.js'
import { rowOf } from '../row-of.js'
import { Article } from '../types/article.js'
import { SpanType } from '../types/span.js'

const OriginFamilyType = builder.objectRef<OriginFamily>('OriginFamily').implement({
  description: 'Articles that go back to one text.',
  fields: (t) => ({
    articles: t.field({
      type: [Article],
      description: 'The articles of the family; often just one.',
      resolve: ({ articleIds }, _args, context) => articleIds.map((id) => rowOf(context, id)),
    }),
    source: t.field({
      type: Article,
      nullable: true,
      description:
        'The article that the others probably come from, by time and completeness; null where nobody can tell.',
      resolve: ({ sourceArticleId }, _args, context) =>
        sourceArticleId === null ? null : rowOf(context, sourceArticleId),
    }),
    agency: t.exposeString('agency', {
      nullable: true,
      description: 'The agency whose copy it is; null where none is credited.',
    }),
    explanation: t.exposeString('explanation', {
      nullable: true,
      description: 'What ties them together, in one sentence; null for a family of one.',
    }),
  }),
})

const SharedPassageType = builder.objectRef<SharedPassage>('SharedPassage').implement({
  description: 'A run of words that two articles share.',
  fields: (t) => ({
    a: t.field({
      type: Article,
      description: 'The one article.',
      resolve: ({ aArticleId }, _args, context) => rowOf(context, aArticleId),
    }),
    aSpan: t.field({
      type: SpanType,
      description: 'Where the words stand in its text.',
      resolve: ({ aSpan }) => aSpan,
    }),
    b: t.field({
      type: Article,
      description: 'The other article.',
      resolve: ({ bArticleId }, _args, context) => rowOf(context, bArticleId),
    }),
    bSpan: t.field({
      type: SpanType,
      description: 'Where the words stand in its text.',
      resolve: ({ bSpan }) => bSpan,
    }),
    quoted: t.exposeBoolean('quoted', {
      description: 'Whether the words stand in quotation marks: two reporters may have heard the same.',
    }),
  }),
})

const OwnShareType = builder.objectRef<Origins['ownShare'][number]>('OwnShare').implement({
  description: 'How much of an article is its own.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article.',
      resolve: ({ articleId }, _args, context) => rowOf(context, articleId),
    }),
    share: t.exposeFloat('share', {
      description: 'Share of its words, 0 to 1, that no earlier article of the event has.',
    }),
  }),
})

export const OriginsType = builder.objectRef<Origins>('Origins').implement({
  description: 'How many outlets there are, and how many independent texts behind them.',
  fields: (t) => ({
    outletCount: t.expose('outletCount', {
      type: 'NonNegativeInt',
      description: 'How many outlets. An article of unknown outlet counts as an outlet of its own.',
    }),
    originCount: t.expose('originCount', {
      type: 'NonNegativeInt',
      description: 'How many independent texts: a reprint does not count again.',
    }),
    families: t.field({
      type: [OriginFamilyType],
      description: 'The articles, gathered by the text they go back to.',
      resolve: ({ families }) => families,
    }),
    passages: t.field({
      type: [SharedPassageType],
      description: 'Runs of words that two articles share, with their places in both.',
      resolve: ({ passages }) => passages,
    }),
    ownShare: t.field({
      type: [OwnShareType],
      description: 'How much of each article is its own.',
      resolve: ({ ownShare }) => ownShare,
    }),
  }),
})
