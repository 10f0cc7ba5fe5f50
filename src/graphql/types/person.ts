import { builder } from '../builder.js'
import { connectionOf } from '../connection-of.js'
import { keysetPage } from '../keyset-page.js'
import { keyOf } from '../node-id.js'
import { nodeQuery } from '../node-query.js'
import { largestPage } from '../page-size.js'
import { IN_CURRENT_REVISION } from '../in-current-revision.js'
import { MentionConnection } from './mention.js'
import { QuoteConnection } from './quote.js'
import { UtteranceConnection } from './utterance.js'

const PersonName = builder.prismaObject('PersonName', {
  select: { personId: true, name: true },
  description: 'A name printed for a person, misprints and other transliterations included.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name as printed.' }),
    count: t.exposeInt('count', { description: 'How many versions of articles print it.' }),
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
    quotes: t.relatedConnection(
      'quotes',
      {
        cursor: 'id',
        maxSize: largestPage,
        totalCount: true,
        query: { where: IN_CURRENT_REVISION, orderBy: { id: 'desc' } },
        description: 'Quotes of this person in the latest versions of all articles, the last taken in first.',
      },
      QuoteConnection,
    ),
    utterances: t.relatedConnection(
      'utterances',
      {
        cursor: 'id',
        maxSize: largestPage,
        totalCount: true,
        query: { orderBy: { id: 'desc' } },
        description: 'Things this person said, each with the wordings that outlets print, the newest first.',
      },
      UtteranceConnection,
    ),
    mentions: t.relatedConnection(
      'mentions',
      {
        cursor: 'id',
        maxSize: largestPage,
        totalCount: true,
        query: { where: IN_CURRENT_REVISION, orderBy: { id: 'desc' } },
        description:
          'Places in the latest versions of all articles that point at this person, the last taken in first.',
      },
      MentionConnection,
    ),
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
      resolve: (_root, args, context, info) => {
        const { person } = context.store.db
        const query = nodeQuery(context, info, { id: true })
        return keysetPage(
          { name: 'people', column: null, nullable: false },
          args,
          {},
          (page) => person.findMany({ ...query, ...page }),
          () => person.count(),
        )
      },
    },
    PersonConnection,
  ),
}))
