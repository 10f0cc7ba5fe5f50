import { mergeEvents } from '../../../pipeline/curate/merge-events.js'
import { moveArticle } from '../../../pipeline/curate/move-article.js'
import { splitEvent } from '../../../pipeline/curate/split-event.js'
import { builder } from '../../builder.js'
import { keyOf } from '../../node-id.js'
import { rowOf } from '../../row-of.js'
import { Article } from '../../types/article.js'
import { Correction } from '../../types/correction.js'
import { Event } from '../../types/event.js'
import { EXPECTED_ERRORS } from '../expected-errors.js'
import { curatorArgs, curatorOf } from './curator-args.js'

interface EventDecision {
  readonly correctionId: string
  readonly eventId: string
}

const MergeEventsPayload = builder.objectRef<EventDecision>('MergeEventsPayload').implement({
  description: 'Events that are one now.',
  fields: (t) => ({
    event: t.field({
      type: Event,
      description: 'The event with all of their articles.',
      resolve: ({ eventId }, _args, context) => rowOf(context, eventId),
    }),
    correction: t.field({
      type: Correction,
      description: 'The record of it.',
      resolve: ({ correctionId }, _args, context) => rowOf(context, correctionId),
    }),
  }),
})

const SplitEventPayload = builder.objectRef<EventDecision>('SplitEventPayload').implement({
  description: 'An event that was taken out of another one.',
  fields: (t) => ({
    event: t.field({
      type: Event,
      description: 'The new event, with the articles that left.',
      resolve: ({ eventId }, _args, context) => rowOf(context, eventId),
    }),
    correction: t.field({
      type: Correction,
      description: 'The record of it.',
      resolve: ({ correctionId }, _args, context) => rowOf(context, correctionId),
    }),
  }),
})

const MoveArticlePayload = builder
  .objectRef<{ readonly correctionId: string; readonly articleId: string }>('MoveArticlePayload')
  .implement({
    description: 'An article that stands in another event now.',
    fields: (t) => ({
      article: t.field({
        type: Article,
        description: 'The article, with its event.',
        resolve: ({ articleId }, _args, context) => rowOf(context, articleId),
      }),
      correction: t.field({
        type: Correction,
        description: 'The record of it.',
        resolve: ({ correctionId }, _args, context) => rowOf(context, correctionId),
      }),
    }),
  })

builder.mutationFields((t) => ({
  mergeEvents: t.field({
    type: MergeEventsPayload,
    errors: {
      types: EXPECTED_ERRORS,
      directResult: true,
      union: { name: 'MergeEventsResult', description: 'The merged event, or what stands in the way.' },
    },
    description:
      'Makes one event of several. Their articles stay together from now on, and the ids of the others lead to the first.',
    args: {
      into: t.arg.id({ required: true, description: 'The event that goes on.' }),
      events: t.arg.idList({ required: true, description: 'The events that it takes over.' }),
      ...curatorArgs,
    },
    resolve: async (_root, { into, events, ...who }, { store }) => {
      const eventId = keyOf('Event', into)
      const others = events.map((id) => keyOf('Event', id))
      const correctionId = await mergeEvents(store.db, eventId, others, curatorOf(who))
      const { mergedIntoId } = await store.db.event.findUniqueOrThrow({ where: { id: eventId } })
      return { correctionId, eventId: mergedIntoId ?? eventId }
    },
  }),
  splitEvent: t.field({
    type: SplitEventPayload,
    errors: {
      types: EXPECTED_ERRORS,
      directResult: true,
      union: { name: 'SplitEventResult', description: 'The new event, or what stands in the way.' },
    },
    description: 'Takes articles out of an event: they report another one. Neither side changes back by itself.',
    args: {
      event: t.arg.id({ required: true, description: 'The event that holds two.' }),
      articles: t.arg.idList({ required: true, description: 'The articles that leave it together.' }),
      ...curatorArgs,
    },
    resolve: (_root, { event, articles, ...who }, { store }) =>
      splitEvent(
        store.db,
        keyOf('Event', event),
        articles.map((id) => keyOf('Article', id)),
        curatorOf(who),
      ),
  }),
  moveArticle: t.field({
    type: MoveArticlePayload,
    errors: {
      types: EXPECTED_ERRORS,
      directResult: true,
      union: { name: 'MoveArticleResult', description: 'The moved article, or what stands in the way.' },
    },
    description: 'Puts an article into the event that it reports. It stays there, whatever comes in later.',
    args: {
      article: t.arg.id({ required: true, description: 'The article.' }),
      event: t.arg.id({ required: true, description: 'The event that it reports.' }),
      ...curatorArgs,
    },
    resolve: async (_root, { article, event, ...who }, { store }) => {
      const articleId = keyOf('Article', article)
      const correctionId = await moveArticle(store.db, articleId, keyOf('Event', event), curatorOf(who))
      return { correctionId, articleId }
    },
  }),
}))
