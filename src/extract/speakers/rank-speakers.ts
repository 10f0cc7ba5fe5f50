import { readFeatureTable, type FeatureTable } from '../../models/feature-table.js'
import { WeightSum } from '../../models/weight-sum.js'
import type { Weights } from '../../models/weights.js'
import { historyFeatures, noneHistory } from './features/history-features.js'
import { isTerm } from './is-term.js'
import { pairFeatures, standingFeatures } from './features/mention-features.js'
import { noneFeatures } from './features/none-features.js'
import { whereIs, type Pair } from './pair.js'
import { lookAt, type QuoteLook } from './quote-look.js'
import { readQuoteParts, type QuoteParts } from './quote-parts.js'
import { rankingOf, type Ranking, type Weighed } from './ranking.js'
import { candidatesOf, type Decision, type Scene } from './scene.js'
import { isListed, settleList } from './settle-list.js'
import { SceneParts } from './features/scene-parts.js'
import { FEATURE_NAMES, SMALL_PARTS } from './features/speaker-features.js'

/** Probability from which a speaker is answered though "nobody" is a little likelier: half of what answers score. */
const LIKELY_SPEAKER = 0.4

/** The probabilities of choices by their scores under a linear model (softmax). */
export function probabilities(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** Weighs the choices for one quotation, given what was decided for the one before. */
export type Weigh = (quote: number, look: QuoteLook, before: Decision | null) => Weighed

/** Ranks the speakers of all quotations, left to right: each decision is part of the evidence for the next. */
export function rankSpeakers(scene: Scene, weigh: Weigh): Ranking[] {
  const rankings: Ranking[] = []
  let before = null as Decision | null
  let list: Weighed[] = []
  for (let quote = 0; quote < scene.narrative.stretches.length; quote++) {
    const look = lookAt(scene, quote)
    if (look === null) continue
    const weighed = weigh(quote, look, before)
    if (!isListed(scene, list.at(-1), weighed)) {
      settleList(scene, list, rankings)
      list = []
    }
    list.push(weighed)
    const label = labelOf(scene, look, before)
    const told = label ?? headingSpeaker(scene, look) ?? invertedSpeaker(weighed) ?? agentSpeaker(scene, look)
    const mention = told ?? (isTerm(scene, look) ? -1 : (weighed.choices[weighed.best] ?? -1))
    const ranking = rankingOf(weighed, mention)
    rankings.push(told === null ? ranking : { ...ranking, confidence: Math.max(ranking.confidence, SURE_OF_PRINT) })
    before = { quote, mention, labelled: label !== null }
  }
  settleList(scene, list, rankings)
  return rankings
}

/** How sure a speaker is whom a label names, or a verb turned round. */
const SURE_OF_PRINT = 0.97

/** Share from which "nobody" beats a verb turned round: "In “The Long Bridge,” said Roe, the hero drowns." */
const SURELY_NOBODY = 0.8

/** "Bridge is ‘safe’, says mayor Jane Roe": a plain verb of saying turned round right behind the marks names who speaks. */
function invertedSpeaker({ look: { nearest }, shares }: Weighed): number | null {
  const names = nearest.rel === 'A1inverted' && nearest.strength === 'plain' && (shares[0] ?? 0) < SURELY_NOBODY
  return names ? nearest.mention : null
}

/** "a man described by Jane Roe as “the last of them”": whom "by" names gives the words behind "as". */
function agentSpeaker({ narrative: { items }, sentenceCues }: Scene, { atom, item }: QuoteLook): number | null {
  if (items[atom - 1]?.token.lower !== 'as') return null
  const cue = sentenceCues.get(item.sentence)?.findLast(({ from }) => from < atom)
  if (cue?.link !== 'agent') return null
  return items.slice(cue.to, atom).some(({ quote }) => quote !== -1) ? null : cue.subject
}

/** "Roe: “We will see.”", "The harbour closes - Jane Roe: “…”": a name with nothing but a colon behind it speaks. */
function headingSpeaker({ narrative: { items }, mentions, endsAt }: Scene, { atom }: QuoteLook): number | null {
  if (items[atom - 1]?.token.text !== ':') return null
  const index = endsAt.get(atom - 1)
  const mention = index === undefined ? undefined : mentions[index]
  if (index === undefined || (mention?.kind !== 'name' && mention?.kind !== 'body')) return null
  const before = items[mention.outer - 1]
  return before?.sentence !== mention.sentence || DASHES.has(before.token.text) ? index : null
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])

/** "“ROE: We will see.": the label speaks, and in the paragraphs that go on without one. Null where there is none. */
function labelOf({ narrative, endsAt }: Scene, { atom, continues }: QuoteLook, before: Decision | null): number | null {
  const { items, stretches } = narrative
  const [stretch, colon] = [stretches[items[atom]?.quote ?? -1], items[atom - 1]]
  const isLabelled = stretch !== undefined && (colon?.start ?? 0) >= stretch.start && colon?.token.text === ':'
  if (isLabelled) return endsAt.get(atom - 1) ?? null
  if (!continues || before === null || before.mention === -1) return null
  return before.labelled ? before.mention : null
}

/** The mentions around a quotation beside it, the nearest first on either side. */
export function pairsOf(scene: Scene, quote: number, look: QuoteLook, told: QuoteParts): Pair[] {
  const candidates = candidatesOf(scene, quote)
  const { mentions, frames } = scene
  let split = 0
  while (split < candidates.length && (mentions[candidates[split] ?? 0]?.from ?? 0) <= look.atom) split++
  const pairs: Pair[] = []
  for (const step of [-1, 1]) {
    let subjects = 0
    let rank = 0
    for (let at = step < 0 ? split - 1 : split; at >= 0 && at < candidates.length; at += step) {
      const index = candidates[at] ?? 0
      const mention = mentions[index]
      const ranks = { rank: rank++, subject: frames[index]?.subject === true ? subjects++ : -1 }
      if (mention !== undefined) pairs.push({ quote, look, told, index, mention, ranks, where: whereIs(mention, look) })
    }
  }
  return pairs
}

/** Weighs by what the ranker has learned, which is asked for with the first quotation. */
export function weighBy(scene: Scene, weights: Weights): Weigh {
  let weigh: Weigh | null = null
  return (quote, look, before) => (weigh ??= weighWith(scene, weights.as(readSpeakerTable)))(quote, look, before)
}

function readSpeakerTable(lines: string): FeatureTable {
  return readFeatureTable(lines, FEATURE_NAMES, SMALL_PARTS, 1)
}

function weighWith(scene: Scene, table: FeatureTable): Weigh {
  const sum = new WeightSum(table)
  const parts = new SceneParts(scene, table.parts)
  // What a mention is by itself is asked for again by every quotation near it.
  const standing = new Map<number, number>()
  const standingSum = ({ index, mention, look, where }: Pair): number => {
    const key = index * (SMALL_PARTS.length + 1) + where
    const known = standing.get(key)
    if (known !== undefined) return known
    sum.total = 0
    standingFeatures(parts.mention(index), where, mention.from < look.atom, sum)
    standing.set(key, sum.total)
    return sum.total
  }
  return (quote, look, before) => {
    const told = readQuoteParts(look, table.parts)
    sum.total = 0
    noneFeatures({ told: parts, quote, look, parts: told }, sum)
    noneHistory(scene, { look, told }, before, sum)
    const choices = [-1]
    const scores = [sum.total / 100]
    for (const pair of pairsOf(scene, quote, look, told)) {
      sum.total = standingSum(pair)
      pairFeatures(parts, pair, sum)
      historyFeatures(scene, pair, before, sum)
      choices.push(pair.index)
      scores.push(sum.total / 100)
    }
    return choose(quote, look, choices, scores)
  }
}

/** The choice with the greatest share. */
export function choose(quote: number, look: QuoteLook, choices: readonly number[], scores: readonly number[]): Weighed {
  const shares = probabilities(scores)
  let best = 0
  let runnerUp = -1
  shares.forEach((share, i) => {
    if (share > (shares[best] ?? 0)) best = i
    if (i > 0 && (runnerUp === -1 || share > (shares[runnerUp] ?? 0))) runnerUp = i
  })
  // A likely speaker beats a slightly likelier nobody: a term is less harm than a statement lost.
  if (best === 0 && runnerUp !== -1 && (shares[runnerUp] ?? 0) >= LIKELY_SPEAKER) best = runnerUp
  return { quote, look, choices, shares, best, runnerUp }
}
