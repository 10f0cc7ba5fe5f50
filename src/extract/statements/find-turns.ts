import { anyOf } from '../../lexicon/any-of.js'
import { NAME_PARTICLES, TITLES } from '../../lexicon/honorifics.js'
import { MEDIA_WORDS } from '../../lexicon/media-words.js'
import { once } from '../../lexicon/once.js'
import { ORGANISATION_WORDS } from '../../lexicon/organisation-words.js'
import { PERSON_NOUNS } from '../../lexicon/role-nouns.js'
import { tagged } from '../../lexicon/tagged.js'
import { ANSWERING_LABELS, ASKING_LABELS, NO_SPEAKER_LABELS } from '../../lexicon/turn-labels.js'
import type { Quote, Speaker } from '../../model/quote.js'
import type { Span } from '../../model/span.js'
import { fold } from '../../text/fold.js'
import type { NamedPerson, NameRun } from '../people/find-people.js'
import type { Narrative } from '../narrative/read-narrative.js'

/** Who speaks, at the head of a line; the span is what points at the speaker. */
interface Label extends Span {
  /** Folded, without stops: what makes two labels one speaker's. */
  readonly key: string
  readonly kind: 'ASKS' | 'ANSWERS' | 'PERSON' | 'OTHER'
  /** Index into the article's people; null for somebody it does not name. */
  readonly person: number | null
  readonly inCapitals: boolean
  /** Somebody asks, or says "I", "we" or "you". */
  readonly isSpoken: boolean
  /** Where the words begin. */
  readonly wordsFrom: number
}

/** How sure a label is: it names the speaker, or only says that somebody answers whom the article named before. */
const SURE = { label: 0.97, answers: 0.7 } as const

/** UTF-16 units of a label with its colon: "PRIME MINISTER JANE VAN DER ROE (through an interpreter):". */
const LONGEST_LABEL = 80

/** Paragraphs without a label that still belong to the turn before them, where another label follows. */
const LONGEST_TURN = 4

/** One to six capitalised words or words in capitals with a colon; "Q." and "A." also with a stop. */
const LABEL = once(() => {
  const word = String.raw`(?:\p{Lu}[\p{L}\p{M}.'\u2019-]*|${anyOf(NAME_PARTICLES)})`
  return new RegExp(String.raw`^(?:([QA])[.:]|(${word}(?: ${word}){0,5})(?: \([^()]{1,40}\))?:)\s`, 'u')
})

/**
 * The turns of a conversation that is printed without quotation marks, "Q: …" and "A: …", "SMITH: …", "Jane Roe: …" at the
 * heads of lines. A speaker goes on over paragraphs until the next label. One label is none: "Note: …", "UPDATE: …".
 */
export function findTurns(
  narrative: Narrative,
  names: readonly NameRun[],
  named: readonly NamedPerson[],
): readonly Quote[] {
  const { paragraphs, text } = narrative
  const people = peopleAt(names, named)
  const read = paragraphs.map((_, index) => readLabel(narrative, index, people))
  const labels = printedAlike(withoutStrangers(read))
  const speaking = labels.flatMap((label) => (label === null ? [] : [label]))
  if (!isConversation(speaking)) return []
  const answering = answererOf(narrative, speaking, people)
  const isCommented = labels.some((_, at) => isSpokenOf(narrative, labels, at, people))
  return labels.flatMap((label, at) => {
    const paragraph = paragraphs[at]
    if (label === null || paragraph === undefined) return []
    const spans = [
      { start: label.wordsFrom, end: paragraph.end },
      ...(isCommented ? [] : goesOn(narrative, labels, at)),
    ]
    return spans.map((span): Quote => ({
      span,
      text: text.slice(span.start, span.end),
      directness: 'DIRECT',
      cue: null,
      speaker: speakerOf(text, label, answering),
      venue: null,
      confidence: label.kind === 'ANSWERS' && answering !== null ? SURE.answers : SURE.label,
    }))
  })
}

/** A label that names nobody is a speaker's only in capitals, or where it comes back: "Springfield: Rain, 12 degrees." */
function withoutStrangers(labels: readonly (Label | null)[]): readonly (Label | null)[] {
  const times = new Map<string, number>()
  for (const label of labels) if (label !== null) times.set(label.key, (times.get(label.key) ?? 0) + 1)
  return labels.map((label) =>
    label?.kind === 'OTHER' && !label.inCapitals && (times.get(label.key) ?? 0) < 2 ? null : label,
  )
}

/** Where speakers stand in capitals, "Roe: Bridge to Stay Open" is a line of another kind. */
function printedAlike(labels: readonly (Label | null)[]): readonly (Label | null)[] {
  const isName = (label: Label): boolean => label.kind === 'PERSON' || label.kind === 'OTHER'
  const capitals = labels.filter((label) => label !== null && label.inCapitals && isName(label)).length
  if (capitals < 2) return labels
  return labels.map((label) => (label !== null && isName(label) && !label.inCapitals ? null : label))
}

function readLabel(
  { paragraphs, text, tokens, paragraphTokens }: Narrative,
  index: number,
  people: People,
): Label | null {
  const paragraph = paragraphs[index]
  if (paragraph === undefined || paragraph.kind === 'HEADLINE' || paragraph.kind === 'SUBHEADLINE') return null
  const match = LABEL().exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LABEL)))
  if (match === null) return null
  const printed = match[1] ?? match[2] ?? ''
  const wordsFrom = paragraph.start + match[0].length
  // "Jane Roe: “The bridge is safe.”": there the marks say what is quoted.
  if (wordsFrom >= paragraph.end || OPENS_MARKS.test(text.charAt(wordsFrom))) return null
  const words = fold(printed).replaceAll('.', '').split(' ')
  if (words.some((word) => NO_SPEAKER_LABELS.has(word))) return null
  const end = paragraph.start + printed.length
  const label = {
    start: paragraph.start,
    end,
    key: words.join(' '),
    inCapitals: printed === printed.toUpperCase(),
    isSpoken: SPOKEN().test(text.slice(wordsFrom, paragraph.end)),
    wordsFrom,
  }
  if (ASKING_LABELS.has(label.key)) return { ...label, kind: 'ASKS', person: null }
  if (ANSWERING_LABELS.has(label.key)) return { ...label, kind: 'ANSWERS', person: null }
  for (let i = paragraphTokens[index] ?? 0; (tokens[i]?.end ?? Infinity) <= end; i++) {
    const person = people.at.get(i)
    if (person === undefined) continue
    // "MR. ROE:": the name is what points at the speaker, not the title.
    return { ...label, start: tokens[i]?.start ?? label.start, kind: 'PERSON', person }
  }
  // "PRIME MINISTER OLDECOTT:": a title makes a human being of whoever bears it, though no list knows the name.
  const titled = words.length > 1 && words.some((word) => TITLES.has(word) || PERSON_NOUNS.has(word))
  return { ...label, kind: titled ? 'PERSON' : 'OTHER', person: null }
}

/** A question, or a word of those who speak for themselves: "I", "we", "your"; "US" is a country. */
const SPOKEN = once(() => {
  const words = [...tagged('spoken-pronoun')].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
  return new RegExp(String.raw`\?|\b(?:I|${anyOf(words)})\b`)
})

const OPENS_MARKS = /["'\u201C\u201D\u2018\u201E\u00AB]/

/** The people of an article by the tokens at which their names begin. */
interface People {
  readonly at: ReadonlyMap<number, number>
}

function peopleAt(names: readonly NameRun[], people: readonly NamedPerson[]): People {
  const at = new Map<number, number>()
  people.forEach(({ runs }, person) => {
    for (const run of runs) {
      const name = names[run]
      if (name !== undefined) at.set(name.from, person)
    }
  })
  return { at }
}

/**
 * Two speak by turns: one asks and one answers; a speaker comes back; two surnames in capitals. A list of people with a line
 * or a result for each is no conversation.
 */
function isConversation(labels: readonly Label[]): boolean {
  if (labels.filter(({ isSpoken }) => isSpoken).length < LEAST_SPOKEN * labels.length) return false
  if (labels.some(({ kind }) => kind === 'ASKS') && labels.some(({ kind }) => kind === 'ANSWERS')) return true
  const persons = labels.filter(({ kind }) => kind === 'PERSON')
  const times = new Map<string | number, number>()
  let most = 0
  for (const { person, key } of persons) {
    const count = (times.get(person ?? key) ?? 0) + 1
    times.set(person ?? key, count)
    most = Math.max(most, count)
  }
  if (most >= 2 && (times.size >= 2 || persons.length < labels.length)) return true
  const shouted = new Set(persons.filter(({ inCapitals }) => inCapitals).map(({ person, key }) => person ?? key))
  return most >= TURNS_OF_ONE || shouted.size >= 2
}

/** Share of the turns in which somebody asks, or says "I", "we" or "you": a table of results has none. */
const LEAST_SPOKEN = 0.25

/** From how many turns on one label alone makes a conversation: the questions then stand without one. */
const TURNS_OF_ONE = 3

/**
 * Whether a paragraph behind a turn speaks of the one whose turn it is: "ROE: Perhaps. \n Not even Roe believes that." An article with
 * one prints excerpts and comments on them, and no turn of it goes on.
 */
function isSpokenOf(
  { paragraphs, paragraphTokens }: Narrative,
  labels: readonly (Label | null)[],
  at: number,
  people: People,
): boolean {
  const person = labels[at]?.person ?? null
  if (person === null) return false
  for (let p = at + 1; p <= at + LONGEST_TURN + 1 && labels[p] === null && paragraphs[p] !== undefined; p++) {
    for (let i = paragraphTokens[p] ?? 0; i < (paragraphTokens[p + 1] ?? 0); i++)
      if (people.at.get(i) === person) return labels.slice(p + 1).some((label) => label !== null)
  }
  return false
}

/** The paragraphs behind a label's own that are the same speaker's: no label and no stage direction. */
function goesOn({ paragraphs, text }: Narrative, labels: readonly (Label | null)[], at: number): Span[] {
  const spans: Span[] = []
  for (let p = at + 1; p <= at + LONGEST_TURN + 1; p++) {
    const paragraph = paragraphs[p]
    // Behind the last label nobody can tell the speaker's words from the writer's.
    if (paragraph === undefined) return []
    if (labels[p] !== null) return spans
    if (paragraph.kind !== 'PARAGRAPH') return []
    if (/^[([]/.test(text.charAt(paragraph.start)) && /[)\]]/.test(text.charAt(paragraph.end - 1))) continue
    spans.push({ start: paragraph.start, end: paragraph.end })
  }
  return []
}

/** Who answers: the only person named before the questions begin. */
function answererOf({ tokens }: Narrative, [first]: readonly Label[], people: People): number | null {
  const named = new Set<number>()
  for (const [token, person] of people.at)
    if ((tokens[token]?.start ?? Infinity) < (first?.start ?? 0)) named.add(person)
  const [only] = named
  return named.size === 1 && only !== undefined ? only : null
}

function speakerOf(text: string, label: Label, answering: number | null): Speaker {
  const { start, end, kind } = label
  const person = kind === 'ANSWERS' ? answering : label.person
  const printed = text.slice(start, end)
  const speaker = { span: { start, end }, text: printed, person, organisation: null }
  if (kind === 'OTHER' && label.key.split(' ').some((word) => MEDIA_WORDS.has(word) || ORGANISATION_WORDS.has(word)))
    return { ...speaker, kind: 'ORGANISATION', organisation: printed }
  return { ...speaker, kind: kind === 'PERSON' || kind === 'OTHER' || person !== null ? 'PERSON' : 'UNNAMED' }
}
