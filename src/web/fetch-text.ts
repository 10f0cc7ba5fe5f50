import { gunzipSync } from 'node:zlib'
import { decodeBytes } from '../read/decode-bytes.js'
import { declaredCharset } from '../read/declared-charset.js'
import type { FetchedAnswer, FetchFailure, NotModified } from './fetched.js'
import type { FetchOptions, Web } from './open-web.js'

/** An answer that is text. */
export interface GotText {
  readonly kind: 'text'
  readonly requested: string
  readonly answer: FetchedAnswer
  readonly text: string
}

const MOST_UNPACKED_BYTES = 50_000_000

const TEXT_TYPES =
  /^(?:$|text\/|application\/(?:[\w.-]{1,60}\+)?(?:xml|json)$|application\/(?:x-)?gzip$|application\/octet-stream$)/

/** What an address answers, as text; an answer of another kind is a failure. */
export async function fetchText(
  web: Web,
  address: string,
  asked: FetchOptions = {},
): Promise<GotText | NotModified | FetchFailure> {
  const answer = await web.fetch(address, asked)
  if (answer.kind !== 'answer') return answer
  if (!TEXT_TYPES.test(answer.mediaType)) {
    return noText(answer, `It is ${answer.mediaType}, not a page, a feed or a text; hand in the address of an article.`)
  }
  const bytes = unpacked(answer.bytes)
  const text = bytes === null ? null : decodeBytes(bytes, answer.charset ?? declaredCharset(bytes))
  if (bytes === null || text === null) {
    return noText(answer, 'It is not text; hand in the address of an article.')
  }
  return { kind: 'text', requested: address, answer: { ...answer, bytes }, text }
}

function noText({ requested }: FetchedAnswer, message: string): FetchFailure {
  return { kind: 'failure', requested, reason: 'NO_ARTICLE', message, status: 200, retryAfterSeconds: null }
}

/** Sitemaps come packed as files, whatever their header says. */
function unpacked(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED_BYTES })
  } catch {
    return null
  }
}
