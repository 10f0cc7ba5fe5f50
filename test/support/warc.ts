import { gzipSync } from 'node:zlib'

/** One record of a web archive, as ISO 28500 lays it out. */
export interface Record {
  readonly type: string
  readonly url?: string
  /** When it was kept. */
  readonly at?: string
  /** Head of the answer: status line and fields. */
  readonly head?: readonly string[]
  readonly body?: string | Uint8Array
}

/** The bytes of a record. */
export function warcRecord({ type, url, at = '2031-03-03T08:00:00Z', head = [], body = '' }: Record): Buffer {
  const answer = head.length === 0 ? '' : `${head.join('\r\n')}\r\n\r\n`
  const block = Buffer.concat([Buffer.from(answer), Buffer.from(body)])
  const fields = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    ...(url === undefined ? [] : [`WARC-Target-URI: ${url}`]),
    `WARC-Date: ${at}`,
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    `Content-Type: ${type === 'response' ? 'application/http; msgtype=response' : 'text/plain'}`,
    `Content-Length: ${String(block.length)}`,
  ]
  return Buffer.concat([Buffer.from(`${fields.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** An answer of a server with a page. */
export function warcPage(
  url: string,
  html: string | Uint8Array,
  more: Partial<Record> & { fields?: readonly string[] } = {},
): Buffer {
  const { fields = ['Content-Type: text/html; charset=utf-8'], ...rest } = more
  return warcRecord({ type: 'response', url, head: ['HTTP/1.1 200 OK', ...fields], body: html, ...rest })
}

/** As crawlers pack archives: each record by itself. */
export function packed(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)))
}
