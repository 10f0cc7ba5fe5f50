/**
 * Learns the weights of `predict pairs` from the sentence pairs of the Microsoft Research Paraphrase Corpus and writes them to
 * scripts/predict/pairs/pair-weights.ts: `npx tsx scripts/train/pairs.ts [FILE]`.
 */
import { writeFileSync } from 'node:fs'
import { readRows } from './align/pools.js'
import { featuresOf, learnPairs, type SentencePair } from './pairs/learn-pairs.js'

const [file = '../shared/corpora/quote-align/msrp.dev.jsonl'] = process.argv.slice(2)
const rows = readRows<SentencePair>(file)
const weights = learnPairs(rows.map((row) => ({ x: featuresOf(row), label: row.label })))
writeFileSync(
  new URL('../predict/pairs/pair-weights.ts', import.meta.url),
  `/** Made by scripts/train/pairs.ts. In the order of sentenceFeatures. */\nexport const PAIR_WEIGHTS: readonly number[] = [\n${weights.map((weight) => `  ${weight.toFixed(3)},`).join('\n')}\n]\n`,
)
