import { builder } from '../builder.js'
import { connectionOf } from '../connection-of.js'
import { IN_CURRENT_REVISION } from '../in-current-revision.js'
import { keysetPage } from '../keyset-page.js'
import { neededOf } from '../lists/keyset.js'
import { askedList, listArguments, NEWEST } from '../lists/list.js'
import { CITATIONS } from '../lists/citation-list.js'
import { keyOf } from '../node-id.js'
import { nodeQuery } from '../node-query.js'
import { CitationKindEnum } from '../enums/facts-enums.js'
import { Article } from './article.js'

export const Citation = builder.prismaNode('Citation', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'A source that an article leans on, other than the people it quotes.',
  fields: (t) => ({
    revision: t.relation('revision', { description: 'The version of the article in which it stands.' }),
    text: t.exposeString('text', { description: 'The source as printed.' }),
    start: t.exposeInt('start', { description: 'Where it begins in the text.' }),
    end: t.exposeInt('end', { description: 'Where it ends in the text.' }),
    kind: t.expose('kind', { type: CitationKindEnum, description: 'What kind of source it is.' }),
    name: t.exposeString('name', {
      nullable: true,
      description: 'One name for all spellings of the source; null for the unnamed.',
    }),
  }),
})

export const CitationConnection = connectionOf('Citation', 'sources', Citation)

builder.prismaObjectFields(Citation, (t) => ({
  article: t.field({
    type: Article,
    description: 'The article in which it stands.',
    select: (_args, _context, nested) => ({ revision: { select: { article: nested() } } }),
    resolve: (citation) => citation.revision.article,
  }),
}))

builder.queryFields((t) => ({
  citation: t.prismaField({
    type: 'Citation',
    nullable: true,
    description: 'One citation by id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'The `id` of a citation.' }) },
    resolve: (query, _root, { id }, { store }) =>
      store.db.citation.findUnique({ ...query, where: { id: keyOf('Citation', id) } }),
  }),
  citations: t.connection(
    {
      type: Citation,
      description: 'The sources that the latest versions of all articles lean on, the last taken in first.',
      args: listArguments(t.arg, CITATIONS, NEWEST),
      resolve: (_root, args, context, info) => {
        const { citation } = context.store.db
        const list = askedList(CITATIONS, args, NEWEST, IN_CURRENT_REVISION)
        const query = nodeQuery(context, info, neededOf(list))
        return keysetPage(
          list,
          args,
          (page) => citation.findMany({ ...query, ...page }),
          (where) => citation.count({ where }),
        )
      },
    },
    CitationConnection,
  ),
}))
