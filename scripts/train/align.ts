/**
 * Learns the weights of a pair's score from the quote-align pools (see docs/models/align.md). With `--write` it replaces
 * models/align.weights, else it prints what cross-validation gives for the cuts in use and for others;
 * `--errors` adds the pairs that the cuts in use get wrong.
 *
 *   npx tsx scripts/train/align.ts FOLDER [--write] [--errors]
 */
import { FEATURE_NAMES } from '../../src/compare/align/pair-features.js'
import { CUTS, decidePairs, type Cuts } from './align/decide-pairs.js'
import { foldOf, learnFolds, learnWeights, probability } from './align/learn.js'
import { loadPools, type Example, type Pool } from './align/pools.js'
import { writeModel } from './write-model.js'

const TRIED: readonly Cuts[] = [
  CUTS,
  ...[0.8, 0.9].flatMap((high) =>
    [0.01, 0.04].flatMap((low) => [1, 2, 3, 4].map((margin) => ({ ...CUTS, high, low, margin }))),
  ),
]

const [folder = '../shared/corpora/quote-align', ...flags] = process.argv.slice(2)
const pools = loadPools(folder)
for (const { name, quotes, examples, gold } of pools) {
  const found = examples.filter((e) => e.same).length
  console.error(`${name}: ${quotes.length} quotes, ${examples.length} candidates, ${found} of ${gold} links among them`)
}

if (flags.includes('--write')) {
  const weights = learnWeights(pools, () => true)
  const lines = FEATURE_NAMES.map((name, i) => `\t${name} ${(weights[i] ?? 0).toFixed(3)}`)
  writeModel('align', 'scripts/train/align.ts', lines.join('\n'))
} else {
  const folds = learnFolds(pools)
  const held = pools.map((pool) =>
    pool.examples.map((e) => probability(folds[foldOf(pool, e.a)] ?? new Float64Array(FEATURE_NAMES.length), e.x)),
  )
  for (const cuts of TRIED) {
    const figures = pools.map((pool, p) => `${pool.name} ${JSON.stringify(measure(pool, held[p] ?? [], cuts))}`)
    console.log(`${cuts.high} ${cuts.low} ${cuts.doubtful} ${cuts.margin}  ${figures.join('  ')}`)
  }
  if (flags.includes('--errors')) {
    pools.forEach((pool, p) => {
      showErrors(pool, held[p] ?? [])
    })
  }
}

function decide(pool: Pool, scores: readonly number[], cuts: Cuts): Set<Example> {
  const scored = pool.examples.map((example, i) => ({
    a: example.a,
    b: example.b,
    score: pool.speeches[example.a]?.plain === pool.speeches[example.b]?.plain ? 1 : (scores[i] ?? 0),
    example,
  }))
  const taken = decidePairs(scored, (i) => pool.quotes[i]?.outlet ?? null, cuts)
  return new Set(taken.map(({ example }) => example))
}

function measure(pool: Pool, scores: readonly number[], cuts: Cuts) {
  const taken = [...decide(pool, scores, cuts)]
  const right = taken.filter((e) => e.same).length
  const precision = right / taken.filter((e) => e.same || !e.ignored).length
  const recall = right / pool.gold
  return {
    p: +precision.toFixed(3),
    r: +recall.toFixed(3),
    f1: +((2 * precision * recall) / (precision + recall)).toFixed(3),
    far: taken.filter((e) => e.same && e.relation === 'reworded_far').length,
  }
}

function showErrors(pool: Pool, scores: readonly number[]): void {
  const taken = decide(pool, scores, CUTS)
  pool.examples.forEach((e, i) => {
    if (e.same === taken.has(e) || (e.ignored && taken.has(e))) return
    const [a, b] = [pool.quotes[e.a]?.text ?? '', pool.quotes[e.b]?.text ?? '']
    console.error(`${e.same ? 'MISSED' : 'WRONG '} ${(scores[i] ?? 0).toFixed(3)}\n   ${a}\n   ${b}`)
  })
}
