import { ROLE_KIN } from '../../lexicon/role-kin.js'
import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS } from '../../lexicon/role-nouns.js'
import type { Span } from '../../model/span.js'
import { findWords } from '../../text/words.js'
import type { SourceMention } from '../mentions/find-mentions.js'
import type { NamedPerson, Sex } from '../people/find-people.js'
import { singular } from '../../text/stem.js'

/** What a description of a person says: "the Corvane harbour spokeswoman". */
export interface Description {
  /** The noun in the singular. */
  readonly noun: string
  /** The first word, small. */
  readonly opening: string
  /** Names of places and bodies in it, folded. */
  readonly marks: readonly string[]
  readonly sex: Sex
  /** "a spokesman", "another official": nobody who was named before. */
  readonly isAnybody: boolean
}

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one', 'some'])

/** Reads the words of a description. */
export function readDescription(text: string, mention: SourceMention): Description {
  const words = findWords(text, mention)
  const noun = singular(words.at(-1)?.text.toLowerCase() ?? '')
  const opening = words[0]?.text.toLowerCase() ?? ''
  const marks = words
    .slice(0, -1)
    .filter(({ text: word }) => /^\p{Lu}/u.test(word) && !['The', 'His', 'Her'].includes(word))
    .map(({ key }) => key)
  const sex: Sex = MALE_NOUNS.has(noun) ? 'male' : FEMALE_NOUNS.has(noun) ? 'female' : null
  return { noun, opening, marks, sex, isAnybody: INDEFINITE.has(opening) }
}

/** A role as printed with a name: "the head of the Corvane harbour police". */
export interface PrintedRole {
  /** Its words, folded. */
  readonly words: ReadonlySet<string>
  /** The beginnings of those that are no nouns of people: "corv" meets "Corvanian". */
  readonly places: ReadonlySet<string>
}

/** The roles that stand at some places of a text, each once however often it is printed. */
export function readRoles(text: string, spans: readonly Span[]): PrintedRole[] {
  const roles = new Map<string, PrintedRole>()
  for (const span of spans) {
    const words = new Set(findWords(text, span).map((word) => word.key))
    const key = [...words].join(' ')
    if (roles.has(key)) continue
    const places = [...words].filter((word) => !PERSON_NOUNS.has(word)).map(beginning)
    roles.set(key, { words, places: new Set(places) })
  }
  return [...roles.values()]
}

function beginning(word: string): string {
  return word.slice(0, 4)
}

/** Sentences beyond which nearness no longer counts between people of like roles. */
const FARTHEST = 90

/** The person whose printed role fits a description best, the nearest of several; null where nobody's does. */
export function bestByRole(
  { noun, marks, sex }: Description,
  people: readonly NamedPerson[],
  roles: readonly (readonly PrintedRole[])[],
  sentencesTo: (person: number) => number,
): number | null {
  const kin = ROLE_KIN.get(noun)
  let best: number | null = null
  let bestScore = 0
  for (const [index, person] of people.entries()) {
    if (sex !== null && person.sex !== null && person.sex !== sex) continue
    let score = 0
    for (const { words, places } of roles[index] ?? []) {
      const fits = words.has(noun) ? 2 : kin !== undefined && [...words].some((word) => kin.has(word)) ? 1 : 0
      if (fits === 0) continue
      const shared = marks.filter((mark) => places.has(beginning(mark))).length
      if (marks.length > 0 && shared === 0 && words.size > 1) continue
      score = Math.max(score, fits + shared)
    }
    if (score === 0) continue
    const total = score * 100 - Math.min(sentencesTo(index), FARTHEST)
    if (total > bestScore) {
      best = index
      bestScore = total
    }
  }
  return best
}
