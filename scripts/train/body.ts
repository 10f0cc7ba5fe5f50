/**
 * Learns which blocks of a page are its article (see docs/models/article-body.md) from the pages with a known body beside
 * the project, and writes models/body.weights. `--folds N` measures by cross-validation over sites instead.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { bareKey } from '../../src/read/body/block-shape.js'
import { blockFeatures } from '../../src/read/body/block-features.js'
import { likelihoodOf, type BodyWeights } from '../../src/read/body/choose-body.js'
import { findBlocks, type TextBlock } from '../../src/read/body/find-blocks.js'
import { viewPage } from '../../src/read/body/page-view.js'
import { readableText } from '../../src/read/body/readable-text.js'
import { declaredCharset } from '../../src/read/declared-charset.js'
import { decodeBytes } from '../../src/read/decode-bytes.js'
import { readPageFields } from '../../src/read/page-fields.js'
import { parseMarkup } from '../../src/read/parse-markup.js'
import { readCorpus } from './corpora.js'
import { printWeights } from './print-weights.js'
import { writeModel } from './write-model.js'

interface Row {
  readonly url: string
  readonly html: string
  readonly body: string
}

interface Page {
  readonly set: string
  readonly site: string
  readonly body: string
  readonly texts: readonly string[]
  readonly features: readonly (readonly string[])[]
  readonly isBody: readonly boolean[]
  /** Words of each block. */
  readonly sizes: readonly number[]
}

const SETS = ['naeb', 'zyte']
const EPOCHS = 10
const RATE = 0.02
const RIDGE = 1e-4
/** Features that fewer sites than this show are left out: they are one site's habit. */
const FEWEST_SITES = 6
/** Weights below this change no decision. */
const SMALLEST = 0.03
/** Share of a block's runs of four words that the known body must have. */
const LEAST_SHARED = 0.6

const pages = SETS.flatMap((set) => {
  const rows = readCorpus(`html-articles/${set}.dev.jsonl`) as Row[] | null
  return (rows ?? []).map((row) => readPage(set, row))
})
const folds = process.argv.includes('--folds') ? Number(process.argv[process.argv.indexOf('--folds') + 1]) : 0
if (pages.length > 0 && folds > 0) crossValidate()
else if (pages.length > 0) write(train(pages))

function readPage(set: string, row: Row): Page {
  const file = resolve(import.meta.dirname, '../../../shared/corpora/html-articles', row.html)
  const bytes = gunzipSync(readFileSync(file))
  const dom = parseMarkup(decodeBytes(bytes, declaredCharset(bytes)) ?? '')
  const { stated, linkedBody } = readPageFields(dom)
  const title = stated.find((field) => field.field === 'title')?.value ?? ''
  const blocks = findBlocks(dom)
  const view = viewPage(blocks, { title, readable: readableText(dom, title), linked: linkedBody })
  return {
    set,
    site: new URL(row.url).hostname.replace(/^www\d?\./, ''),
    body: row.body,
    texts: blocks.map((block) => block.text),
    features: blocks.map((_, index) => blockFeatures(view, index)),
    isBody: labelsOf(blocks, row.body),
    sizes: blocks.map((block) => wordsOf(block.text).length),
  }
}

/** A block is of the body if its runs of words are; a label, if it is a line of the body. Repeated ones, where they fit best. */
function labelsOf(blocks: readonly TextBlock[], body: string): boolean[] {
  const runs = new Set(runsOf(body))
  const lines = body.split('\n').map(bareKey)
  const whole = bareKey(body)
  const isBody = blocks.map((block) => {
    const own = runsOf(block.text)
    if (wordsOf(block.text).length < 4) return bareKey(block.text) !== '' && lines.includes(bareKey(block.text))
    return own.filter((run) => runs.has(run)).length >= LEAST_SHARED * own.length
  })
  const places = new Map<string, number[]>()
  blocks.forEach((block, index) => {
    const key = bareKey(block.text)
    if (isBody[index] === true) places.set(key, [...(places.get(key) ?? []), index])
  })
  for (const [key, at] of places) {
    if (at.length < 2) continue
    const times = key.length > 20 ? whole.split(key).length - 1 : lines.filter((line) => line === key).length
    const company = (index: number): number => {
      let words = 0
      for (let other = index - 5; other <= index + 5; other++) {
        const text = blocks[other]?.text
        if (other !== index && isBody[other] === true && text !== undefined && places.get(bareKey(text))?.length === 1)
          words += wordsOf(text).length
      }
      return words
    }
    const worst = [...at].sort((a, b) => company(b) - company(a)).slice(Math.max(1, times))
    for (const index of worst) isBody[index] = false
  }
  return isBody
}

function train(examples: readonly Page[]): BodyWeights {
  const sites = new Map<string, Set<string>>()
  for (const page of examples) {
    for (const feature of page.features.flat()) {
      const known = sites.get(feature) ?? new Set<string>()
      sites.set(feature, known.add(page.site))
    }
  }
  const number = new Map<string, number>()
  for (const [feature, known] of sites) if (known.size >= FEWEST_SITES) number.set(feature, number.size)
  const ofSite = new Map<string, number>()
  for (const page of examples) ofSite.set(page.site, (ofSite.get(page.site) ?? 0) + 1)
  const blocks = examples.flatMap((page) => {
    const total = page.sizes.reduce((sum, size, i) => sum + (page.isBody[i] === true ? size : 0), 50)
    // Every page counts alike, a site with many pages less than their number; a long block more than a short one.
    const scale = 60 / Math.sqrt(ofSite.get(page.site) ?? 1)
    return page.features.map((features, i) => ({
      at: Int32Array.from(features.flatMap((feature) => number.get(feature) ?? [])),
      target: page.isBody[i] === true ? 1 : 0,
      weight: Math.min(3, (scale * ((page.sizes[i] ?? 0) + 2)) / total),
    }))
  })
  const weights = new Float64Array(number.size)
  const squares = new Float64Array(number.size).fill(1e-6)
  const sums = new Float64Array(number.size)
  let seed = 7
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = blocks.length - 1; i > 0; i--) {
      seed = (seed * 1103515245 + 12345) % 2147483648
      const j = seed % (i + 1)
      const [a, b] = [blocks[i], blocks[j]]
      if (a !== undefined && b !== undefined) [blocks[i], blocks[j]] = [b, a]
    }
    for (const { at, target, weight } of blocks) {
      let sum = 0
      for (const k of at) sum += weights[k] ?? 0
      const slope = (1 / (1 + Math.exp(-sum)) - target) * weight
      if (Math.abs(slope) < 1e-4) continue
      for (const k of at) {
        const step = slope + RIDGE * (weights[k] ?? 0)
        squares[k] = (squares[k] ?? 0) + step * step
        weights[k] = (weights[k] ?? 0) - (RATE * step) / Math.sqrt(squares[k])
      }
    }
    if (epoch >= EPOCHS / 2) weights.forEach((value, k) => (sums[k] = (sums[k] ?? 0) + value))
  }
  return new Map([...number].map(([feature, k]) => [feature, (sums[k] ?? 0) / Math.floor(EPOCHS / 2)]))
}

function crossValidate(): void {
  const chances = new Map<Page, number[]>()
  for (let fold = 0; fold < folds; fold++) {
    const weights = train(pages.filter((page) => foldOf(page) !== fold))
    for (const page of pages)
      if (foldOf(page) === fold)
        chances.set(
          page,
          page.features.map((features) => likelihoodOf(features, weights)),
        )
  }
  for (const least of [0.2, 0.3, 0.35, 0.4, 0.5]) {
    for (const set of SETS) {
      const chosen = pages.filter((page) => page.set === set)
      const bodies = chosen.map((page) =>
        page.texts.filter((_, i) => (chances.get(page)?.[i] ?? 0) >= least).join('\n\n'),
      )
      console.log(set, least, score(chosen, bodies))
    }
  }
}

function foldOf(page: Page): number {
  let hash = 0
  for (const char of page.site) hash = (hash * 31 + char.charCodeAt(0)) >>> 0
  return hash % folds
}

/** Precision, recall and F1 of runs of four words, mean over pages, as the corpus' scorer counts them. */
function score(chosen: readonly Page[], bodies: readonly string[]): Record<string, string> {
  const ps: number[] = []
  const rs: number[] = []
  chosen.forEach((page, index) => {
    const found = countOf(runsOf(bodies[index] ?? ''))
    const known = countOf(runsOf(page.body))
    let shared = 0
    for (const [run, count] of found) shared += Math.min(count, known.get(run) ?? 0)
    const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)
    ps.push(shared / Math.max(1, sum(found)))
    rs.push(shared / Math.max(1, sum(known)))
  })
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length
  const [p, r] = [mean(ps), mean(rs)]
  return { P: p.toFixed(4), R: r.toFixed(4), F1: ((2 * p * r) / (p + r)).toFixed(4) }
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}

function runsOf(text: string): string[] {
  const words = wordsOf(text)
  return Array.from({ length: Math.max(1, words.length - 3) }, (_, i) => words.slice(i, i + 4).join(' '))
}

function countOf(runs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1)
  return counts
}

function write(weights: BodyWeights): void {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= SMALLEST)
  writeModel('body', 'scripts/train/body.ts', printWeights(kept.map(([feature, weight]) => [feature, [weight]])))
}
