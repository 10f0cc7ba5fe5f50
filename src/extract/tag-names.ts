import { NAME_PARTICLES } from '../lexicon/honorifics.js'
import { AMBIGUOUS_VERB_FORMS, ATTRIBUTION_VERBS } from '../lexicon/attribution-verbs.js'
import { NEVER_NAMES } from '../lexicon/grammar-words.js'
import type { Token } from '../text/tokens.js'
import { findPlace, growFeatureTree, NOWHERE, type FeatureTree } from './model/feature-tree.js'
import { readNameContext, tellNameFeatures, type NameStretch } from './name-features.js'
import type { Narrative } from './narrative.js'
import { isFirstName, isInitial } from './word-class.js'

/** Scores or weights of the tags: outside a name, its first word, a later word. */
export type TagScores = readonly [outside: number, first: number, later: number]

/** What the tagger has learned. */
export interface PersonWeights {
  readonly features: FeatureTree
  /** Score of each tag by the tag before it. */
  readonly steps: readonly TagScores[]
}

/** Feature -> weight for each tag, as the training writes them; `t=0` to `t=2` are the steps. */
export function readPersonWeights(weights: ReadonlyMap<string, readonly number[]>): PersonWeights {
  return {
    features: growFeatureTree(weights, 3),
    steps: [0, 1, 2].map((before): TagScores => {
      const [outside = 0, first = 0, later = 0] = weights.get(`t=${before}`) ?? []
      return [outside, first, later]
    }),
  }
}

const IMPOSSIBLE = -1e9

const NONE = new Float64Array()

/** Tags every token of a narrative: 0 outside a name, 1 its first word, 2 a later word. */
export function tagNames(narrative: Narrative, weights: PersonWeights): Uint8Array {
  const { tokens, opensSentence } = narrative
  const context = readNameContext(narrative)
  const tags = new Uint8Array(tokens.length)
  let outside = 0
  let first = 0
  let later = 0
  const { features } = weights
  const [outsides = NONE, firsts = NONE, laters = NONE] = features.weights
  const tell = (name: string, a: string, b?: string, c?: string): void => {
    const place = findPlace(features, name, a, b, c)
    if (place === NOWHERE) return
    outside += outsides[place] ?? 0
    first += firsts[place] ?? 0
    later += laters[place] ?? 0
  }
  for (const stretch of findStretches(narrative)) {
    const scores: TagScores[] = []
    for (let k = stretch.from; k < stretch.to; k++) {
      outside = first = later = 0
      tellNameFeatures(tokens, k, stretch, opensSentence[k] === true, context, tell)
      scores.push([outside, tokens[k]?.text === tokens[k]?.lower ? IMPOSSIBLE : first, later])
    }
    tags.set(bestPath(scores, weights.steps), stretch.from)
  }
  return tags
}

/** The stretches of words that may be names: capitalised words and the particles between them. */
export function findStretches({ tokens, paragraphTokens, opensSentence }: Narrative): NameStretch[] {
  const stretches: NameStretch[] = []
  for (let p = 0; p + 1 < paragraphTokens.length; p++) {
    const paragraphFrom = paragraphTokens[p] ?? 0
    const paragraphTo = paragraphTokens[p + 1] ?? 0
    const shouted = isShouted(tokens, paragraphFrom, paragraphTo)
    let i = paragraphFrom
    while (i < paragraphTo) {
      const from = i
      while (i < paragraphTo && mayBeName(tokens, i, paragraphTo, opensSentence[i] === true)) i++
      if (i > from) stretches.push({ from, to: i, paragraphFrom, paragraphTo, shouted })
      else i++
    }
  }
  return stretches
}

/** True where a word may be part of a name at all. */
function mayBeName(tokens: readonly Token[], at: number, to: number, opens: boolean): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  if (token.capital) return !opens || isInitial(token.text) || !isNeverFirst(token.lower)
  if (hasArticle(token)) return true
  // A particle inside a name: "Ursula van der Roe".
  if (!NAME_PARTICLES.has(token.lower) || at + 1 >= to) return false
  const next = tokens[at + 1]
  return next?.capital === true || NAME_PARTICLES.has(next?.lower ?? '')
}

/** True for "al-Karim": a surname that the Arabic article opens. */
export function hasArticle({ text, lower }: Token): boolean {
  return text !== lower && /^(?:al|el|ul|ar|as|ad|ash|an|az|ibn|abu|bin|ben)[-\u2010\u2011]\p{Lu}/u.test(text)
}

/** Capitalised only because a sentence begins with it: "When Roe", "Stated Roe", "Former mayor Roe". */
function isNeverFirst(lower: string): boolean {
  if (isFirstName(lower)) return false
  return (
    NEVER_NAMES.has(lower) || lower === 'former' || (ATTRIBUTION_VERBS.has(lower) && !AMBIGUOUS_VERB_FORMS.has(lower))
  )
}

/** True where a line is printed in capitals throughout. */
function isShouted(tokens: readonly Token[], from: number, to: number): boolean {
  let high = 0
  let words = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.text.length < 2) continue
    words++
    if (token.capital && token.text === token.text.toUpperCase()) high++
  }
  return words > 2 && high > words * 0.6
}

/** The best sequence of tags for a stretch of words (Viterbi): a later word of a name needs a word before it. */
export function bestPath(scores: readonly TagScores[], steps: readonly TagScores[]): number[] {
  let best: readonly number[] = [0, IMPOSSIBLE, IMPOSSIBLE]
  const cameFrom: number[][] = []
  scores.forEach((score, k) => {
    const reached: number[] = []
    const from: number[] = []
    for (let tag = 0; tag < 3; tag++) {
      let top = IMPOSSIBLE * 2
      let chosen = 0
      for (let before = 0; before < 3; before++) {
        if (tag === 2 && (before === 0 || k === 0)) continue
        const value = (best[before] ?? IMPOSSIBLE) + (steps[before]?.[tag] ?? 0)
        if (value > top) {
          top = value
          chosen = before
        }
      }
      reached.push(top + (score[tag] ?? 0))
      from.push(chosen)
    }
    best = reached
    cameFrom.push(from)
  })
  let tag = best.indexOf(Math.max(...best))
  const path: number[] = []
  for (let i = cameFrom.length - 1; i >= 0; i--) {
    path.push(tag)
    tag = cameFrom[i]?.[tag] ?? 0
  }
  return path.reverse()
}
