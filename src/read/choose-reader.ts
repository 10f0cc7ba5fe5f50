import { invariant } from '../errors.js'
import type { Reader } from './reader.js'
import { READERS } from './readers.js'
import type { SourceBytes } from './source.js'

// Enough to see an opening tag behind a long comment, or the first key of a row.
const BEGINNING = 2_000

/** The reader for a source: the form it is said to have, else the name's ending, else what the text looks like. */
export function chooseReader(source: Pick<SourceBytes, 'name' | 'format'>, text: string): Reader {
  const ending = /\.([A-Za-z]+)(?:\.gz)?$/.exec(source.name)?.[1]?.toLowerCase() ?? ''
  const beginning = text.slice(0, BEGINNING)
  const reader =
    READERS.find((candidate) => candidate.format === source.format) ??
    READERS.find((candidate) => candidate.endings.includes(ending)) ??
    READERS.find((candidate) => candidate.recognises(beginning))
  invariant(reader !== undefined, 'the last reader takes everything')
  return reader
}
