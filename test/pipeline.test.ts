import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { NotFoundError } from '../src/errors.js'
import type { IngestOutcome } from '../src/model/ingest.js'
import type { SourceBytes } from '../src/read/source.js'
import { compareArticles, compareEvent, compareInMemory, ingest, readFacts } from '../src/pipeline.js'
import { Comparisons } from '../src/pipeline/comparing/comparisons.js'
import { emptyTables } from './support/empty-tables.js'
import { ENGINES, openTestStore, type TestStore } from './support/open-test-store.js'

const SEEDS = resolve(import.meta.dirname, '../../shared/seeds')
const hasSeeds = existsSync(SEEDS)
if (!hasSeeds) console.warn(`SKIPPED: the five seed articles are not at ${SEEDS}.`)

const HARBOUR = `Cracks close Port Alder harbour

By Ruth Amsel

March 3, 2031

Port Alder closed its harbour on Monday after divers found cracks in the breakwater below the lighthouse.

“The breakwater will hold for another winter,” Harbour Minister Ines Duarte said. She told reporters that 12 boats had been moved.
`

describe.each(ENGINES)('the pipeline on the %s engine', (engine) => {
  let store: TestStore
  beforeAll(async () => {
    store = await openTestStore(engine)
  })
  afterAll(async () => {
    await store.drop()
  })
  afterEach(async () => {
    await emptyTables(store.db)
  })
  const ingestAll = (sources: readonly SourceBytes[], given = {}) => collect(ingest(store, sources, given))

  it('names what it cannot take in and goes on with the rest', async () => {
    const outcomes = await ingestAll([
      source('a.txt', HARBOUR),
      { name: 'b.bin', bytes: Uint8Array.from([0, 1, 2, 0xff, 0xfe, 0, 0]) },
      source('c.txt', ''),
      source('d.txt', '—— … !!'),
      source('e.jsonl', `{"text": ${JSON.stringify(HARBOUR)}, "outlet": "Coast Wire"}\nnot json\n`),
    ])
    expect(outcomes.map((outcome) => (outcome.kind === 'rejected' ? outcome.reason : outcome.kind))).toEqual([
      'stored',
      'BINARY',
      'EMPTY',
      'NO_WORDS',
      'revised',
      'BAD_JSON',
    ])
    expect(outcomes.at(-1)?.origin).toEqual({ name: 'e.jsonl', line: 2 })
  })

  it('compares an event, and answers from the comparisons until the event changes', async () => {
    const [first] = await ingestAll([source('a.txt', HARBOUR)], { outlet: 'The Alder Post' })
    const comparisons = new Comparisons(10)
    const { eventId } = stored(first)
    const once = await compareEvent(store.db, eventId, { comparisons })
    expect(await compareEvent(store.db, eventId, { comparisons })).toBe(once)
    expect(once.dossier.event.id).toBe(eventId)
    expect(once.comparison.articles).toHaveLength(1)
    await ingestAll([source('b.txt', HARBOUR)], { outlet: 'Coast Wire' })
    const later = await compareEvent(store.db, eventId, { comparisons })
    expect(later.comparison.articles).toHaveLength(2)
    expect(later.comparison.origins).toMatchObject({ outletCount: 2, originCount: 1 })
    const originals = await compareEvent(store.db, eventId, { independence: 'ORIGINALS_ONLY', comparisons })
    expect(originals.comparison.articles).toHaveLength(1)
    expect(await compareEvent(store.db, eventId, { comparisons })).toBe(later)
  })

  it('answers for an event that was merged, and refuses one that never was', async () => {
    const [first] = await ingestAll([source('a.txt', HARBOUR)])
    const { eventId } = stored(first)
    const { storyId } = await store.db.event.findUniqueOrThrow({ where: { id: eventId } })
    const gone = await store.db.event.create({ data: { storyId, mergedIntoId: eventId } })
    expect((await compareEvent(store.db, gone.id)).dossier.event.id).toBe(eventId)
    await expect(compareEvent(store.db, storyId)).rejects.toThrow(NotFoundError)
    await expect(compareArticles(store.db, [storyId])).rejects.toThrow(NotFoundError)
  })

  it('picks articles by hand', async () => {
    const outcomes = await ingestAll([
      source('a.txt', HARBOUR),
      source('b.txt', HARBOUR.replace('12 boats', '14 boats')),
    ])
    const { comparison, dossier } = await compareArticles(
      store.db,
      outcomes.map((outcome) => stored(outcome).articleId),
    )
    expect(dossier.event.id).toBeNull()
    expect(comparison.articles).toHaveLength(2)
    expect(comparison.utterances.length).toBeGreaterThan(0)
  })

  it.skipIf(!hasSeeds)('makes one event of the five seed articles, once', async () => {
    const outcomes = await ingestAll(readSeeds())
    expect(outcomes.map(({ kind }) => kind)).toEqual(['stored', 'stored', 'stored', 'stored', 'stored'])
    expect(new Set(outcomes.map((outcome) => stored(outcome).eventId)).size).toBe(1)
    const again = await ingestAll(readSeeds())
    expect(again.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged', 'unchanged'])
    const { dossier, comparison } = await compareEvent(store.db, stored(outcomes[0]).eventId)
    expect(dossier.articles.filter(({ outlet }) => outlet === null)).toHaveLength(1)
    expect(comparison.origins).toMatchObject({ outletCount: 5, originCount: 4 })
    const inMemory = compareInMemory(await readSeedArticles())
    expect(inMemory.comparison.utterances).toHaveLength(comparison.utterances.length)
    expect(inMemory.comparison.origins.originCount).toBe(comparison.origins.originCount)
  })

  it.skipIf(!hasSeeds)('makes the same event of them in whatever order they come', async () => {
    const outcomes = await ingestAll(readSeeds().toReversed())
    expect(new Set(outcomes.map((outcome) => stored(outcome).eventId)).size).toBe(1)
    const names = (await store.db.person.findMany()).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const gold = JSON.parse(readFileSync(join(SEEDS, 'gold.json'), 'utf8')) as { quotes: { speaker: string | null }[] }
    const speakers = new Set(gold.quotes.flatMap(({ speaker }) => speaker ?? []))
    expect(names).toEqual(expect.arrayContaining([...speakers]))
  })
})

function source(name: string, text: string): SourceBytes {
  return { name, bytes: new TextEncoder().encode(text) }
}

function readSeeds(): SourceBytes[] {
  const names = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))
  return names.sort().map((name) => ({ name, bytes: readFileSync(join(SEEDS, name)) }))
}

async function readSeedArticles() {
  const facts = await collect(readFacts(readSeeds()))
  return facts.flatMap((one) => ('kind' in one ? [] : [one.article]))
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

function stored(outcome: IngestOutcome | undefined): { readonly articleId: string; readonly eventId: string } {
  if (outcome === undefined || outcome.kind === 'rejected') throw new Error(outcome?.message ?? 'nothing came back')
  return outcome
}
