/**
 * The cuts of the alignment among the words of one speaker; scores are the likelihoods of `scorePair`. From the high one on
 * two segments render one utterance, whoever printed them; from the low one on they do if nothing else is closer and two
 * outlets printed them. Stricter than in a pool of many speakers: what she says on one day is all on one subject.
 */
export const SPEAKER_CUTS = { high: 0.8, low: 0.15 } as const

/** A quotation with no named speaker joins an utterance only if it is that utterance nearly word for word. */
export const UNKNOWN_SPEAKER_CUT = 0.97
/** … and long enough that two people would not say it by chance, in words. */
export const UNKNOWN_SPEAKER_WORDS = 6

/**
 * A rendering has to fit the fullest one of its utterance at least so well, or half of the others: else a chain of small
 * steps would lead from one statement to another.
 */
export const HUB_CUT = 0.05

/** Words of content that a fragment must share with a clause of another outlet's long sentence to be a part of it. */
export const FEWEST_SHARED_IN_CLAUSE = 3
