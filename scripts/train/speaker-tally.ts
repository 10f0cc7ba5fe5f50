import { rankSpeakers, type Weigh } from '../../src/extract/speakers/rank-speakers.js'
import { calibrate, logOdds } from '../../src/extract/speakers/calibrate.js'
import { isSpeech } from '../../src/extract/statements/find-quotes.js'
import { isPlainDouble, overlap, type Lesson, type Span } from './speaker-lessons.js'

/** Shares at which the table of how often an answer is right is cut. */
const BINS = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99]

/** Counts as the corpus' scorer does: a stretch is right when its span and its source are. */
export class Tally {
  hits = 0
  predicted = 0
  gold = 0
  readonly confident: [number, boolean][] = []
  /** Mistakes by class. */
  readonly mistakes = new Map<string, number>()

  constructor(
    readonly least: number,
    readonly show: boolean,
  ) {}

  add(lesson: Lesson, weigh: Weigh): void {
    const { row, stage, right } = lesson
    const { scene } = stage
    const { stretches } = scene.narrative
    const golden = row.quotes.filter((quote) => !quote.ignore && quote.n_words >= this.least)
    this.gold += golden.length
    const matched = new Set<unknown>()
    for (const ranking of rankSpeakers(scene, weigh)) {
      const { quote, mention, confidence } = ranking
      const stretch = stretches[quote]
      if (stretch === undefined || !isPlainDouble(row.text, stretch)) continue
      const words =
        row.text.slice(stretch.start, stretch.end).match(/[\p{L}\p{N}_]+(?:['\u2019][\p{L}\p{N}_]+)*/gu)?.length ?? 0
      const match = golden.find(
        (gold) =>
          !matched.has(gold) && Math.abs(gold.start - stretch.start) <= 2 && Math.abs(gold.end - stretch.end) <= 2,
      )
      if (match !== undefined) matched.add(match)
      if (mention === -1 && !isSpeech(ranking)) {
        if (match !== undefined) this.#report('dropped', lesson, stretch, null, match.source, confidence)
        continue
      }
      const span = scene.mentions[mention] ?? null
      if (match === undefined) {
        if (words < this.least) continue
        const dropped = [...row.quotes, ...row.quoted_unattributed].some(
          (other) =>
            ((other.n_words ?? words) < this.least || other.ignore === true) &&
            overlap(other, stretch) > 0.5 * (stretch.end - stretch.start),
        )
        if (dropped || row.ignore.some((other) => overlap(other, stretch) > 0.5 * (stretch.end - stretch.start)))
          continue
        this.predicted++
        this.confident.push([confidence, false])
        const crossed = golden.some((gold) => overlap(gold, stretch) > 0)
        this.#report(
          crossed ? 'extra: span' : stretch.single ? 'extra: single' : 'extra: no speech',
          lesson,
          stretch,
          span,
          [],
          confidence,
        )
        continue
      }
      this.predicted++
      const good =
        match.source.length === 0
          ? span === null
          : span !== null && match.source.some((source) => overlap(source, span) > 0)
      if (good) this.hits++
      else {
        const indices = right[quote]
        const kind =
          match.source.length === 0
            ? 'wrong: gold has no source'
            : span === null
              ? 'wrong: abstained'
              : indices === null || indices === undefined
                ? 'wrong: no mention covers the source'
                : indices.some((i) => scene.keys[i] != null && scene.keys[i] === scene.keys[mention])
                  ? 'wrong: same person, other mention'
                  : indices.every(
                        (i) => scene.mentions[i]?.paragraph !== scene.narrative.items[ranking.look.atom]?.paragraph,
                      )
                    ? 'wrong: source in another paragraph'
                    : `wrong: other mention, ${ranking.look.form}`
        this.#report(kind, lesson, stretch, span, match.source, confidence)
      }
      this.confident.push([confidence, good])
    }
    for (const gold of golden)
      if (!matched.has(gold)) {
        const crossed = stretches.some((stretch) => overlap(gold, stretch) > 0)
        this.#report(crossed ? 'missed: span' : 'missed: no stretch', lesson, gold, null, gold.source, 0)
      }
  }

  #report(
    kind: string,
    { row }: Lesson,
    stretch: Span,
    span: Span | null,
    source: readonly Span[],
    confidence: number,
  ): void {
    this.mistakes.set(kind, (this.mistakes.get(kind) ?? 0) + 1)
    if (!this.show) return
    const { text } = row
    console.log(
      `## ${kind} ${confidence.toFixed(2)} ${row.id}\n   answered [${span === null ? '' : text.slice(span.start, span.end)}] gold [${source.map((s) => text.slice(s.start, s.end)).join(' / ')}]\n   ${JSON.stringify(text.slice(Math.max(0, stretch.start - 200), stretch.start))} >>>${JSON.stringify(text.slice(stretch.start, stretch.end).slice(0, 80))}…${stretch.end - stretch.start}<<< ${JSON.stringify(text.slice(stretch.end, stretch.end + 150))}`,
    )
  }

  /** Slope and offset that make the answers' log odds tell how often they are right (logistic regression by Newton's method). */
  fit(): { readonly slope: number; readonly offset: number } {
    let slope = 1
    let offset = 0
    for (let step = 0; step < 30; step++) {
      let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6]
      for (const [share, good] of this.confident) {
        const x = logOdds(share)
        const p = 1 / (1 + Math.exp(-(offset + slope * x)))
        const e = (good ? 1 : 0) - p
        const w = p * (1 - p)
        g0 += e
        g1 += e * x
        h00 += w
        h01 += w * x
        h11 += w * x * x
      }
      const det = h00 * h11 - h01 * h01
      offset += (h11 * g0 - h01 * g1) / det
      slope += (h00 * g1 - h01 * g0) / det
    }
    return { slope, offset }
  }

  figures(): string {
    const precision = this.hits / this.predicted
    const recall = this.hits / this.gold
    const sorted = this.confident.sort(([a], [b]) => b - a)
    const sure = sorted.slice(0, Math.floor(sorted.length * 0.8))
    const right = sure.filter(([, good]) => good).length / sure.length
    const bins = BINS.map((from, i) => {
      const inside = sorted.filter(([share]) => share >= from && share < (BINS[i + 1] ?? Infinity))
      const mean = inside.reduce((total, [share]) => total + calibrate(share), 0) / inside.length
      const good = inside.filter(([, isGood]) => isGood).length / inside.length
      return `    share from ${from}: ${inside.length} answers, confidence ${mean.toFixed(3)}, right ${good.toFixed(3)}`
    })
    const classes = [...this.mistakes].sort(([, a], [, b]) => b - a).map(([kind, count]) => `    ${count} ${kind}`)
    return `>= ${this.least} words: P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(4)}; most confident 80 %: ${right.toFixed(4)}\n${[...bins, ...classes].join('\n')}`
  }
}
