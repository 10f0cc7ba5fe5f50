import { mergeEvents } from '../../../pipeline/curate/merge-events.js'
import { moveArticle } from '../../../pipeline/curate/move-article.js'
import { splitEvent } from '../../../pipeline/curate/split-event.js'
import { builder } from '../../builder.js'
import { keyOf } from '../../node-id.js'
import { Article } from '../../types/article.js'
import { Event } from '../../types/event.js'
import { curatorArgs, curatorOf } from './curator-args.js'
import { decisionPayload, decisionResult, subjectOf } from './decision.js'

const MergeEventsPayload = decisionPayload('MergeEventsPayload', 'Events that are one now.', (t) => ({
  event: t.field({
    type: Event,
    description: 'The event with all of their articles.',
    resolve: subjectOf,
  }),
}))

const SplitEventPayload = decisionPayload('SplitEventPayload', 'An event that was taken out of another one.', (t) => ({
  event: t.field({
    type: Event,
    description: 'The new event, with the articles that left.',
    resolve: subjectOf,
  }),
}))

const MoveArticlePayload = decisionPayload(
  'MoveArticlePayload',
  'An article that stands in another event now.',
  (t) => ({
    article: t.field({
      type: Article,
      description: 'The article, with its event.',
      resolve: subjectOf,
    }),
  }),
)

builder.mutationFields((t) => ({
  mergeEvents: t.field({
    type: MergeEventsPayload,
    errors: decisionResult('MergeEventsResult', 'The merged event, or what stands in the way.'),
    description:
      'Makes one event of several. Their articles stay together from now on, and the ids of the others lead to the first.',
    args: {
      into: t.arg.id({ required: true, description: 'The event that goes on.' }),
      events: t.arg.idList({ required: true, description: 'The events that it takes over.' }),
      ...curatorArgs,
    },
    resolve: async (_root, { into, events, ...who }, { store, caller }) => {
      const eventId = keyOf('Event', into)
      const others = events.map((id) => keyOf('Event', id))
      const correctionId = await mergeEvents(store.db, eventId, others, curatorOf(who, caller))
      const { mergedIntoId } = await store.db.event.findUniqueOrThrow({ where: { id: eventId } })
      return { correctionId, subjectId: mergedIntoId ?? eventId }
    },
  }),
  splitEvent: t.field({
    type: SplitEventPayload,
    errors: decisionResult('SplitEventResult', 'The new event, or what stands in the way.'),
    description: 'Takes articles out of an event: they report another one. Neither side changes back by itself.',
    args: {
      event: t.arg.id({ required: true, description: 'The event that holds two.' }),
      articles: t.arg.idList({ required: true, description: 'The articles that leave it together.' }),
      ...curatorArgs,
    },
    resolve: async (_root, { event, articles, ...who }, { store, caller }) => {
      const leaving = articles.map((id) => keyOf('Article', id))
      const { correctionId, eventId } = await splitEvent(
        store.db,
        keyOf('Event', event),
        leaving,
        curatorOf(who, caller),
      )
      return { correctionId, subjectId: eventId }
    },
  }),
  moveArticle: t.field({
    type: MoveArticlePayload,
    errors: decisionResult('MoveArticleResult', 'The moved article, or what stands in the way.'),
    description: 'Puts an article into the event that it reports. It stays there, whatever comes in later.',
    args: {
      article: t.arg.id({ required: true, description: 'The article.' }),
      event: t.arg.id({ required: true, description: 'The event that it reports.' }),
      ...curatorArgs,
    },
    resolve: async (_root, { article, event, ...who }, { store, caller }) => {
      const articleId = keyOf('Article', article)
      const correctionId = await moveArticle(store.db, articleId, keyOf('Event', event), curatorOf(who, caller))
      return { correctionId, subjectId: articleId }
    },
  }),
}))
