import { contractionAt } from '../../text/contraction.js'
import {
  DETERMINER,
  FEMALE_PRONOUN,
  isIn,
  MALE_PRONOUN,
  OTHER_PRONOUN,
  PERSON_NOUN,
  PLURAL_PRONOUN,
  SAYING_VERB,
} from '../../text/word-lists.js'
import { bodyKind, capitalRun } from './capital-run.js'
import { descriptionStart, endsSubject, isObject, strangerBehind } from './description-span.js'
import type { NameRun } from '../people/find-people.js'
import type { Item, Narrative } from '../narrative/read-narrative.js'
import { firstAnswer, type Rule } from '../rule.js'
import { nameAhead, ROLE_OPENERS } from './role-before-name.js'
import { bodyInTitle, isAllCapitals, isTitleCase, shoutEnd } from './title-case.js'
import { type SourceKind, isModifier, isOwner, isVerbHere, nounKind, pronounKind } from './source-noun.js'

export { isNounHere } from './is-noun-here.js'

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

/** UTF-16 units of the verb that a pronoun is written together with: 3 in "they've", which means them alone. */
function joinedVerb(lower: string): number {
  const mark = contractionAt(lower)
  return mark === -1 ? 0 : lower.length - mark
}

/** A place of the writer's own words at which a mention may begin. */
interface Place {
  readonly narrative: Narrative
  readonly at: number
  readonly item: Item
  readonly names: readonly NameRun[]
  /** Which name begins at a token. */
  readonly nameFrom: ReadonlyMap<number, number>
  /** Items that a mention has already. */
  readonly taken: Uint8Array
  /** Whether the paragraph is written in title case, and whether the article is not all in capitals. */
  readonly titled: boolean
  readonly mixedCase: boolean
}

/** A place as whoever walks along the words moves it on. */
type Moved<T> = { -readonly [Key in keyof T]: T[Key] }

/** What was read at a place: where to read on, and the mention, if it is one. */
interface Found {
  readonly next: number
  readonly mention?: Pick<SourceMention, 'from' | 'to' | 'head' | 'kind'> & { readonly name?: number }
  /** A title or role was read over: the name behind it takes it along. */
  readonly isRole?: true
}

/** What may be the source of a quotation, the surest first. */
export const MENTION_RULES: readonly Rule<Place, Found>[] = [
  {
    name: "a person's name",
    example: '“The pier is safe and will stay open,” said Ines Duarte.',
    read: ({ narrative: { items }, at, item, names, nameFrom }) => {
      const name = item.quote === -1 ? nameFrom.get(item.at) : undefined
      if (name === undefined) return undefined
      const lastToken = (names[name]?.to ?? 0) - 1
      let to = at + 1
      while (to < items.length && (items[to]?.at ?? Infinity) <= lastToken && items[to]?.paragraph === item.paragraph)
        to++
      return { next: to, mention: { from: at, to, head: to - 1, kind: 'name', name } }
    },
  },
  {
    name: 'a title or role before a name',
    example:
      'Harbour Board spokesman Tom Ashby told Karsk Today host Jane Roe that “the pier is safe and will stay open.”',
    read: ({ narrative: { items }, at, nameFrom }) => {
      const ahead = nameAhead(items, at, nameFrom)
      return ahead === null ? undefined : { next: ahead, isRole: true }
    },
  },
  {
    name: 'a cry in capitals is nobody',
    example: 'Jane Roe came home. GIVES UPDATE ON PIER “The pier is safe and will stay open,” she said.',
    read: ({ narrative: { items }, at, item, mixedCase }) => {
      const end = mixedCase && item.token.capital ? shoutEnd(items, at) : null
      return end === null ? undefined : { next: end }
    },
  },
  {
    name: 'a body, by its capitals',
    example: '“The pier is safe and will stay open,” the Harbour Board said.',
    read: ({ narrative, at, item, nameFrom, titled }) => {
      if (!item.token.capital) return undefined
      const run = capitalRun(narrative, at, nameFrom)
      const to = run !== null && titled ? bodyInTitle(narrative.items, at, run) : run
      if (to === null) return undefined
      return { next: to, mention: { from: at, to, head: to - 1, kind: bodyKind(narrative, at, to) } }
    },
  },
  {
    name: 'a pronoun, or whoever owns what is said',
    example: 'Jane Roe came home. “The pier is safe and will stay open,” she said.',
    read: ({ narrative: { items }, at }) => {
      const kind = isOwner(items, at) ? 'own' : pronounKind(items, at)
      return kind === null ? undefined : { next: at + 1, mention: { from: at, to: at + 1, head: at, kind } }
    },
  },
  {
    name: 'a noun that no list knows, behind the verb of a quotation',
    example: 'Jane Roe came home. “The pier is safe and will stay open,” says a narrator.',
    read: ({ narrative: { items }, at }) => {
      const to = strangerBehind(items, at)
      return to === null ? undefined : { next: to, mention: { from: at, to, head: to - 1, kind: 'thing' } }
    },
  },
  {
    name: 'a noun of people and bodies with the words before it',
    example: '“The pier is safe and will stay open,” a senior engineer said.',
    read: ({ narrative: { items }, at, item, nameFrom, taken }) => {
      const kind = nounKind(item)
      if (kind === null || nameFrom.has(items[at + 1]?.at ?? -1) || isVerbHere(items, at)) return undefined
      if (isModifier(items, at)) return { next: at + 1 }
      return { next: at + 1, mention: { from: descriptionStart(items, at, taken), to: at + 1, head: at, kind } }
    },
  },
  {
    name: 'any noun as the subject of a verb of saying',
    example: 'A jingle said “the pier is safe and will stay open.”',
    read: ({ narrative: { items }, at, item, taken }) => {
      if (item.token.kind !== 'word' || item.token.capital || !endsSubject(items, at)) return undefined
      const from = descriptionStart(items, at, taken)
      if (from === at || isObject(items, from)) return undefined
      return { next: at + 1, mention: { from, to: at + 1, head: at, kind: 'thing' } }
    },
  },
]

/** Everything in the writer's own words that may be the source of a quotation, in order. */
export function findMentions(narrative: Narrative, names: readonly NameRun[]): SourceMention[] {
  const { items } = narrative
  const nameFrom = new Map(names.map((run, index) => [run.from, index]))
  const taken = new Uint8Array(items.length)
  const mixedCase = !isAllCapitals(narrative)
  const mentions: SourceMention[] = []
  const [first] = items
  if (first === undefined) return mentions
  // One place is moved along: nearly every word is asked about.
  const place: Moved<Place> = { narrative, at: 0, item: first, names, nameFrom, taken, titled: false, mixedCase }
  let outer = -1
  let paragraph = -1
  for (let at = 0; at < items.length;) {
    const item = items[at]
    if (item === undefined) break
    if (item.paragraph !== paragraph) {
      paragraph = item.paragraph
      place.titled = isTitleCase(narrative, paragraph)
    }
    place.at = at
    place.item = item
    const found = opensMention(place) ? firstAnswer(MENTION_RULES, place) : undefined
    if (found?.mention !== undefined) {
      const isName = found.mention.kind === 'name'
      const mention = toMention(items, found.mention, isName && outer !== -1 ? outer : found.mention.from)
      taken.fill(1, mention.outer, mention.to)
      mentions.push(mention)
      if (isName) outer = -1
    }
    if (found?.isRole === true) outer = at
    at = found?.next ?? at + 1
  }
  return mentions
}

/**
 * Marks, quotations and numbers open none, but "a 22-year-old" does. A small word opens one only where it is a noun of people
 * or bodies, an article, a pronoun, a name or the beginning of a role, or where a verb of saying stands behind it.
 */
function opensMention({ narrative: { items }, at, item, nameFrom }: Place): boolean {
  const { quote, token } = item
  if (quote !== -1) return false
  if (token.capital || token.noun !== null) return true
  if (token.kind !== 'word') return false
  return (
    isIn(token, OPENING) ||
    isIn(items[at + 1]?.token, SAYING_VERB) ||
    nameFrom.has(item.at) ||
    ROLE_OPENERS.has(token.lower) ||
    token.lower === 'him'
  )
}

const OPENING = DETERMINER | MALE_PRONOUN | FEMALE_PRONOUN | PLURAL_PRONOUN | OTHER_PRONOUN | PERSON_NOUN

function toMention(items: readonly Item[], found: NonNullable<Found['mention']>, outer: number): SourceMention {
  const { from, to, head, kind, name = -1 } = found
  const { sentence = -1, paragraph = -1, start = 0 } = items[from] ?? {}
  const last = items[to - 1]
  const end = last === undefined ? start : last.end - joinedVerb(last.token.lower)
  return { from, to, outer, head, kind, name, sentence, paragraph, start, end }
}
