import { prismaConnectionHelpers } from '@pothos/plugin-prisma'
import { builder } from '../builder.js'
import { countByRevision } from '../count-by-revision.js'
import { DEFAULT_PAGE, largestPage } from '../page-size.js'
import { Article } from './article.js'
import { Citation, CitationConnection } from './citation.js'
import { Figure, FigureConnection } from './figure.js'
import { Mention, MentionConnection } from './mention.js'
import { Quote, QuoteConnection } from './quote.js'

// What stands in the latest version of an article, reached without a step over `currentRevision`.

const page = { cursor: 'id' as const, maxSize: largestPage, defaultSize: DEFAULT_PAGE }
const query = { orderBy: [{ start: 'asc' as const }, { id: 'asc' as const }] }

const quotes = prismaConnectionHelpers(builder, 'Quote', { ...page, query: query as never })
const mentions = prismaConnectionHelpers(builder, 'Mention', { ...page, query: query as never })
const figures = prismaConnectionHelpers(builder, 'Figure', { ...page, query: query as never })
const citations = prismaConnectionHelpers(builder, 'Citation', { ...page, query: query as never })

builder.prismaObjectFields(Article, (t) => ({
  quotes: t.connection(
    {
      type: Quote,
      description: 'Words put in somebody’s mouth in its latest version, in the order of the text.',
      select: (args, context, nested) => ({
        currentRevision: { select: { id: true, quotes: quotes.getQuery(args, context, atNodes(nested, 'Quote')) } },
      }),
      resolve: ({ currentRevision: revision }, args, context) => ({
        ...quotes.resolve(revision?.quotes ?? [], args, context),
        totalCount: () => (revision === null ? 0 : countByRevision(context, 'quote', revision.id)),
      }),
    },
    QuoteConnection,
  ),
  mentions: t.connection(
    {
      type: Mention,
      description: 'Places where its latest version points at a person, in the order of the text.',
      select: (args, context, nested) => ({
        currentRevision: {
          select: { id: true, mentions: mentions.getQuery(args, context, atNodes(nested, 'Mention')) },
        },
      }),
      resolve: ({ currentRevision: revision }, args, context) => ({
        ...mentions.resolve(revision?.mentions ?? [], args, context),
        totalCount: () => (revision === null ? 0 : countByRevision(context, 'mention', revision.id)),
      }),
    },
    MentionConnection,
  ),
  figures: t.connection(
    {
      type: Figure,
      description: 'Quantities that its latest version reports, in the order of the text.',
      select: (args, context, nested) => ({
        currentRevision: { select: { id: true, figures: figures.getQuery(args, context, atNodes(nested, 'Figure')) } },
      }),
      resolve: ({ currentRevision: revision }, args, context) => ({
        ...figures.resolve(revision?.figures ?? [], args, context),
        totalCount: () => (revision === null ? 0 : countByRevision(context, 'figure', revision.id)),
      }),
    },
    FigureConnection,
  ),
  citations: t.connection(
    {
      type: Citation,
      description: 'Sources that its latest version leans on, in the order of the text.',
      select: (args, context, nested) => ({
        currentRevision: {
          select: { id: true, citations: citations.getQuery(args, context, atNodes(nested, 'Citation')) },
        },
      }),
      resolve: ({ currentRevision: revision }, args, context) => ({
        ...citations.resolve(revision?.citations ?? [], args, context),
        totalCount: () => (revision === null ? 0 : countByRevision(context, 'citation', revision.id)),
      }),
    },
    CitationConnection,
  ),
}))

/** The rows of a page stand under `nodes` as well as under `edges { node }`; the helper itself looks only there. */
function atNodes(nested: (selection?: never, path?: never) => unknown, kind: string) {
  const paths = {
    getType: () => kind,
    paths: [['nodes'], ['edges', 'node']].map((path) => path.map((name) => ({ name }))),
  }
  return (selection?: unknown) => nested(selection as never, paths as never)
}
