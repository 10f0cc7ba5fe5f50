import { invariant } from '../../errors.js'
import { findLongestRun } from '../links/compare-runs.js'
import { namesOf } from '../links/is-same-speaker.js'
import type { Passage } from '../links/passage.js'
import type { Clause } from './clause.js'
import type { Content } from './content.js'
import { sharedWith, type SharingClause, type Weigh } from './shared-senses.js'

/** What is asked of a passage in marks and another outlet's clause; the weights are learned in this order (docs/models/reports.md). */
export const REPORT_FEATURES = [
  'bias',
  'shared',
  'shareOfQuotation',
  'shareOfClause',
  'words',
  'twoWords',
  'threeWords',
  'weight',
  'run',
  'longRun',
  'sameSpeaker',
  'speakerBefore',
  'otherSpeaker',
  'verbOfSaying',
  'reported',
  'besideMarks',
  'sharedBySameSpeaker',
  'shareBySameSpeaker',
  'copied',
  'wholeOfThree',
  'sharedReported',
  'both',
] as const

/** How much a passage and a clause have in common, and whether the clause may give it to the same speaker. */
export interface Likeness {
  /** Words of content of the passage's best sentence that the clause has, and the share of both sides' weight. */
  readonly words: number
  readonly shared: number
  readonly weight: number
  readonly ofQuotation: number
  readonly ofClause: number
  /** Longest run of the same words. */
  readonly run: number
  readonly isSameSpeaker: boolean
  readonly isSpeakerBefore: boolean
  readonly isOtherSpeaker: boolean
  /** Which of the passage's sentences it is, by its place. */
  readonly sentence: number
}

/** What a passage and a clause have in common. */
export function likenessOf(
  passage: Passage,
  sentences: readonly Content[],
  { clause, sentence: at, shared: { words, shared, weight } }: SharingClause,
  weigh: Weigh,
): Likeness {
  const likest = sentences[at]
  invariant(likest !== undefined, 'a clause was like a sentence that is none of the passage')
  const back = sharedWith(clause.content, likest, weigh)
  return {
    sentence: at,
    words,
    shared,
    weight,
    ofQuotation: shared / (weight || 1),
    ofClause: back.shared / (back.weight || 1),
    run: Math.max(...sentences.map((sentence) => findLongestRun(sentence.stems, clause.content.stems))),
    ...speakersOf(passage, clause),
  }
}

function speakersOf(
  { personId, speaker }: Passage,
  clause: Clause,
): Pick<Likeness, 'isSameSpeaker' | 'isSpeakerBefore' | 'isOtherSpeaker'> {
  const { quote, named, namedBefore, hasPronoun } = clause
  const said = quote?.personId ?? null
  const isPerson = personId !== null && (said === null ? named.has(personId) : said === personId)
  const isBody = personId === null && speaker !== null && clauseNames(clause, speaker)
  const isSameSpeaker = isPerson || isBody
  return {
    isSameSpeaker,
    isSpeakerBefore: personId !== null && !isSameSpeaker && hasPronoun && namedBefore.has(personId),
    isOtherSpeaker: personId !== null && said !== null && said !== personId,
  }
}

/** Whether a clause names a body: as who said it, or, where nobody is read as saying it, anywhere. */
function clauseNames({ quote, words }: Clause, body: string): boolean {
  const said = quote?.speaker?.organisation ?? null
  const where = said === null ? words : new Set(namesOf(said))
  return namesOf(body).some((word) => word !== 'the' && where.has(word))
}

/** From here on more of the same tells no more. */
const [MOST_SHARED, MOST_WEIGHT, MOST_WORDS, MOST_RUN] = [3, 4, 6, 6]

export function reportFeatures(like: Likeness, clause: Clause): number[] {
  const { words, ofQuotation, ofClause, run } = like
  const same = Number(like.isSameSpeaker)
  const shared = Math.min(like.shared, MOST_SHARED) / MOST_SHARED
  const reported = Number(clause.quote !== null)
  return [
    1,
    shared,
    ofQuotation,
    ofClause,
    Math.min(words, MOST_WORDS) / MOST_WORDS,
    Number(words >= 2),
    Number(words >= 3),
    Math.min(like.weight, MOST_WEIGHT) / MOST_WEIGHT,
    Math.min(run, MOST_RUN) / MOST_RUN,
    Number(run >= 3),
    same,
    Number(like.isSpeakerBefore),
    Number(like.isOtherSpeaker),
    Number(clause.hasVerbOfSaying),
    reported,
    Number(clause.isBesideMarks),
    same * shared,
    same * ofQuotation,
    Number(run >= MOST_RUN) * ofQuotation,
    Number(words >= 3) * ofQuotation,
    reported * shared,
    Math.sqrt(ofQuotation * ofClause),
  ]
}

/** A run of so many words of the passage, outside marks, is the passage; a shorter one where it is nearly all of it. */
const COPY = { run: 8, ofWhole: 6, whole: 0.8 } as const

/** Whether a clause prints the very words of a passage, only without marks. */
export function isCopied({ run, ofQuotation }: Likeness): boolean {
  return run >= COPY.run || (run >= COPY.ofWhole && ofQuotation >= COPY.whole)
}

/**
 * Whether a pair may be told as a report at all, whatever its likelihood: two words of content by the same speaker; by words
 * alone, a run of five or most of a sentence.
 */
export function mayReport(like: Likeness, clause: Clause): boolean {
  const { words, run, ofQuotation, ofClause } = like
  if (ofClause >= BARE.ofClause && clause.content.senses.size <= BARE.words) return false
  if ((like.isSameSpeaker || like.isSpeakerBefore) && !like.isOtherSpeaker) {
    return words >= SAME_SPEAKER.words || ofQuotation >= SAME_SPEAKER.ofQuotation
  }
  return (
    run >= OTHERS.run ||
    (words >= OTHERS.many && ofQuotation >= OTHERS.half) ||
    (words >= OTHERS.few && ofQuotation >= OTHERS.most && ofClause >= OTHERS.ofClause)
  )
}

/** A clause of so few words that are all the quotation's has none of its own: a heading, the name of a thing. */
const BARE = { words: 3, ofClause: 0.8 } as const
const SAME_SPEAKER = { words: 2, ofQuotation: 0.9 } as const
const OTHERS = { run: 5, many: 4, half: 0.5, few: 3, most: 0.6, ofClause: 0.25 } as const
