import { gzip } from 'node:zlib'
import type { ExecutionResult } from 'graphql'
import type { Asking, Body } from './asking.js'

/** An answer whose data is JSON already: it is sent, byte by byte, to whoever asks the same. */
export interface KeptAnswer {
  /** What the database held when it was asked for. */
  readonly seen: string
  /** The JSON of the data, without the brace that ends the answer. */
  readonly data: Buffer
  /** The whole of it as it was sent last, with what is told beside the data. */
  sent: Sent | null
}

interface Sent {
  readonly extensions: string
  readonly whole: Buffer
  /** Packed with gzip; null until that is done. */
  packed: Buffer | null
}

const sizes = new WeakMap<object, number>()

/** @param seen what the database held when the answer was asked for. */
export function keepAnswer(seen: string, data: NonNullable<ExecutionResult['data']>): KeptAnswer {
  return { seen, data: Buffer.from(`{"data":${JSON.stringify(data)}`), sent: null }
}

/** The answer as the server handles it. Its data is not looked at again: when it is written, the bytes are handed to whoever answers. */
export function asResult(answer: KeptAnswer, asking: Asking): ExecutionResult {
  const result = {
    data: {},
    stringify: ({ extensions }: ExecutionResult): string => {
      asking.body = bodyOf(answer, JSON.stringify(extensions ?? {}), asking.takesGzip)
      return ''
    },
  }
  sizes.set(result, answer.data.byteLength)
  return result
}

/** Bytes of an answer's data, where they are known; else null. */
export function sizeOf(result: ExecutionResult): number | null {
  return sizes.get(result) ?? null
}

function bodyOf(answer: KeptAnswer, extensions: string, takesGzip: boolean): Body {
  const sent = answer.sent?.extensions === extensions ? answer.sent : write(answer, extensions)
  answer.sent = sent
  return takesGzip && sent.packed !== null
    ? { bytes: sent.packed, isPacked: true }
    : { bytes: sent.whole, isPacked: false }
}

/** Packing takes longer than sending: who comes first gets the bytes as they are. */
function write({ data }: KeptAnswer, extensions: string): Sent {
  const whole = Buffer.concat([data, Buffer.from(`,"extensions":${extensions}}`)])
  const sent: Sent = { extensions, whole, packed: null }
  gzip(whole, (error, packed) => {
    if (error === null) sent.packed = packed
  })
  return sent
}
