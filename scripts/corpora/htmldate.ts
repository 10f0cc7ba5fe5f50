import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Converter } from './converter.js'
import { readOurRows } from './our-rows.js'
import { copyPage, findPage } from './page-row.js'
import { writeRows } from './write-rows.js'

/** The sets of pages, in order. */
const SUBSETS = ['default', 'mediacloud_2020'] as const

/** Pages with the day of their article, the evaluation set of htmldate; see scripts/corpora/README.md. */
export const htmldate: Converter = {
  source: 'https://github.com/adbar/htmldate',
  commit: '483f769',
  needs: [...SUBSETS.map((subset) => `tests/eval_${subset}.json`), 'tests/cache'],
  convert: (checkout, out) => {
    const ours = readOurRows('htmldate')
    const rows = SUBSETS.flatMap((subset) =>
      Object.entries(readPages(join(checkout, `tests/eval_${subset}.json`)))
        .filter(([, { file }]) => ours.has(file))
        .map(([url, { file, date }]) => ({
          ...copyPage(out, 'htmldate', file, url, findPage(checkout, file)),
          lang: 'en',
          date,
          subset,
          split: 'dev',
        })),
    )
    return [writeRows(out, 'html-articles/htmldate.dev.jsonl', rows)]
  },
}

/** By their addresses. A day that nobody knows is `NaN` there, which is no JSON. */
function readPages(file: string): Record<string, { readonly file: string; readonly date: string | null }> {
  const json = readFileSync(file, 'utf8').replaceAll('"date": NaN', '"date": null')
  return JSON.parse(json) as ReturnType<typeof readPages>
}
