import { tagged } from '../../lexicon/tagged.js'
import { NAME_SUFFIXES, TITLES } from '../../lexicon/honorifics.js'
import { DEMONYMS, PLACE_NAMES } from '../../lexicon/place-names.js'
import { PERSON_NOUNS } from '../../lexicon/role-nouns.js'
import { MONTH_NUMBERS } from '../../lexicon/months.js'
import { WEEKDAYS } from '../../lexicon/weekdays.js'
import { readFamilyFirst } from '../../text/family-first.js'
import { GENERATIONS } from '../../text/generations.js'
import type { Token } from '../../text/tokens.js'
import { withoutStop } from '../../text/trim-marks.js'
import { isInitial } from '../../text/word-class.js'
import { CALENDAR, FIRST_NAME, NEVER_NAME, isIn } from '../../text/word-lists.js'
import { keyOf } from './is-nobody.js'
import { joinFamilyFirst, joinInitials, joinMonths, joinNicknames } from './join-parts.js'
import { keepPeople } from './keep-people.js'
import type { Narrative } from '../narrative/read-narrative.js'
import type { NameRun } from './name-run.js'
import { tagNames, type PersonWeights } from './tag-names.js'
import { isFirstName } from './is-first-name.js'

/** The names of people in an article, in order, by what the tagger has learned. */
export function findNames(narrative: Narrative, weights: PersonWeights): NameRun[] {
  const { tokens } = narrative
  const tags = tagNames(narrative, weights)
  joinInitials(tokens, tags, narrative.opensSentence)
  joinMonths(tokens, tags)
  heedTitles(tokens, tags)
  joinFamilyFirst(tokens, tags)
  spreadNames(tokens, tags, narrative.opensSentence)
  joinNicknames(tokens, tags)
  return keepPeople(
    tokens,
    runsOf(tags).map((run) =>
      withSuffix(
        tokens,
        withSyllables(
          tokens,
          withInitials(tokens, withoutTitle(tokens, withoutDay(tokens, run), narrative.opensSentence)),
        ),
      ),
    ),
    narrative.opensSentence,
  )
}

/** Offices that are names too; before a first name and a surname they are offices: "Judge Jane Roe". */
const OFFICES_AND_NAMES = tagged('office-or-name')

/** Titles that newsrooms print as part of the name, and surnames that look like titles: "Sheikh Roe", "John Major". */
const KEPT_TITLES = tagged('kept-title')

/** "Jane Roe Monday called", "Jane Roe May 3 called": the day is no surname. */
function withoutDay(tokens: readonly Token[], { from, to }: NameRun): NameRun {
  const last = tokens[to - 1]?.lower ?? ''
  const isDay = WEEKDAYS.has(last) || (MONTH_NUMBERS.has(last) && tokens[to]?.kind === 'number')
  return { from, to: to - from > 2 && isDay ? to - 1 : to }
}

/** "J. K. Roe": the initials before a name are part of it. */
function withInitials(tokens: readonly Token[], { from, to }: NameRun): NameRun {
  let first = from
  while (isInitial(tokens[first - 1]?.text ?? '')) first--
  return { from: first, to }
}

/** Words of a name whose surname stands first. */
const FAMILY_AND_SYLLABLES = 3

/** "Kim Il Sung", "Kim Il-sung": both syllables belong to the name, though "In" and "Un" are words of their own. */
function withSyllables(tokens: readonly Token[], { from, to }: NameRun): NameRun {
  for (let end = Math.max(to + 1, from + 2); end <= from + FAMILY_AND_SYLLABLES; end++) {
    if (tokens[end - 1]?.capital !== true) break
    const words = tokens.slice(from, end)
    const isPrinted = words.every(({ kind, capital }) => kind === 'word' && capital)
    if (isPrinted && readFamilyFirst(words.map(({ lower }) => lower)) !== null) return { from, to: end }
  }
  return { from, to }
}

/** "Ben Roe Jr.", "Ben Roe, Jr.": what tells a son from his father is part of his name. */
function withSuffix(tokens: readonly Token[], { from, to }: NameRun): NameRun {
  const last = tokens[to]?.text === ',' ? to + 1 : to
  const suffix = tokens[last]
  const isOne = suffix?.capital === true && GENERATIONS.has(withoutStop(suffix.lower))
  return isOne ? { from, to: last + 1 } : { from, to }
}

/**
 * "President Roe" is the name Roe, "in Springfield Jane Roe" the name Jane Roe, and so is a role with a capital, by office
 * ("Security Adviser Jane Roe") or from the head of a sentence ("Goalkeeper Roe").
 */
function withoutTitle(tokens: readonly Token[], { from, to }: NameRun, opensSentence: readonly boolean[]): NameRun {
  let first = from
  while (first < to - 1 && isIn(tokens[first], NEVER_NAME)) first++
  for (let i = first; i < to - 1; i++) {
    const key = withoutStop(tokens[i]?.lower ?? '')
    const isFirst = i === first
    const opensName = isIn(tokens[i + 1], FIRST_NAME)
    const isKept = KEPT_TITLES.has(key) || isFirstName(key)
    const hasSurname = to - i > 2
    const isTitle = TITLES.has(key) && !isKept && (isFirst || opensName)
    const isOffice = OFFICES_AND_NAMES.has(key) && opensName
    const isPlace = (PLACE_NAMES.has(key) || DEMONYMS.has(key)) && !isFirstName(key) && opensName
    const isRole = PERSON_NOUNS.has(key) && !isKept && (opensSentence[i] === true || opensName)
    if (isTitle || (isFirst && hasSurname && (isOffice || isPlace || isRole))) first = i + 1
  }
  return { from: first, to }
}

/** Titles that only people bear. */
const PERSONAL = tagged('personal-title')

/** Titles before a first name alone. */
const ROYAL = tagged('royal-title')

/** Whatever stands behind "Mr." is a name, though it be a company's elsewhere. */
function heedTitles(tokens: readonly Token[], tags: Uint8Array): void {
  tokens.forEach((token, i) => {
    if (tags[i] !== 0 || !token.capital || i === 0 || isIn(token, NEVER_NAME)) return
    const before = tokens[i - 1]
    if (before?.capital !== true) return
    if (isRoyal(tokens, i, before)) tags[i] = 1
    if (!PERSONAL.has(withoutStop(before.lower))) return
    if (before.text.endsWith('.') || before.lower.length > 3 || before.lower.startsWith('m')) tags[i] = 1
  })
}

/** "Queen Ida of Karsk", "Prince Karim": a title of the house before a first name that no further name follows. */
function isRoyal(tokens: readonly Token[], at: number, title: Token): boolean {
  return ROYAL.has(title.lower) && isFirstName(tokens[at]?.lower ?? '') && tokens[at + 1]?.capital !== true
}

/**
 * A part of a full name is a name wherever it stands alone: "Jane Roe … Roe said", "Aung Nan Tho Lin … Tho Lin", "Karim Doe
 * … Karim won". A first name counts where it is no word of the lists and no place; a line in capitals need not set it apart.
 */
function spreadNames(tokens: readonly Token[], tags: Uint8Array, opensSentence: readonly boolean[]): void {
  const parts = partsOfNames(tokens, tags, opensSentence)
  if (parts.size === 0) return
  let i = 0
  while (i < tokens.length) {
    if (tags[i] !== 0 || tokens[i]?.capital !== true) {
      i++
      continue
    }
    const from = i
    do i++
    while (i < tokens.length && tags[i] === 0 && tokens[i]?.capital === true && opensSentence[i] !== true)
    if (spreadInCapitals(tokens, tags, from, i, parts)) continue
    // What stands before the part in the same run of capitals must be a title or begin the sentence.
    for (let first = Math.max(from, i - LONGEST_NAME); first < i; first++) {
      if (parts.has(keyOf(tokens, first, i)) && isSetApart(tokens, tags, first, i, opensSentence)) {
        tags[first] = 1
        tags.fill(2, first + 1, i)
        break
      }
    }
  }
}

/** "DOE TAKES ONE-SHOT LEAD": nothing sets a name apart in a line of capitals but that the article knows it. */
function spreadInCapitals(
  tokens: readonly Token[],
  tags: Uint8Array,
  from: number,
  to: number,
  parts: ReadonlySet<string>,
): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.text !== tokens[i]?.text.toUpperCase()) return false
  for (let first = from; first < to; first++) {
    const last = Math.min(to, first + LONGEST_NAME)
    for (let end = last; end > first; end--) {
      if (!parts.has(keyOf(tokens, first, end)) || (tokens[first]?.text.length ?? 0) < 3) continue
      tags[first] = 1
      tags.fill(2, first + 1, end)
      first = end - 1
      break
    }
  }
  return true
}

function isSetApart(
  tokens: readonly Token[],
  tags: Uint8Array,
  from: number,
  to: number,
  opensSentence: readonly boolean[],
): boolean {
  const before = tokens[from - 1]
  return (
    (before?.capital !== true ||
      opensSentence[from] === true ||
      isTitle(before) ||
      isIn(before, CALENDAR) ||
      tags[from - 1] !== 0 ||
      (opensSentence[from - 1] === true && isIn(before, NEVER_NAME))) &&
    (tokens[to]?.capital !== true || opensSentence[to] === true)
  )
}

/** The parts by which an article may go on to call the people it names in full: the last words of the name, or the first. */
function partsOfNames(
  tokens: readonly Token[],
  tags: Uint8Array,
  opensSentence: readonly boolean[],
): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const run of runsOf(tags)) {
    const { from, to } = withoutTitle(tokens, run, opensSentence)
    let end = to
    while (end - 1 > from && NAME_SUFFIXES.has(withoutStop(tokens[end - 1]?.lower ?? ''))) end--
    if (end - from < 2 || end - from > LONGEST_NAME) continue
    parts.add(keyOf(tokens, from, end))
    for (let first = from + 1; first < end; first++) {
      const lower = tokens[first]?.lower ?? ''
      if (lower.length > 2 && tokens[first]?.capital === true && !isIn(tokens[first], NEVER_NAME))
        parts.add(keyOf(tokens, first, end))
    }
    const opener = tokens[from]
    if (opener !== undefined && opener.lower.length > 3 && /^[FU]+$/.test(opener.nameClass)) parts.add(opener.lower)
  }
  return parts
}

/** Words of the longest name of which parts are looked for. */
const LONGEST_NAME = 5

function isTitle(token: Token): boolean {
  return TITLES.has(withoutStop(token.lower))
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
