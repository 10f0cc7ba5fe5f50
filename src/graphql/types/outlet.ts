import { builder } from '../builder.js'
import { connectionOf } from '../connection-of.js'
import { OutletKindEnum } from '../enums.js'
import { keysetPage } from '../keyset-page.js'
import { largestPage } from '../page-size.js'
import { nodeQuery } from '../node-query.js'
import { ArticleConnection } from './article.js'

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
    articles: t.relatedConnection(
      'articles',
      {
        cursor: 'id',
        maxSize: largestPage,
        totalCount: true,
        query: { orderBy: { id: 'desc' } },
        description: 'Its articles, the last taken in first.',
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
    description: 'The outlet with this slug; null where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'The `slug` of an outlet.' }) },
    resolve: (query, _root, { slug }, { store }) => store.db.outlet.findUnique({ ...query, where: { slug } }),
  }),
  outlets: t.connection(
    {
      type: Outlet,
      description: 'All outlets, the newest in this database first.',
      resolve: (_root, args, context, info) => {
        const { outlet } = context.store.db
        const query = nodeQuery(context, info, { id: true })
        return keysetPage(
          { name: 'outlets', column: null, nullable: false },
          args,
          {},
          (page) => outlet.findMany({ ...query, ...page }),
          () => outlet.count(),
        )
      },
    },
    OutletConnection,
  ),
}))
