import { readFileSync } from 'node:fs'
import { compareInMemory } from '../src/pipeline.js'
import { readRow } from './train/coverage/coverage-rows.js'
const [file, from = '0', to = '1000', ...kinds] = process.argv.slice(2)
const rows = readFileSync(file!, 'utf8').trim().split('\n').map((l) => JSON.parse(l))
const cov = new Set(readFileSync('../shared/corpora/coverage/coverage.dev.jsonl', 'utf8').trim().split('\n').map((l) => JSON.parse(l).source_event))
const by = new Map<string, any[]>()
for (const r of rows) if (!cov.has(r.event)) by.set(r.event, [...(by.get(r.event) ?? []), r])
let n = 0
for (const [event, articles] of [...by].filter(([, a]) => a.length > 1).slice(Number(from), Number(to))) {
  n++
  const { dossier, comparison } = compareInMemory(await readRow({ id: event, indirect: [], articles: articles.map((a) => ({ ...a, date: a.date ?? a.ingest_date })) } as any)) as any
  const found = comparison.findings.filter((f: any) => kinds.length === 0 || kinds.includes(f.kind))
  if (found.length === 0) continue
  console.log(`\n### ${event} · ${articles[0].event_title ?? articles[0].title} · ${articles.map((a: any) => a.outlet).join(', ')}`)
  for (const f of found) {
    console.log(`* ${f.kind} ${f.confidence?.toFixed?.(2)} ${f.sentence}`)
    for (const s of f.sides) for (const e of s.evidence.slice(0, 2)) {
      const a = dossier.articles.find((x: any) => x.id === e.articleId)
      const t = a?.revisions.at(-1).text ?? ''
      console.log(`    [${s.label ?? ''} ${s.articleIds?.join(' ')}] …${t.slice(Math.max(0, e.span.start - 90), e.span.start)}⟦${t.slice(e.span.start, e.span.end)}⟧${t.slice(e.span.end, e.span.end + 60)}`.replace(/\n/g, ' '))
    }
  }
}
console.error(n, 'events')
