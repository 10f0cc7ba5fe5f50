import { tagged } from '../../lexicon/tagged.js'
import type { SourceMention } from '../mentions/find-mentions.js'
import type { Sex } from '../people/find-people.js'
import type { Scene } from './scene.js'

/** What speaks for a person as the meaning of "he" or "she", in points. */
const POINTS = {
  perSentence: -0.55,
  opens: 0.8,
  subject: 0.9,
  spokeBefore: 1.6,
  spokeInParagraph: 0.6,
  reportedInParagraph: 1,
  knownSex: 0.2,
  possessive: -1,
  object: -0.5,
  sameSentence: 0.2,
} as const

/** Nouns of what somebody says: whose remarks they are, speaks. */
const SPOKEN_NOUNS = tagged('spoken-noun')

/** Small words behind which a person is no subject: "a letter to Roe". */
const BEFORE_OBJECTS = tagged('before-object')

/** The pronoun that asks, and what is known of the person that may be meant. */
interface Asked {
  readonly here: SourceMention
  /** Sex that the pronoun tells. */
  readonly sex: Sex
  /** Sex of the person. */
  readonly candidate: Sex
  /** The quotation before, where this person said it. */
  readonly spoke: { readonly paragraph: number } | null
}

/**
 * How likely a mention is what a later pronoun takes up, in points: near ones, subjects, those that open their sentence and
 * whoever spoke last are likely; "Roe's brother" and "a letter to Roe" are about somebody else than Roe.
 */
export function weighAntecedent({ mentions, cuesOf, narrative, frames }: Scene, at: number, asked: Asked): number {
  const { here, sex, candidate, spoke } = asked
  const mention = mentions[at]
  if (mention === undefined) return -Infinity
  const before = narrative.items[mention.outer - 1]
  const after = narrative.items[mention.to]
  let score = POINTS.perSentence * (here.sentence - mention.sentence)
  const opens = before?.sentence !== mention.sentence
  if (opens) score += POINTS.opens
  if (cuesOf.has(at) || (opens && mention.sentence === here.sentence && frames[at]?.behind !== 'own'))
    score += POINTS.subject
  // "Roe's remarks, when she said": she.
  if (after?.token.kind === 'possessive' && !SPOKEN_NOUNS.has(narrative.items[mention.to + 1]?.token.lower ?? ''))
    score += POINTS.possessive
  else if (before !== undefined && BEFORE_OBJECTS.has(before.token.lower)) score += POINTS.object
  // "Roe told a radio station on Tuesday. “…,” she said": who was just reported goes on.
  if (mention.paragraph === here.paragraph && cuesOf.get(at)?.some(({ plain, passive }) => plain && !passive) === true)
    score += POINTS.reportedInParagraph
  if (candidate === sex) score += POINTS.knownSex
  if (mention.sentence === here.sentence) score += POINTS.sameSentence
  if (spoke !== null && spoke.paragraph === here.paragraph) score += POINTS.spokeBefore + POINTS.spokeInParagraph
  else if (spoke !== null && here.paragraph - spoke.paragraph === 1) score += POINTS.spokeBefore
  return score
}
