import { PassThrough, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { LimitReader, WARCParser, type WARCRecord } from 'warcio'
import type { Rejected } from '../model/article.js'
import { decodeBytes } from '../read/decode-bytes.js'
import { declaredCharset } from '../read/declared-charset.js'
import { MAX_ARTICLE_BYTES } from '../read/limits.js'
import { reject } from '../read/reject.js'
import { tooLarge } from '../read/make-article.js'
import { canonicalAddress } from './canonical-address.js'
import { readPageHead } from './page-head.js'
import type { WebSource } from './page-of.js'

/** What a web archive held. */
export interface WarcCounts {
  /** All records: requests, pictures and notes of the crawler as well. */
  records: number
  /** Those that are pages, and went to the readers. */
  pages: number
}

const DO = 'hand in a WARC file as it was written, packed with gzip record by record or not at all.'

const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain'])

/**
 * The pages of a web archive (WARC 1.0 and 1.1, ISO 28500), as a crawler or a browser kept them: each under the address that it was kept
 * under, or that it calls its own, as if it had just been fetched; when it was kept is when it was seen. Of everything else that
 * an archive holds (requests, pictures, pages that a server refused or moved), nothing is told but its number. It is read record by
 * record: an archive may be larger than the memory.
 *
 * @param counts is added to along the way.
 */
export async function* readWarc(
  name: string,
  bytes: Readable,
  counts: WarcCounts,
): AsyncGenerator<WebSource | Rejected, void, void> {
  try {
    for await (const record of new WARCParser(/\.gz$/i.test(name) ? unpack(bytes) : bytes)) {
      if (!record.warcHeaders.statusline.startsWith('WARC/')) break
      counts.records += 1
      const page = await pageOfRecord(record)
      if (page === null) continue
      counts.pages += 1
      yield page
    }
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error
    const after =
      counts.records === 0 ? 'It is no web archive' : `It breaks off behind ${String(counts.records)} records`
    yield reject({ name, line: null }, 'UNREADABLE', `${after}; ${DO}`)
    return
  }
  if (counts.records === 0)
    yield reject({ name, line: null }, 'EMPTY', 'There is no record in it; hand in a WARC file.')
}

/** A page that a server gave, or a resource that was kept without its answer; null for anything else. */
async function pageOfRecord(record: WARCRecord): Promise<WebSource | Rejected | null> {
  const address = addressOf(record)
  if (address === null) return null
  const { type, charset } = mediaOf(record)
  if (!PAGE_TYPES.has(type)) return null
  const bytes = await readContent(record)
  if (bytes === null) return tooLarge({ name: address, line: null })
  if (isCutOff(record)) throw new Error('The record ends before its end.')
  const text = decodeBytes(bytes, charset ?? declaredCharset(bytes))
  const canonical = text === null ? null : readPageHead(text, address).canonical
  const kept = Date.parse(record.warcDate ?? '')
  return {
    name: address,
    bytes,
    format: type === 'text/plain' ? 'TEXT' : 'HTML',
    ...(charset === null ? {} : { charset }),
    web: {
      requested: address,
      answered: address,
      canonical: canonicalAddress(address, canonical),
      ...(Number.isNaN(kept) ? {} : { seenAt: new Date(kept).toISOString() }),
    },
  }
}

/** Where a record is from, if somebody answered there with what was asked for. */
function addressOf({ warcType, warcTargetURI: address, httpHeaders }: WARCRecord): string | null {
  if (warcType !== 'response' && warcType !== 'resource') return null
  if (warcType === 'response' && !/^2\d\d$/.test(String(httpHeaders?.statusCode ?? ''))) return null
  return address != null && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null
}

function mediaOf({ warcType, httpHeaders, warcHeaders }: WARCRecord): { type: string; charset: string | null } {
  const stated = (warcType === 'response' ? httpHeaders : warcHeaders)?.headers.get('content-type') ?? ''
  return {
    type: (stated.split(';')[0] ?? '').trim().toLowerCase(),
    charset: /;\s*charset="?([\w-]+)/i.exec(stated)?.[1]?.toLowerCase() ?? null,
  }
}

/** Records are packed one by one, and follow each other. What comes before a fault is told before it. */
async function* unpack(bytes: Readable): AsyncGenerator<Uint8Array, void, void> {
  const unpacked = new PassThrough()
  let fault: unknown = null
  const stop = (error: unknown): void => {
    fault = error
    unpacked.end()
  }
  bytes.on('error', stop).pipe(createGunzip()).on('error', stop).pipe(unpacked)
  yield* unpacked as AsyncIterable<Uint8Array>
  if (fault !== null) throw fault as Error
}

/** Whether the archive ended within a record that was read to its end. */
function isCutOff({ _reader: reader }: WARCRecord): boolean {
  return reader instanceof LimitReader && reader.limit > 0
}

/** Unpacked; null where it is larger than an article may be. */
async function readContent(record: WARCRecord): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of record) {
    length += chunk.length
    if (length > MAX_ARTICLE_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
