import type { Span } from './span.js'

/**
 * How an article gives somebody's words. `DIRECT`: whole sentences in quotation marks. `PARTIAL`: a fragment in
 * quotation marks inside the writer's sentence. `INDIRECT`: reported speech without marks. `HEADLINE`: in a headline
 * or sub-headline. Terms in scare quotes are no quotes.
 */
export type Directness = 'DIRECT' | 'PARTIAL' | 'INDIRECT' | 'HEADLINE'

/** What kind of source is named for the words. `UNNAMED`: "a senior official", "residents". */
export type SpeakerKind = 'PERSON' | 'ORGANISATION' | 'GROUP' | 'UNNAMED'

/** The words that attribute: "said", "according to", "told". */
export interface Cue {
  readonly span: Span
  readonly text: string
  /** Dictionary form for counting: "say" for "said"; "according to". */
  readonly lemma: string
}

/** Who is said to have spoken. */
export interface Speaker {
  /** The words that name the speaker beside the quotation: "Zakharova", "he", "the diplomat". */
  readonly span: Span
  readonly text: string
  readonly kind: SpeakerKind
  /** Index into the article's `people`; null = no person, or a person that this article does not let us name. */
  readonly person: number | null
  /** For an organisation or group: its name ("The Kremlin", "OSCE"). Null for persons and for the unnamed. */
  readonly organisation: string | null
}

/** Where or to whom the words were said, as printed: "RIA Novosti", "in a televised interview". */
export interface Venue {
  readonly span: Span
  readonly text: string
  /** `ADDRESSEE`: who was told. `OCCASION`: the setting or channel. */
  readonly kind: 'ADDRESSEE' | 'OCCASION'
}

/** Words in an article that are put in somebody's mouth. */
export interface Quote {
  /** The words themselves, marks excluded; several sentences in one pair of marks are one quote. */
  readonly span: Span
  readonly text: string
  readonly directness: Directness
  readonly cue: Cue | null
  /** Null = nobody is named. Unknown is a value. */
  readonly speaker: Speaker | null
  readonly venue: Venue | null
  /** 0 to 1: how sure the attribution is. */
  readonly confidence: number
}
