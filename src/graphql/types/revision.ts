import type { FieldEvidence, Header } from '../../model/article.js'
import { builder } from '../builder.js'
import { nestedList } from '../lists/nested-list.js'
import { TEXT_CITATIONS, TEXT_FIGURES, TEXT_MENTIONS, TEXT_QUOTES } from '../lists/facts-of-text.js'
import { connectionOf } from '../connection-of.js'
import { Citation, CitationConnection } from './citation.js'
import { Figure, FigureConnection } from './figure.js'
import { Mention, MentionConnection } from './mention.js'
import { Quote, QuoteConnection } from './quote.js'
import { SpanType } from './span.js'

const FieldEvidenceType = builder.objectRef<FieldEvidence>('FieldEvidence').implement({
  description: 'Proof of one line of the header: what was found, by which rule, and where.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Which line: outlet, title, author, publishedAt and so on.' }),
    value: t.exposeString('value', { description: 'What was found.' }),
    rule: t.exposeString('rule', { description: 'Name of the rule that found it; "given" where the caller said so.' }),
    span: t.field({
      type: SpanType,
      nullable: true,
      description: 'Where it stands in the text; null where it came beside the text.',
      resolve: (evidence) => evidence.span,
    }),
  }),
})

export const Revision = builder.prismaNode('Revision', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'One version of the text of an article. Older versions are kept, with everything found in them.',
  fields: (t) => ({
    article: t.relation('article', { description: 'The article of which this is a version.' }),
    number: t.exposeInt('number', { description: 'Counted from 1, the oldest known version.' }),
    text: t.exposeString('text', { description: 'The text. Every `start` and `end` counts UTF-16 units of it.' }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'The headline of this version; null where it has none.',
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Publication date that this version states; null where it states none.',
    }),
    seenAt: t.expose('seenAt', {
      type: 'DateTime',
      description: 'When this version was first seen: the update time it states itself, else the time it was taken in.',
    }),
    evidence: t.field({
      type: [FieldEvidenceType],
      description: 'How each line of the header was found.',
      select: { header: true },
      resolve: ({ header }) => (header as unknown as Header).evidence,
    }),
  }),
})

export const RevisionConnection = connectionOf('Revision', 'versions of an article', Revision)

builder.prismaObjectFields(Revision, (t) => ({
  quotes: t.connection(
    {
      type: Quote,
      description: 'Words put in somebody’s mouth, in the order of the text.',
      ...nestedList(t.arg, TEXT_QUOTES),
    },
    QuoteConnection,
  ),
  mentions: t.connection(
    {
      type: Mention,
      description: 'Places where the text points at a person, in its order.',
      ...nestedList(t.arg, TEXT_MENTIONS),
    },
    MentionConnection,
  ),
  figures: t.connection(
    {
      type: Figure,
      description: 'Quantities that the text reports, in its order.',
      ...nestedList(t.arg, TEXT_FIGURES),
    },
    FigureConnection,
  ),
  citations: t.connection(
    {
      type: Citation,
      description: 'Sources that the text leans on, in its order.',
      ...nestedList(t.arg, TEXT_CITATIONS),
    },
    CitationConnection,
  ),
}))
