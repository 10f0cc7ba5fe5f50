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
import { firstAnswer, type Rule } from '../rule.js'
import { ROLE_OPENERS } from './role-before-name.js'
import { contractionAt } from '../../text/contraction.js'
import { isPlural, singular } from '../../text/stem.js'
import { type SourceKind, isVerbHere, nounKind } from './source-noun.js'

/** A run of capitals as far as it is read: items from `from` up to `to`. */
interface Run {
  readonly narrative: Narrative
  readonly items: readonly Item[]
  readonly from: number
  readonly to: number
  readonly first: Item
  /** Which person's name begins at a token. */
  readonly nameFrom: ReadonlyMap<number, number>
}

/** Words of the longest run that is read as one: a text all in capitals is read over anew at each of its words. */
const LONGEST_RUN = 100

/** "Foreign Ministry", "the Organization for Roads and Rails": where the run of capitals ends that a word with a capital begins, or null. */
export function capitalRun(narrative: Narrative, from: number, nameFrom: ReadonlyMap<number, number>): number | null {
  const { items } = narrative
  const first = items[from]
  if (first === undefined) return null
  const opened = { narrative, items, from, to: from + 1, first, nameFrom }
  const decided = firstAnswer(RUN_OPENINGS, opened)
  if (decided !== undefined) return decided
  let run: Run = opened
  for (let step = stepOn(run); step > 0 && run.to - from < LONGEST_RUN; step = stepOn(run))
    run = { ...run, to: run.to + step }
  return firstAnswer(RUN_ENDS, run) === null ? null : run.to
}

/** Which words open no run of capitals, and which are one at once: where it ends, or null. */
export const RUN_OPENINGS: readonly Rule<Run, number | null>[] = [
  {
    name: 'a small word that is a name',
    example: 'The pier opened. “It is safe and will stay open,” From said.',
    read: ({ items, from }) => (isSmallName(items, from) ? from + 1 : undefined),
  },
  {
    name: 'a day, or a word that is never a name',
    example: 'The pier opened. “It is safe and will stay open,” said These Harbours of Ours, a play.',
    read: ({ first }) => (isIn(first.token, NEVER_NAME | CALENDAR) ? null : undefined),
  },
  {
    // "We've", "Don't".
    name: 'a word with a verb joined to it',
    example: 'The pier opened. Don’t say it is safe, said a skipper. “It is safe and will stay open,” he added.',
    read: ({ first }) => (contractionAt(first.token.lower) === -1 ? undefined : null),
  },
  {
    name: 'a verb of saying or the opener of a role at the head of a sentence',
    example: 'Argued the Harbour Board: “The pier is safe and will stay open.”',
    read: ({ narrative, first }) =>
      first.token.lower === 'i' || (narrative.opensSentence[first.at] === true && isOpener(first)) ? null : undefined,
  },
  {
    name: 'a full name with its short form behind it',
    example: 'The pier is “safe and will stay open,” according to the Council for Roads and Rails in Corvane (CRRC).',
    read: ({ items, from, nameFrom }) => speltOut(items, from, nameFrom) ?? undefined,
  },
]

/** How a run of capitals goes on: items to take in; 0 where it ends. */
function stepOn(run: Run): number {
  const { items, to, first, nameFrom } = run
  const item = items[to]
  if (item?.quote !== -1 || item.paragraph !== first.paragraph || nameFrom.has(item.at)) return 0
  return firstAnswer(RUN_STEPS, run) ?? 0
}

/** How a run of capitals goes on from one word to the next. */
export const RUN_STEPS: readonly Rule<Run, number>[] = [
  {
    name: 'another capital',
    example: 'The Harbour Board said “the pier is safe and will stay open.”',
    read: ({ narrative, items, to }) => {
      const item = items[to]
      if (item?.token.capital !== true || isIn(item.token, CALENDAR)) return undefined
      return narrative.opensSentence[item.at] === true ? 0 : 1
    },
  },
  {
    // "Corvane's Foreign Ministry" is two names.
    name: "a saint's possessive",
    example: 'St Ida’s Hospital said “the pier is safe and will stay open.”',
    read: ({ items, from, to, first }) => {
      const isPossessive = items[to]?.token.kind === 'possessive' && to === from + 2
      return isPossessive && isSaint(first) && items[to + 1]?.token.capital === true ? 2 : undefined
    },
  },
  {
    name: 'a joining word with a capital behind it',
    example: 'The Office for Piers said “the pier is safe and will stay open.”',
    read: ({ items, to, nameFrom }) => {
      const next = items[to + 1]
      if (!RUN_JOINTS.has(items[to]?.token.lower ?? '') || next?.token.capital !== true) return undefined
      return next.quote === -1 && !nameFrom.has(next.at) && !isIn(next.token, CALENDAR) ? 2 : undefined
    },
  },
  {
    name: '"of the" with a capital behind it',
    example: 'The Court of the Harbour said “the pier is safe and will stay open.”',
    read: ({ items, to, nameFrom }) => {
      const last = items[to + 2]
      const isOfThe = items[to]?.token.lower === 'of' && items[to + 1]?.token.lower === 'the'
      return isOfThe && last?.token.capital === true && !nameFrom.has(last.at) ? 3 : undefined
    },
  },
]

const RUN_JOINTS: ReadonlySet<string> = new Set(['of', 'for', '&', 'the', 'on', '-', '/'])

/** Which runs of capitals are no body after all: null refuses. */
export const RUN_ENDS: readonly Rule<Run, null>[] = [
  {
    name: 'a title that belongs to the name behind it',
    example: 'The pier, said Coroner Jane Roe, “is safe and will stay open.”',
    read: ({ items, from, to, first, nameFrom }) => {
      const behind = items[to]
      if (behind === undefined || !nameFrom.has(behind.at) || to - from > LONGEST_TITLE) return undefined
      if (behind.paragraph !== first.paragraph) return undefined
      const last = singular(items[to - 1]?.token.lower.replace(/\.$/, '') ?? '')
      return PERSON_NOUNS.has(last) || to - from === 1 ? null : undefined
    },
  },
  {
    name: 'a run that describes the noun behind it',
    example: 'The pier opened. “It is safe and will stay open,” said a Harbour Board spokesman.',
    read: ({ items, to, first }) => {
      const behind = items[to]
      if (behind === undefined || behind.token.capital || behind.sentence !== first.sentence) return undefined
      return nounKind(behind) !== null && !isVerbHere(items, to) ? null : undefined
    },
  },
  {
    name: 'one unknown word at the head of a sentence',
    example: 'Harbourwatch then looked at Jane Roe’s claim that the pier “is safe and will stay open.”',
    read: ({ narrative, items, from, to, first }) => {
      if (to - from > 1 || narrative.opensSentence[first.at] !== true) return undefined
      return !isKnownBody(first) && !standsForItself(items, from) ? null : undefined
    },
  },
  {
    name: 'one common word and a comma at the head of a sentence',
    example: 'The pier opened. Granted, the town said “it is safe and will stay open.”',
    read: ({ narrative, items, from, to, first }) =>
      to - from === 1 && isCommonOpener(narrative, first) && items[to]?.token.text === ',' ? null : undefined,
  },
]

/** Words of a title before a name: "Deputy Prime Minister". */
const LONGEST_TITLE = 3

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
