/**
 * Prints what the comparison finds in each event of a file of articles, with the words on either side, for somebody who reads it
 * against the texts: no count says whether a finding is true.
 *
 *   npm run -s findings -- FILE [--kind REWORDING]… [--from 0] [--take 50] [--without GOLD]
 *
 * FILE has a line of JSON an article, with its `event`, as the files of same-event coverage have; GOLD a line an event whose
 * `source_event` is left out, for its articles were in view when the rules were written.
 */
import { parseArgs } from 'node:util'
import { compareInMemory, type Compared } from '../src/pipeline.js'
import type { Finding } from '../src/model/finding.js'
import { groupBy } from '../src/store/group-by.js'
import { readRows } from './train/align/pools.js'
import { readRow, type CoverageArticle } from './train/coverage/coverage-rows.js'

type Row = CoverageArticle & { readonly event: string; readonly event_title?: string; readonly ingest_date?: string }

/** Letters of the text around the words of a side. */
const AROUND = 90

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string', multiple: true, default: [] },
    from: { type: 'string', default: '0' },
    take: { type: 'string', default: '50' },
    without: { type: 'string' },
  },
})
const [file] = positionals
if (file === undefined) throw new Error('Name a file of articles: npm run -s findings -- FILE')

const inView = new Set(
  values.without === undefined ? [] : readRows<{ source_event: string }>(values.without).map((row) => row.source_event),
)
const rows = readRows<Row>(file)
const events = [...groupBy(rows, ({ event }) => event)].filter(
  ([event, articles]) => articles.length > 1 && !inView.has(event),
)
const from = Number(values.from)
const chosen = events.slice(from, from + Number(values.take))
let told = 0
for (const [event, articles] of chosen) {
  const dated = articles.map((article) => ({ date: article.ingest_date, ...article }))
  const compared = compareInMemory(await readRow({ id: event, indirect: [], articles: dated }))
  const found = compared.comparison.findings.filter(
    ({ kind }) => values.kind.length === 0 || values.kind.includes(kind),
  )
  if (found.length === 0) continue
  told += found.length
  console.log(`\n${event}: ${articles[0]?.event_title ?? ''}`)
  for (const finding of found) console.log(print(finding, compared))
}
console.log(`\n${String(told)} findings in ${String(chosen.length)} events of ${String(events.length)}`)

function print({ kind, sentence, sides }: Finding, { dossier }: Compared): string {
  const texts = new Map(dossier.articles.map(({ id, revisions }) => [id, revisions.at(-1)?.text ?? '']))
  const proofs = sides.flatMap(({ evidence }) =>
    evidence.slice(0, 2).map(({ articleId, span: { start, end } }) => {
      const text = texts.get(articleId) ?? ''
      const marked = `${text.slice(Math.max(0, start - AROUND), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}`
      return `    ${articleId}: ${marked.replace(/\s+/g, ' ')}`
    }),
  )
  return [`- ${kind}: ${sentence}`, ...proofs].join('\n')
}
