/**
 * Whether two sentences say the same: `{id, label}`, 1 for yes. This asks more than the product does of two quotations, for
 * one missing detail is a no; so it has weights of its own over the product's features and a few more.
 *
 *   --held-out  scores each row by weights that have not seen it (five folds, learned on the spot from the file itself), for
 *               the weights that are stored have seen all rows of msrp.dev
 */
import { dot, featuresOf, FOLDS, learnPairs, type SentencePair } from '../train/pairs/learn-pairs.js'
import { PAIR_WEIGHTS } from './pairs/pair-weights.js'

export function predictAll(rows: readonly Record<string, unknown>[]): unknown[] {
  const pairs = rows as unknown as readonly SentencePair[]
  const examples = pairs.map((pair) => ({ x: featuresOf(pair), label: pair.label }))
  const weights = process.argv.includes('--held-out')
    ? Array.from({ length: FOLDS }, (_, fold) => learnPairs(examples.filter((_example, i) => i % FOLDS !== fold)))
    : [PAIR_WEIGHTS]
  return pairs.map(({ id }, i) => ({
    id,
    label: dot(weights[i % weights.length] ?? [], examples[i]?.x ?? []) > 0 ? 1 : 0,
  }))
}
