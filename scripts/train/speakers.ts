/**
 * Learns the weights of the speaker ranker (softmax over mentions and "nobody", AdaGrad, averaged, left to right with its
 * own earlier decisions) from the PolNeAR articles beside the project and writes src/extract/model/speaker-weights.ts.
 * `--folds N` measures by cross-validation instead; `--dev` measures the learned weights on the dev articles.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Block } from '../../src/model/article.js'
import { findParagraphs } from '../../src/extract/find-paragraphs.js'
import { choicesFor, rankSpeakers, type SpeakerWeights } from '../../src/extract/rank-speakers.js'
import { setStage, type Stage } from '../../src/extract/set-stage.js'
import { lookAt, type Decision } from '../../src/extract/speaker-features.js'
import { readCorpus } from './corpora.js'

interface Span {
  readonly start: number
  readonly end: number
}
interface GoldQuote extends Span {
  readonly n_words: number
  readonly ignore: boolean
  readonly source: readonly Span[]
}
interface Row {
  readonly id: string
  readonly text: string
  readonly quotes: readonly GoldQuote[]
  readonly quoted_unattributed: readonly (Span & { readonly n_words?: number; readonly ignore?: boolean })[]
  readonly ignore: readonly Span[]
  readonly attributions: readonly { readonly source: readonly Span[]; readonly content: readonly Span[] }[]
}
interface Lesson {
  readonly row: Row
  readonly stage: Stage
  /** For each stretch: mentions that are right; [-1] nobody; null = do not learn from it. */
  readonly right: readonly (readonly number[] | null)[]
}

const EPOCHS = 5
const RATE = 0.12
/** Features seen in fewer choices than this are not learned: chance, and names that slipped in. */
const RAREST = 6
/** Weights nearer to zero than this say nothing. */
const SMALLEST = 0.03

/** Counts as the corpus' scorer does: a stretch is right when its span and its source are. */
class Tally {
  hits = 0
  predicted = 0
  gold = 0
  covered = 0
  readonly confident: [number, boolean][] = []
  constructor(readonly least: number) {}
  add({ row, stage, right }: Lesson, weights: SpeakerWeights, errors: boolean): void {
    const { scene } = stage
    const { stretches } = scene.narrative
    const golden = row.quotes.filter((quote) => !quote.ignore && quote.n_words >= this.least)
    this.gold += golden.length
    for (const { quote, mention, confidence } of rankSpeakers(scene, weights)) {
      const stretch = stretches[quote]
      if (stretch === undefined || (!stretch.single && !isPlainDouble(row.text, stretch))) continue
      const words =
        row.text.slice(stretch.start, stretch.end).match(/[\p{L}\p{N}_]+(?:['\u2019][\p{L}\p{N}_]+)*/gu)?.length ?? 0
      const match = golden.find(
        (gold) => Math.abs(gold.start - stretch.start) <= 2 && Math.abs(gold.end - stretch.end) <= 2,
      )
      if (mention === -1) {
        if (match !== undefined && errors) this.report('DROP', row, stretch, null, right[quote])
        continue
      }
      const span = scene.mentions[mention]
      if (match === undefined) {
        if (words < this.least) continue
        const dropped = [...row.quotes, ...row.quoted_unattributed].some(
          (other) =>
            ((other.n_words ?? words) < this.least || other.ignore === true) &&
            overlap(other, stretch) > 0.5 * (stretch.end - stretch.start),
        )
        if (dropped || row.ignore.some((other) => overlap(other, stretch) > 0)) continue
        this.predicted++
        this.confident.push([confidence, false])
        if (errors) this.report('EXTRA', row, stretch, span ?? null, right[quote])
        continue
      }
      this.predicted++
      const good = span !== undefined && match.source.some((source) => overlap(source, span) > 0)
      if (good) this.hits++
      else if (errors)
        this.report(
          right[quote] === null ? 'UNCOVERED' : 'WRONG',
          row,
          stretch,
          span ?? null,
          right[quote],
          match.source,
        )
      this.confident.push([confidence, good])
    }
  }
  report(
    kind: string,
    row: Row,
    stretch: Span,
    span: Span | null,
    right: readonly number[] | null | undefined,
    source: readonly Span[] = [],
  ): void {
    const text = row.text
    console.log(
      `${kind} ${this.least} answered [${span === null ? '' : text.slice(span.start, span.end)}] gold [${source.map((s) => text.slice(s.start, s.end)).join(' / ')}] ${JSON.stringify(right ?? null)}\n   ${JSON.stringify(text.slice(Math.max(0, stretch.start - 160), stretch.start))} >>>${JSON.stringify(text.slice(stretch.start, stretch.end).slice(0, 60))}…<<< ${JSON.stringify(text.slice(stretch.end, stretch.end + 130))}`,
    )
  }
  show(): string {
    const precision = this.hits / this.predicted
    const recall = this.hits / this.gold
    const sure = this.confident.sort(([a], [b]) => b - a).slice(0, Math.floor(this.confident.length * 0.8))
    const sureRight = sure.filter(([, good]) => good).length / sure.length
    return `>= ${this.least} words: P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(4)}; most confident 80 %: ${sureRight.toFixed(4)}`
  }
}

const argument = (name: string): string | null => {
  const at = process.argv.indexOf(name)
  return at === -1 ? null : (process.argv[at + 1] ?? '')
}

const rows = readCorpus('polnear/train.jsonl') as Row[] | null
if (rows !== null) {
  const lessons = rows.map(prepare)
  const folds = Number(argument('--folds') ?? 0)
  if (folds > 0) {
    const tallies = [new Tally(5), new Tally(1)]
    const only = argument('--only')
    for (let fold = 0; fold < folds; fold++) {
      if (only !== null && Number(only) !== fold) continue
      const weights = train(lessons.filter((_, i) => i % folds !== fold))
      lessons.forEach((lesson, i) => {
        if (i % folds === fold)
          for (const tally of tallies) tally.add(lesson, weights, process.argv.includes('--errors'))
      })
    }
    for (const tally of tallies) console.log(tally.show())
  } else {
    const weights = train(lessons)
    const dev = readCorpus('polnear/dev.jsonl') as Row[] | null
    const pruned = prune(weights)
    for (const least of [5, 1]) {
      const tally = new Tally(least)
      for (const row of dev ?? []) tally.add(prepare(row), pruned, process.argv.includes('--errors'))
      console.log('dev', tally.show())
    }
    if (!process.argv.includes('--dev')) write(pruned)
  }
}

/** Blocks as far as a corpus tells them: first line the headline, every other line a paragraph. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '')
      blocks.push({
        kind: blocks.length === 0 && text.startsWith('\n', start + line.length) ? 'HEADLINE' : 'PARAGRAPH',
        start,
        end: start + line.length,
      })
    start += line.length + 1
  }
  return blocks
}

function prepare(row: Row): Lesson {
  const stage = setStage(row.text, findParagraphs(row.text, blocksOf(row.text)))
  const { scene } = stage
  const right = scene.narrative.stretches.map((stretch): readonly number[] | null => {
    if (row.ignore.some((span) => overlap(span, stretch) > 0)) return null
    const gold = row.quotes.find(
      (quote) => Math.abs(quote.start - stretch.start) <= 2 && Math.abs(quote.end - stretch.end) <= 2,
    )
    if (gold === undefined && row.quotes.some((quote) => overlap(quote, stretch) > 0)) return null
    // Single marks and marks typed as two apostrophes are not in the corpus' view of quotations; its attributions hold them.
    const around = row.attributions.filter(({ content }) =>
      content.some((span) => overlap(span, stretch) > 0.6 * (stretch.end - stretch.start)),
    )
    const source =
      gold === undefined ? (isPlainDouble(row.text, stretch) ? [] : (around[0]?.source ?? [])) : gold.source
    if (gold === undefined && source.length === 0) return [-1]
    if (gold?.ignore === true || source.length === 0) return null
    const mentions: number[] = []
    scene.mentions.forEach((mention, index) => {
      if (source.some((span) => overlap(span, mention) > 0)) mentions.push(index)
    })
    return mentions.length > 0 ? mentions : null
  })
  return { row, stage, right }
}

/** Marks that the corpus counts: double ones, not typed as two apostrophes. */
function isPlainDouble(
  text: string,
  { outerStart, single }: { readonly outerStart: number; readonly single: boolean },
): boolean {
  return !single && text.charAt(outerStart) !== "'" && text.charAt(outerStart) !== '`'
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function train(lessons: readonly Lesson[]): SpeakerWeights {
  const ids = new Map<string, number>()
  const seen: number[] = []
  const weights: number[] = []
  const squares: number[] = []
  const sums: number[] = []
  const touched: number[] = []
  let step = 1
  const idOf = (feature: string): number => {
    let id = ids.get(feature)
    if (id === undefined) {
      id = ids.size
      ids.set(feature, id)
      seen.push(0)
      weights.push(0)
      squares.push(1)
      sums.push(0)
      touched.push(0)
    }
    return id
  }
  const settle = (id: number): void => {
    sums[id] = (sums[id] ?? 0) + (weights[id] ?? 0) * (step - (touched[id] ?? 0))
    touched[id] = step
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { stage, right } of lessons) {
      const { scene } = stage
      let before: Decision | null = null
      for (let quote = 0; quote < scene.narrative.stretches.length; quote++) {
        const look = lookAt(scene, quote)
        if (look === null) continue
        const choices = choicesFor(scene, quote, look, before)
        const featureIds = choices.map(({ features }) => features.map(idOf))
        if (epoch === 0) for (const list of featureIds) for (const id of list) seen[id] = (seen[id] ?? 0) + 1
        const scores = featureIds.map((list) =>
          list.reduce((sum, id) => sum + ((seen[id] ?? 0) >= RAREST || epoch === 0 ? (weights[id] ?? 0) : 0), 0),
        )
        const top = Math.max(...scores)
        const powers = scores.map((score) => Math.exp(score - top))
        const total = powers.reduce((sum, power) => sum + power, 0)
        const shares = powers.map((power) => power / total)
        let best = 0
        shares.forEach((share, i) => {
          if (share > (shares[best] ?? 0)) best = i
        })
        const gold = right[quote]
        if (gold !== null && gold !== undefined) {
          const isRight = choices.map(({ mention }) => gold.includes(mention))
          const mass = shares.reduce((sum, share, i) => sum + (isRight[i] === true ? share : 0), 0)
          if (mass > 0) {
            const gradient = new Map<number, number>()
            featureIds.forEach((list, i) => {
              const share = shares[i] ?? 0
              const g = (isRight[i] === true ? share / mass : 0) - share
              if (Math.abs(g) < 1e-4) return
              for (const id of list) gradient.set(id, (gradient.get(id) ?? 0) + g)
            })
            for (const [id, g] of gradient) {
              settle(id)
              squares[id] = (squares[id] ?? 1) + g * g
              weights[id] = (weights[id] ?? 0) + (RATE * g) / Math.sqrt(squares[id] ?? 1)
            }
            step++
          }
        }
        before = { quote, mention: choices[best]?.mention ?? -1 }
      }
    }
  }
  const averaged = new Map<string, number>()
  for (const [feature, id] of ids) {
    settle(id)
    if ((seen[id] ?? 0) >= RAREST) averaged.set(feature, (sums[id] ?? 0) / step)
  }
  return averaged
}

function prune(weights: SpeakerWeights): SpeakerWeights {
  return new Map(
    [...weights]
      .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
      .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100]),
  )
}

function write(weights: SpeakerWeights): void {
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `${feature}\t${Math.round(weight * 100)}`)
  const body = lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  writeFileSync(
    resolve(import.meta.dirname, '../../src/extract/model/speaker-weights.ts'),
    `import { readWeights } from './read-weights.js'

/** Weights of the speaker ranker in hundredths, made by scripts/train/speakers.ts: see docs/models/speaker-ranker.md. */
const LINES = \`
${body}
\`

export const SPEAKER_WEIGHTS: ReadonlyMap<string, number> = new Map([...readWeights(LINES)].map(([feature, [weight]]) => [feature, weight ?? 0]))
`,
  )
  console.log(`${lines.length} weights written`)
}
