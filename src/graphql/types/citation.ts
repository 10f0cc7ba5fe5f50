import { builder } from '../builder.js'
import { connectionOf } from '../connection-of.js'
import { CitationKindEnum } from '../enums.js'
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
