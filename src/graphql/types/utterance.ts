import { builder } from '../builder.js'
import { ApparatusType, showApparatus } from '../comparison/apparatus.js'
import { rootList } from '../lists/root-list.js'
import { connectionOf } from '../connection-of.js'
import { NEWEST } from '../lists/list.js'
import { UTTERANCES } from '../lists/utterance-list.js'
import { keyOf } from '../node-id.js'

export const Rendering = builder.prismaNode('Rendering', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description:
    'A stretch of a quote in which an article renders one utterance. One outlet prints as one quotation what another prints as two.',
  fields: (t) => ({
    utterance: t.relation('utterance', { description: 'The utterance that it renders.' }),
    article: t.relation('article', { description: 'The article that prints it.' }),
    quote: t.relation('quote', { description: 'The quote of which it is a stretch.' }),
    text: t.exposeString('text', { description: 'The words as this article prints them.' }),
    start: t.exposeInt('start', { description: 'Where the words begin in the text of the article.' }),
    end: t.exposeInt('end', { description: 'Where the words end in the text of the article.' }),
    score: t.exposeFloat('score', { description: 'How sure it is that these words render this utterance, 0 to 1.' }),
  }),
})

export const Utterance = builder.prismaNode('Utterance', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description:
    'One thing somebody said, in all the wordings that outlets print. Its id stays the same when wordings join or leave.',
  fields: (t) => ({
    speaker: t.relation('person', { nullable: true, description: 'Who said it; null where no person is known.' }),
    organisation: t.exposeString('organisation', {
      nullable: true,
      description: 'The body or group that said it; null for persons and the unnamed.',
    }),
    text: t.exposeString('text', { description: 'The words of its fullest rendering.' }),
    articleCount: t.expose('articleCount', { type: 'NonNegativeInt', description: 'How many articles have it.' }),
    event: t.relation('event', { description: 'The event in whose coverage it stands.' }),
    renderings: t.relation('renderings', {
      query: { orderBy: { id: 'asc' } },
      description: 'Its wordings, one for each stretch of a quote that renders it.',
    }),
    apparatus: t.field({
      type: ApparatusType,
      description: 'All wordings in one: what they share once, and where they part who prints what.',
      select: {
        renderings: { select: { id: true, text: true, articleId: true, quote: { select: { directness: true } } } },
      },
      resolve: ({ renderings }) =>
        showApparatus(renderings.map(({ quote, ...each }) => ({ ...each, directness: quote.directness }))),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first found here.' }),
  }),
})

export const UtteranceConnection = connectionOf('Utterance', 'utterances', Utterance)

builder.queryFields((t) => ({
  utterance: t.prismaField({
    type: 'Utterance',
    nullable: true,
    description: 'One utterance by id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'The `id` of an utterance.' }) },
    resolve: (query, _root, { id }, { store }) =>
      store.db.utterance.findUnique({ ...query, where: { id: keyOf('Utterance', id) } }),
  }),
  utterances: t.connection(
    {
      type: Utterance,
      description: 'Everything that was said in all events, the newest first.',
      ...rootList(t.arg, { list: UTTERANCES, usual: NEWEST, model: 'utterance' }),
    },
    UtteranceConnection,
  ),
}))
