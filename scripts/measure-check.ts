/**
 * How often the check of a draft is right: stores articles, makes a draft of each of many alterations of their quotations, by a seeded
 * script, and counts the verdicts that are what was done to the words.
 *
 *   npm run -s check-drafts -- FILE [--articles 400] [--drafts 1000] [--seed 1]
 *
 * FILE has a line of JSON an article (`title`, `text`, `outlet`, `date`, `url`). What an alteration is called by the check is right
 * where it is what the script did; "one that passed" is an altered quotation that was called verbatim.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import type { CheckVerdict } from '../src/model/check.js'
import { checkDraft } from '../src/pipeline/check-draft.js'
import { ingest } from '../src/pipeline.js'
import { EVERYWHERE } from '../src/store/search/article-scope.js'
import { openStore } from '../src/store/open-store.js'
import { mulberry32 } from '../test/bench/random.js'
import { alter, ALTERATIONS, type Said } from './check/alter.js'
import { readRows } from './train/align/pools.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '400' },
    drafts: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    errors: { type: 'boolean', default: false },
  },
})
const [file] = positionals
if (file === undefined) throw new Error('Name a file of articles: npm run -s check-drafts -- FILE')

/** What became of the drafts of one kind: those that passed were altered and called verbatim. */
interface Tally {
  all: number
  right: number
  passed: number
  readonly other: Map<string, number>
}

type Row = Readonly<Record<'title' | 'text' | 'outlet' | 'date' | 'url', string | null>>

const folder = mkdtempSync(join(tmpdir(), 'rashomon-check-'))
const store = await openStore({ databaseUrl: null, dataFolder: folder })
try {
  const lines = readRows<Row>(file)
    .slice(0, Number(values.articles))
    .map(({ title, text, outlet, date, url }) =>
      JSON.stringify({ title, text, outlet, published: date ?? undefined, url }),
    )
  const bytes = new TextEncoder().encode(lines.join('\n'))
  for await (const outcome of ingest(store, [{ name: 'articles.jsonl', bytes, format: 'JSONL' }]))
    if (outcome.kind === 'rejected') console.error(outcome.message)
  const random = mulberry32(Number(values.seed))
  const said = (await quotationsOfStore())
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one)
  const counts = new Map<string, Tally>()
  let ms = 0
  for (let n = 0; n < Number(values.drafts); n++) {
    const kind = ALTERATIONS[n % ALTERATIONS.length] ?? 'UNTOUCHED'
    const draft = alter(kind, said, n, random)
    if (draft === null) continue
    const from = performance.now()
    const checks = await checkDraft(
      store.db,
      { name: 'draft', bytes: new TextEncoder().encode(draft.text), format: 'TEXT' },
      EVERYWHERE,
    )
    ms += performance.now() - from
    const at = draft.text.indexOf(draft.quotation)
    const check = checks.find((one) => one.kind === 'QUOTATION' && one.span.start <= at && at < one.span.end)
    const verdict: CheckVerdict | 'NOT_READ' = check?.verdict ?? 'NOT_READ'
    const tally: Tally = counts.get(kind) ?? { all: 0, right: 0, passed: 0, other: new Map() }
    tally.all += 1
    if (verdict === draft.expected) tally.right += 1
    else {
      tally.other.set(verdict, (tally.other.get(verdict) ?? 0) + 1)
      if (verdict === 'VERBATIM') tally.passed += 1
      if (values.errors)
        console.log(`${kind} → ${verdict}: ${draft.text}\n    ${check?.explanation ?? ''}\n    was: ${draft.was}`)
    }
    counts.set(kind, tally)
  }
  print(counts, ms)
} finally {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}

async function quotationsOfStore(): Promise<Said[]> {
  const rows = await store.db.quote.findMany({
    where: { directness: 'DIRECT', personId: { not: null } },
    select: { text: true, person: { select: { name: true } } },
    orderBy: { id: 'asc' },
  })
  return rows.flatMap(({ text, person }) => (person === null ? [] : [{ text: text.trim(), speaker: person.name }]))
}

function print(counts: Map<string, Tally>, ms: number): void {
  const table = new Table({
    head: ['what was done', 'drafts', 'right', 'passed', 'else'],
    style: { head: [], border: [] },
  })
  let [all, right, passed] = [0, 0, 0]
  for (const [kind, tally] of counts) {
    const other = [...tally.other].map(([verdict, n]) => `${String(n)} ${verdict}`).join(', ')
    table.push([kind, tally.all, (tally.right / tally.all).toFixed(3), kind === 'UNTOUCHED' ? '' : tally.passed, other])
    all += tally.all
    right += tally.right
    if (kind !== 'UNTOUCHED') passed += tally.passed
  }
  console.log(table.toString())
  console.log(
    `${(right / all).toFixed(3)} of ${String(all)} right, ${String(passed)} altered ones passed, ${(ms / all).toFixed(1)} ms a draft`,
  )
}
