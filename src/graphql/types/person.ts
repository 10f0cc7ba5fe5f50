import { loadRoles, type PrintedRole } from '../../store/load-roles.js'
import { batch } from '../batch.js'
import { builder } from '../builder.js'
import { rootList } from '../lists/root-list.js'
import { nestedList } from '../lists/nested-list.js'
import { connectionOf } from '../connection-of.js'
import { NEWEST } from '../lists/list.js'
import { MENTIONS } from '../lists/mention-list.js'
import { LATEST_FACT } from '../lists/of-article.js'
import { LISTED_PEOPLE, PEOPLE } from '../lists/person-list.js'
import { QUOTES } from '../lists/quote-list.js'
import { UTTERANCES } from '../lists/utterance-list.js'
import { keyOf } from '../node-id.js'
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

/** Roles of one person that are told: those printed last. */
const MOST_ROLES = 50

const PersonRole = builder.objectRef<PrintedRole>('PersonRole').implement({
  description:
    'An office or role that articles print for a person, and when they did: "senator" until 2031, "minister" since.',
  fields: (t) => ({
    role: t.exposeString('role', { description: 'The role as most of these articles spell it.' }),
    articleCount: t.expose('articleCount', {
      type: 'NonNegativeInt',
      description: 'How many articles print it in their latest version.',
    }),
    firstSeenAt: t.expose('firstSeenAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the first of these articles was published; null while none is dated.',
    }),
    lastSeenAt: t.expose('lastSeenAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the last of these articles was published; null while none is dated.',
    }),
  }),
})

export const Person = builder.prismaNode('Person', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description:
    'One human being, under every name that the articles print. Namesakes are people of their own where anything printed tells them apart.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name that most articles print in full.' }),
    names: t.relation('names', {
      type: PersonName,
      query: { orderBy: [{ count: 'desc' }, { name: 'asc' }] },
      description: 'Every name printed for this person, the most frequent first.',
    }),
    articleCount: t.expose('articleCount', {
      type: 'NonNegativeInt',
      description: 'How many articles name or point at this person in their latest version.',
    }),
    quoteCount: t.expose('quoteCount', {
      type: 'NonNegativeInt',
      description: 'How many quotes of this person the latest versions of all articles have.',
    }),
    lastSeenAt: t.expose('lastSeenAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the latest article that names this person was published; null while none is dated.',
    }),
    roles: t.field({
      type: [PersonRole],
      description: `The roles printed for this person over time, the one printed last first; at most ${String(MOST_ROLES)}.`,
      resolve: async ({ id }, _args, context) =>
        (await batch(context, 'roles', id, (ids) => loadRoles(context.store.db, ids, MOST_ROLES))) ?? [],
    }),
  }),
})

// What the person said, and where articles point at them.
builder.prismaObjectFields(Person, (t) => ({
  quotes: t.connection(
    {
      type: Quote,
      description: 'Quotes of this person in the latest versions of all articles, the latest published first.',
      ...nestedList(t.arg, {
        list: QUOTES,
        usual: LATEST_FACT,
        always: IN_CURRENT_REVISION,
        relation: 'quotes',
        kind: 'Quote',
        column: 'personId',
      }),
    },
    QuoteConnection,
  ),
  utterances: t.connection(
    {
      type: Utterance,
      description: 'Things this person said, each with the wordings that outlets print, the newest first.',
      ...nestedList(t.arg, {
        list: UTTERANCES,
        usual: NEWEST,
        relation: 'utterances',
        kind: 'Utterance',
        column: 'personId',
      }),
    },
    UtteranceConnection,
  ),
  mentions: t.connection(
    {
      type: Mention,
      description:
        'Places in the latest versions of all articles that point at this person, the latest published first.',
      ...nestedList(t.arg, {
        list: MENTIONS,
        usual: LATEST_FACT,
        always: IN_CURRENT_REVISION,
        relation: 'mentions',
        kind: 'Mention',
        column: 'personId',
      }),
    },
    MentionConnection,
  ),
  mergedInto: t.relation('mergedInto', {
    nullable: true,
    description:
      'Who they turned out to be, by what later articles tell or by a curator: all that was printed of them is there. Null for all others.',
  }),
  createdAt: t.expose('createdAt', {
    type: 'DateTime',
    description: 'When an article first named this person here.',
  }),
}))

export const PersonConnection = connectionOf('Person', 'people', Person)

builder.queryFields((t) => ({
  person: t.prismaField({
    type: 'Person',
    nullable: true,
    description:
      'One person by id; null where there is none. An id outlives what is found out later: see `mergedInto`.',
    args: { id: t.arg.id({ required: true, description: 'The `id` of a person.' }) },
    resolve: (query, _root, { id }, { store }) =>
      store.db.person.findUnique({ ...query, where: { id: keyOf('Person', id) } }),
  }),
  people: t.connection(
    {
      type: Person,
      description: 'All people whom an article names, the newest in this database first.',
      ...rootList(t.arg, { list: PEOPLE, usual: NEWEST, always: LISTED_PEOPLE, model: 'person' }),
    },
    PersonConnection,
  ),
}))
