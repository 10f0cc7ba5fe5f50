import { currentRevisionList } from '../lists/nested-list.js'
import { joinedList } from '../joined-list.js'
import { TEXT_CITATIONS, TEXT_FIGURES, TEXT_MENTIONS, TEXT_QUOTES } from '../lists/facts-of-text.js'
import { builder } from '../builder.js'
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
      ...currentRevisionList(t.arg, TEXT_QUOTES),
    },
    QuoteConnection,
  ),
  mentions: t.connection(
    {
      type: Mention,
      description: 'Places where its latest version points at a person, in the order of the text.',
      ...currentRevisionList(t.arg, TEXT_MENTIONS),
    },
    MentionConnection,
  ),
  figures: t.connection(
    {
      type: Figure,
      description: 'Quantities that its latest version reports, in the order of the text.',
      ...currentRevisionList(t.arg, TEXT_FIGURES),
    },
    FigureConnection,
  ),
  citations: t.connection(
    {
      type: Citation,
      description: 'Sources that its latest version leans on, in the order of the text.',
      ...currentRevisionList(t.arg, TEXT_CITATIONS),
    },
    CitationConnection,
  ),
  people: t.connection(
    {
      type: Person,
      description: 'The people whom its latest version names or points at, the newest in this database first.',
      ...joinedList('article.people'),
    },
    PersonConnection,
  ),
  utterances: t.connection(
    {
      type: Utterance,
      description: 'The utterances that it renders, the newest first.',
      ...joinedList('article.utterances'),
    },
    UtteranceConnection,
  ),
}))
