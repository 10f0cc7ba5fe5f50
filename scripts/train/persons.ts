/**
 * Learns the weights of the person tagger (averaged structured perceptron) from the CoNLL++ persons beside the project
 * and writes models/persons.weights. `--folds N` measures by cross-validation instead.
 */
import { findNames } from '../../src/extract/people/find-names.js'
import {
  FEATURE_NAMES,
  readNameContext,
  SMALL_PARTS,
  tellNameFeatures,
} from '../../src/extract/people/name-features.js'
import { readNarrative, type Narrative } from '../../src/extract/narrative/read-narrative.js'
import { bestPath, findStretches, readPersonWeights, type TagScores } from '../../src/extract/people/tag-names.js'
import { readCorpus } from './corpora.js'
import { FeatureSpelling } from './feature-spelling.js'
import { printWeights } from './print-weights.js'
import { writeModel } from './write-model.js'

interface Row {
  readonly id: string
  readonly text: string
  readonly persons: readonly { readonly start: number; readonly end: number }[]
}

interface Run {
  readonly features: readonly (readonly string[])[]
  readonly capital: readonly boolean[]
  readonly gold: readonly number[]
}

const EPOCHS = 8
const ORDERS = 8
/** Features that fewer runs than this show are left out of the shipped weights: they say little and may be chance. */
const RAREST = 3

const rows = readCorpus('speakers-persons/conllpp_persons.dev.jsonl') as Row[] | null
const folds = process.argv.includes('--folds') ? Number(process.argv[process.argv.indexOf('--folds') + 1]) : 0
if (rows !== null) {
  const documents = rows.map((row) => ({ row, narrative: narrativeOf(row.text) }))
  const runs = documents.map(({ row, narrative }) => runsOf(row, narrative))
  if (folds > 0) {
    let hit = 0
    let predicted = 0
    let gold = 0
    for (let fold = 0; fold < folds; fold++) {
      const weights = readPersonWeights(printWeights(train(runs.filter((_, i) => i % folds !== fold).flat())))
      documents.forEach(({ row, narrative }, i) => {
        if (i % folds !== fold) return
        const truth = new Set(row.persons.map(({ start, end }) => `${start}-${end}`))
        const found = findNames(narrative, weights).map(
          ({ from, to }) => `${narrative.tokens[from]?.start}-${narrative.tokens[to - 1]?.end}`,
        )
        gold += truth.size
        predicted += found.length
        for (const span of found) if (truth.has(span)) hit++
      })
    }
    const p = hit / predicted
    const r = hit / gold
    console.log({ folds, gold, P: p.toFixed(4), R: r.toFixed(4), F1: ((2 * p * r) / (p + r)).toFixed(4) })
  } else {
    write(train(runs.flat()), runs.flat())
  }
}

function narrativeOf(text: string): Narrative {
  return readNarrative(text, [{ kind: 'PARAGRAPH', start: 0, end: text.length }])
}

/** The runs of words that may be names, with features and gold tags. */
function runsOf(row: Row, narrative: Narrative): Run[] {
  const { tokens, opensSentence } = narrative
  const spelling = new FeatureSpelling(FEATURE_NAMES, SMALL_PARTS)
  const context = readNameContext(narrative, spelling)
  const tagAt = new Map<number, number>()
  for (const { start, end } of row.persons) {
    tokens.forEach((token, i) => {
      if (token.start >= start && token.end <= end) tagAt.set(i, token.start === start ? 1 : 2)
    })
  }
  return findStretches(narrative).map((stretch) => {
    const at = Array.from({ length: stretch.to - stretch.from }, (_, k) => stretch.from + k)
    return {
      features: at.map((k) =>
        spelling.collect((features) => {
          tellNameFeatures(context, k, stretch, opensSentence[k] === true, features)
        }),
      ),
      capital: at.map((k) => tokens[k]?.text !== tokens[k]?.lower),
      gold: at.map((k) => tagAt.get(k) ?? 0),
    }
  })
}

type Numbers = [number, number, number]

/** Weights averaged over several orders of the articles: what one order learned by chance, another did not. */
function train(runs: readonly Run[]): Map<string, TagScores> {
  const mean = new Map<string, Numbers>()
  for (let order = 0; order < ORDERS; order++) {
    for (const [feature, weight] of trainOnce(runs, 7 + 101 * order)) {
      const sum = mean.get(feature) ?? [0, 0, 0]
      mean.set(feature, [sum[0] + weight[0] / ORDERS, sum[1] + weight[1] / ORDERS, sum[2] + weight[2] / ORDERS])
    }
  }
  return mean
}

/** One averaged structured perceptron, over the runs in an order of its own. */
function trainOnce(runs: readonly Run[], seed: number): Map<string, TagScores> {
  const weights = new Map<string, Numbers>()
  const sums = new Map<string, Numbers>()
  let step = 1
  const bump = (feature: string, tag: number, by: number) => {
    const w = weights.get(feature) ?? [0, 0, 0]
    const s = sums.get(feature) ?? [0, 0, 0]
    w[tag] = (w[tag] ?? 0) + by
    s[tag] = (s[tag] ?? 0) + by * step
    weights.set(feature, w)
    sums.set(feature, s)
  }
  const order = runs.map((_, i) => i)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (seed * 1103515245 + 12345) % 2147483648
      const j = seed % (i + 1)
      ;[order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0]
    }
    for (const index of order) {
      const run = runs[index]
      if (run === undefined) continue
      const path = bestPath(scoresOf(run, weights), stepsOf(weights))
      if (path.some((tag, k) => tag !== run.gold[k])) {
        path.forEach((tag, k) => {
          const gold = run.gold[k] ?? 0
          const before = k === 0 ? 0 : (path[k - 1] ?? 0)
          const goldBefore = k === 0 ? 0 : (run.gold[k - 1] ?? 0)
          if (tag !== gold) {
            for (const feature of run.features[k] ?? []) {
              bump(feature, gold, 1)
              bump(feature, tag, -1)
            }
          }
          if (tag !== gold || before !== goldBefore) {
            bump(`t=${goldBefore}`, gold, 1)
            bump(`t=${before}`, tag, -1)
          }
        })
      }
      step++
    }
  }
  const averaged = new Map<string, TagScores>()
  for (const [feature, w] of weights) {
    const s = sums.get(feature) ?? [0, 0, 0]
    averaged.set(feature, [w[0] - s[0] / step, w[1] - s[1] / step, w[2] - s[2] / step])
  }
  return averaged
}

function scoresOf(run: Run, weights: ReadonlyMap<string, TagScores>): TagScores[] {
  return run.features.map((features, k): TagScores => {
    const sum: Numbers = [0, 0, 0]
    for (const feature of features)
      weights.get(feature)?.forEach((weight, tag) => (sum[tag] = (sum[tag] ?? 0) + weight))
    return [sum[0], run.capital[k] === true ? sum[1] : -1e9, sum[2]]
  })
}

function stepsOf(weights: ReadonlyMap<string, TagScores>): TagScores[] {
  return [0, 1, 2].map((before) => weights.get(`t=${before}`) ?? [0, 0, 0])
}

function write(weights: ReadonlyMap<string, TagScores>, runs: readonly Run[]): void {
  const seen = new Map<string, number>()
  for (const run of runs)
    for (const features of run.features) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const kept = [...weights].filter(
    ([feature, w]) =>
      feature.startsWith('t=') || ((seen.get(feature) ?? 0) >= RAREST && w.some((x) => Math.abs(x) >= 0.05)),
  )
  writeModel('persons', 'scripts/train/persons.ts', printWeights(kept))
}
