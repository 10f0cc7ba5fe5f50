import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FetchAPI } from 'graphql-yoga'

/** A text that browsers are sent. */
export interface Sending {
  readonly type: string
  readonly status: number
  /** How long a browser may keep it. */
  readonly kept: string
  /** What it may load and run. */
  readonly policy: string
}

/** A text as it is sent, made once for whoever keeps it: however many are sent it, it lies in memory once. */
export interface Packed {
  readonly bytes: Uint8Array
  /** Changes with the text. */
  readonly tag: string
  readonly gzip: Promise<Uint8Array>
}

const compress = promisify(gzip)

export function pack(text: string): Packed {
  const bytes = Buffer.from(text)
  const packed = compress(bytes)
  packed.catch(() => undefined)
  return { bytes, tag: tagOf(bytes), gzip: packed }
}

function tagOf(text: string | Uint8Array): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
}

/** Sends a text compressed to whoever can unpack it, and not at all to whoever has it already. */
export async function sendText(
  fetchAPI: FetchAPI,
  request: Request,
  given: string | Packed,
  { type, status, kept, policy }: Sending,
): Promise<Response> {
  const { bytes, tag } = typeof given === 'string' ? { bytes: given, tag: tagOf(given) } : given
  const headers = new Headers({
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'cache-control': kept,
    // Without it a browser does not say that a form comes from here, and the form is turned away.
    'referrer-policy': 'same-origin',
    vary: 'accept-encoding',
    etag: tag,
  })
  if (status === 200 && request.headers.get('if-none-match') === tag) {
    return new fetchAPI.Response(null, { status: 304, headers })
  }
  const isShort = request.headers.get('accept-encoding')?.includes('gzip') === true
  if (isShort) headers.set('content-encoding', 'gzip')
  const body = isShort ? await (typeof given === 'string' ? compress(given) : given.gzip) : bytes
  return new fetchAPI.Response(request.method === 'HEAD' ? null : (body as BodyInit), { status, headers })
}
