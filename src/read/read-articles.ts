import { gunzipSync } from 'node:zlib'
import type { Origin, Reading, Rejected } from '../model/article.js'
import type { Models } from '../models/weights.js'
import { chooseReader } from './choose-reader.js'
import { declaredCharset } from './declared-charset.js'
import { decodeBytes } from './decode-bytes.js'
import { statedByCaller } from './given-fields.js'
import { unreadable } from './guarded.js'
import { MAX_CONTAINER_BYTES } from './limits.js'
import { reject } from './reject.js'
import type { GivenFields, SourceBytes } from './source.js'

/**
 * Reads articles out of whatever was handed in, one after the other as they are asked for. Whatever cannot be read is
 * a `rejected` reading with a reason, and the rest goes on.
 *
 * @param models what was learned of pages; asked for with the first page.
 * @param given fields that the caller states for every article; they win over all that a text, page or feed says.
 */
export async function* readArticles(
  input: readonly SourceBytes[] | AsyncIterable<SourceBytes>,
  models: Models,
  given: GivenFields = {},
): AsyncIterable<Reading> {
  for await (const source of input) yield* readSource(source, given, models)
}

function* readSource(source: SourceBytes, given: GivenFields, models: Models): Generator<Reading, void, void> {
  const origin: Origin = { name: source.name, line: null }
  if (source.bytes.length === 0) return yield reject(origin, 'EMPTY', 'It is empty; hand in the text of an article.')
  const bytes = unpack(source.bytes, origin)
  if ('kind' in bytes) return yield bytes
  const stated = statedByCaller(given, origin)
  if ('kind' in stated) return yield stated
  const text = decodeBytes(bytes, declaredCharset(bytes))
  if (text === null) {
    return yield reject(origin, 'BINARY', 'It is not text; hand in text, Markdown, JSONL, HTML or a feed (RSS, Atom).')
  }
  if (text.trim() === '')
    return yield reject(origin, 'EMPTY', 'There is nothing but blank space in it; hand in the text of an article.')
  try {
    yield* chooseReader(source, text).read({ name: source.name, text }, stated, models)
  } catch {
    yield unreadable(origin)
  }
}

/** Files packed with gzip are unpacked; a small file that unpacks to a huge one is refused. */
function unpack(bytes: Uint8Array, origin: Origin): Uint8Array | Rejected {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (!isPacked) return bytes.length > MAX_CONTAINER_BYTES ? tooLargeFile(origin) : bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_CONTAINER_BYTES })
  } catch (error) {
    if (error instanceof RangeError) return tooLargeFile(origin)
    return reject(origin, 'BINARY', 'It looks packed with gzip but cannot be unpacked; unpack it and hand in the text.')
  }
}

function tooLargeFile(origin: Origin): Rejected {
  const megabytes = MAX_CONTAINER_BYTES / (1024 * 1024)
  return reject(
    origin,
    'TOO_LARGE',
    `It is larger than ${megabytes} MB, the limit for one file; split it into several.`,
  )
}
