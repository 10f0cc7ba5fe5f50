import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** A body that is larger than what is taken of one address. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge'
}

/** A body that is packed in a way that was not offered, or does not unpack. */
export class AnswerBroken extends Error {
  override readonly name = 'AnswerBroken'
}

/** What is said to a server of how it may pack its answers. */
export const ACCEPTED_CODINGS = 'gzip, deflate, br'

/**
 * The bytes of an answer, unpacked. What unpacks to more than the limit is left as soon as that is known, however small it was
 * packed.
 *
 * @param coding as its header `content-encoding` says.
 * @throws AnswerTooLarge, AnswerBroken
 */
export async function readAnswer(body: Readable, coding: string, mostBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      length += chunk.length
      if (length > mostBytes) throw new AnswerTooLarge()
      chunks.push(chunk)
    }
  }
  const unpack = unpackerOf(coding)
  if (unpack === undefined) {
    body.destroy()
    throw new AnswerBroken()
  }
  try {
    if (unpack === null) await collect(body)
    else await pipeline(body, unpack, collect)
  } catch (error) {
    // What is left breaks off.
    if (length <= mostBytes) throw isOfPacking(error) ? new AnswerBroken() : error
  }
  if (length > mostBytes) throw new AnswerTooLarge()
  return Buffer.concat(chunks)
}

function unpackerOf(coding: string) {
  switch (coding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return null
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      return undefined
  }
}

function isOfPacking(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ERR_BROTLI|ERR__ERROR)/.test(String(error.code))
}
