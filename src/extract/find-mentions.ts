import { ATTRIBUTION_VERBS } from '../lexicon/attribution-verbs.js'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FEMALE_PRONOUNS,
  MALE_PRONOUNS,
  NEVER_NAMES,
  OTHER_PRONOUNS,
  PLURAL_PRONOUNS,
  PREPOSITIONS,
} from '../lexicon/grammar-words.js'
import { TITLES } from '../lexicon/honorifics.js'
import { CALENDAR_WORDS, DEMONYMS, PLACE_NAMES } from '../lexicon/place-names.js'
import { BODY_NOUNS, IRREGULAR_PLURALS, PERSON_NOUNS } from '../lexicon/role-nouns.js'
import type { NameRun } from './find-names.js'
import type { Item, Narrative } from './narrative.js'

/** How a source of words is pointed at. */
export type SourceKind = 'name' | 'body' | 'he' | 'she' | 'they' | 'it' | 'role' | 'group' | 'thing'

/** A place in the writer's own words that may name who spoke: items from `from` up to `to`. */
export interface SourceMention {
  readonly from: number
  readonly to: number
  /** Where the title or role before a name begins ("Harbour Board chairwoman Jane Roe"); `from` where there is none. */
  readonly outer: number
  /** The item that carries the meaning: the last of a name, the noun of a description. */
  readonly head: number
  readonly kind: SourceKind
  /** Index into the names of people; -1 for all that is no person's name. */
  readonly name: number
  readonly sentence: number
  readonly paragraph: number
  /** Start and end in the text. */
  readonly start: number
  readonly end: number
}

/** Words from a noun back to its determiner that are still looked at: "the two former deputy prime ministers". */
const LONGEST_DESCRIPTION = 6

/** Everything in the writer's own words that may be the source of a quotation, in order. */
export function findMentions(narrative: Narrative, names: readonly NameRun[]): SourceMention[] {
  const { items } = narrative
  const nameFrom = new Map(names.map((run, index) => [run.from, index]))
  const mentions: SourceMention[] = []
  const taken = new Uint8Array(items.length)
  const add = (from: number, to: number, head: number, kind: SourceKind, name = -1, outer = from): void => {
    const first = items[from]
    const last = items[to - 1]
    if (first === undefined || last === undefined) return
    taken.fill(1, outer, to)
    mentions.push({
      from,
      to,
      outer,
      head,
      kind,
      name,
      sentence: first.sentence,
      paragraph: first.paragraph,
      start: first.start,
      end: last.end,
    })
  }
  let i = 0
  let outer = -1
  while (i < items.length) {
    const item = items[i]
    if (item === undefined) break
    const name = item.quote === -1 ? nameFrom.get(item.at) : undefined
    if (name !== undefined) {
      const lastToken = (names[name]?.to ?? 0) - 1
      let to = i + 1
      while (to < items.length && (items[to]?.at ?? Infinity) <= lastToken && items[to]?.paragraph === item.paragraph)
        to++
      add(i, to, to - 1, 'name', name, outer === -1 ? i : outer)
      outer = -1
      i = to
      continue
    }
    const ahead = nameAhead(items, i, nameFrom)
    if (ahead !== null) {
      outer = i
      i = ahead
      continue
    }
    const body = capitalRun(narrative, i, nameFrom)
    if (body !== null) {
      add(i, body, body - 1, bodyKind(narrative, i, body))
      i = body
      continue
    }
    const kind = pronounKind(items, i)
    if (kind !== null) {
      add(i, i + 1, i, kind)
      i++
      continue
    }
    const stranger = strangerBehind(items, i)
    if (stranger !== null) {
      add(i, stranger, stranger - 1, 'thing')
      i = stranger
      continue
    }
    const noun = nounKind(item)
    if (noun !== null && nameFrom.get(items[i + 1]?.at ?? -1) === undefined && !isVerbHere(items, i)) {
      const from = descriptionStart(items, i, taken)
      if (!isModifier(items, i)) add(from, i + 1, i, noun)
    } else if (item.token.kind === 'word' && !item.token.capital && endsSubject(items, i)) {
      const from = descriptionStart(items, i, taken)
      if (from < i) add(from, i + 1, i, 'thing')
    }
    i++
  }
  return mentions
}

/** Words of a role before a name: "former Harbour Board deputy chairwoman Jane Roe" has five. */
const LONGEST_ROLE = 8

/** Where the name stands whose role begins here: "Harbour Board chairwoman Jane Roe". Null where this begins no role. */
function nameAhead(items: readonly Item[], from: number, nameFrom: ReadonlyMap<number, number>): number | null {
  const first = items[from]
  if (first?.quote !== -1 || first.token.kind !== 'word') return null
  let hasNoun = false
  for (let i = from; i < items.length && i - from <= LONGEST_ROLE; i++) {
    const item = items[i]
    if (item === undefined || item.quote !== -1 || item.sentence !== first.sentence) return null
    if (hasNoun && nameFrom.has(item.at)) return i
    const { token } = item
    const { lower } = token
    if (nameFrom.has(item.at) || token.kind === 'number' || token.kind === 'possessive') return null
    if (token.kind === 'mark' && token.text !== '-' && token.text !== '/') return null
    const key = lower.endsWith('.') ? lower.slice(0, -1) : lower
    const isNoun = PERSON_NOUNS.has(key) || (token.capital && TITLES.has(key))
    if (isNoun) hasNoun = true
    else if (PREPOSITIONS.has(lower)) {
      if (!hasNoun || !['to', 'of', 'for'].includes(lower) || items[i + 1]?.token.capital !== true) return null
    } else if (DETERMINERS.has(lower) || AUXILIARIES.has(lower) || CONJUNCTIONS.has(lower) || CALENDAR_WORDS.has(lower))
      return null
    else if (MALE_PRONOUNS.has(lower) || FEMALE_PRONOUNS.has(lower) || lower === 'who' || lower.endsWith('ly'))
      return null
    else if (!token.capital && (ATTRIBUTION_VERBS.has(lower) || i === from)) {
      if (!ROLE_OPENERS.has(lower)) return null
    } else if (hasNoun && !token.capital && !BODY_NOUNS.has(lower)) return null
  }
  return null
}

/** Small words that a role before a name may begin with. */
const ROLE_OPENERS: ReadonlySet<string> = new Set(
  'former then fellow longtime veteran acting interim outgoing incoming late deputy senior chief top leading retired presidential vice'.split(
    ' ',
  ),
)

/** "Foreign Ministry", "the Organization for Roads and Rails": where a run of capitals beginning here ends, or null. */
function capitalRun(
  { items, opensSentence }: Narrative,
  from: number,
  nameFrom: ReadonlyMap<number, number>,
): number | null {
  const first = items[from]
  if (
    first?.quote !== -1 ||
    !first.token.capital ||
    NEVER_NAMES.has(first.token.lower) ||
    CALENDAR_WORDS.has(first.token.lower)
  )
    return null
  if (first.token.lower === 'i' || (opensSentence[first.at] === true && isOpener(first.token.lower))) return null
  const spelt = speltOut(items, from, nameFrom)
  if (spelt !== null) return spelt
  let to = from + 1
  while (to < items.length) {
    const item = items[to]
    if (item === undefined || item.quote !== -1 || item.paragraph !== first.paragraph || nameFrom.has(item.at)) break
    if (item.token.capital && !CALENDAR_WORDS.has(item.token.lower)) {
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
      !CALENDAR_WORDS.has(next.token.lower) &&
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
  return to
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
    else if (!PREPOSITIONS.has(token.lower) && !CONJUNCTIONS.has(token.lower) && token.lower !== 'the') return null
  }
  return null
}

/** Capitalised only because a sentence begins with it: "Stated Roe:", "Former officials". */
function isOpener(lower: string): boolean {
  return ROLE_OPENERS.has(lower) || (ATTRIBUTION_VERBS.has(lower) && !BODY_NOUNS.has(lower))
}

function isKnownBody({ token }: Item): boolean {
  return (
    PLACE_NAMES.has(token.lower) ||
    DEMONYMS.has(token.lower) ||
    BODY_NOUNS.has(singular(token.lower)) ||
    PERSON_NOUNS.has(singular(token.lower)) ||
    token.text === token.text.toUpperCase()
  )
}

function standsForItself(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.token.lower ?? ''
  return ATTRIBUTION_VERBS.has(next) || next === ',' || AUXILIARIES.has(next)
}

function bodyKind({ items }: Narrative, from: number, to: number): SourceKind {
  const last = items[to - 1]?.token.lower ?? ''
  if (PERSON_NOUNS.has(last)) return 'role'
  if (last.endsWith('s') && (DEMONYMS.has(last) || PERSON_NOUNS.has(singular(last)))) return 'group'
  return to - from === 1 && DEMONYMS.has(last) ? 'thing' : 'body'
}

function pronounKind(items: readonly Item[], at: number): SourceKind | null {
  const item = items[at]
  if (item?.quote !== -1) return null
  const { lower } = item.token
  if (MALE_PRONOUNS.has(lower)) return 'he'
  if (FEMALE_PRONOUNS.has(lower)) return 'she'
  if (PLURAL_PRONOUNS.has(lower)) return isFreeHead(items, at) ? 'they' : null
  if (OTHER_PRONOUNS.has(lower)) return isFreeHead(items, at) ? 'it' : null
  if (lower === 'who') return 'it'
  // "According to him": the object of this one preposition speaks.
  if ((lower === 'him' || lower === 'her') && items[at - 1]?.token.lower === 'to')
    return items[at - 2]?.token.lower === 'according' && isFreeHead(items, at) ? (lower === 'him' ? 'he' : 'she') : null
  return null
}

/** "Several said" but not "several officials said". */
function isFreeHead(items: readonly Item[], at: number): boolean {
  const { lower } = items[at]?.token ?? { lower: '' }
  if (['they', 'we', 'i', 'it', 'you', 'him'].includes(lower)) return true
  const next = items[at + 1]?.token
  return (
    next === undefined ||
    next.kind !== 'word' ||
    ATTRIBUTION_VERBS.has(next.lower) ||
    AUXILIARIES.has(next.lower) ||
    next.lower === 'of' ||
    next.lower === 'who'
  )
}

/** "“No,” says a narrator": whoever stands behind a verb that a quotation precedes, though no list knows the noun. */
function strangerBehind(items: readonly Item[], from: number): number | null {
  const verb = items[from - 1]
  const opening = items[from]
  if (opening === undefined || !DETERMINERS.has(opening.token.lower) || opening.quote !== -1) return null
  if (verb === undefined || verb.quote !== -1 || !ATTRIBUTION_VERBS.has(verb.token.lower)) return null
  if (items[from - 2]?.quote === -1 || items[from - 2] === undefined) return null
  let to = from + 1
  while (to - from < LONGEST_DESCRIPTION) {
    const item = items[to]
    if (item?.sentence !== opening.sentence || item.quote !== -1 || item.token.capital) break
    const { lower, kind } = item.token
    if (
      kind === 'mark' ||
      kind === 'possessive' ||
      PREPOSITIONS.has(lower) ||
      CONJUNCTIONS.has(lower) ||
      AUXILIARIES.has(lower) ||
      lower === 'who'
    )
      break
    if (nounKind(item) !== null) return null
    to++
  }
  return to > from + 1 && items[to]?.token.capital !== true ? to : null
}

/** The singular of a plural in -s, -es or -ies, or of an irregular one; the word itself otherwise. */
export function singular(lower: string): string {
  const irregular = IRREGULAR_PLURALS.get(lower)
  if (irregular !== undefined) return irregular
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (lower.endsWith('sses') || lower.endsWith('ches')) return lower.slice(0, -2)
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
}

function nounKind({ token, quote }: Item): SourceKind | null {
  if (quote !== -1 || token.kind !== 'word') return null
  const { lower } = token
  const one = singular(lower)
  if (PERSON_NOUNS.has(lower)) return 'role'
  if (one !== lower && (PERSON_NOUNS.has(one) || one === 'person')) return 'group'
  const tail = lower.slice(lower.lastIndexOf('-') + 1)
  if (tail !== lower && PERSON_NOUNS.has(tail)) return 'role'
  if (BODY_NOUNS.has(lower) || BODY_NOUNS.has(one)) return one === lower ? 'body' : 'group'
  return null
}

/** "report", "claims", "witness" are verbs right behind another noun or pronoun; nouns behind "the", "a", "his". */
function isVerbHere(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.token.lower ?? ''
  if (!ATTRIBUTION_VERBS.has(lower)) return false
  const before = items[at - 1]?.token
  return (
    before === undefined ||
    !(
      DETERMINERS.has(before.lower) ||
      before.kind === 'possessive' ||
      (before.kind === 'word' && !before.capital && at > 1 && DETERMINERS.has(items[at - 2]?.token.lower ?? ''))
    )
  )
}

/** The first of two nouns describes the second: "police" in "police spokesman", "party" in "party leaders". */
function isModifier(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return next !== undefined && nounKind(next) !== null && next.token.kind === 'word' && !isVerbHere(items, at + 1)
}

/** Where the description that ends in the noun at `head` begins. */
function descriptionStart(items: readonly Item[], head: number, taken: Uint8Array): number {
  const { sentence } = items[head] ?? { sentence: -1 }
  let from = head
  for (let i = head - 1; i >= 0 && head - i <= LONGEST_DESCRIPTION; i--) {
    const item = items[i]
    if (item?.sentence !== sentence || item.quote !== -1) break
    const { lower, kind } = item.token
    if (DETERMINERS.has(lower)) return i
    if (kind === 'mark' && lower !== '-') break
    if (kind === 'possessive') {
      from = i
      continue
    }
    if (
      PREPOSITIONS.has(lower) ||
      lower === 'which' ||
      lower === 'who' ||
      CONJUNCTIONS.has(lower) ||
      AUXILIARIES.has(lower) ||
      ATTRIBUTION_VERBS.has(lower)
    )
      break
    if (taken[i] === 1 && !item.token.capital) break
    from = i
  }
  return from
}

/** A plain noun is a source only as the subject of a verb of saying or behind an inverted one: "the sign read". */
function endsSubject(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  const { lower, kind } = items[at]?.token ?? { lower: '', kind: 'mark' }
  if (
    kind !== 'word' ||
    ATTRIBUTION_VERBS.has(lower) ||
    AUXILIARIES.has(lower) ||
    PREPOSITIONS.has(lower) ||
    DETERMINERS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    NEVER_NAMES.has(lower) ||
    lower.endsWith('ly')
  )
    return false
  return (
    next !== undefined && ATTRIBUTION_VERBS.has(next.token.lower) && next.token.kind === 'word' && !next.token.capital
  )
}
