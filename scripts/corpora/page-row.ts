import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

/** What all rows of pages say: which page, where it lies beside the rows, and the checksum of its markup. */
export interface PageRow {
  readonly id: string
  readonly url: string
  readonly html: string
  readonly sha256: string
}

/** Copies a page, gzipped, beside the rows of its corpus; `page` may be gzipped already. */
export function copyPage(out: string, corpus: string, id: string, url: string, page: string): PageRow {
  const bytes = readFileSync(page)
  const packed = page.endsWith('.gz') ? bytes : gzipSync(bytes)
  const html = `html/dev/${corpus}/${id}.html.gz`
  const copy = join(out, 'html-articles', html)
  mkdirSync(dirname(copy), { recursive: true })
  writeFileSync(copy, packed)
  return { id, url, html, sha256: createHash('sha256').update(gunzipSync(packed)).digest('hex') }
}

/** The file of a page that an evaluation set keeps in one of two folders. */
export function findPage(checkout: string, file: string): string {
  const places = ['tests/cache', 'tests/eval'].map((folder) => join(checkout, folder, file))
  const found = places.find((place) => existsSync(place))
  if (found === undefined) throw new Error(`${checkout} has no page ${file}, neither in tests/cache nor in tests/eval.`)
  return found
}
