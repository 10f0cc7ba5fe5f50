/**
 * Which rows report one event: `{id, cluster}`. The whole file is streamed once, one article at a time and by date (undated
 * rows first), shuffled within a day by `--seed N` (1), through the fingerprint and choice that ingestion uses.
 * A row's event is the one it is in after the last arrival. With `--without-ingest-date` rows that have no date of their own stay
 * undated, and come in before all others.
 */
import { readFileSync } from 'node:fs'
import { ArchiveInMemory } from '../../src/cluster/archive-in-memory.js'
import { makeFingerprint } from '../../src/cluster/make-fingerprint.js'
import type { Block } from '../../src/model/article.js'
import type { Fingerprint } from '../../src/model/event.js'
import type { Facts } from '../../src/model/facts.js'
import { randomNumbers, readSeed } from './read-seed.js'

/** An article of a corpus of events. */
export interface EventRow {
  readonly id: string
  readonly title?: string | null
  readonly text?: string | null
  readonly date?: string | null
  readonly ingest_date?: string | null
}

/** Flag: the day on which a row was listed by the corpus does not count as its date. */
const OWN_DATES_ONLY = '--without-ingest-date'

const streamed = new Map<string, ReadonlyMap<string, string>>()

/** The event of one row of a gold file. */
export function predict(row: Record<string, unknown>, goldFile: string): Promise<unknown> {
  const events = streamed.get(goldFile) ?? streamEvents(readRows(goldFile), readSeed(process.argv))
  streamed.set(goldFile, events)
  return Promise.resolve({ id: row['id'], cluster: events.get(String(row['id'])) ?? null })
}

/** The event of every row, by row id, after all have come in. */
export function streamEvents(rows: readonly EventRow[], seed: number): ReadonlyMap<string, string> {
  const archive = new ArchiveInMemory()
  for (const { id, fingerprint } of fingerprintsByArrival(rows, seed)) archive.takeIn(id, fingerprint)
  return archive.events()
}

/** What clustering knows of each row, in the order in which the rows come in. */
export function* fingerprintsByArrival(
  rows: readonly EventRow[],
  seed: number,
): Iterable<{ readonly id: string; readonly fingerprint: Fingerprint }> {
  for (const row of orderByArrival(rows, seed)) yield { id: row.id, fingerprint: makeFingerprint(factsOf(row)) }
}

/** The row as an article whose headline and date were stated beside it; no outlet, no address. */
function factsOf({ id, title, text, ...row }: EventRow): Facts {
  const body = text ?? ''
  const date = dayOf(row)
  const publishedAt = date === null ? null : ({ at: `${date}T00:00:00.000Z`, precision: 'DAY', zone: null } as const)
  return {
    article: {
      kind: 'article',
      origin: { name: id, line: null },
      format: 'JSONL',
      text: body,
      stated: [],
      completeness: null,
    },
    header: {
      outlet: null,
      url: null,
      title: title ?? null,
      subtitle: null,
      authors: [],
      agencies: [],
      section: null,
      dateline: null,
      publishedAt,
      updatedAt: null,
      language: null,
      photoCredit: null,
      completeness: 'FULL',
      evidence: [],
    },
    blocks: paragraphsOf(body),
    people: [],
    quotes: [],
    figures: [],
    minorFigures: [],
    citations: [],
  }
}

function paragraphsOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    kind: 'PARAGRAPH',
    start: index,
    end: index + line.length,
  }))
}

function dayOf({ ingest_date, date }: Pick<EventRow, 'ingest_date' | 'date'>): string | null {
  return (process.argv.includes(OWN_DATES_ONLY) ? null : ingest_date) ?? date ?? null
}

/** The rows as they come in: by day, undated ones first, drawn by lot within a day. */
export function orderByArrival<Dated extends Pick<EventRow, 'ingest_date' | 'date'>>(
  rows: readonly Dated[],
  seed: number,
): Dated[] {
  const random = randomNumbers(seed)
  return rows
    .map((row) => ({ row, day: dayOf(row) ?? '', lot: random() }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.lot - b.lot))
    .map(({ row }) => row)
}

function readRows(file: string): EventRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as EventRow)
}
