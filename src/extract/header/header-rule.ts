import type { Block, HeaderField } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import type { NumericOrder } from '../../text/find-dates.js'
import type { Line } from '../../text/lines.js'

/** One field as a rule found it in the text. */
export interface Found {
  readonly field: HeaderField
  readonly value: string
  readonly rule: string
  readonly span: Span
}

/** One value that speaks for a field: found in the text, or stated beside it (then without a span). */
export interface Candidate {
  readonly value: string
  readonly rule: string
  readonly span: Span | null
}

/** What is known of the whole text while its lines are read. */
export interface Page {
  readonly text: string
  readonly lines: readonly Line[]
  /** Title stated beside the text, folded; null = none. */
  readonly statedTitle: string | null
  /** How "03/04/2023" is to be read in this outlet's country. */
  readonly numericOrder: NumericOrder
}

/** What has been read above the line at hand. */
export interface HeadState {
  /** The headline as printed in the text. */
  readonly title: Span | null
  readonly hasSubtitle: boolean
  readonly hasByline: boolean
  readonly hasDate: boolean
}

/** What a rule makes of a line (or of the part of it that is left): blocks, fields, and where to go on reading. */
export interface LineReading {
  readonly blocks: readonly Block[]
  readonly found: readonly Found[]
  /** Offset up to which the line is read. */
  readonly end: number
  /** True where the report itself begins behind this: the head is over. */
  readonly closesHead?: boolean
}

/** Reads one kind of line that stands over, under or between the paragraphs of a report. */
export interface HeaderRule {
  readonly name: string
  /** @param rest what is left of the line, without blank space around it. @param index number of the line. */
  readonly read: (rest: Span, index: number, page: Page, state: HeadState) => LineReading | null
}

/** A whole line of one kind. */
export function wholeLine(rest: Span, kind: Block['kind'], found: readonly Found[] = []): LineReading {
  return { blocks: [{ ...rest, kind }], found, end: rest.end }
}
