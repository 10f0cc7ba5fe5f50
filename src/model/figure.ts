import type { Span } from './span.js'

/** How the printed words bound the number. `VAGUE`: "dozens", "a few hundred". */
export type Comparator = 'EXACTLY' | 'AT_LEAST' | 'MORE_THAN' | 'AT_MOST' | 'LESS_THAN' | 'ABOUT' | 'BETWEEN' | 'VAGUE'

/** What the number measures. */
export type FigureUnit =
  'COUNT' | 'PERCENT' | 'MONEY' | 'DURATION' | 'LENGTH' | 'AREA' | 'MASS' | 'TEMPERATURE' | 'MAGNITUDE' | 'OTHER'

/** The values that the printed words allow, and how they bound them. */
export interface Interval {
  /** Lowest value the words allow, inclusive; null = no lower bound. */
  readonly low: number | null
  /** Highest value the words allow, inclusive; null = no upper bound ("more than 35"). */
  readonly high: number | null
  readonly comparator: Comparator
}

/** What a printed number says: its values, and what it measures. */
export interface Measure extends Interval {
  readonly unit: FigureUnit
  /** "USD", "km": the unit as a symbol where it has one; null for counts and percent. */
  readonly unitSymbol: string | null
}

/** A quantity that an article reports. */
export interface Figure extends Measure {
  /** The quantity with what it counts: "A few hundred protesters". */
  readonly span: Span
  readonly text: string
  /** What is counted, head noun in the singular and lower case: "police officer"; null where nothing is named. */
  readonly counted: string | null
  /** Verb that the counted take part in, dictionary form: "detain", "gather"; null where none is near. */
  readonly action: string | null
  /** Where, as printed: "Belgrade"; null = not said. */
  readonly place: string | null
  /** Day the figure is about, ISO date, resolved against the publication date ("Sunday" -> 2023-12-24); null = not said. */
  readonly day: string | null
  /** Who gave it: a person's full name, else as printed ("police", "the opposition"); null = the outlet's own voice. */
  readonly giver: string | null
  /** The sentence the figure stands in. */
  readonly sentence: Span
}
