/** The weights of one learned model: nothing is loaded before somebody asks what they say. */
export interface Weights {
  /**
   * The weights as `read` makes them out of the lines of their file. Each reader works once; whoever asks again with it gets
   * what it made.
   */
  as<T>(read: (lines: string) => T): T
}

/** The learned models of the project, by the name of their file. */
export interface Models {
  /** Which words are names of people. */
  readonly persons: Weights
  /** Who says a quotation. */
  readonly speakers: Weights
  /** Which blocks of a page are its article. */
  readonly body: Weights
  /** Whether two quotations render one utterance. */
  readonly align: Weights
  /** Whether two outlets' passages render one statement, whoever is said to speak. */
  readonly links: Weights
  /** Whether a clause outside all marks reports what another outlet quotes. */
  readonly reports: Weights
  /** Whether two figures of two outlets are of one thing. */
  readonly figures: Weights
}

/** Weights whose lines `load` gives when they are first needed. */
export function weightsOf(load: () => string): Weights {
  const read = new Map<(lines: string) => unknown, unknown>()
  return {
    as<T>(reader: (lines: string) => T): T {
      if (!read.has(reader)) read.set(reader, reader(load()))
      return read.get(reader) as T
    },
  }
}
