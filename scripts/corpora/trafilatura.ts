import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Converter } from './converter.js'
import { readOurRows } from './our-rows.js'
import { copyPage, findPage } from './page-row.js'
import { readPython } from './read-python.js'
import { writeRows } from './write-rows.js'

const PAGES = 'tests/evaldata.py'

interface Page {
  readonly file: string
  readonly title?: string
  readonly author?: string
  readonly date?: string
  readonly with: readonly string[]
  readonly without: readonly string[]
}

/** Pages with pieces of their article and of what stands around it, the evaluation set of Trafilatura; see scripts/corpora/README.md. */
export const trafilatura: Converter = {
  source: 'https://github.com/adbar/trafilatura',
  commit: '08eb92f',
  needs: [PAGES, 'tests/cache'],
  convert: (checkout, out) => {
    const ours = readOurRows('trafilatura')
    const pages = readPython(readFileSync(join(checkout, PAGES), 'utf8'), 'EVAL_PAGES') as Record<string, Page>
    const rows = Object.entries(pages)
      .filter(([, { file }]) => ours.has(file))
      .map(([url, { file, title, author, date, with: inside, without }]) => ({
        ...copyPage(out, 'trafilatura', file, url, findPage(checkout, file)),
        lang: 'en',
        has_metadata_gold: title !== undefined,
        title: title || null,
        authors: (author ?? '').split(';').flatMap((name) => name.trim() || []),
        date: date || null,
        with: inside,
        without,
        split: 'dev',
      }))
    return [writeRows(out, 'html-articles/trafilatura.dev.jsonl', rows)]
  },
}
