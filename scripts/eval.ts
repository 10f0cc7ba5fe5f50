/**
 * Runs every task whose gold data is at hand and prints one table: `npm run -s eval [-- FOLDER [TASK]]`. FOLDER holds the corpora
 * (default ../shared/corpora), each with its own `score.py`; Python 3 runs the scorers. The column "rows" says where the weights
 * learned from the very rows that are measured: the figure flatters, and the one that cross-validation gave stands beside it.
 */
import { spawnSync } from 'node:child_process'
import { createReadStream, existsSync, mkdtempSync, openSync, closeSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import Table from 'cli-table3'
import { measurePeople } from './people-figures.js'
import type { PersonLine } from './predict/people.js'
import { crossValidated } from './train/cross-validated.js'
import { readRows, type Link, type PoolQuote } from './train/align/pools.js'
import { takeOutHalf } from './train/align/take-out-half.js'

type Score = Readonly<Record<string, unknown>>

type Row = Readonly<Record<string, unknown>>

interface Figure {
  readonly measure: string
  readonly toBeat: string
  /** The model and measure of the manifest that say what new rows bring, where the model learned from these very rows. */
  readonly seen?: readonly [model: string, measure: string]
  readonly read: (score: Score) => number
}

interface Run {
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

const RUNS: readonly Run[] = [
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

const [given, only] = process.argv.slice(2)
const corpora = resolve(given ?? join(import.meta.dirname, '../../shared/corpora'))
const work = mkdtempSync(join(tmpdir(), 'rashomon-eval-'))
const table = new Table({
  head: ['task', 'file', 'measure', 'figure', 'to beat', 'rows', 'rows/s'],
  style: { head: [], border: [] },
})
const predictions = new Map<string, { readonly file: string; readonly rate: number }>()

for (const run of RUNS.filter(({ task }) => only === undefined || task === only)) {
  const gold = join(corpora, run.folder, run.file)
  if (!existsSync(gold)) {
    console.error(`Left out: ${run.task} on ${run.file}, which is not at hand.`)
    continue
  }
  const seeds = run.seeds ?? [null]
  const scores: Score[] = []
  let rate = 0
  for (const seed of seeds) {
    const predicted = await predict(run, gold, seed)
    rate = predicted.rate
    scores.push(score(run, predicted.file, seed))
  }
  for (const { measure, toBeat, seen, read } of run.figures) {
    const mean = scores.reduce((sum, one) => sum + read(one), 0) / scores.length
    table.push([run.task, run.file, measure, printShare(mean), toBeat, noteOf(run, seen), rate.toFixed(1)])
  }
}
rmSync(work, { recursive: true })
console.log(table.toString())

/** What a reader must know of the rows before believing the figure. */
function noteOf({ flags = [] }: Run, seen: Figure['seen']): string {
  if (seen !== undefined) return `seen in training; on new ones ${printShare(crossValidated(...seen))}`
  if (flags.includes('--without-ingest-date')) return 'undated ones left so'
  return flags.includes('--held-out') ? 'held out' : ''
}

function printShare(share: number): string {
  return Number.isNaN(share) ? 'none claimed' : share.toFixed(3).replace(/^0/, '')
}

/** The same prediction serves two scorings. The start of the program is not counted in the rate. */
async function predict(
  { task, flags = [] }: Run,
  gold: string,
  seed: number | null,
): Promise<{ file: string; rate: number }> {
  const key = `${task} ${gold} ${flags.join(' ')} ${String(seed)}`
  const known = predictions.get(key)
  if (known !== undefined) return known
  const file = join(work, `${String(predictions.size)}.jsonl`)
  const args = ['tsx', join(import.meta.dirname, 'predict.ts'), task]
  const idle = timed([...args, '/dev/null'], '/dev/null')
  const spent = timed([...args, gold, ...flags, ...(seed === null ? [] : ['--seed', String(seed)])], file)
  const made = { file, rate: (await countLines(gold)) / Math.max(spent - idle, 0.01) }
  predictions.set(key, made)
  return made
}

function timed(args: readonly string[], output: string): number {
  const begun = performance.now()
  const handle = openSync(output, 'w')
  const { status } = spawnSync('npx', args, { stdio: ['ignore', handle, 'inherit'] })
  closeSync(handle)
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}.`)
  return (performance.now() - begun) / 1000
}

function score(run: Run, predicted: string, seed: number | null): Score {
  const { folder, file, scorer = [], gold = [file], after = [], flags = [], own } = run
  if (own !== undefined) return own(readRows<Row>(join(corpora, folder, file)), readRows<Row>(predicted))
  const whole = gold.map((name) => join(corpora, folder, name))
  const files = flags.includes('--without-half') ? writeHalf(whole, seed ?? 1) : whole
  const { stdout, stderr, status } = spawnSync(
    'python3',
    [join(corpora, folder, 'score.py'), ...scorer, ...files, predicted, ...after],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Score
}

/** The gold of a pool without the quotations that the prediction left out. */
function writeHalf([pool = '', links = '']: readonly string[], seed: number): string[] {
  const half = takeOutHalf(readRows<PoolQuote>(pool), readRows<Link>(links), seed)
  return [half.quotes, half.links].map((rows, place) => {
    const file = join(work, `half-${String(place)}.jsonl`)
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'))
    return file
  })
}

async function countLines(file: string): Promise<number> {
  if (file === '/dev/null') return 0
  let lines = 0
  for await (const line of createInterface({ input: createReadStream(file) })) if (line.trim() !== '') lines += 1
  return lines
}
