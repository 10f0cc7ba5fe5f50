import { agencies } from '../../lexicon/agencies.js'
import { FUNCTION_WORDS } from '../../lexicon/function-words.js'
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
import { CITIES, COUNTRIES } from '../../lexicon/place-names.js'
import { PERSON_NOUNS } from '../../lexicon/role-nouns.js'
import { tagged } from '../../lexicon/tagged.js'
import { WEEKDAYS } from '../../lexicon/weekdays.js'
import { contractionAt } from '../../text/contraction.js'
import { fold } from '../../text/fold.js'
import { GENERATIONS } from '../../text/generations.js'
import type { Token } from '../../text/tokens.js'
import { withoutStop } from '../../text/trim-marks.js'
import { isFirstName } from './is-first-name.js'
import type { NameRun } from './name-run.js'

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

/** Programmes, prizes, firms and faiths of one word: "Medicare", "Pulitzer". */
const THINGS = tagged('thing-name')

/** Whether the words of a run and those around it tell that it names no person, or one whom the report does not speak of. */
export function isNobody(tokens: readonly Token[], run: NameRun, opensSentence: readonly boolean[]): boolean {
  return (
    isNamesake(tokens, run) ||
    isThing(tokens, run) ||
    isParty(tokens, run) ||
    isPhotoCredit(tokens, run) ||
    isReporter(tokens, run) ||
    isInCase(tokens, run) ||
    isShip(tokens, run) ||
    isOpenerAndPlace(tokens, run, opensSentence)
  )
}

/** "Roe v. Doe" is a case; who brought it the report may tell elsewhere. */
function isInCase(tokens: readonly Token[], { from, to }: NameRun): boolean {
  if (to - from !== 1) return false
  const before = lowerAt(tokens, from - 1) === '.' ? from - 2 : from - 1
  return withoutStop(lowerAt(tokens, before)) === 'v' || withoutStop(lowerAt(tokens, to)) === 'v'
}

/** "USS Jane Roe", "INS Sukanya": what stands before the name of a warship. */
function isShip(tokens: readonly Token[], { from }: NameRun): boolean {
  const before = tokens[from - 1]
  return before?.capital === true && /^(?:USS|HMS|HMAS|HMCS|INS)$/.test(before.text)
}

/** A country or a city of several words, a weekday, a thing that is one word. */
function isThing(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const key = keyOf(tokens, from, to)
  if (to - from > 1) return COUNTRIES.has(key) || CITIES.has(fold(key)) || isCompound(tokens[to - 1])
  if (BODY_HEADS.has(key) && lowerAt(tokens, from - 1) === 'the') return true
  return THINGS.has(key) || WEEKDAYS.has(key) || isCompound(tokens[from])
}

/** "Roe-inspired", "Residents-even": a name or any word with another joined to it; not "Sol-un". */
function isCompound(word: Token | undefined): boolean {
  if (word === undefined || word.whole) return false
  const tail = /^\p{Lu}.*[-\u2010\u2011](\p{Ll}+)$/u.exec(word.text)?.[1] ?? ''
  return tail.length >= SHORTEST_TAIL && (FUNCTION_WORDS.has(tail) || /(?:ed|style|like)$/.test(tail))
}

/** Shorter second halves are syllables of names: "Geun-hye". */
const SHORTEST_TAIL = 4

/** Words behind a byline's name among which its newsroom stands. */
const NEWSROOM_WITHIN = 3

/** "You can follow Jane Roe on …", "By Jane Roe, Coast News": who wrote the report is nobody in it. */
function isReporter(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const before = tokens[from - 1]
  if (to - from < 2) return false
  if (before?.lower === 'follow') return lowerAt(tokens, to) === 'on'
  const newsroom = tokens[to]?.text === ',' ? tokens.slice(to + 1, to + 1 + NEWSROOM_WITHIN) : []
  return before?.text === 'By' && newsroom.some(({ capital, lower }) => capital && MEDIA_WORDS.has(lower))
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

/** "Karsk Quay", "Port Mellin", "Roe Tower", "the Roe Hospital", "St Ida's Hospital", "RIA Novosti". */
function isNamesake(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const first = lowerAt(tokens, from)
  const last = lowerAt(tokens, to - 1)
  if (behindSaint(tokens, from) && isBodyBehindOwner(tokens, to)) return true
  // "They've" at the head of a sentence and a suffix alone are nobody's name.
  if (to - from < 2) {
    if (tokens[to]?.kind === 'possessive' && isPlaceHead(tokens[to + 1])) return true
    return contractionAt(first) !== -1 || GENERATIONS.has(withoutStop(first)) || isNewsroomByHyphen(tokens[to - 1])
  }
  if (BODY_HEADS.has(last) || isNewsroomByHyphen(tokens[to - 1])) return true
  if (hasTitle(tokens, from)) return false
  if (PLACE_HEADS.has(last) && (!HEADS_AND_SURNAMES.has(last) || isPlaced(tokens, from, first))) return true
  if (PLACE_OPENERS.has(first) && lowerAt(tokens, to) !== 'who') return true
  return NEWSROOMS.has(fold(keyOf(tokens, from, to)))
}

/** "Drake's Place", "Roe's Wharf". */
function isPlaceHead(token: Token | undefined): boolean {
  return token?.capital === true && PLACE_HEADS.has(token.lower)
}

/** "Post-Dispatch", "Union-Tribune". */
function isNewsroomByHyphen(word: Token | undefined): boolean {
  if (word === undefined || word.whole) return false
  const [first = '', ...rest] = word.lower.split(/[-\u2010\u2011]/)
  return first !== word.lower && MEDIA_WORDS.has(rest.at(-1) ?? '')
}

/** "on Karsk Hill" but "on Nora Hill": a known first name outweighs a word of place. */
function isPlaced(tokens: readonly Token[], from: number, first: string): boolean {
  const before = lowerAt(tokens, from - 1)
  return !isFirstName(first) && (LOCATIVES.has(before) || before === 'on' || before === 'the' || before === 'along')
}

function behindSaint(tokens: readonly Token[], from: number): boolean {
  const first = lowerAt(tokens, from)
  const before = lowerAt(tokens, from - 1)
  return isSaint(first) || isSaint(before)
}

function isSaint(word: string): boolean {
  return word === 'st' || word === 'st.' || word === 'saint'
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

/** A title or a noun of people stands before. */
export function hasTitle(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  if (before?.kind !== 'word') return false
  return PERSON_NOUNS.has(before.lower) || (before.capital && TITLES.has(withoutStop(before.lower)))
}

/** The word at a place, in lower case; "" where there is none. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

/** The words of a run in lower case. */
export function keyOf(tokens: readonly Token[], from: number, to: number): string {
  let key = lowerAt(tokens, from)
  for (let i = from + 1; i < to; i++) key += ` ${lowerAt(tokens, i)}`
  return key
}
