import { builder } from '../builder.js'
import { rootList } from '../lists/root-list.js'
import { connectionOf } from '../connection-of.js'
import { IN_CURRENT_REVISION } from '../in-current-revision.js'
import { NEWEST } from '../lists/list.js'
import { CITATIONS } from '../lists/citation-list.js'
import { keyOf } from '../node-id.js'
import { CitationKindEnum } from '../enums/facts-enums.js'

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
      ...rootList(t.arg, { list: CITATIONS, usual: NEWEST, always: IN_CURRENT_REVISION, model: 'citation' }),
    },
    CitationConnection,
  ),
}))
