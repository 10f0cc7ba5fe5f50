import { SOMETIMES_INSIDE } from '../../lexicon/abbreviations.js'
import { agencies } from '../../lexicon/agencies.js'
import { ATTRIBUTION_VERBS } from '../../lexicon/attribution-verbs.js'
import {
  BODY_HEADS,
  HEADS_AND_SURNAMES,
  LOCATIVES,
  PLACE_HEADS,
  PLACE_OPENERS,
} from '../../lexicon/geographic-heads.js'
import { TITLES } from '../../lexicon/honorifics.js'
import { LazySet } from '../../lexicon/lazy-set.js'
import { MEDIA_WORDS } from '../../lexicon/media-words.js'
import { ORGANISATION_WORDS } from '../../lexicon/organisation-words.js'
import { outlets } from '../../lexicon/outlets.js'
import { COUNTRIES } from '../../lexicon/place-names.js'
import { PERSON_NOUNS } from '../../lexicon/role-nouns.js'
import { contractionAt } from '../../text/contraction.js'
import { fold } from '../../text/fold.js'
import { GENERATIONS } from '../../text/generations.js'
import type { Token } from '../../text/tokens.js'
import { FIRST_NAME, PLACE, isIn } from '../../text/word-lists.js'
import type { NameRun } from './name-run.js'
import { isFirstName } from './is-first-name.js'

/** Shorter openers in -ing are surnames as often as participles: "Ding", "King". */
const SHORTEST_PARTICIPLE = 7

/** Names of two words and more under which newsrooms are known, folded. */
const NEWSROOMS: ReadonlySet<string> = new LazySet(() => {
  const names = [
    ...outlets().flatMap(({ name, aliases }) => [name, ...aliases]),
    ...agencies().flatMap(({ credit, name, aliases }) => [credit, name, ...aliases]),
  ]
  return new Set(names.filter((name) => /\p{L} \p{L}/u.test(name)).map((name) => fold(name).replace(/^the /, '')))
})

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
  const kept = runs.filter(
    (run) =>
      !isNamesake(tokens, run) &&
      !isParty(tokens, run) &&
      !isPhotoCredit(tokens, run) &&
      !isOpenerAndPlace(tokens, run, opensSentence) &&
      !(run.to - run.from === 1 && lone.has(lowerAt(tokens, run.from))),
  )
  const placed = new Set<string>()
  const human = new Set<string>()
  const things = new Set<string>()
  for (const { from, to } of kept) {
    if (to - from < 2 || isFirstName(lowerAt(tokens, from))) continue
    const key = keyOf(tokens, from, to)
    if (lowerAt(tokens, to) === ',' && lowerAt(tokens, to + 1) === 'which') things.add(key)
    if (to - from > 2) continue
    if (LOCATIVES.has(lowerAt(tokens, from - 1))) placed.add(key)
    if (isTreatedAsHuman(tokens, from, to)) human.add(key)
  }
  const ends = new Set(kept.filter(({ from, to }) => to - from > 1).map(({ to }) => lowerAt(tokens, to - 1)))
  const surnames = new Set(kept.filter(({ from, to }) => to - from === 1).map(({ from }) => lowerAt(tokens, from)))
  return kept.filter(({ from, to }) => {
    const key = keyOf(tokens, from, to)
    if (things.has(key) || (isPlaceName(tokens, from, to) && !ends.has(key) && !hasTitle(tokens, from))) return false
    return !placed.has(key) || human.has(key) || surnames.has(lowerAt(tokens, to - 1))
  })
}

/** "Sen. Jane Roe (R-Ky.)": party and state of the person before, nobody's name. */
function isParty(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const [before, token] = [tokens[from - 1], tokens[from]]
  return (
    to - from === 1 &&
    before?.kind === 'mark' &&
    '(,'.includes(before.text) &&
    /^\p{Lu}[-\u2010\u2011]\p{Lu}/u.test(token?.text ?? '')
  )
}

/** "(Coast Agency/Jane Roe)", "Jane Roe/Coast Photo": who took the picture is nobody whom the report names. */
function isPhotoCredit(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const [before, behind] = [tokens[from - 1], tokens[to]]
  return (
    to - from > 1 &&
    ((before?.text === '/' && before.glued && tokens[from]?.glued === true) ||
      (behind?.text === '/' && behind.glued && tokens[to + 1]?.glued === true))
  )
}

/** A country, or one word that is a place, or a state cut short ("Neb."), and no first name. */
function isPlaceName(tokens: readonly Token[], from: number, to: number): boolean {
  const [only] = tokens.slice(from, to)
  if (to - from > 1 || only === undefined) return COUNTRIES.has(keyOf(tokens, from, to))
  if (isIn(only, FIRST_NAME)) return false
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
  return token.nameClass.includes('W') || (token.lower.length >= SHORTEST_ADVERB && token.lower.endsWith('ly'))
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

function keyOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')
}

/** "Karsk Quay", "Port Mellin", "Roe Tower", "the Roe Hospital", "St Ida's Hospital", "RIA Novosti". */
function isNamesake(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const first = lowerAt(tokens, from)
  const last = lowerAt(tokens, to - 1)
  if (behindSaint(tokens, from) && isBodyBehindOwner(tokens, to)) return true
  // "They've" at the head of a sentence and a suffix alone are nobody's name.
  if (to - from < 2) return contractionAt(first) !== -1 || GENERATIONS.has(first.replace(/\.$/, ''))
  if (BODY_HEADS.has(last)) return true
  if (hasTitle(tokens, from)) return false
  if (PLACE_HEADS.has(last) && (!HEADS_AND_SURNAMES.has(last) || isPlaced(tokens, from, first))) return true
  if (PLACE_OPENERS.has(first) && lowerAt(tokens, to) !== 'who') return true
  const lastPart = last.split(/[-\u2010\u2011]/).at(-1) ?? last
  return NEWSROOMS.has(fold(keyOf(tokens, from, to))) || (lastPart !== last && MEDIA_WORDS.has(lastPart))
}

/** "on Karsk Hill" but "on Nora Hill": a known first name outweighs a word of place. */
function isPlaced(tokens: readonly Token[], from: number, first: string): boolean {
  const before = lowerAt(tokens, from - 1)
  return !isFirstName(first) && (LOCATIVES.has(before) || before === 'on' || before === 'the' || before === 'along')
}

function behindSaint(tokens: readonly Token[], from: number): boolean {
  const first = lowerAt(tokens, from)
  const before = lowerAt(tokens, from - 1)
  return [first, before].some((word) => word === 'st' || word === 'st.' || word === 'saint')
}

function isBodyBehindOwner(tokens: readonly Token[], to: number): boolean {
  const at = tokens[to]?.kind === 'possessive' ? to + 1 : to
  const head = tokens[at]
  return (
    head?.capital === true &&
    (BODY_HEADS.has(head.lower) || PLACE_HEADS.has(head.lower) || ORGANISATION_WORDS.has(head.lower))
  )
}

/** "Neighbouring Vostrania": the capital of the first word is the sentence's, and what is left is no full name. */
function isOpenerAndPlace(tokens: readonly Token[], { from, to }: NameRun, opensSentence: readonly boolean[]): boolean {
  const first = lowerAt(tokens, from)
  return (
    to - from === 2 &&
    opensSentence[from] === true &&
    first.length >= SHORTEST_PARTICIPLE &&
    first.endsWith('ing') &&
    !isFirstName(first)
  )
}

function hasTitle(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  if (before?.kind !== 'word') return false
  return PERSON_NOUNS.has(before.lower) || (before.capital && TITLES.has(before.lower.replace(/\.$/, '')))
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
