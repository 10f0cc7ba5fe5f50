/**
 * Learns the weights of the person tagger (averaged structured perceptron) from the CoNLL++ persons beside the project
 * and writes src/extract/model/person-weights.ts. `--folds N` measures by cross-validation instead.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  bestPath,
  findNames,
  isShouted,
  mayBeName,
  readNameContext,
  type PersonWeights,
  type TagScores,
} from '../../src/extract/find-names.js'
import { findParagraphs } from '../../src/extract/find-paragraphs.js'
import { nameFeatures } from '../../src/extract/name-features.js'
import { readNarrative, type Narrative } from '../../src/extract/narrative.js'
import { readCorpus } from './corpora.js'

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
      const weights = train(runs.filter((_, i) => i % folds !== fold).flat())
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
  return readNarrative(text, findParagraphs(text, [{ kind: 'PARAGRAPH', start: 0, end: text.length }]))
}

/** The runs of words that may be names, with features and gold tags. */
function runsOf(row: Row, narrative: Narrative): Run[] {
  const { tokens, paragraphTokens, opensSentence } = narrative
  const context = readNameContext(narrative)
  const tagAt = new Map<number, number>()
  for (const { start, end } of row.persons) {
    tokens.forEach((token, i) => {
      if (token.start >= start && token.end <= end) tagAt.set(i, token.start === start ? 1 : 2)
    })
  }
  const runs: Run[] = []
  for (let p = 0; p + 1 < paragraphTokens.length; p++) {
    const from = paragraphTokens[p] ?? 0
    const to = paragraphTokens[p + 1] ?? 0
    const shouted = isShouted(tokens, from, to)
    let i = from
    while (i < to) {
      if (!mayBeName(tokens, i, to, opensSentence[i] === true)) {
        i++
        continue
      }
      const start = i
      while (i < to && mayBeName(tokens, i, to, opensSentence[i] === true)) i++
      const at = Array.from({ length: i - start }, (_, k) => start + k)
      runs.push({
        features: at.map((k) => nameFeatures(tokens, k, from, to, opensSentence[k] === true, shouted, context)),
        capital: at.map((k) => tokens[k]?.capital === true),
        gold: at.map((k) => tagAt.get(k) ?? 0),
      })
    }
  }
  return runs
}

function train(runs: readonly Run[]): PersonWeights {
  const weights = new Map<string, [number, number, number]>()
  const sums = new Map<string, [number, number, number]>()
  let step = 1
  const bump = (feature: string, tag: number, by: number) => {
    let w = weights.get(feature)
    let s = sums.get(feature)
    if (w === undefined || s === undefined) {
      weights.set(feature, (w = [0, 0, 0]))
      sums.set(feature, (s = [0, 0, 0]))
    }
    w[tag] = (w[tag] ?? 0) + by
    s[tag] = (s[tag] ?? 0) + by * step
  }
  let seed = 7
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
      const scores = run.features.map((features, k): TagScores => {
        let o = 0
        let b = 0
        let inside = 0
        for (const feature of features) {
          const w = weights.get(feature)
          if (w === undefined) continue
          o += w[0]
          b += w[1]
          inside += w[2]
        }
        return [o, run.capital[k] === true ? b : -1e9, inside]
      })
      const path = bestPath(scores, weights)
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

function write(weights: PersonWeights, runs: readonly Run[]): void {
  const seen = new Map<string, number>()
  for (const run of runs)
    for (const features of run.features) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const lines = [...weights]
    .filter(
      ([feature, w]) =>
        feature.startsWith('t=') || ((seen.get(feature) ?? 0) >= RAREST && w.some((x) => Math.abs(x) >= 0.05)),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, w]) => [feature, ...w.map((x) => Math.round(x * 100))].join('\t'))
  const body = lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  writeFileSync(
    resolve(import.meta.dirname, '../../src/extract/model/person-weights.ts'),
    `import type { PersonWeights, TagScores } from '../find-names.js'
import { readWeights } from './read-weights.js'

/** Weights of the person tagger in hundredths, made by scripts/train/persons.ts: see docs/models/person-tagger.md. */
const LINES = \`
${body}
\`

export const PERSON_WEIGHTS: PersonWeights = readWeights(LINES) as ReadonlyMap<string, TagScores>
`,
  )
  console.log(`${lines.length} features written`)
}
