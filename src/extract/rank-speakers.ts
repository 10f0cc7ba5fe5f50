import { SPEAKER_WEIGHTS } from './model/speaker-weights.js'
import {
  candidatesOf,
  lookAt,
  mentionFeatures,
  noneFeatures,
  type Decision,
  type QuoteLook,
  type Scene,
} from './speaker-features.js'

/** Feature -> weight. */
export type SpeakerWeights = ReadonlyMap<string, number>

/** Probability from which a speaker is answered though "nobody" is a little likelier: half of what answers score. */
const LIKELY_SPEAKER = 0.4

/** Who said a quotation, as far as the words around it tell. */
export interface Ranking {
  readonly quote: number
  /** Index into the mentions; -1 where nobody is quoted: a title, a term, a nickname. */
  readonly mention: number
  /** Probability of that choice among all of them, 0 to 1. */
  readonly confidence: number
  /** The most probable mention even where "nobody" won, and its probability; -1 where there is none. */
  readonly runnerUp: number
  readonly look: QuoteLook
}

/** One choice among the mentions around a quotation and "nobody" (-1). */
export interface Choice {
  readonly mention: number
  readonly features: readonly string[]
}

/** All choices for a quotation, given what was decided for the one before. */
export function choicesFor(scene: Scene, quote: number, look: QuoteLook, before: Decision | null): Choice[] {
  const candidates = candidatesOf(scene, quote)
  const { mentions } = scene
  const firstRight = candidates.findIndex((index) => (mentions[index]?.from ?? 0) > look.atom)
  const split = firstRight === -1 ? candidates.length : firstRight
  const choices: Choice[] = [{ mention: -1, features: noneFeatures(look, before, scene) }]
  const kindsLeft = new Map<string, number>()
  for (let i = split - 1; i >= 0; i--)
    choices.push(choice(scene, quote, look, candidates[i] ?? 0, split - 1 - i, kindsLeft, before))
  const kindsRight = new Map<string, number>()
  for (let i = split; i < candidates.length; i++)
    choices.push(choice(scene, quote, look, candidates[i] ?? 0, i - split, kindsRight, before))
  return choices
}

function choice(
  scene: Scene,
  quote: number,
  look: QuoteLook,
  mention: number,
  rank: number,
  kinds: Map<string, number>,
  before: Decision | null,
): Choice {
  const kind = scene.mentions[mention]?.kind ?? 'thing'
  const sameKind = kinds.get(kind) ?? 0
  kinds.set(kind, sameKind + 1)
  return { mention, features: mentionFeatures(scene, quote, look, mention, { rank, sameKind }, before) }
}

/** The probabilities of choices under a linear model (softmax). */
export function probabilities(choices: readonly Choice[], weightOf: (feature: string) => number): number[] {
  const scores = choices.map(({ features }) => {
    let score = 0
    for (const feature of features) score += weightOf(feature)
    return score
  })
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** Ranks the speakers of all quotations, left to right: each decision is part of the evidence for the next. */
export function rankSpeakers(scene: Scene, weights: SpeakerWeights = SPEAKER_WEIGHTS): Ranking[] {
  const rankings: Ranking[] = []
  let before: Decision | null = null
  for (let quote = 0; quote < scene.narrative.stretches.length; quote++) {
    const look = lookAt(scene, quote)
    if (look === null) continue
    const choices = choicesFor(scene, quote, look, before)
    const shares = probabilities(choices, (feature) => weights.get(feature) ?? 0)
    let best = 0
    let runnerUp = -1
    shares.forEach((share, i) => {
      if (share > (shares[best] ?? 0)) best = i
      if (i > 0 && (runnerUp === -1 || share > (shares[runnerUp] ?? 0))) runnerUp = i
    })
    // A likely speaker beats a slightly likelier nobody: a term is less harm than a statement lost.
    if (best === 0 && runnerUp !== -1 && (shares[runnerUp] ?? 0) >= LIKELY_SPEAKER) best = runnerUp
    const mention = choices[best]?.mention ?? -1
    rankings.push({ quote, mention, confidence: shares[best] ?? 0, runnerUp: choices[runnerUp]?.mention ?? -1, look })
    before = { quote, mention }
  }
  return rankings
}
