import { AMBIGUOUS_VERB_FORMS, ATTRIBUTION_VERBS } from '../lexicon/attribution-verbs.js'
import { NAME_PARTICLES, NAME_SUFFIXES, TITLES } from '../lexicon/honorifics.js'
import { NEVER_NAMES } from '../lexicon/grammar-words.js'
import { DEMONYMS, PLACE_NAMES } from '../lexicon/place-names.js'
import type { Token } from '../text/tokens.js'
import { keepPeople } from './keep-people.js'
import { PERSON_WEIGHTS } from './model/person-weights.js'
import { isFirstName, nameFeatures, type NameContext } from './name-features.js'
import type { Narrative } from './narrative.js'

/** A person's name as printed at one place, without titles: tokens from `from` up to `to`. */
export interface NameRun {
  readonly from: number
  readonly to: number
}

/** Tags of the model: outside a name, its first word, a later word. */
export const TAGS = ['O', 'B', 'I'] as const

export type TagScores = readonly [number, number, number]

/** Feature -> weight for each tag. */
export type PersonWeights = ReadonlyMap<string, TagScores>

const NEVER = -1e9

/** The names of people in an article, in order. */
export function findNames(narrative: Narrative, weights: PersonWeights = PERSON_WEIGHTS): NameRun[] {
  const { tokens, paragraphTokens } = narrative
  const context = readNameContext(narrative)
  const tags = new Uint8Array(tokens.length)
  for (let p = 0; p + 1 < paragraphTokens.length; p++) {
    const from = paragraphTokens[p] ?? 0
    const to = paragraphTokens[p + 1] ?? 0
    tagParagraph(narrative, from, to, context, weights, tags)
  }
  heedTitles(tokens, tags)
  spreadSurnames(tokens, tags, narrative.opensSentence)
  return keepPeople(
    tokens,
    runsOf(tags).map((run) => withoutTitle(tokens, run)),
    narrative.opensSentence,
  )
}

/** Titles that newsrooms print as part of the name, and surnames that look like titles: "Sheikh Roe", "John Major". */
const KEPT_TITLES: ReadonlySet<string> = new Set(
  'st king queen prince princess pope sheikh sultan emperor lord lady sir duke duchess father mother brother sister major marshal bishop dean judge chief captain general m al van'.split(
    ' ',
  ),
)

/** "President Roe" is the name Roe, "in Springfield Jane Roe" the name Jane Roe. */
function withoutTitle(tokens: readonly Token[], { from, to }: NameRun): NameRun {
  let first = from
  for (let i = from; i < to - 1; i++) {
    const key = tokens[i]?.lower.replace(/\.$/, '') ?? ''
    const next = tokens[i + 1]?.lower ?? ''
    const isTitle = TITLES.has(key) && !KEPT_TITLES.has(key) && !isFirstName(key) && (i === first || isFirstName(next))
    const isPlace =
      i === first && (PLACE_NAMES.has(key) || DEMONYMS.has(key)) && !isFirstName(key) && to - i > 2 && isFirstName(next)
    if (isTitle || isPlace) first = i + 1
  }
  return { from: first, to }
}

/** What the whole article shows of its words, gathered before any is judged. */
export function readNameContext({ tokens, opensSentence }: Narrative): NameContext {
  const alsoSmall = new Set<string>()
  const afterFirstName = new Set<string>()
  const midSentence = new Set<string>()
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return
    if (!token.capital) {
      alsoSmall.add(token.lower)
      return
    }
    if (opensSentence[i] !== true) midSentence.add(token.lower)
    const before = tokens[i - 1]
    if (before?.capital === true && (isFirstName(before.lower) || TITLES.has(before.lower.replace(/\.$/, ''))))
      afterFirstName.add(token.lower)
  })
  return { alsoSmall, afterFirstName, midSentence, classes: [], shapes: [] }
}

/** True where a word may be part of a name at all. */
export function mayBeName(tokens: readonly Token[], at: number, to: number, opens: boolean): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  if (token.capital) return !(opens && isNeverFirst(token.lower))
  // A particle inside a name: "Ursula van der Roe".
  return (
    NAME_PARTICLES.has(token.lower) &&
    at + 1 < to &&
    (tokens[at + 1]?.capital === true || NAME_PARTICLES.has(tokens[at + 1]?.lower ?? ''))
  )
}

/** Capitalised only because a sentence begins with it: "When Roe", "Stated Roe", "Former mayor Roe". */
function isNeverFirst(lower: string): boolean {
  if (isFirstName(lower)) return false
  return (
    NEVER_NAMES.has(lower) || lower === 'former' || (ATTRIBUTION_VERBS.has(lower) && !AMBIGUOUS_VERB_FORMS.has(lower))
  )
}

/** True where a line is printed in capitals throughout. */
export function isShouted(tokens: readonly Token[], from: number, to: number): boolean {
  let high = 0
  let words = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.text.length < 2) continue
    words++
    if (token.text === token.text.toUpperCase()) high++
  }
  return words > 2 && high > words * 0.6
}

function tagParagraph(
  { tokens, opensSentence }: Narrative,
  from: number,
  to: number,
  context: NameContext,
  weights: PersonWeights,
  tags: Uint8Array,
): void {
  const shouted = isShouted(tokens, from, to)
  let i = from
  while (i < to) {
    if (!mayBeName(tokens, i, to, opensSentence[i] === true)) {
      i++
      continue
    }
    let end = i
    while (end < to && mayBeName(tokens, end, to, opensSentence[end] === true)) end++
    const scores: TagScores[] = []
    for (let k = i; k < end; k++) {
      scores.push(
        scoreTags(
          nameFeatures(tokens, k, from, to, opensSentence[k] === true, shouted, context),
          weights,
          tokens[k]?.capital === true,
        ),
      )
    }
    bestPath(scores, weights).forEach((tag, k) => {
      tags[i + k] = tag
    })
    i = end
  }
}

function scoreTags(features: readonly string[], weights: PersonWeights, capital: boolean): TagScores {
  let o = 0
  let b = 0
  let inside = 0
  for (const feature of features) {
    const weight = weights.get(feature)
    if (weight === undefined) continue
    o += weight[0]
    b += weight[1]
    inside += weight[2]
  }
  return [o, capital ? b : NEVER, inside]
}

/** The best sequence of tags for a run of words (Viterbi): a later word of a name needs a word before it. */
export function bestPath(scores: readonly TagScores[], weights: PersonWeights): number[] {
  let best: number[] = [0, NEVER, NEVER]
  const steps: number[][] = []
  let first = true
  for (const score of scores) {
    const reached: number[] = []
    const cameFrom: number[] = []
    for (let tag = 0; tag < 3; tag++) {
      let top = NEVER * 2
      let from = 0
      for (let before = 0; before < 3; before++) {
        if (tag === 2 && (before === 0 || first)) continue
        const value = (best[before] ?? NEVER) + (weights.get(`t=${before}`)?.[tag] ?? 0)
        if (value > top) {
          top = value
          from = before
        }
      }
      reached.push(top + (score[tag] ?? 0))
      cameFrom.push(from)
    }
    first = false
    best = reached
    steps.push(cameFrom)
  }
  let tag = best.indexOf(Math.max(...best))
  const path: number[] = []
  for (let i = steps.length - 1; i >= 0; i--) {
    path.push(tag)
    tag = steps[i]?.[tag] ?? 0
  }
  return path.reverse()
}

/** Titles that only people bear. */
const PERSONAL: ReadonlySet<string> = new Set('mr mrs ms sen rep gov dr'.split(' '))

/** Whatever stands behind "Mr." is a name, though it be a company's elsewhere. */
function heedTitles(tokens: readonly Token[], tags: Uint8Array): void {
  tokens.forEach((token, i) => {
    if (tags[i] !== 0 || !token.capital || i === 0 || NEVER_NAMES.has(token.lower)) return
    const before = tokens[i - 1]
    if (before === undefined || !before.capital || !PERSONAL.has(before.lower.replace(/\.$/, ''))) return
    if (before.text.endsWith('.') || before.lower.length > 3 || before.lower.startsWith('m')) tags[i] = 1
  })
}

/** A surname seen in a full name is a name wherever it stands alone: "Jane Roe … Roe said". */
function spreadSurnames(tokens: readonly Token[], tags: Uint8Array, opensSentence: readonly boolean[]): void {
  const surnames = new Set<string>()
  for (const { from, to } of runsOf(tags)) {
    let last = to - 1
    while (last > from && NAME_SUFFIXES.has(tokens[last]?.lower.replace(/\.$/, '') ?? '')) last--
    const lower = tokens[last]?.lower ?? ''
    if (last > from && lower.length > 2 && !NEVER_NAMES.has(lower)) surnames.add(lower)
  }
  tokens.forEach((token, i) => {
    if (tags[i] !== 0 || !token.capital || !surnames.has(token.lower)) return
    const before = tokens[i - 1]
    const after = tokens[i + 1]
    const alone =
      (before?.capital !== true || opensSentence[i] === true || isTitle(before) || tags[i - 1] !== 0) &&
      after?.capital !== true
    if (alone) tags[i] = 1
  })
}

function isTitle(token: Token): boolean {
  return TITLES.has(token.lower.replace(/\.$/, ''))
}

function runsOf(tags: Uint8Array): NameRun[] {
  const runs: NameRun[] = []
  let from = -1
  for (let i = 0; i <= tags.length; i++) {
    const tag = tags[i] ?? 0
    if (from !== -1 && tag !== 2) {
      runs.push({ from, to: i })
      from = -1
    }
    if (tag === 1) from = i
  }
  return runs
}
