import { gunzipSync } from 'node:zlib'
import type { Origin, Rejected } from '../model/article.js'
import type { Models } from '../models/weights.js'
import { chooseReader } from './choose-reader.js'
import { declaredCharset } from './declared-charset.js'
import { decodeBytes } from './decode-bytes.js'
import { statedByCaller } from './given-fields.js'
import { unreadable } from './guarded.js'
import { MAX_CONTAINER_BYTES } from './limits.js'
import type { Item } from './reader.js'
import { refused, reject } from './reject.js'
import type { GivenFields, SourceBytes } from './source.js'

/** Finds the articles that a source holds, one after the other as they are asked for, and reads none of them yet. */
export function* openSource(source: SourceBytes, given: GivenFields, models: Models): Generator<Item, void, void> {
  const origin: Origin = { name: source.name, line: null }
  const text = textOf(source, origin)
  if (typeof text !== 'string') return yield refused(text)
  const { name, web, firstLine = 1 } = source
  // The caller may call a fetched page by another address.
  const stated = statedByCaller(web === undefined ? given : { url: web.canonical, ...given }, origin)
  if ('kind' in stated) return yield refused(stated)
  try {
    yield* chooseReader(source, text).items(
      { name, text, firstLine, ...(web === undefined ? {} : { web }) },
      stated,
      models,
    )
  } catch {
    yield refused(unreadable(origin))
  }
}

function textOf(source: SourceBytes, origin: Origin): string | Rejected {
  if (source.bytes.length === 0) return reject(origin, 'EMPTY', 'It is empty; hand in the text of an article.')
  const bytes = unpack(source.bytes, origin)
  if ('kind' in bytes) return bytes
  const text = decodeBytes(bytes, source.charset ?? declaredCharset(bytes))
  if (text === null) {
    return reject(origin, 'BINARY', 'It is not text; hand in text, Markdown, JSONL, HTML or a feed (RSS, Atom).')
  }
  if (text.trim() !== '') return text
  return reject(origin, 'EMPTY', 'There is nothing but blank space in it; hand in the text of an article.')
}

/** Whether a source is packed with gzip: its size says nothing of what is in it. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** Files packed with gzip are unpacked; a small file that unpacks to a huge one is refused. */
function unpack(bytes: Uint8Array, origin: Origin): Uint8Array | Rejected {
  if (!isPacked(bytes)) return bytes.length > MAX_CONTAINER_BYTES ? tooLargeFile(origin) : bytes
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
