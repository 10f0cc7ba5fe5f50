import { builder } from '../builder.js'
import { connectionOf } from '../connection-of.js'
import { countBy } from '../count-by.js'
import { keysetPage, nestedQuery, pageOf } from '../keyset-page.js'
import { neededOf } from '../lists/keyset.js'
import { askedList, listArguments, NEWEST } from '../lists/list.js'
import { MENTIONS } from '../lists/mention-list.js'
import { LATEST_FACT } from '../lists/of-article.js'
import { LISTED_PEOPLE, PEOPLE } from '../lists/person-list.js'
import { QUOTES } from '../lists/quote-list.js'
import { UTTERANCES } from '../lists/utterance-list.js'
import { keyOf } from '../node-id.js'
import { nodeQuery } from '../node-query.js'
import { IN_CURRENT_REVISION } from '../in-current-revision.js'
import { Mention, MentionConnection } from './mention.js'
import { Quote, QuoteConnection } from './quote.js'
import { Utterance, UtteranceConnection } from './utterance.js'

const PersonName = builder.prismaObject('PersonName', {
  select: { personId: true, name: true },
  description: 'A name printed for a person, misprints and other transliterations included.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name as printed.' }),
    count: t.expose('count', { type: 'NonNegativeInt', description: 'How many versions of articles print it.' }),
  }),
})

export const Person = builder.prismaNode('Person', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'One human being, under every name that the articles print.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name that most articles print in full.' }),
    names: t.relation('names', {
      type: PersonName,
      query: { orderBy: [{ count: 'desc' }, { name: 'asc' }] },
      description: 'Every name printed for this person, the most frequent first.',
    }),
    quotes: t.connection(
      {
        type: Quote,
        description: 'Quotes of this person in the latest versions of all articles, the latest published first.',
        args: listArguments(t.arg, QUOTES, LATEST_FACT),
        select: (args, _context, nested) => ({
          id: true,
          quotes: nestedQuery(askedList(QUOTES, args, LATEST_FACT, IN_CURRENT_REVISION), args, 'Quote', nested),
        }),
        resolve: ({ id, quotes }, args, context) => {
          const list = askedList(QUOTES, args, LATEST_FACT, IN_CURRENT_REVISION)
          return pageOf(list, args, quotes, () => countBy(context, 'quote', 'personId', id, list.where))
        },
      },
      QuoteConnection,
    ),
    utterances: t.connection(
      {
        type: Utterance,
        description: 'Things this person said, each with the wordings that outlets print, the newest first.',
        args: listArguments(t.arg, UTTERANCES, NEWEST),
        select: (args, _context, nested) => ({
          id: true,
          utterances: nestedQuery(askedList(UTTERANCES, args, NEWEST), args, 'Utterance', nested),
        }),
        resolve: ({ id, utterances }, args, context) => {
          const list = askedList(UTTERANCES, args, NEWEST)
          return pageOf(list, args, utterances, () => countBy(context, 'utterance', 'personId', id, list.where))
        },
      },
      UtteranceConnection,
    ),
    mentions: t.connection(
      {
        type: Mention,
        description:
          'Places in the latest versions of all articles that point at this person, the latest published first.',
        args: listArguments(t.arg, MENTIONS, LATEST_FACT),
        select: (args, _context, nested) => ({
          id: true,
          mentions: nestedQuery(askedList(MENTIONS, args, LATEST_FACT, IN_CURRENT_REVISION), args, 'Mention', nested),
        }),
        resolve: ({ id, mentions }, args, context) => {
          const list = askedList(MENTIONS, args, LATEST_FACT, IN_CURRENT_REVISION)
          return pageOf(list, args, mentions, () => countBy(context, 'mention', 'personId', id, list.where))
        },
      },
      MentionConnection,
    ),
    mergedInto: t.relation('mergedInto', {
      nullable: true,
      description: 'Who they were found to be, where a person found that two are one; null for all others.',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'When an article first named this person here.',
    }),
  }),
})

export const PersonConnection = connectionOf('Person', 'people', Person)

builder.queryFields((t) => ({
  person: t.prismaField({
    type: 'Person',
    nullable: true,
    description: 'One person by id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'The `id` of a person.' }) },
    resolve: (query, _root, { id }, { store }) =>
      store.db.person.findUnique({ ...query, where: { id: keyOf('Person', id) } }),
  }),
  people: t.connection(
    {
      type: Person,
      description: 'All people whom an article names, the newest in this database first.',
      args: listArguments(t.arg, PEOPLE, NEWEST),
      resolve: (_root, args, context, info) => {
        const { person } = context.store.db
        const list = askedList(PEOPLE, args, NEWEST, LISTED_PEOPLE)
        const query = nodeQuery(context, info, neededOf(list))
        return keysetPage(
          list,
          args,
          (page) => person.findMany({ ...query, ...page }),
          (where) => person.count({ where }),
        )
      },
    },
    PersonConnection,
  ),
}))
