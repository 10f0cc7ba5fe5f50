import type { IncomingMessage } from 'node:http'
import type { Caller } from '../model/access.js'

/** Bytes of an answer, and how they are packed. */
export interface Body {
  readonly bytes: Buffer
  readonly isPacked: boolean
}

/** What the server finds out about a request on its way through the plugins. */
export interface Asking {
  /** Who sends it; nobody who may do anything until that is known. */
  caller: Caller
  /** Bytes of its body, once that is read. */
  bodySize: number
  /** What the headers of the answer tell of the allowance of whoever asks. */
  allowance: Readonly<Record<string, string>>
  /** Whether whoever asks takes an answer packed with gzip. */
  readonly takesGzip: boolean
  /** The bytes of the answer, where it is written already. */
  body: Body | null
}

const NOBODY: Caller = { name: null, keyId: null, scopes: new Set() }

const known = new WeakMap<Request, Asking>()

export function askingOf(request: Request): Asking {
  const asking = known.get(request) ?? begin(request)
  known.set(request, asking)
  return asking
}

function begin({ headers }: Request): Asking {
  const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(headers.get('accept-encoding') ?? '')
  return { caller: NOBODY, bodySize: 0, allowance: {}, takesGzip, body: null }
}

/** By what an allowance is counted: the key, else the address; of IPv6 the network, since one household has as many addresses as it likes. */
export function whoIs({ keyId }: Caller, request: IncomingMessage | undefined): string {
  if (keyId !== null) return keyId
  const address = request?.socket.remoteAddress ?? 'unknown'
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1]
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address
  return address.split('::')[0]?.split(':').slice(0, 4).join(':') ?? address
}
