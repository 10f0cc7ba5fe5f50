import { builder } from '../builder.js'
import { rootList } from '../lists/root-list.js'
import { connectionOf } from '../connection-of.js'
import { DirectnessEnum, SpeakerKindEnum, VenueKindEnum } from '../enums/facts-enums.js'
import { IN_CURRENT_REVISION } from '../in-current-revision.js'
import { NEWEST } from '../lists/list.js'
import { QUOTES } from '../lists/quote-list.js'
import { keyOf } from '../node-id.js'
import { SpanType, spanOf } from './span.js'
import { contextOf, QuoteContext } from './quote-context.js'

/** Units of text shown on either side of a quote: about two sentences. */
const USUAL_CONTEXT = 200

export const Quote = builder.prismaNode('Quote', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'Words in an article that are put in somebody’s mouth. Every word of `text` stands in the article.',
  fields: (t) => ({
    revision: t.relation('revision', { description: 'The version of the article in which it stands.' }),
    text: t.exposeString('text', { description: 'The words, without the quotation marks.' }),
    start: t.exposeInt('start', { description: 'Where the words begin in the text.' }),
    end: t.exposeInt('end', { description: 'Where the words end in the text.' }),
    directness: t.expose('directness', {
      type: DirectnessEnum,
      description: 'Whole sentences, a fragment, reported speech or a headline.',
    }),
    cue: t.exposeString('cue', {
      nullable: true,
      description: 'The words that attribute it, as printed: "said", "according to"; null where none do.',
    }),
    cueLemma: t.exposeString('cueLemma', {
      nullable: true,
      description: 'The same in dictionary form: "say"; null where nothing attributes it.',
    }),
    cueSpan: t.field({
      type: SpanType,
      nullable: true,
      description: 'Where the attributing words stand; null where there are none.',
      select: { cueStart: true, cueEnd: true },
      resolve: (quote) => spanOf(quote.cueStart, quote.cueEnd),
    }),
  }),
})

// Who said it, and where.
builder.prismaObjectFields(Quote, (t) => ({
  speaker: t.relation('person', {
    nullable: true,
    description: 'The person who said it; null where no person is known.',
  }),
  organisation: t.exposeString('organisation', {
    nullable: true,
    description: 'The body or group that said it; null for persons and the unnamed.',
  }),
  speakerKind: t.expose('speakerKind', {
    type: SpeakerKindEnum,
    nullable: true,
    description: 'What kind of source is named; null where none is.',
  }),
  speakerText: t.exposeString('speakerText', {
    nullable: true,
    description: 'The words that name the speaker, as printed: "the diplomat"; null where none do.',
  }),
  speakerSpan: t.field({
    type: SpanType,
    nullable: true,
    description: 'Where the words that name the speaker stand; null where there are none.',
    select: { speakerStart: true, speakerEnd: true },
    resolve: (quote) => spanOf(quote.speakerStart, quote.speakerEnd),
  }),
  venue: t.exposeString('venue', {
    nullable: true,
    description: 'Where or to whom it was said, as printed; null where not said.',
  }),
  venueKind: t.expose('venueKind', {
    type: VenueKindEnum,
    nullable: true,
    description: 'Whether the venue is a listener or an occasion; null where not said.',
  }),
  venueSpan: t.field({
    type: SpanType,
    nullable: true,
    description: 'Where the venue stands in the text; null where not said.',
    select: { venueStart: true, venueEnd: true },
    resolve: (quote) => spanOf(quote.venueStart, quote.venueEnd),
  }),
}))

// How sure it is, what it renders, and what stands around it.
builder.prismaObjectFields(Quote, (t) => ({
  confidence: t.exposeFloat('confidence', { description: 'How sure the speaker is, 0 to 1.' }),
  renderings: t.relation('renderings', {
    query: { orderBy: [{ start: 'asc' }, { id: 'asc' }] },
    description: 'The utterances that this quote renders: one, or several where outlets cut it differently.',
  }),
  context: t.field({
    type: QuoteContext,
    description: 'The quote with the text around it.',
    args: {
      before: t.arg.int({
        defaultValue: USUAL_CONTEXT,
        required: true,
        description: 'UTF-16 units of text before it, 0 to 2000.',
      }),
      after: t.arg.int({
        defaultValue: USUAL_CONTEXT,
        required: true,
        description: 'UTF-16 units of text after it, 0 to 2000.',
      }),
    },
    select: { start: true, end: true, revision: { select: { text: true } } },
    resolve: (quote, { before, after }) => contextOf(quote.revision.text, quote, before, after),
  }),
}))

export const QuoteConnection = connectionOf('Quote', 'quotes', Quote)

builder.queryFields((t) => ({
  quote: t.prismaField({
    type: 'Quote',
    nullable: true,
    description: 'One quote by id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'The `id` of a quote.' }) },
    resolve: (query, _root, { id }, { store }) =>
      store.db.quote.findUnique({ ...query, where: { id: keyOf('Quote', id) } }),
  }),
  quotes: t.connection(
    {
      type: Quote,
      description: 'The quotes in the latest versions of all articles, the last taken in first.',
      ...rootList(t.arg, { list: QUOTES, usual: NEWEST, always: IN_CURRENT_REVISION, model: 'quote' }),
    },
    QuoteConnection,
  ),
}))
