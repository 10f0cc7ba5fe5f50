import { styleText } from 'node:util'
import { USUAL_WIDTH } from './report/layout.js'

/** The three streams of one run of the program: data goes to stdout, everything else to stderr. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
}

/** A page is set no narrower than a phone shows it and no wider than an eye follows it, in columns. */
const NARROWEST_PAGE = 60
const WIDEST_PAGE = 140

/** Whether the stream shows colours: a terminal does, unless NO_COLOR or its like says otherwise. */
export function canColour(stream: NodeJS.WriteStream): boolean {
  return styleText('bold', 'x', { stream }) !== 'x'
}

/** Columns to set a page on. */
export function widthOf(stream: NodeJS.WriteStream): number {
  const columns = stream.isTTY ? stream.columns : USUAL_WIDTH
  return Math.min(WIDEST_PAGE, Math.max(NARROWEST_PAGE, columns))
}
