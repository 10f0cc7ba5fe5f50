import { SUBJECT_PRONOUNS } from '../../lexicon/grammar-words.js'
import type { DossierQuote } from '../../model/dossier.js'
import type { Span } from '../../model/span.js'

/**
 * What an article's attribution weighs, by how it names the speaker, in shares of the best: set by hand, from reading which side was
 * right where two articles of labelled coverage disagreed.
 */
const WEIGHT = {
  /** A curator has decided. */
  SET: 10,
  /** A name in the sentence of the quotation: `"…," said Jane Roe.` */
  NAME_BESIDE: 1,
  /** A name that stands farther off: in the sentence before, or behind a long clause. */
  NAME_FAR: 0.8,
  /** "she said": who that is was concluded. */
  PRONOUN: 0.6,
  /** A body passes on what one of its people said. */
  BODY: 0.25,
  /** "Residents", "aides": many may have said it. */
  GROUP: 0.1,
} as const

/** UTF-16 units between a name and the quotation beside which it stands. */
const BESIDE = 25

/** A doubtful attribution still says something. */
const LEAST_CONFIDENCE = 0.3

/** How much an article's own attribution says of who spoke, 0 where it names nobody. */
export function speakerEvidence(quote: DossierQuote): number {
  if (quote.isSpeakerSet === true) return WEIGHT.SET
  const { speaker, personId, confidence } = quote
  const sure = Math.max(LEAST_CONFIDENCE, confidence)
  if (personId !== null) {
    if (speaker !== null && !isNamed(speaker.text)) return WEIGHT.PRONOUN * sure ** 2
    return (speaker !== null && isBeside(quote, speaker.span) ? WEIGHT.NAME_BESIDE : WEIGHT.NAME_FAR) * sure ** 2
  }
  if (speaker === null) return 0
  return speaker.kind === 'ORGANISATION' ? WEIGHT.BODY * sure : WEIGHT.GROUP
}

/** Sure enough that no other article knows better who spoke, and sure enough that another may be said to contradict it. */
const [NAMING_CONFIDENCE, EXPLICIT_CONFIDENCE] = [0.8, 0.9]

/** A body or a document is seldom taken for the speaker where it is not: "The report, which …, recommends a “…”" names it, however long the clause. */
const BODY_CONFIDENCE = 0.7

/** Whether an article says so plainly who speaks, a person, a body or somebody unnamed, that no other article knows better. */
export function namesSpeaker(quote: DossierQuote, confidence = NAMING_CONFIDENCE): boolean {
  if (quote.isSpeakerSet === true) return true
  const { speaker, personId } = quote
  if (speaker === null) return false
  if (personId === null && speaker.kind === 'ORGANISATION')
    return quote.cue !== null && quote.confidence >= BODY_CONFIDENCE
  if (quote.confidence < confidence || !isBeside(quote, speaker.span)) return false
  return personId === null ? speaker.person === null : isNamed(speaker.text)
}

/** Whether an article names a person right beside the words and is sure of it: only then can two articles contradict each other. */
export function isExplicit(quote: DossierQuote): boolean {
  return quote.personId !== null && namesSpeaker(quote, EXPLICIT_CONFIDENCE)
}

/** Not "she", nor "He" where a sentence opens with it. */
function isNamed(text: string): boolean {
  return /\p{Lu}\p{L}/u.test(text) && !SUBJECT_PRONOUNS.has(text.toLowerCase())
}

/** The name stands right before or behind the words, or beside a cue that does. */
function isBeside({ span, cue }: DossierQuote, speaker: Span): boolean {
  if (gap(span, speaker) <= BESIDE) return true
  return cue !== null && gap(span, cue.span) <= BESIDE && gap(cue.span, speaker) <= BESIDE
}

/** UTF-16 units between two stretches. */
function gap(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end)
}
