import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFingerprint } from '../../src/cluster/make-fingerprint.js'
import { compareInMemory, ingest, readFacts } from '../../src/pipeline.js'
import { alignEvent } from '../../src/pipeline/comparing/align-event.js'
import { alignHere, type AlignOrder } from '../../src/pipeline/comparing/align-here.js'
import { fingerprintOf } from '../../src/pipeline/reading/fingerprints.js'
import { openReadingThreads } from '../../src/pipeline/reading/reading-threads.js'
import type { Facts } from '../../src/model/facts.js'
import { loadDossier } from '../../src/store/load-dossier.js'
import { inSnapshot } from '../../src/store/transaction.js'
import { openTestStore, type TestStore } from '../support/open-test-store.js'
import { turnsWhile } from '../support/turns-while.js'

const NUMBERS = Array.from({ length: 40 }, (_, number) => number + 2)
const quotations = (count: number, day: string): string =>
  NUMBERS.slice(0, count)
    .map((number) => `“Pier ${String(number)} of Karsk has ${String(number)} cracks,” Ines Roe said on ${day}. `)
    .join('')

/** A transcript of more quotations than are aligned on the spot, in which the same ones come back. */
const TRANSCRIPT = Array.from({ length: 15 }, () => quotations(40, 'Monday')).join('')
const rows = (...texts: readonly string[]) => ({
  name: 'rows.jsonl',
  bytes: Buffer.from(
    texts
      .map((text, i) =>
        JSON.stringify({ text, outlet: `Post ${String(i)}`, published_at: `2026-05-0${String(i + 1)}` }),
      )
      .join('\n'),
  ),
})

async function collect(source: ReturnType<typeof rows>): Promise<Facts[]> {
  const facts: Facts[] = []
  for await (const one of readFacts([source])) if (!('kind' in one)) facts.push(one)
  return facts
}

describe('an event of a very long article', () => {
  let order: AlignOrder
  beforeAll(async () => {
    const { dossier } = compareInMemory(await collect(rows(TRANSCRIPT, quotations(40, 'Tuesday'))))
    order = { dossier: { ...dossier, utterances: [] }, arrived: ['a2'], onlyAdded: true }
  })

  it('is aligned to the same in a thread as on the spot', async () => {
    const here = alignHere(order)
    expect(here.utterances.length).toBeGreaterThan(10)
    expect(await alignEvent(order)).toStrictEqual(here)
  })

  it('leaves others their turn, and one of usual articles goes on at once', async () => {
    expect(await turnsWhile(() => alignEvent(order))).toBeGreaterThan(2)
    const { articles } = order.dossier
    const usual = { ...order, dossier: { ...order.dossier, articles: articles.slice(1) } }
    expect(await turnsWhile(() => alignEvent(usual))).toBeLessThan(2)
  })
})

describe('an article that a thread has read', () => {
  it('comes with what it is found by, as it is made here', async () => {
    const threads = openReadingThreads()
    threads.start()
    try {
      const read: Facts[] = []
      for await (const one of readFacts([rows(quotations(9, 'Monday'))], {}, threads))
        if (!('kind' in one)) read.push(one)
      const [facts] = read
      if (facts === undefined) throw new Error('No article was read.')
      // What is made here is another one each time.
      expect(fingerprintOf(facts)).toBe(fingerprintOf(facts))
      expect(fingerprintOf(facts)).toStrictEqual(makeFingerprint(facts))
    } finally {
      await threads.close()
    }
  })
})

describe('an article of more facts than are read from the database at once', () => {
  let store: TestStore
  beforeAll(async () => {
    store = await openTestStore()
  })
  afterAll(() => store.drop())

  it('is read again as a whole, in order', async () => {
    const counted = Array.from({ length: 2_050 }, (_, number) => `${String(number + 2)} people were hurt.`)
    const source = rows(`The piers of Karsk fell. ${counted.join(' ')}`)
    const [facts] = await collect(source)
    expect(facts?.figures.length).toBeGreaterThan(2_000)
    const eventIds: string[] = []
    for await (const outcome of ingest(store, [source])) if ('eventId' in outcome) eventIds.push(outcome.eventId)
    const dossier = await inSnapshot(store.db, (tx) => loadDossier(tx, eventIds[0] ?? ''))
    const read = dossier.articles[0]?.revisions[0]?.figures.map(({ span }) => span)
    expect(read).toStrictEqual(facts?.figures.map(({ span }) => span))
  })
})
