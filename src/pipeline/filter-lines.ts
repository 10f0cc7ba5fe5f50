import { createInterface } from 'node:readline'
import type { Rejected } from '../model/article.js'
import type { Facts } from '../model/facts.js'
import type { GivenFields, SourceBytes } from '../read/source.js'
import { readEach } from './reading/read-facts.js'

/**
 * The facts of a stream of JSON lines: one article a line in, one line out for each, in order, whatever is wrong with it. A line hangs on
 * nothing before it, so a stream may be cut between any two lines, read by as many as there are, and gone on with after a fault.
 * Lines are read ahead by a few: whoever takes slowly holds up the stream, and memory does not grow with its length.
 *
 * @param skip lines at the beginning that are left out; the others keep their numbers.
 */
export async function* filterLines(
  input: NodeJS.ReadableStream,
  given: GivenFields = {},
  skip = 0,
): AsyncGenerator<Facts | Rejected, void, void> {
  const read = { lines: 0 }
  let [at, items]: [number, (Facts | Rejected)[]] = [0, []]
  const next = (): Facts | Rejected => {
    const said = oneOf(items, skip + at + 1)
    at += 1
    items = []
    return said
  }
  for await (const { place, item } of readEach(linesOf(input, skip, read), given)) {
    while (at < place) yield next()
    items.push(item)
  }
  while (at < read.lines) yield next()
}

/** Each line as a source of its own. @param read is told how many there are. */
async function* linesOf(
  input: NodeJS.ReadableStream,
  skip: number,
  read: { lines: number },
): AsyncGenerator<SourceBytes, void, void> {
  const encoder = new TextEncoder()
  let left = skip
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (left > 0) {
      left -= 1
      continue
    }
    read.lines += 1
    yield { name: '-', bytes: encoder.encode(line), format: 'JSONL', firstLine: skip + read.lines }
  }
}

/** What is said for a line: of its one article, or that it has none or several. */
function oneOf(items: readonly (Facts | Rejected)[], line: number): Facts | Rejected {
  const origin = { name: '-', line }
  const [item] = items
  if (item === undefined) return reject(origin, 'EMPTY', 'There is nothing in this line; write {"text": "…"}.')
  if (items.length > 1) return reject(origin, 'BAD_JSON', 'This line holds several articles; write one a line.')
  return 'kind' in item ? { ...item, origin } : { ...item, article: { ...item.article, origin } }
}

function reject(origin: Rejected['origin'], reason: Rejected['reason'], message: string): Rejected {
  return { kind: 'rejected', origin, reason, message }
}
