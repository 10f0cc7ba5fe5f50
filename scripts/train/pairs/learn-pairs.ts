/** Logistic regression over the features of sentence pairs. */
import { sentenceFeatures } from './sentence-features.js'

const ROUNDS = 300
const RIDGE = 0.001
const RATE = 0.3

/** Parts of the data; each is predicted by weights that have not seen it. */
export const FOLDS = 5

export interface SentencePair {
  readonly id: string
  /** 1: both say the same. */
  readonly label: 0 | 1
  readonly a: { readonly text: string }
  readonly b: { readonly text: string }
}

export function featuresOf({ a, b }: SentencePair): number[] {
  return sentenceFeatures(a.text, b.text)
}

/** Full-batch gradient steps with per-weight rates, on features of mean 0 and deviation 1; the weights are for the plain ones. */
export function learnPairs(examples: readonly { readonly x: readonly number[]; readonly label: number }[]): number[] {
  const size = examples[0]?.x.length ?? 0
  const columns = Array.from({ length: size }, (_, i) => {
    const values = examples.map(({ x }) => x[i] ?? 0)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
    return i === 0 ? { mean: 0, spread: 1 } : { mean, spread: spread === 0 ? 1 : spread }
  })
  const scaled = examples.map(({ x, label }) => ({
    label,
    x: Float64Array.from(columns, ({ mean, spread }, i) => ((x[i] ?? 0) - mean) / spread),
  }))
  const weights = new Float64Array(size)
  const steps = new Float64Array(size).fill(1e-6)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size)
    for (const { x, label } of scaled) {
      const error = 1 / (1 + Math.exp(-dot(weights, x))) - label
      for (let i = 0; i < size; i++) gradient[i] = (gradient[i] ?? 0) + (error * (x[i] ?? 0)) / scaled.length
    }
    for (let i = 0; i < size; i++) {
      const step = (gradient[i] ?? 0) + (i === 0 ? 0 : RIDGE * (weights[i] ?? 0))
      steps[i] = (steps[i] ?? 0) + step * step
      weights[i] = (weights[i] ?? 0) - (RATE * step) / Math.sqrt(steps[i] ?? 1)
    }
  }
  const plain = columns.map(({ spread }, i) => (weights[i] ?? 0) / spread)
  const shift = columns.reduce((sum, { mean }, i) => sum + (plain[i] ?? 0) * mean, 0)
  return plain.map((weight, i) => (i === 0 ? weight - shift : weight))
}

/** Above 0 where both sentences say the same. */
export function dot(weights: ArrayLike<number>, x: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (x[i] ?? 0)
  return sum
}
