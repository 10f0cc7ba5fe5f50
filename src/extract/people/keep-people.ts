import { SOMETIMES_INSIDE } from '../../lexicon/abbreviations.js'
import { ATTRIBUTION_VERBS } from '../../lexicon/attribution-verbs.js'
import { BODY_HEADS, LOCATIVES } from '../../lexicon/geographic-heads.js'
import { PERSON_NOUNS } from '../../lexicon/role-nouns.js'
import { singular } from '../../text/stem.js'
import type { Token } from '../../text/tokens.js'
import { FIRST_NAME, PLACE, isIn } from '../../text/word-lists.js'
import { findPlaces } from './find-places.js'
import { hasTitle, isNobody, keyOf, lowerAt } from './is-nobody.js'
import type { NameRun } from './name-run.js'

/**
 * The runs that name people: a quay, a port, a hospital, a newsroom and what is called after somebody are dropped, and so is a
 * name that the article anywhere goes on from with "which", and one of two words that stands behind "in" or "at" and that
 * nothing in the whole article treats as a human being.
 */
export function keepPeople(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  opensSentence: readonly boolean[],
): NameRun[] {
  const lone = loneOpeners(tokens, runs, opensSentence)
  const nobodies = new Set(runs.filter((run) => isNobody(tokens, run, opensSentence)))
  const heads = new Set([...nobodies].map(({ to }) => lowerAt(tokens, to - 1)).filter((word) => BODY_HEADS.has(word)))
  const kept = runs.filter(
    (run) => !nobodies.has(run) && !(run.to - run.from === 1 && lone.has(lowerAt(tokens, run.from))),
  )
  const placed = new Set<string>()
  const human = new Set<string>()
  const things = new Set<string>()
  for (const { from, to } of kept) {
    const key = keyOf(tokens, from, to)
    if (isTreatedAsHuman(tokens, from, to)) human.add(key)
    if (to - from < 2 || isIn(tokens[from], FIRST_NAME)) continue
    if (lowerAt(tokens, to) === ',' && lowerAt(tokens, to + 1) === 'which') things.add(key)
    if (to - from === 2 && LOCATIVES.has(lowerAt(tokens, from - 1))) placed.add(key)
  }
  const ends = new Set(kept.filter(({ from, to }) => to - from > 1).map(({ to }) => lowerAt(tokens, to - 1)))
  const places = findPlaces(tokens)
  const surnames = new Set(kept.filter(({ from, to }) => to - from === 1).map(({ from }) => lowerAt(tokens, from)))
  return kept.filter(({ from, to }) => {
    const key = keyOf(tokens, from, to)
    // "the Roe Trophy … the Trophy"
    if (heads.has(key) && !ends.has(key)) return false
    if (places.has(key) && !ends.has(key) && !human.has(key)) return false
    if (things.has(key) || (isPlaceName(tokens, from, to) && !ends.has(key) && !hasTitle(tokens, from))) return false
    return !placed.has(key) || human.has(key) || surnames.has(lowerAt(tokens, to - 1))
  })
}

/** One word that is a place, or a state cut short ("Neb."), and no first name. */
function isPlaceName(tokens: readonly Token[], from: number, to: number): boolean {
  const only = tokens[from]
  if (to - from > 1 || only === undefined || isIn(only, FIRST_NAME)) return false
  return isIn(only, PLACE) || (only.text.length > 2 && only.text.endsWith('.') && SOMETIMES_INSIDE.has(only.lower))
}

/** "Incidentally": a common word that is only ever read as a name at the head of a sentence, and never within a longer name. */
function loneOpeners(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  opensSentence: readonly boolean[],
): ReadonlySet<string> {
  const lone = new Set<string>()
  for (const { from, to } of runs)
    if (to - from === 1 && opensSentence[from] === true && isCommon(tokens[from])) lone.add(lowerAt(tokens, from))
  if (lone.size === 0) return lone
  for (const { from, to } of runs)
    if (to - from > 1 || opensSentence[from] !== true) for (let i = from; i < to; i++) lone.delete(lowerAt(tokens, i))
  return lone
}

/** Shorter words in -ly are names as often as adverbs: "Kelly", "Reilly". */
const SHORTEST_ADVERB = 8

function isCommon(token: Token | undefined): boolean {
  if (token === undefined || isIn(token, FIRST_NAME)) return false
  if (PERSON_NOUNS.has(singular(token.lower))) return true
  return token.nameClass.includes('W') || (token.lower.length >= SHORTEST_ADVERB && token.lower.endsWith('ly'))
}

/** A title or a role before the name, a verb of saying beside it, "who" behind it, an age or a role in commas. */
function isTreatedAsHuman(tokens: readonly Token[], from: number, to: number): boolean {
  if (hasTitle(tokens, from)) return true
  const before = lowerAt(tokens, from - 1)
  const after = tokens[to]
  if (after === undefined) return false
  if (ATTRIBUTION_VERBS.has(before) || ATTRIBUTION_VERBS.has(after.lower) || after.lower === 'who') return true
  if (after.text !== ',') return false
  if (tokens[to + 1]?.kind === 'number' || lowerAt(tokens, to + 1) === 'who') return true
  for (let i = to + 1; i < to + 8; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') return false
    if (PERSON_NOUNS.has(token.lower)) return true
  }
  return false
}
