import { historyFeatures, noneHistory } from '../../src/extract/speakers/features/history-features.js'
import { pairFeatures, standingFeatures } from '../../src/extract/speakers/features/mention-features.js'
import type { Features } from '../../src/models/feature-table.js'
import { noneFeatures } from '../../src/extract/speakers/features/none-features.js'
import { lookAt, type QuoteLook } from '../../src/extract/speakers/quote-look.js'
import { readQuoteParts } from '../../src/extract/speakers/quote-parts.js'
import { choose, pairsOf, type Weigh } from '../../src/extract/speakers/rank-speakers.js'
import type { Decision } from '../../src/extract/speakers/scene.js'
import { SceneParts } from '../../src/extract/speakers/features/scene-parts.js'
import { FEATURE_NAMES, SMALL_PARTS } from '../../src/extract/speakers/features/speaker-features.js'
import { FeatureSpelling } from './feature-spelling.js'
import type { Lesson } from './speaker-lessons.js'

/** Numbers for features, the same in every run over one set of lessons. */
export class FeatureIds {
  readonly #ids = new Map<string, number>()
  readonly names: string[] = []
  readonly spelling = new FeatureSpelling(FEATURE_NAMES, SMALL_PARTS)
  of(feature: string): number {
    let id = this.#ids.get(feature)
    if (id === undefined) {
      id = this.names.push(feature) - 1
      this.#ids.set(feature, id)
    }
    return id
  }
}

/** A quotation with its choices as feature numbers; nobody stands first. */
interface Exercise {
  readonly quote: number
  readonly look: QuoteLook
  readonly choices: readonly number[]
  readonly fixed: readonly Int32Array[]
  /** Features by what was decided for the quotation before. */
  readonly history: (before: Decision | null) => readonly Int32Array[]
  readonly right: readonly boolean[] | null
}

/** An article ready to be learned from again and again. */
export interface Encoded {
  readonly lesson: Lesson
  readonly exercises: readonly Exercise[]
}

/** Spells out the features of every choice once. */
export function encodeLesson(lesson: Lesson, ids: FeatureIds): Encoded {
  const { scene } = lesson.stage
  const exercises: Exercise[] = []
  const parts = new SceneParts(scene, ids.spelling)
  const collect = (tell: (features: Features) => void): Int32Array =>
    Int32Array.from(ids.spelling.collect(tell), (feature) => ids.of(feature))
  for (let quote = 0; quote < scene.narrative.stretches.length; quote++) {
    const look = lookAt(scene, quote)
    if (look === null) continue
    const told = readQuoteParts(look, ids.spelling)
    const pairs = pairsOf(scene, quote, look, told)
    const choices = [-1, ...pairs.map(({ index }) => index)]
    const fixed = [
      collect((features) => {
        noneFeatures({ told: parts, quote, look, parts: told }, features)
      }),
      ...pairs.map((pair) =>
        collect((features) => {
          standingFeatures(parts.mention(pair.index), pair.where, pair.mention.from < look.atom, features)
          pairFeatures(parts, pair, features)
        }),
      ),
    ]
    const known = new Map<number | null, readonly Int32Array[]>()
    const history = (before: Decision | null): readonly Int32Array[] => {
      const key = before === null ? null : before.mention
      let lists = known.get(key)
      if (lists === undefined) {
        lists = [
          collect((features) => {
            noneHistory(scene, { look, told }, before, features)
          }),
          ...pairs.map((pair) =>
            collect((features) => {
              historyFeatures(scene, pair, before, features)
            }),
          ),
        ]
        known.set(key, lists)
      }
      return lists
    }
    const gold = lesson.right[quote] ?? null
    const right = gold === null ? null : choices.map((mention) => gold.includes(mention))
    exercises.push({ quote, look, choices, fixed, history, right: right?.includes(true) === true ? right : null })
  }
  return { lesson, exercises }
}

export interface Method {
  readonly epochs: number
  readonly rate: number
  /** Features seen in fewer choices than this are not learned: chance, and names that slipped in. */
  readonly rarest: number
  /** Pull of every weight towards zero, a step. */
  readonly pull: number
  /** Orders of the articles whose results are averaged. */
  readonly orders: number
  /** Share of the features that each look at an exercise leaves out, drawn anew: no weight may lean on another. */
  readonly dropout: number
}

export const METHOD: Method = { epochs: 12, rate: 0.1, rarest: 6, pull: 0.01, orders: 3, dropout: 0.4 }

/** Learns a weight for each feature number (softmax, AdaGrad, averaged; own decisions as history). */
export function learn(encoded: readonly Encoded[], ids: FeatureIds, method: Method = METHOD): Float64Array {
  const total = new Float64Array(ids.names.length + 4_000_000)
  for (let order = 0; order < method.orders; order++) {
    const weights = learnOnce(encoded, ids, method, order)
    weights.forEach((weight, id) => {
      total[id] = (total[id] ?? 0) + weight / method.orders
    })
  }
  return total.subarray(0, ids.names.length)
}

/** Numbers from 0 to 1, the same for the same seed. */
function drawing(seed: number): () => number {
  let state = seed * 2654435761
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** A seeded order: the same number gives the same one. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const next = drawing(seed)
  return list
    .map((value) => ({ value, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value)
}

function learnOnce(
  encoded: readonly Encoded[],
  ids: FeatureIds,
  { epochs, rate, rarest, pull, dropout }: Method,
  seed: number,
): Float64Array {
  const room = ids.names.length + 1_000_000
  const weights = new Float64Array(room)
  const squares = new Float64Array(room).fill(1)
  const sums = new Float64Array(room)
  const touched = new Float64Array(room)
  const seen = new Int32Array(room)
  const gradient = new Float64Array(room)
  for (const { exercises } of encoded)
    for (const { fixed } of exercises) for (const list of fixed) for (const id of list) seen[id] = (seen[id] ?? 0) + 1
  let step = 1
  const draw = drawing(seed + 1)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { exercises, lesson } of shuffled(encoded, 1 + seed * epochs + epoch)) {
      let before = null as Decision | null
      for (const { quote, choices, fixed, history, right } of exercises) {
        const past: readonly Int32Array[] = history(before)
        if (epoch === 0) for (const list of past) for (const id of list) seen[id] = (seen[id] ?? 0) + 1
        const scores: number[] = []
        for (let c = 0; c < choices.length; c++) {
          let score = 0
          for (const list of [fixed[c], past[c]])
            for (const id of list ?? []) {
              if ((seen[id] ?? 0) >= rarest && draw() >= dropout) score += weights[id] ?? 0
            }
          scores.push(score)
        }
        if (lesson.reported) scores[0] = -Infinity
        const top = Math.max(...scores)
        let sum = 0
        const shares = scores.map((score) => {
          const power = Math.exp(score - top)
          sum += power
          return power
        })
        let best = 0
        let mass = 0
        for (let c = 0; c < shares.length; c++) {
          shares[c] = (shares[c] ?? 0) / sum
          if ((shares[c] ?? 0) > (shares[best] ?? 0)) best = c
          if (right?.[c] === true) mass += shares[c] ?? 0
        }
        if (right !== null && mass > 0) {
          const changed: number[] = []
          for (let c = 0; c < shares.length; c++) {
            const share = shares[c] ?? 0
            const g = ((right[c] === true ? share / mass : 0) - share) * lesson.share
            if (Math.abs(g) < 1e-4) continue
            for (const list of [fixed[c], past[c]])
              for (const id of list ?? []) {
                if (gradient[id] === 0) changed.push(id)
                gradient[id] = (gradient[id] ?? 0) + g
              }
          }
          for (const id of changed) {
            const g = gradient[id] ?? 0
            gradient[id] = 0
            if (g === 0) continue
            sums[id] = (sums[id] ?? 0) + (weights[id] ?? 0) * (step - (touched[id] ?? 0))
            touched[id] = step
            squares[id] = (squares[id] ?? 1) + g * g
            const pulled = pull === 0 ? 0 : pull * (weights[id] ?? 0)
            weights[id] = (weights[id] ?? 0) + (rate * (g - pulled)) / Math.sqrt(squares[id] ?? 1)
          }
          step++
        }
        before = { quote, mention: choices[best] ?? -1, labelled: false }
      }
    }
  }
  const averaged = new Float64Array(ids.names.length)
  for (let id = 0; id < averaged.length; id++) {
    const sum = (sums[id] ?? 0) + (weights[id] ?? 0) * (step - (touched[id] ?? 0))
    // All features speak where it is used: each in a lower voice.
    averaged[id] = (seen[id] ?? 0) >= rarest ? (sum / step) * (1 - dropout) : 0
  }
  return averaged
}

/** Weighs by learned numbers what `rankSpeakers` asks for. */
export function weighEncoded({ exercises }: Encoded, weights: Float64Array): Weigh {
  const byQuote = new Map(exercises.map((exercise) => [exercise.quote, exercise]))
  return (quote, look, before) => {
    const exercise = byQuote.get(quote)
    if (exercise === undefined) return choose(quote, look, [-1], [0])
    const past = exercise.history(before)
    const scores = exercise.fixed.map((list, c) => {
      let score = 0
      for (const id of list) score += weights[id] ?? 0
      for (const id of past[c] ?? []) score += weights[id] ?? 0
      return score
    })
    return choose(quote, look, exercise.choices, scores)
  }
}
