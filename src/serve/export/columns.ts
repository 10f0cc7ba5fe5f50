/**
 * What a column holds: words, whole numbers, other numbers, moments (ISO 8601 in CSV and JSON), or several words (parted by
 * "; " in CSV). Every cell may be empty.
 */
export type ColumnType = 'text' | 'whole' | 'real' | 'moment' | 'list'

/** The columns of a table, in their order. */
export type Columns = Readonly<Record<string, ColumnType>>

/** Where a fact stands: the columns that all facts of articles end with. */
const PLACE = {
  article: 'text',
  revision: 'whole',
  title: 'text',
  url: 'text',
  outlet: 'text',
  outletId: 'text',
  publishedAt: 'moment',
  event: 'text',
} as const satisfies Columns

/** A figure and a citation carry the day of their article before the place they stand at. */
const FACT = {
  id: 'text',
  publishedAt: 'moment',
  start: 'whole',
  end: 'whole',
  text: 'text',
} as const satisfies Columns

const EVENT = { event: 'text', eventTitle: 'text' } as const satisfies Columns
const PRINTED = { article: 'text', outlet: 'text', publishedAt: 'moment' } as const satisfies Columns
const WORDS = { text: 'text', start: 'whole', end: 'whole' } as const satisfies Columns

/** The columns of each table. */
export const COLUMNS = {
  articles: {
    id: 'text',
    ...PLACE,
    subtitle: 'text',
    authors: 'list',
    agencies: 'list',
    section: 'text',
    language: 'text',
    publishedPrecision: 'text',
    completeness: 'text',
    text: 'text',
  },
  quotes: {
    id: 'text',
    text: 'text',
    directness: 'text',
    speaker: 'text',
    speakerId: 'text',
    speakerText: 'text',
    speakerKind: 'text',
    organisation: 'text',
    cue: 'text',
    cueLemma: 'text',
    venue: 'text',
    confidence: 'real',
    start: 'whole',
    end: 'whole',
    ...PLACE,
  },
  figures: {
    ...FACT,
    low: 'real',
    high: 'real',
    comparator: 'text',
    unit: 'text',
    unitSymbol: 'text',
    counted: 'text',
    action: 'text',
    place: 'text',
    giver: 'text',
    day: 'text',
    sentenceStart: 'whole',
    sentenceEnd: 'whole',
    ...PLACE,
  },
  citations: { ...FACT, kind: 'text', name: 'text', ...PLACE },
  utterances: {
    id: 'text',
    text: 'text',
    speaker: 'text',
    speakerId: 'text',
    organisation: 'text',
    articleCount: 'whole',
    event: 'text',
  },
  people: { id: 'text', name: 'text', names: 'list' },
  outlets: { id: 'text', name: 'text', slug: 'text', domain: 'text', kind: 'text' },
  events: {
    id: 'text',
    title: 'text',
    storyline: 'text',
    version: 'whole',
    articleCount: 'whole',
    firstAt: 'moment',
    lastAt: 'moment',
  },
  storylines: {
    id: 'text',
    title: 'text',
    eventCount: 'whole',
    articleCount: 'whole',
    firstAt: 'moment',
    lastAt: 'moment',
  },
  renderings: {
    ...EVENT,
    utterance: 'text',
    rendering: 'text',
    quote: 'text',
    speaker: 'text',
    organisation: 'text',
    isReference: 'text',
    difference: 'text',
    from: 'text',
    to: 'text',
    ...WORDS,
    ...PRINTED,
  },
  coverage: { ...EVENT, kind: 'text', item: 'text', itemId: 'text', state: 'text', ...WORDS, ...PRINTED },
  findings: {
    ...EVENT,
    finding: 'text',
    kind: 'text',
    sentence: 'text',
    confidence: 'real',
    weight: 'real',
    side: 'whole',
    says: 'text',
    ...WORDS,
    ...PRINTED,
  },
  stats: {
    groupBy: 'text',
    id: 'text',
    name: 'text',
    renderings: 'whole',
    quoted: 'whole',
    withVerb: 'whole',
    departed: 'whole',
    departedShare: 'real',
    departedLow: 'real',
    departedHigh: 'real',
  },
  corrections: {
    outletId: 'text',
    outlet: 'text',
    revisions: 'whole',
    articles: 'whole',
    headlines: 'whole',
    quotes: 'whole',
    speakers: 'whole',
    figures: 'whole',
    material: 'whole',
    silent: 'whole',
    noted: 'whole',
    medianHours: 'real',
  },
} as const satisfies Readonly<Record<string, Columns>>
