/**
 * Quotations of a pool that render one utterance: lines `{"a", "b"}`. The pool names no speakers and no events, so the score and
 * the candidates are those of ingestion, and each quotation's rivals are all of the others.
 *
 *   --held-out      scores each pair by weights that have seen neither of its quotations (four folds, learned on the spot
 *                   from the pools beside the file), for the weights of the product have seen all of them
 *   --without-half  takes one side of half of the gold links out first (`--seed N`, 1)
 */
import { dirname } from 'node:path'
import { findCandidates } from '../../src/compare/align/find-candidates.js'
import { pairFeatures } from '../../src/compare/align/pair-features.js'
import { pairScorer } from '../../src/compare/align/score-pair.js'
import { loadModels } from '../../src/models/load-models.js'
import type { Speech } from '../../src/compare/align/speech.js'
import { decidePairs } from '../train/align/decide-pairs.js'
import { FOLDS, learnFolds, probability } from '../train/align/learn.js'
import { loadPools, readRows, speechOf, type Link, type PoolQuote } from '../train/align/pools.js'
import { takeOutHalf } from '../train/align/take-out-half.js'
import { readSeed } from './read-seed.js'

interface Side {
  readonly qid: string
  readonly speech: Speech
}
type Scorer = (a: Side, b: Side) => number

export function predictAll(rows: readonly Record<string, unknown>[], goldFile: string): unknown[] {
  const has = (flag: string): boolean => process.argv.includes(flag)
  const all = rows.map((row): PoolQuote => {
    const text = (field: string): string => (typeof row[field] === 'string' ? row[field] : '')
    return { qid: text('qid'), text: text('text'), sentence: text('sentence'), outlet: text('outlet') }
  })
  const quotes = has('--without-half')
    ? takeOutHalf(all, readRows<Link>(goldFile.replace(/pool(?=[^/]*$)/, 'links')), readSeed(process.argv)).quotes
    : all
  const score = has('--held-out') && quotes.length > 0 ? scoreHeldOut(dirname(goldFile)) : scoreAsIngested
  const sides = quotes.map((quote) => ({ qid: quote.qid, speech: speechOf(quote) }))
  const pairs = findCandidates(sides.map(({ speech }) => speech)).flatMap(({ a, b }) => {
    const [x, y] = [sides[a], sides[b]]
    return x === undefined || y === undefined ? [] : [{ a, b, score: score(x, y) }]
  })
  return decidePairs(pairs, (i) => (quotes[i]?.outlet ?? '') || null).map(({ a, b }) => ({
    a: quotes[a]?.qid,
    b: quotes[b]?.qid,
  }))
}

const scoreIngested = pairScorer(loadModels())
const scoreAsIngested: Scorer = (a, b) => scoreIngested(a.speech, b.speech)

/** A pair of two folds is scored by the weights that have not seen its first quotation, nor any pair with it. */
function scoreHeldOut(folder: string): Scorer {
  const pools = loadPools(folder)
  const folds = learnFolds(pools)
  const foldOf = new Map(
    pools.flatMap(({ quotes, component }) =>
      quotes.map(({ qid }, i): [string, number] => [qid, (component[i] ?? 0) % FOLDS]),
    ),
  )
  return (a, b) => {
    const weights = folds[foldOf.get(a.qid) ?? 0]
    if (a.speech.plain === b.speech.plain || weights === undefined) return 1
    return probability(weights, pairFeatures(a.speech, b.speech))
  }
}
