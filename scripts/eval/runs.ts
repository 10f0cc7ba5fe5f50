import { measurePeople } from '../people-figures.js'
import type { PersonLine } from '../predict/people.js'

/** What a scorer prints. */
export type Score = Readonly<Record<string, unknown>>

/** A row of gold or of a prediction. */
export type Row = Readonly<Record<string, unknown>>

/** One figure of a score, and the best that was known before. */
export interface Figure {
  readonly measure: string
  readonly toBeat: string
  /** The model and measure of the manifest that say what new rows bring, where the model learned from these very rows. */
  readonly seen?: readonly [model: string, measure: string]
  readonly read: (score: Score) => number
}

/** One task on one file of gold. */
export interface Run {
  readonly task: string
  readonly folder: string
  readonly file: string
  /** Words between the scorer's name and the files. */
  readonly scorer?: readonly string[]
  /** Files of gold, when not the file itself. */
  readonly gold?: readonly string[]
  /** Words behind the files. */
  readonly after?: readonly string[]
  /** Words behind the file of the prediction: its flags. */
  readonly flags?: readonly string[]
  /** One run each; their mean counts. */
  readonly seeds?: readonly number[]
  readonly figures: readonly Figure[]
  /** Scores without the corpus' own scorer, which does not know the task. */
  readonly own?: (gold: readonly Row[], predicted: readonly Row[]) => Score
}

const third = (key: string) => (score: Score) => (score[key] as readonly number[])[2] ?? NaN
const plain = (key: string) => (score: Score) => Number(score[key])

const events = (file: string, bcubed: string, pair: string, seeds = [1]): Run => ({
  task: 'events',
  folder: 'same-event',
  file,
  seeds,
  figures: [
    { measure: 'B-cubed F1', toBeat: bcubed, read: third('bcubed') },
    { measure: 'cross-outlet pair F1', toBeat: pair, read: third('cross_outlet_pair') },
  ],
})
const align = (file: string, links: string, toBeat: string, further: readonly Figure[] = []): Run => ({
  task: 'align',
  folder: 'quote-align',
  file,
  scorer: ['align'],
  gold: [file, links],
  flags: ['--held-out'],
  figures: [
    { measure: 'F1, cross-validated', toBeat, read: plain('F1') },
    { measure: 'precision, cross-validated', toBeat: '', read: plain('P') },
    ...further,
  ],
})
/** Two translations of one sentence that have hardly a word in common: found, of all. */
const farRewordings: Figure = {
  measure: 'far rewordings found, cross-validated',
  toBeat: '.838',
  read: (score) => {
    const [found = NaN, all = NaN] = (score['recall_by_relation'] as Score)['reworded_far']?.toString().split('/') ?? []
    return Number(found) / Number(all)
  },
}
/** Half of the quotations have lost their partner. */
const alignHalf = (file: string, links: string): Run => ({
  ...align(file, links, ''),
  flags: ['--held-out', '--without-half'],
  seeds: [1, 2, 3, 4, 5],
  figures: [{ measure: 'F1 without half of the partners', toBeat: '', read: plain('F1') }],
})
const quotes = (least: string, toBeat: string): Run => ({
  task: 'quotes',
  folder: 'polnear',
  file: 'dev.jsonl',
  after: [least],
  figures: [
    { measure: `end-to-end F1, ${least === '0' ? 'all' : `${least} words or more`}`, toBeat, read: third('e2e_PRF') },
  ],
})
/** Agency copy is what the annotators' files name an agency for; "NA" is theirs for none. */
const wire: Run = {
  task: 'wire',
  folder: 'polnear',
  file: 'train.jsonl',
  figures: [{ measure: 'wire flag F1', toBeat: '.85', read: plain('f1') }],
  own: (gold, predicted) => {
    const isWire = new Map(predicted.map((row) => [row['id'], row['wire'] === true]))
    const count = (known: boolean, found: boolean): number =>
      gold.filter((row) => ((row['wire'] ?? 'NA') !== 'NA') === known && isWire.get(row['id']) === found).length
    const hits = count(true, true)
    return { f1: (2 * hits) / (2 * hits + count(true, false) + count(false, true)) }
  },
}
const pages = (file: string, figures: readonly Figure[]): Run => ({
  task: 'pages',
  folder: 'html-articles',
  file,
  figures,
})

const bodyOf = (set: string, toBeat: string): Figure => ({
  measure: 'body F1',
  toBeat,
  seen: ['body', `F1 of runs of four words, ${set}`],
  read: third('body_PRF'),
})

/** A share that the scorer writes as "595/656 0.907"; NaN where there is nothing to count. */
const share = (key: string) => (score: Score) => Number(String(score[key]).split(' ')[1] ?? NaN)
const part = (key: string, place: number) => (score: Score) => (score[key] as readonly number[])[place] ?? NaN
/** Whole comparisons of labelled events. To beat: what linking by shared words alone reaches, else the figures before they were measured. */
const coverage: Run = {
  task: 'coverage',
  folder: 'coverage',
  file: 'coverage.dev.jsonl',
  flags: ['--held-out'],
  figures: [
    { measure: 'links precision', toBeat: '.872', read: part('link_PRF', 0) },
    { measure: 'links F1', toBeat: '.840', read: part('link_PRF', 2) },
    { measure: 'speaker right', toBeat: '.904', read: share('speaker_right') },
    { measure: 'speaker right when it answers', toBeat: '.927', read: share('speaker_when_answered') },
    { measure: 'nobody invented for a body', toBeat: '.873', read: share('no_person_invented') },
    { measure: 'cue', toBeat: '.905', read: share('cue_right') },
    { measure: 'speech found', toBeat: '.971', read: share('speech_found') },
    { measure: 'no speech left alone', toBeat: '.549', read: share('no_speech_left_alone') },
    { measure: 'reported elsewhere found', toBeat: '.094', read: share('indirect_found') },
    { measure: '"left out" true', toBeat: '.779', read: share('left_out_right') },
    { measure: 'people precision', toBeat: '.762', read: part('people_PRF', 0) },
    { measure: 'people recall', toBeat: '.947', read: part('people_PRF', 1) },
    { measure: 'figure groups found', toBeat: '.306', read: share('figure_groups_found') },
    { measure: 'figure groups right', toBeat: '.690', read: share('figure_groups_right') },
    { measure: 'figure conflicts true', toBeat: '.222', read: share('figure_conflicts_right') },
    { measure: 'attribution conflicts true', toBeat: '0', read: share('attribution_conflicts_right') },
    { measure: '"one text" true', toBeat: '.520', read: share('copies_right') },
    { measure: '"one text" found', toBeat: '.929', read: share('copies_found') },
  ],
}

/** Everybody in an archive of years; the people whom its last articles name are looked at. To beat: before names were looked up over archives. */
const people: Run = {
  task: 'people',
  folder: 'same-event',
  file: 'allsides_fulltext.dev.jsonl',
  figures: [
    { measure: 'rows of people a full name', toBeat: '1.066', read: plain('rowsAName') },
    { measure: 'surnames left alone, of all named', toBeat: '.058', read: plain('leftOfAll') },
    { measure: 'surnames left alone, of surnames of somebody known', toBeat: '.742', read: plain('leftOfSurnames') },
    { measure: 'party tags taken for people', toBeat: '', read: plain('partyTags') },
  ],
  own: (gold, predicted) => {
    const dated = gold
      .filter(({ date }) => typeof date === 'string')
      .sort((a, b) => (String(a['date']) < String(b['date']) ? -1 : 1))
    const last = new Set(dated.slice(-400).map(({ id }) => String(id)))
    return { ...measurePeople(predicted as unknown as PersonLine[], last) }
  },
}

/** Every task, in the order of the table. */
export const RUNS: readonly Run[] = [
  coverage,
  quotes('5', '.940'),
  quotes('0', '.899'),
  {
    task: 'speakers',
    folder: 'speakers-persons',
    file: 'basil_speakers.dev.jsonl',
    scorer: ['speakers'],
    figures: [
      { measure: 'right', toBeat: '.931', read: plain('right') },
      { measure: 'right when it answers', toBeat: '.938', read: plain('given') },
    ],
  },
  {
    task: 'persons',
    folder: 'speakers-persons',
    file: 'conllpp_persons.dev.jsonl',
    scorer: ['persons'],
    figures: [{ measure: 'exact F1', toBeat: '', seen: ['persons', 'F1 of exact spans'], read: plain('F1') }],
  },
  pages('zyte.dev.jsonl', [bodyOf('Zyte', '.957')]),
  pages('naeb.dev.jsonl', [
    bodyOf('NAEB', '.892'),
    { measure: 'title, exact', toBeat: '.842', read: plain('title_exact') },
    { measure: 'author F1', toBeat: '.849', read: third('author_PRF') },
  ]),
  pages('trafilatura.dev.jsonl', [{ measure: 'segments F1', toBeat: '.924', read: third('segment_PRF') }]),
  pages('htmldate.dev.jsonl', [{ measure: 'day accuracy', toBeat: '.776', read: plain('date_acc') }]),
  wire,
  events('allsides_fulltext.dev.jsonl', '.951', '.890'),
  { ...events('allsides_fulltext.dev.jsonl', '.743', '.411'), flags: ['--without-ingest-date'] },
  people,
  events('allsides_2021.dev.jsonl', '.960', '.919'),
  events('basil.dev.jsonl', '.996', '.991'),
  // Without dates the order is a draw: a mean of five.
  events('ecbplus.dev.jsonl', '.900', '.798', [1, 2, 3, 4, 5]),
  events('newswcl50.dev.jsonl', '.996', '', [1, 2, 3, 4, 5]),
  {
    task: 'storylines',
    folder: 'same-event',
    file: 'storylines.dev.jsonl',
    figures: [{ measure: 'B-cubed F1', toBeat: '.924', read: third('bcubed') }],
  },
  align('quote_pool.dev.jsonl', 'quote_links.dev.jsonl', '.988'),
  align('wmt_quote_pool.dev.jsonl', 'wmt_quote_links.dev.jsonl', '.837', [farRewordings]),
  alignHalf('quote_pool.dev.jsonl', 'quote_links.dev.jsonl'),
  alignHalf('wmt_quote_pool.dev.jsonl', 'wmt_quote_links.dev.jsonl'),
  {
    task: 'pairs',
    folder: 'quote-align',
    file: 'msrp.dev.jsonl',
    scorer: ['pairs'],
    flags: ['--held-out'],
    figures: [{ measure: 'accuracy, cross-validated', toBeat: '.757', read: plain('accuracy') }],
  },
]
