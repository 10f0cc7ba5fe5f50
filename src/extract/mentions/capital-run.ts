import {
  AUXILIARY,
  BODY_NOUN,
  CALENDAR,
  CONJUNCTION,
  DEMONYM,
  NEVER_NAME,
  PERSON_NOUN,
  PLACE,
  PREPOSITION,
  SAYING_VERB,
  isIn,
} from '../../text/word-lists.js'
import { BODY_NOUNS, PERSON_NOUNS } from '../../lexicon/role-nouns.js'
import type { Item, Narrative } from '../narrative/read-narrative.js'
import { ROLE_OPENERS } from './role-before-name.js'
import { contractionAt } from '../../text/contraction.js'
import { isPlural, singular } from '../../text/singular.js'
import { type SourceKind, isVerbHere, nounKind } from './source-noun.js'

/** "Foreign Ministry", "the Organization for Roads and Rails": where a run of capitals beginning here ends, or null. */
export function capitalRun(narrative: Narrative, from: number, nameFrom: ReadonlyMap<number, number>): number | null {
  const { items, opensSentence } = narrative
  const first = items[from]
  if (isSmallName(items, from)) return from + 1
  if (first?.quote !== -1 || !first.token.capital || isIn(first.token, NEVER_NAME | CALENDAR)) return null
  // "We've", "Don't": no name, however it is written.
  if (contractionAt(first.token.lower) !== -1) return null
  if (first.token.lower === 'i' || (opensSentence[first.at] === true && isOpener(first))) return null
  const spelt = speltOut(items, from, nameFrom)
  if (spelt !== null) return spelt
  let to = from + 1
  while (to < items.length) {
    const item = items[to]
    if (item === undefined || item.quote !== -1 || item.paragraph !== first.paragraph || nameFrom.has(item.at)) break
    if (item.token.capital && !isIn(item.token, CALENDAR)) {
      if (opensSentence[item.at] === true) break
      to++
      continue
    }
    const next = items[to + 1]
    // "St Ida's Hospital" is one name, "Corvane's Foreign Ministry" two.
    if (item.token.kind === 'possessive' && to === from + 2 && isSaint(first) && next?.token.capital === true) {
      to += 2
      continue
    }
    const joins = ['of', 'for', '&', 'and', 'the', 'on', '-', '/'].includes(item.token.lower)
    if (
      joins &&
      next?.token.capital === true &&
      next.quote === -1 &&
      !nameFrom.has(next.at) &&
      !isIn(next.token, CALENDAR) &&
      item.token.lower !== 'and'
    ) {
      to += 2
      continue
    }
    if (
      item.token.lower === 'of' &&
      next?.token.lower === 'the' &&
      items[to + 2]?.token.capital === true &&
      !nameFrom.has(items[to + 2]?.at ?? -1)
    ) {
      to += 3
      continue
    }
    break
  }
  // A capitalised title right before a name belongs to the name: "President Jane Roe".
  if (nameFrom.has(items[to]?.at ?? -1) && to - from <= 3 && items[to]?.paragraph === first.paragraph) {
    const last = singular(items[to - 1]?.token.lower.replace(/\.$/, '') ?? '')
    if (PERSON_NOUNS.has(last) || to - from === 1) return null
  }
  // "Kremlin spokesman": the run describes the noun behind it.
  const behind = items[to]
  if (
    behind !== undefined &&
    !behind.token.capital &&
    behind.sentence === first.sentence &&
    nounKind(behind) !== null &&
    !isVerbHere(items, to)
  )
    return null
  if (to - from === 1 && opensSentence[first.at] === true && !isKnownBody(first) && !standsForItself(items, from))
    return null
  if (to - from === 1 && isCommonOpener(narrative, first) && items[to]?.token.text === ',') return null
  return to
}

/** "“…,” From said", "but Will wrote": a small word with a capital in mid-sentence, right before a verb of saying, is a name. */
function isSmallName(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const before = items[at - 1]
  if (item?.quote !== -1 || !item.token.capital || before === undefined) return false
  if (!isIn(item.token, PREPOSITION | CALENDAR | AUXILIARY)) return false
  if (before.quote === -1 && before.sentence !== item.sentence) return false
  return isIn(items[at + 1]?.token, SAYING_VERB)
}

function isSaint({ token }: Item): boolean {
  return token.lower === 'st' || token.lower === 'st.' || token.lower === 'saint'
}

/** Words of a body's full name that are still looked at for its short form behind it. */
const LONGEST_FULL_NAME = 12

/** "the Council for Roads and Rails in Corvane (CRRC)": a name ends where the short form behind it spells it out. */
function speltOut(items: readonly Item[], from: number, nameFrom: ReadonlyMap<number, number>): number | null {
  let initials = ''
  for (let i = from; i < items.length && i - from <= LONGEST_FULL_NAME; i++) {
    const item = items[i]
    if (item === undefined || item.quote !== -1 || item.sentence !== items[from]?.sentence || nameFrom.has(item.at))
      return null
    const { token } = item
    if (token.text === '(') {
      const short = items[i + 1]?.token.text ?? ''
      return initials.length > 1 && short.toUpperCase() === initials && items[i + 2]?.token.text === ')' ? i : null
    }
    if (token.kind !== 'word') return null
    if (token.capital) initials += token.text.charAt(0).toUpperCase()
    else if (!isIn(token, PREPOSITION | CONJUNCTION) && token.lower !== 'the') return null
  }
  return null
}

/** Capitalised only because a sentence begins with it: "Stated Roe:", "Former officials". */
function isOpener({ token }: Item): boolean {
  return ROLE_OPENERS.has(token.lower) || (isIn(token, SAYING_VERB) && !isIn(token, BODY_NOUN))
}

function isKnownBody({ token }: Item): boolean {
  return (
    isIn(token, PLACE | DEMONYM) ||
    BODY_NOUNS.has(singular(token.lower)) ||
    PERSON_NOUNS.has(singular(token.lower)) ||
    token.text === token.text.toUpperCase()
  )
}

/** "Audiences can expect", "Granted, the bridge": a word that the language writes small, with the capital of the sentence. */
function isCommonOpener({ opensSentence }: Narrative, item: Item): boolean {
  return opensSentence[item.at] === true && item.token.nameClass.includes('W') && !isKnownBody(item)
}

function standsForItself(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.token
  return isIn(next, SAYING_VERB | AUXILIARY) || next?.lower === ','
}

export function bodyKind(narrative: Narrative, from: number, to: number): SourceKind {
  const item = narrative.items[to - 1]
  const last = item?.token
  if (isIn(last, PERSON_NOUN)) return 'role'
  if (last?.lower.endsWith('s') === true && (isIn(last, DEMONYM) || PERSON_NOUNS.has(singular(last.lower))))
    return 'group'
  if (item === undefined || to - from > 1) return 'body'
  if (isCommonOpener(narrative, item)) return isPlural(item.token.lower) ? 'group' : 'thing'
  return isIn(last, DEMONYM) ? 'thing' : 'body'
}
