import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Converter } from './converter.js'
import { copyPage } from './page-row.js'
import { ZYTE_ROWS } from './zyte-rows.js'
import { writeRows } from './write-rows.js'

interface Truth {
  readonly articleBody: string
  readonly url: string
}

/** Zyte's benchmark: pages with the text of their article; see scripts/corpora/README.md. */
export const zyte: Converter = {
  source: 'https://github.com/scrapinghub/article-extraction-benchmark',
  commit: '11b407d',
  needs: ['ground-truth.json', 'html'],
  convert: (checkout, out) => {
    const truth = JSON.parse(readFileSync(join(checkout, 'ground-truth.json'), 'utf8')) as Record<string, Truth>
    const rows = Object.entries(truth)
      .filter(([id]) => ZYTE_ROWS.has(id.slice(0, 12)))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { articleBody, url }]) => {
        const page = copyPage(out, 'zyte', id, url, join(checkout, 'html', `${id}.html.gz`))
        return { ...page, body: articleBody, split: 'dev' }
      })
    return [writeRows(out, 'html-articles/zyte.dev.jsonl', rows)]
  },
}
