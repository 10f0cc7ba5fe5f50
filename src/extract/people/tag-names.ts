import { anyOf } from '../../lexicon/any-of.js'
import { once } from '../../lexicon/once.js'
import { tagged } from '../../lexicon/tagged.js'
import type { Token } from '../../text/tokens.js'
import { isInitial } from '../../text/word-class.js'
import { AMBIGUOUS_VERB, FIRST_NAME, NEVER_NAME, PARTICLE, SAYING_VERB, isIn } from '../../text/word-lists.js'
import { findFeature, readFeatureTable, type Features, type FeatureTable } from '../../models/feature-table.js'
import {
  F,
  FEATURE_NAMES,
  P,
  readNameContext,
  SMALL_PARTS,
  tellNameFeatures,
  type NameStretch,
} from './name-features.js'
import type { Narrative } from '../narrative/read-narrative.js'

/** Scores or weights of the tags: outside a name, its first word, a later word. */
export type TagScores = readonly [outside: number, first: number, later: number]

/** What the tagger has learned, in hundredths. */
export interface PersonWeights {
  readonly features: FeatureTable
  /** Score of each tag by the tag before it. */
  readonly steps: readonly TagScores[]
}

/** Reads weights for each tag as the training writes them; `t=0` to `t=2` are the steps. */
export function readPersonWeights(lines: string): PersonWeights {
  const features = readFeatureTable(lines, FEATURE_NAMES, SMALL_PARTS, 3)
  const { entries } = features
  return {
    features,
    steps: [P['0'], P['1'], P['2']].map((before): TagScores => {
      const at = findFeature(features, F.t, before)
      return [entries[at] ?? 0, entries[at + 1] ?? 0, entries[at + 2] ?? 0]
    }),
  }
}

const IMPOSSIBLE = -1e9

/** Tags every token of a narrative: 0 outside a name, 1 its first word, 2 a later word. */
export function tagNames(narrative: Narrative, weights: PersonWeights): Uint8Array {
  const { tokens, opensSentence } = narrative
  const context = readNameContext(narrative, weights.features.parts)
  const sum = new TagSum(weights.features)
  const tags = new Uint8Array(tokens.length)
  for (const stretch of findStretches(narrative)) {
    const scores: TagScores[] = []
    for (let k = stretch.from; k < stretch.to; k++) {
      sum.outside = sum.first = sum.later = 0
      tellNameFeatures(context, k, stretch, opensSentence[k] === true, sum)
      scores.push([sum.outside, tokens[k]?.text === tokens[k]?.lower ? IMPOSSIBLE : sum.first, sum.later])
    }
    tags.set(bestPath(scores, weights.steps), stretch.from)
  }
  return tags
}

/** Adds up what features say for each tag. */
class TagSum implements Features {
  outside = 0
  first = 0
  later = 0
  readonly #table: FeatureTable

  constructor(table: FeatureTable) {
    this.#table = table
  }

  add(name: number, a?: number, b?: number, c?: number): void {
    const { entries } = this.#table
    const at = findFeature(this.#table, name, a, b, c)
    this.outside += entries[at] ?? 0
    this.first += entries[at + 1] ?? 0
    this.later += entries[at + 2] ?? 0
  }
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
  if (token.capital) return !opens || isInitial(token.text) || !isNeverFirst(token)
  if (hasArticle(token)) return true
  // A particle inside a name: "Ursula van der Roe".
  if (!isIn(token, PARTICLE) || at + 1 >= to) return false
  const next = tokens[at + 1]
  return next?.capital === true || isIn(next, PARTICLE)
}

const ARTICLED = once(() => new RegExp(String.raw`^(?:${anyOf(tagged('arabic-article'))})[-\u2010\u2011]\p{Lu}`, 'u'))

/** True for "al-Karim": a surname that the Arabic article opens. */
export function hasArticle({ text, lower }: Token): boolean {
  return text !== lower && ARTICLED().test(text)
}

/** Capitalised only because a sentence begins with it: "When Roe", "Stated Roe", "Former mayor Roe". */
function isNeverFirst(token: Token): boolean {
  if (isIn(token, FIRST_NAME)) return false
  return (
    isIn(token, NEVER_NAME) || token.lower === 'former' || (isIn(token, SAYING_VERB) && !isIn(token, AMBIGUOUS_VERB))
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
