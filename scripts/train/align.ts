/**
 * Learns the weights of a pair's score from the quote-align pools (see docs/models/align.md). With `--write` it replaces
 * src/compare/align/align-weights.ts, else it prints what cross-validation gives.
 *
 *   npx tsx scripts/train/align.ts FOLDER [--write]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCandidates } from '../../src/compare/align/find-candidates.js'
import { FEATURE_NAMES, pairFeatures } from '../../src/compare/align/pair-features.js'
import { makeSpeech, type Speech } from '../../src/compare/align/speech.js'
import { decidePairs, type ScoredPair } from '../../src/compare/align/decide-pairs.js'
import { fold } from '../../src/text/fold.js'
import { findWords } from '../../src/text/words.js'

interface PoolQuote {
  readonly qid: string
  readonly text: string
  readonly sentence: string
  readonly outlet: string
}
interface Link {
  readonly a: string
  readonly b: string
  readonly relation: string
  readonly gold: 'aligned' | 'unsure'
}
interface Example {
  readonly a: number
  readonly b: number
  readonly x: number[]
  readonly same: boolean
  /** Neither right nor wrong for the scorer. */
  readonly ignored: boolean
  readonly relation: string | null
}
interface Pool {
  readonly name: string
  readonly quotes: PoolQuote[]
  readonly speeches: Speech[]
  readonly component: number[]
  readonly examples: Example[]
  readonly gold: number
}

const FOLDS = 4
const ROUNDS = 400
const RIDGE = Number(process.env['RIDGE'] ?? 0.3)
const CUTS: [number, number][] = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95].flatMap((high) =>
  [0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5]
    .filter((low) => low < high)
    .map((low): [number, number] => [high, low]),
)

const [folder = '../shared/corpora/quote-align', ...flags] = process.argv.slice(2)
const pools = [loadPool('quote_pool', 'quote_links'), loadPool('wmt_quote_pool', 'wmt_quote_links')]
for (const pool of pools) {
  const found = pool.examples.filter((e) => e.same).length
  console.error(
    `${pool.name}: ${pool.quotes.length} quotes, ${pool.examples.length} candidates, ${found} of ${pool.gold} links among them`,
  )
}

const held = pools.map((pool) => new Float64Array(pool.examples.length))
for (let fold_ = 0; fold_ < FOLDS; fold_++) {
  const weights = train(pools, (pool, e) => foldOf(pool, e.a) !== fold_ && foldOf(pool, e.b) !== fold_)
  pools.forEach((pool, p) => {
    pool.examples.forEach((e, i) => {
      if (foldOf(pool, e.a) === fold_) (held[p] as Float64Array)[i] = probability(weights, e.x)
    })
  })
}
interface Choice {
  readonly cuts: [number, number]
  readonly figures: ReturnType<typeof measure>[]
  readonly least: number
}
let best: Choice = { cuts: [0.5, 0.2], figures: [], least: 0 }
for (const cuts of CUTS) {
  const figures = pools.map((pool, p) => measure(pool, held[p] as Float64Array, cuts))
  const least = (figures[0]?.f1 ?? 0) + 2 * (figures[1]?.f1 ?? 0)
  if (least > best.least) best = { cuts, figures, least }
}
console.log(`cross-validated, cuts ${String(best.cuts)}`)
best.figures.forEach((figure, p) => {
  console.log(pools[p]?.name, JSON.stringify(figure))
})

const final = train(pools, () => true)
FEATURE_NAMES.forEach((name, i) => {
  console.log(name.padEnd(20), (final[i] ?? 0).toFixed(3))
})
if (flags.includes('--errors')) {
  pools.forEach((pool, p) => {
    showErrors(pool, held[p] as Float64Array, best.cuts)
  })
}
if (flags.includes('--write')) {
  writeFileSync(
    new URL('../../src/compare/align/align-weights.ts', import.meta.url),
    `/** Made by scripts/train/align.ts; see docs/models/align.md. In the order of FEATURE_NAMES. */\nexport const ALIGN_WEIGHTS: readonly number[] = [\n${[...final].map((w) => `  ${w.toFixed(3)},`).join('\n')}\n]\n`,
  )
}

function loadPool(poolName: string, linkName: string): Pool {
  const quotes = load<PoolQuote>(`${poolName}.dev.jsonl`)
  const links = load<Link>(`${linkName}.dev.jsonl`)
  const place = new Map(quotes.map((q, i) => [q.qid, i]))
  const speeches = quotes.map((q) => makeSpeech(q.text, q.sentence.replace(q.text, ' ')))
  const parent = quotes.map((_, i) => i)
  const find = (i: number): number => {
    let x = i
    while (parent[x] !== x) x = parent[x] as number
    return x
  }
  const join_ = (a: number, b: number): void => {
    parent[find(a)] = find(b)
  }
  const gold = new Map<string, Link>()
  for (const link of links) {
    const [a, b] = [place.get(link.a) as number, place.get(link.b) as number].sort((x, y) => x - y) as [number, number]
    gold.set(`${a} ${b}`, link)
    join_(a, b)
  }
  const component = quotes.map((_, i) => find(i))
  const examples = findCandidates(speeches).map(({ a, b }): Example => {
    const link = gold.get(`${a} ${b}`)
    const same = link?.gold === 'aligned'
    return {
      a,
      b,
      x: pairFeatures(speeches[a] as Speech, speeches[b] as Speech),
      same,
      ignored:
        !same && (component[a] === component[b] || sharesRunOfFour(quotes[a]?.text ?? '', quotes[b]?.text ?? '')),
      relation: link?.relation ?? null,
    }
  })
  return {
    name: poolName,
    quotes,
    speeches,
    component,
    examples,
    gold: links.filter((l) => l.gold === 'aligned').length,
  }
}

function load<T>(file: string): T[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}

function foldOf(pool: Pool, quote: number): number {
  return (pool.component[quote] ?? 0) % FOLDS
}

/** Logistic regression by full-batch gradient steps with per-weight rates; pools weigh the same, so do both answers. */
function train(from: readonly Pool[], use: (pool: Pool, example: Example) => boolean): Float64Array {
  const n = FEATURE_NAMES.length
  const weights = new Float64Array(n)
  const cache = new Float64Array(n).fill(1e-6)
  const sets = from.map((pool) => pool.examples.filter((e) => !e.ignored && use(pool, e)))
  const rate = 0.5
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(n)
    for (const [s, set] of sets.entries()) {
      const positives = set.filter((e) => e.same).length
      const scale = (s === 1 ? 2 : 1) / Math.max(1, positives)
      for (const e of set) {
        const error = probability(weights, e.x) - Number(e.same)
        for (let i = 0; i < n; i++) gradient[i] = (gradient[i] ?? 0) + scale * error * (e.x[i] ?? 0)
      }
    }
    for (let i = 0; i < n; i++) {
      const g = (gradient[i] ?? 0) + (i === 0 ? 0 : (RIDGE * (weights[i] ?? 0)) / 1000)
      cache[i] = (cache[i] ?? 0) + g * g
      weights[i] = (weights[i] ?? 0) - (rate * g) / Math.sqrt(cache[i] ?? 1)
    }
  }
  return weights
}

function probability(weights: Float64Array, x: readonly number[]): number {
  let z = 0
  for (let i = 0; i < weights.length; i++) z += (weights[i] ?? 0) * (x[i] ?? 0)
  return 1 / (1 + Math.exp(-z))
}

function decide(pool: Pool, scores: Float64Array, [high, low]: [number, number]): Set<ScoredPair> {
  const scored = pool.examples.map((e, i) => ({
    a: e.a,
    b: e.b,
    score: pool.speeches[e.a]?.plain === pool.speeches[e.b]?.plain ? 1 : (scores[i] ?? 0),
    example: e,
  }))
  return new Set(decidePairs(scored, (i) => pool.quotes[i]?.outlet ?? null, 'ALL', { high, low }))
}

function measure(pool: Pool, scores: Float64Array, cuts: [number, number]) {
  const taken = [...decide(pool, scores, cuts)].map((pair) => (pair as ScoredPair & { example: Example }).example)
  const tp = taken.filter((e) => e.same).length
  const fp = taken.filter((e) => !e.same && !e.ignored).length
  const p = tp / (tp + fp)
  const r = tp / pool.gold
  return {
    p: +p.toFixed(4),
    r: +r.toFixed(4),
    f1: +((2 * p * r) / (p + r)).toFixed(4),
    far: taken.filter((e) => e.same && e.relation === 'reworded_far').length,
  }
}

function showErrors(pool: Pool, scores: Float64Array, cuts: [number, number]): void {
  const taken = new Set(
    [...decide(pool, scores, cuts)].map((pair) => (pair as ScoredPair & { example: Example }).example),
  )
  pool.examples.forEach((e, i) => {
    if (e.same === taken.has(e) || (e.ignored && taken.has(e))) return
    console.error(
      `${e.same ? 'MISSED' : 'WRONG '} ${(scores[i] ?? 0).toFixed(3)}\n   ${pool.quotes[e.a]?.text ?? ''}\n   ${pool.quotes[e.b]?.text ?? ''}`,
    )
  })
}

function sharesRunOfFour(a: string, b: string): boolean {
  const runs = (text: string): string[] => {
    const words = findWords(text).map((w) => fold(w.text))
    return words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '))
  }
  const seen = new Set(runs(a))
  return (
    runs(b).some((run) => seen.has(run)) ||
    findWords(a)
      .map((w) => fold(w.text))
      .join(' ') ===
      findWords(b)
        .map((w) => fold(w.text))
        .join(' ')
  )
}
