import { growWeightTree, WeightSum, type WeightTree } from './model/weight-tree.js'
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

const SPEAKER_TREE: WeightTree = growWeightTree(SPEAKER_WEIGHTS)

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

/** All choices for a quotation with their features spelt out, given what was decided for the one before: for learning. */
export function choicesFor(scene: Scene, quote: number, look: QuoteLook, before: Decision | null): Choice[] {
  const choices: Choice[] = [{ mention: -1, features: noneFeatures(look, before, scene) }]
  for (const { mention, ranks } of rankedCandidates(scene, quote, look)) {
    const features: string[] = []
    mentionFeatures(scene, quote, look, mention, ranks, before, (name, ...parts) => {
      features.push(`${name}=${parts.join('|')}`)
    })
    choices.push({ mention, features })
  }
  return choices
}

interface Candidate {
  readonly mention: number
  /** How many stand nearer on that side, and how many of the same kind. */
  readonly ranks: { readonly rank: number; readonly sameKind: number }
}

/** The mentions around a quotation, the nearest first on either side. */
function rankedCandidates(scene: Scene, quote: number, look: QuoteLook): Candidate[] {
  const candidates = candidatesOf(scene, quote)
  const { mentions } = scene
  const firstRight = candidates.findIndex((index) => (mentions[index]?.from ?? 0) > look.atom)
  const split = firstRight === -1 ? candidates.length : firstRight
  const ranked: Candidate[] = []
  const add = (at: number, rank: number, kinds: Map<string, number>): void => {
    const mention = candidates[at] ?? 0
    const kind = mentions[mention]?.kind ?? 'thing'
    const sameKind = kinds.get(kind) ?? 0
    kinds.set(kind, sameKind + 1)
    ranked.push({ mention, ranks: { rank, sameKind } })
  }
  const left = new Map<string, number>()
  for (let i = split - 1; i >= 0; i--) add(i, split - 1 - i, left)
  const right = new Map<string, number>()
  for (let i = split; i < candidates.length; i++) add(i, i - split, right)
  return ranked
}

/** The probabilities of choices by their scores under a linear model (softmax). */
function probabilities(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** A quotation with the share of every choice. */
interface Weighed {
  readonly quote: number
  readonly look: QuoteLook
  /** The mentions chosen among, -1 for nobody, and the share of each. */
  readonly choices: readonly number[]
  readonly shares: readonly number[]
  readonly best: number
  readonly runnerUp: number
}

/** Ranks the speakers of all quotations, left to right: each decision is part of the evidence for the next. */
export function rankSpeakers(scene: Scene, weights: SpeakerWeights = SPEAKER_WEIGHTS): Ranking[] {
  const tree = weights === SPEAKER_WEIGHTS ? SPEAKER_TREE : growWeightTree(weights)
  const rankings: Ranking[] = []
  let before: Decision | null = null
  let list: Weighed[] = []
  for (let quote = 0; quote < scene.narrative.stretches.length; quote++) {
    const look = lookAt(scene, quote)
    if (look === null) continue
    const weighed = weigh(scene, quote, look, before, weights, tree)
    if (!isListed(scene, list.at(-1), weighed)) {
      settleList(scene, list, rankings)
      list = []
    }
    list.push(weighed)
    const mention = isTerm(scene, look) ? -1 : (weighed.choices[weighed.best] ?? -1)
    rankings.push(rankingOf(weighed, mention))
    before = { quote, mention }
  }
  settleList(scene, list, rankings)
  return rankings
}

function weigh(
  scene: Scene,
  quote: number,
  look: QuoteLook,
  before: Decision | null,
  weights: SpeakerWeights,
  tree: WeightTree,
): Weighed {
  const choices = [-1]
  let none = 0
  for (const feature of noneFeatures(look, before, scene)) none += weights.get(feature) ?? 0
  const scores = [none]
  const sum = new WeightSum(tree)
  for (const { mention, ranks } of rankedCandidates(scene, quote, look)) {
    sum.total = 0
    mentionFeatures(scene, quote, look, mention, ranks, before, sum.add)
    choices.push(mention)
    scores.push(sum.total)
  }
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

function rankingOf({ quote, look, choices, shares, runnerUp }: Weighed, mention: number): Ranking {
  const chosen = choices.indexOf(mention)
  return { quote, mention, confidence: shares[chosen] ?? 0, runnerUp: choices[runnerUp] ?? -1, look }
}

/** Words that join the fragments of one list: "“delays,” including “neglect” and “plain greed”". */
const LIST_WORDS: ReadonlySet<string> = new Set([',', ';', 'and', 'or', 'nor', 'including', 'plus', 'even', 'also'])

/** Fragments of one sentence with nothing but joining words between them are one list. */
function isListed({ narrative }: Scene, last: Weighed | undefined, next: Weighed): boolean {
  if (last?.look.item.sentence !== next.look.item.sentence || next.look.atom - last.look.atom > 4) return false
  for (let i = last.look.atom + 1; i < next.look.atom; i++)
    if (!LIST_WORDS.has(narrative.items[i]?.token.lower ?? '')) return false
  return true
}

/**
 * All fragments of a list are one source's words or none's: what is unsure of one is settled by its neighbours. The source
 * is the subject of a verb of saying.
 */
function settleList(scene: Scene, list: readonly Weighed[], rankings: Ranking[]): void {
  const start = rankings.length - list.length
  const decided = rankings.slice(start)
  if (list.length < 2 || !decided.some(({ mention }) => mention === -1)) return
  let odds = 1
  for (const { shares } of list) odds *= (1 - (shares[0] ?? 0)) / Math.max(shares[0] ?? 0, LEAST_SHARE)
  if (odds < 1) return
  let best = -1
  let most = -Infinity
  for (const mention of list[0]?.choices ?? []) {
    if (mention === -1 || !scene.cuesOf.has(mention)) continue
    let score = 0
    for (const { choices, shares } of list) {
      const at = choices.indexOf(mention)
      score += Math.log(Math.max(shares[at] ?? 0, LEAST_SHARE))
    }
    if (score > most) {
      most = score
      best = mention
    }
  }
  if (best === -1) return
  list.forEach((weighed, i) => {
    rankings[start + i] = rankingOf(weighed, best)
  })
}

/** Shares below this count as this: no single fragment decides for a whole list. */
const LEAST_SHARE = 0.01

/** "the “Carousel,” a trick with ballots": a name in marks behind an article, and behind it what it means, is a term. */
function isTerm({ narrative: { items } }: Scene, { atom, words, item, capitals }: QuoteLook): boolean {
  if (words === 0 || words > LONGEST_TERM || capitals < words) return false
  const before = items[atom - 1]
  if (before?.sentence !== item.sentence || !ARTICLES.has(before.token.lower)) return false
  const comma = items[atom + 1]?.token.text === ',' ? 1 : 0
  const opener = items[atom + 1 + comma]
  return opener?.sentence === item.sentence && ARTICLES.has(opener.token.lower)
}

/** Words of a term. */
const LONGEST_TERM = 3

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'so-called'])
