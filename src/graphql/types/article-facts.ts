import { builder } from '../builder.js'
import { countBy } from '../count-by.js'
import { nestedQuery, pageOf } from '../keyset-page.js'
import { CITATIONS } from '../lists/citation-list.js'
import { FIGURES } from '../lists/figure-list.js'
import { askedList, listArguments } from '../lists/list.js'
import { MENTIONS } from '../lists/mention-list.js'
import { IN_TEXT_ORDER } from '../lists/of-article.js'
import { QUOTES } from '../lists/quote-list.js'
import { throughPage } from '../through.js'
import { Article } from './article.js'
import { Citation, CitationConnection } from './citation.js'
import { Figure, FigureConnection } from './figure.js'
import { Mention, MentionConnection } from './mention.js'
import { Person, PersonConnection } from './person.js'
import { Quote, QuoteConnection } from './quote.js'
import { Utterance, UtteranceConnection } from './utterance.js'

// What stands in the latest version of an article, reached without a step over `currentRevision`.

builder.prismaObjectFields(Article, (t) => ({
  quotes: t.connection(
    {
      type: Quote,
      description: 'Words put in somebody’s mouth in its latest version, in the order of the text.',
      args: listArguments(t.arg, QUOTES, IN_TEXT_ORDER),
      select: (args, _context, nested) => ({
        currentRevision: {
          select: { id: true, quotes: nestedQuery(askedList(QUOTES, args, IN_TEXT_ORDER), args, 'Quote', nested) },
        },
      }),
      resolve: ({ currentRevision: revision }, args, context) => {
        const list = askedList(QUOTES, args, IN_TEXT_ORDER)
        return pageOf(list, args, revision?.quotes ?? [], () =>
          revision === null ? 0 : countBy(context, 'quote', 'revisionId', revision.id, list.where),
        )
      },
    },
    QuoteConnection,
  ),
  mentions: t.connection(
    {
      type: Mention,
      description: 'Places where its latest version points at a person, in the order of the text.',
      args: listArguments(t.arg, MENTIONS, IN_TEXT_ORDER),
      select: (args, _context, nested) => ({
        currentRevision: {
          select: {
            id: true,
            mentions: nestedQuery(askedList(MENTIONS, args, IN_TEXT_ORDER), args, 'Mention', nested),
          },
        },
      }),
      resolve: ({ currentRevision: revision }, args, context) => {
        const list = askedList(MENTIONS, args, IN_TEXT_ORDER)
        return pageOf(list, args, revision?.mentions ?? [], () =>
          revision === null ? 0 : countBy(context, 'mention', 'revisionId', revision.id, list.where),
        )
      },
    },
    MentionConnection,
  ),
  figures: t.connection(
    {
      type: Figure,
      description: 'Quantities that its latest version reports, in the order of the text.',
      args: listArguments(t.arg, FIGURES, IN_TEXT_ORDER),
      select: (args, _context, nested) => ({
        currentRevision: {
          select: { id: true, figures: nestedQuery(askedList(FIGURES, args, IN_TEXT_ORDER), args, 'Figure', nested) },
        },
      }),
      resolve: ({ currentRevision: revision }, args, context) => {
        const list = askedList(FIGURES, args, IN_TEXT_ORDER)
        return pageOf(list, args, revision?.figures ?? [], () =>
          revision === null ? 0 : countBy(context, 'figure', 'revisionId', revision.id, list.where),
        )
      },
    },
    FigureConnection,
  ),
  citations: t.connection(
    {
      type: Citation,
      description: 'Sources that its latest version leans on, in the order of the text.',
      args: listArguments(t.arg, CITATIONS, IN_TEXT_ORDER),
      select: (args, _context, nested) => ({
        currentRevision: {
          select: {
            id: true,
            citations: nestedQuery(askedList(CITATIONS, args, IN_TEXT_ORDER), args, 'Citation', nested),
          },
        },
      }),
      resolve: ({ currentRevision: revision }, args, context) => {
        const list = askedList(CITATIONS, args, IN_TEXT_ORDER)
        return pageOf(list, args, revision?.citations ?? [], () =>
          revision === null ? 0 : countBy(context, 'citation', 'revisionId', revision.id, list.where),
        )
      },
    },
    CitationConnection,
  ),
  people: t.connection(
    {
      type: Person,
      description: 'The people whom its latest version names or points at, the newest in this database first.',
      select: { id: true },
      resolve: ({ id }, args, context) => throughPage('article.people', id, args, context),
    },
    PersonConnection,
  ),
  utterances: t.connection(
    {
      type: Utterance,
      description: 'The utterances that it renders, the newest first.',
      select: { id: true },
      resolve: ({ id }, args, context) => throughPage('article.utterances', id, args, context),
    },
    UtteranceConnection,
  ),
}))
