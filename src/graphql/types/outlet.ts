import { builder } from '../builder.js'
import { rootList } from '../lists/root-list.js'
import { nestedList } from '../lists/nested-list.js'
import { connectionOf } from '../connection-of.js'
import { OutletKindEnum } from '../enums/article-enums.js'
import { ARTICLES, LATEST_PUBLISHED } from '../lists/article-list.js'
import { NEWEST } from '../lists/list.js'
import { LISTED_OUTLETS, OUTLETS } from '../lists/outlet-list.js'
import { checkText } from '../lists/filters.js'
import { keyOf } from '../node-id.js'
import { oneKey } from '../one-key.js'
import { Article, ArticleConnection } from './article.js'

export const Outlet = builder.prismaNode('Outlet', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'Who published an article. Where a text does not say, an article has no outlet: nothing is guessed.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name as the newsroom writes it.' }),
    slug: t.exposeString('slug', {
      description: 'The name in lower case without accents and spaces, unique: finds the outlet again.',
    }),
    domain: t.exposeString('domain', {
      nullable: true,
      description: 'Web domain without "www."; null where none is known.',
    }),
    kind: t.expose('kind', {
      type: OutletKindEnum,
      nullable: true,
      description: 'What kind of publisher it is; null where nobody said.',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'When an article of this outlet was first taken in.',
    }),
    articles: t.connection(
      {
        type: Article,
        description: 'Its articles, the latest published first and undated ones last.',
        ...nestedList(t.arg, {
          list: ARTICLES,
          usual: LATEST_PUBLISHED,
          relation: 'articles',
          kind: 'Article',
          column: 'outletId',
        }),
      },
      ArticleConnection,
    ),
  }),
})

export const OutletConnection = connectionOf('Outlet', 'outlets', Outlet)

builder.queryFields((t) => ({
  outlet: t.prismaField({
    type: 'Outlet',
    nullable: true,
    description: 'One outlet by its slug or by its id; null where there is none.',
    args: {
      slug: t.arg.string({ description: 'The `slug` of an outlet.' }),
      id: t.arg.id({ description: 'The `id` of an outlet, instead of its slug.' }),
    },
    resolve: (query, _root, { slug, id }, { store }) =>
      store.db.outlet.findUnique({
        ...query,
        where: oneKey({
          slug: slug === null || slug === undefined ? null : checkText(slug),
          id: id === null || id === undefined ? null : keyOf('Outlet', id),
        }),
      }),
  }),
  outlets: t.connection(
    {
      type: Outlet,
      description: 'All outlets of which an article is stored, the newest in this database first.',
      ...rootList(t.arg, { list: OUTLETS, usual: NEWEST, always: LISTED_OUTLETS, model: 'outlet' }),
    },
    OutletConnection,
  ),
}))
