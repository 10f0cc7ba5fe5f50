import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Facts } from '../../src/model/facts.js'
import { readFacts } from '../../src/pipeline.js'
import { storeBatch } from '../../src/pipeline/store-batch.js'
import { keepEvent, recallEvent } from '../../src/store/kept-events.js'
import { loadEvents } from '../../src/store/load-dossier.js'
import { inTransaction } from '../../src/store/transaction.js'
import { syntheticCoverage, syntheticEvent } from '../bench/synthetic-coverage.js'
import { emptyTables } from '../support/empty-tables.js'
import { sampleSources } from '../support/load-sample.js'
import { ENGINES, openTestStore, type TestStore } from '../support/open-test-store.js'

async function factsOf(articles: Iterable<object>): Promise<Facts[]> {
  const lines = [...articles].map((article) => JSON.stringify(article)).join('\n')
  return collect([{ name: 'coverage.jsonl', bytes: new TextEncoder().encode(lines) }])
}

async function collect(sources: Parameters<typeof readFacts>[0]): Promise<Facts[]> {
  const facts: Facts[] = []
  for await (const one of readFacts(sources)) if (!('kind' in one)) facts.push(one)
  return facts
}

describe.each(ENGINES)('what is kept of events in memory, on the %s engine', (engine) => {
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

  /** Every event that is kept, beside what its rows say. @returns how many were. */
  const compareAll = (): Promise<number> =>
    inTransaction(store.db, async (tx) => {
      const events = await tx.event.findMany({
        where: { articleCount: { gt: 0 } },
        select: { id: true, version: true },
      })
      let kept = 0
      for (const { id, version } of events) {
        const event = recallEvent(tx, id, version)
        if (event === null) continue
        const [read] = await loadEvents(tx, [id])
        kept += 1
        expect([...event.articles.values()]).toEqual(read?.dossier.articles)
        expect(event.utterances).toHaveLength(read?.utterances.length ?? 0)
        expect(read?.utterances).toMatchObject(event.utterances)
      }
      return kept
    })

  it('is what is stored of them, for the sample, for events told by many and for one of more than are aligned as a whole', async () => {
    const batches = [
      await collect(sampleSources()),
      await factsOf(syntheticCoverage({ articles: 24, largest: 8, seed: 3 })),
      await factsOf(syntheticEvent({ articles: 34, seed: 5 })),
    ]
    for (const facts of batches) {
      for (let from = 0; from < facts.length; from += 10) await storeBatch(store.db, facts.slice(from, from + 10))
      expect(await compareAll()).toBeGreaterThan(0)
    }
  })

  it('is nothing that a transaction stored which did not come through', async () => {
    await storeBatch(store.db, await factsOf(syntheticEvent({ articles: 2, seed: 5 })))
    const { id, version } = await store.db.event.findFirstOrThrow()
    const failing = inTransaction(store.db, (tx) => {
      keepEvent(tx, id, { version: version + 1, articles: new Map(), utterances: [] })
      expect(recallEvent(tx, id, version + 1)).not.toBeNull()
      return Promise.reject(new Error('It was not to be.'))
    })
    await expect(failing).rejects.toThrow('It was not to be.')
    await inTransaction(store.db, (tx) => {
      expect(recallEvent(tx, id, version + 1)).toBeNull()
      expect(recallEvent(tx, id, version)).not.toBeNull()
      return Promise.resolve()
    })
  })
})
