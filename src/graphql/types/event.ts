import { NotFoundError } from '../../errors.js'
import { compareEvent } from '../../pipeline.js'
import { findNamedEvent, isShortEventId, shortEventId } from '../../store/find-named-event.js'
import type { Database } from '../../store/transaction.js'
import { builder } from '../builder.js'
import { Comparison } from '../comparison/comparison.js'
import { independenceArgument } from '../comparison/independence.js'
import { rootList } from '../lists/root-list.js'
import { nestedList } from '../lists/nested-list.js'
import { connectionOf } from '../connection-of.js'
import { ARTICLES, LATEST_PUBLISHED } from '../lists/article-list.js'
import { EVENTS, LISTED_EVENTS, MOST_ARTICLES } from '../lists/event-list.js'
import { NEWEST } from '../lists/list.js'
import { UTTERANCES } from '../lists/utterance-list.js'
import { keyOf } from '../node-id.js'
import { Article, ArticleConnection } from './article.js'
import { Utterance, UtteranceConnection } from './utterance.js'

export const Event = builder.prismaNode('Event', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'What several articles report. Its id stays valid when events are merged: see `mergedInto`.',
  fields: (t) => ({
    shortId: t.string({
      description:
        'The end of its key: short enough to be copied and said. `event(id:)`, the pages and the commands take it in place of the `id`.',
      select: { id: true },
      resolve: ({ id }) => shortEventId(id),
    }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'Headline of the article that stands nearest to all others; null while none has one.',
    }),
    version: t.exposeInt('version', {
      description: 'Grows with every change to its articles or to what was found in them.',
    }),
    articleCount: t.expose('articleCount', { type: 'NonNegativeInt', description: 'How many articles report it.' }),
    firstAt: t.expose('firstAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the first article about it was published; null while none is dated.',
    }),
    lastAt: t.expose('lastAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the last article about it was published; null while none is dated.',
    }),
    mergedInto: t.relation('mergedInto', {
      nullable: true,
      description: 'The event that took over its articles; null for a current event.',
    }),
  }),
})

// What its articles hold, and how they compare.
builder.prismaObjectFields(Event, (t) => ({
  articles: t.connection(
    {
      type: Article,
      description: 'The articles that report it, the latest published first and undated ones last.',
      ...nestedList(t.arg, {
        list: ARTICLES,
        usual: LATEST_PUBLISHED,
        relation: 'articles',
        kind: 'Article',
        column: 'eventId',
      }),
    },
    ArticleConnection,
  ),
  utterances: t.connection(
    {
      type: Utterance,
      description: 'What was said, as stored; `comparison.utterances` puts the wordings side by side.',
      ...nestedList(t.arg, {
        list: UTTERANCES,
        usual: NEWEST,
        relation: 'utterances',
        kind: 'Utterance',
        column: 'eventId',
      }),
    },
    UtteranceConnection,
  ),
  comparison: t.field({
    type: Comparison,
    description: 'How each outlet told it: statements, figures, framing, origins, people and time, side by side.',
    args: independenceArgument(t.arg),
    select: { id: true },
    resolve: (event, { independence }, { store, comparisons }) =>
      compareEvent(store.db, event.id, { independence, comparisons }),
  }),
  createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When its first article was taken in.' }),
  updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When anything about it last changed.' }),
}))

export const EventConnection = connectionOf('Event', 'events', Event)

builder.queryFields((t) => ({
  event: t.prismaField({
    type: 'Event',
    nullable: true,
    description: 'One event by id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'The `id` of an event, or its `shortId`.' }) },
    resolve: async (query, _root, { id }, { store }) => {
      const name = id.toLowerCase()
      const key = isShortEventId(name) ? await keyNamed(store.db, name) : keyOf('Event', id)
      return key === null ? null : store.db.event.findUnique({ ...query, where: { id: key } })
    },
  }),
  events: t.connection(
    {
      type: Event,
      description: 'All current events, the one with the most articles first, of equal ones the newest.',
      ...rootList(t.arg, { list: EVENTS, usual: MOST_ARTICLES, always: LISTED_EVENTS, model: 'event' }),
    },
    EventConnection,
  ),
}))

/** The key of the event that ends so; null where none does. */
async function keyNamed(db: Database, shortId: string): Promise<string | null> {
  try {
    return await findNamedEvent(db, shortId)
  } catch (error) {
    if (error instanceof NotFoundError) return null
    throw error
  }
}
