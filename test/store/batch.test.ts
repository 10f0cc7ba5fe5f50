import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Facts } from '../../src/model/facts.js'
import { ingest, readFacts } from '../../src/pipeline.js'
import { storeBatch } from '../../src/pipeline/store-batch.js'
import { countStatements } from '../bench/count-statements.js'
import { syntheticCoverage } from '../bench/synthetic-coverage.js'
import { dumpStore, type Dump } from '../support/dump-store.js'
import { emptyTables } from '../support/empty-tables.js'
import { makeFacts, type FactsSketch } from '../support/make-facts.js'
import { sampleSources } from '../support/load-sample.js'
import { ENGINES, openTestStore, type TestStore } from '../support/open-test-store.js'

/** One event, told by several: they hang together, and each must find the ones before it. */
const TOLD_BY_FIVE = ['Post', 'Wire', 'Herald', 'Ledger', 'Gazette'].map((outlet, n): FactsSketch => ({
  title: `Breakwater cracks close Port Alder harbour, the ${outlet} reports`,
  outlet: `The Alder ${outlet}`,
  url: `https://alder-${n}.example/harbour`,
  date: '2031-03-03',
  lead: `Port Alder closed its harbour after divers found cracks in the breakwater; the ${outlet} counted ${n + 3} boats.`,
  quotes: [['Ines Duarte', `The breakwater will hold for another winter, I told the ${outlet}.`]],
}))

/** Others, each of its own event. One names a newcomer who is in another one as well. */
const APART: readonly FactsSketch[] = [
  {
    title: 'Choir of Lake Morn wins contest',
    outlet: 'Morn Herald',
    url: 'https://herald.example/choir',
    date: '2031-03-03',
    lead: 'A choir of schoolchildren won the singing contest at Lake Morn before a jury of conductors.',
    quotes: [['Otto Lind', 'We sang as if nobody listened, and then everybody did.']],
  },
  {
    title: 'Tram line to Castor opens',
    outlet: 'Castor Post',
    url: 'https://castor.example/tram',
    date: '2031-03-03',
    lead: 'The tram line between the old market of Castor and its airport opened after six years of digging.',
    quotes: [['Otto Lind', 'I shall take the first tram, and my choir the second.']],
  },
  {
    title: 'Undated: glass works of Vell to close',
    outlet: 'Vell News',
    url: 'https://vell.example/glass',
    date: null,
    lead: 'The glass works of Vell will close, its owners said, and two hundred glass blowers lose their kiln.',
  },
]

describe.each(ENGINES)('a batch on the %s engine', (engine) => {
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

  const dumpAfter = async (facts: readonly Facts[], size: number): Promise<Dump> => {
    await emptyTables(store.db)
    for (let from = 0; from < facts.length; from += size) await storeBatch(store.db, facts.slice(from, from + size))
    return dumpStore(store.db)
  }

  it('of articles of one event, of others, of a new version and of the same again comes to what one by one comes to', async () => {
    const [first, ...others] = TOLD_BY_FIVE
    const sketches = [
      ...TOLD_BY_FIVE,
      ...APART,
      { ...first, lead: `${first?.lead ?? ''} By night it was open again.` },
      ...others.slice(0, 1),
    ]
    const facts = sketches.map(makeFacts)
    const alone = await dumpAfter(facts, 1)
    expect(alone.events).toHaveLength(3)
    expect(await dumpAfter(facts, facts.length)).toEqual(alone)
    expect(await dumpAfter(facts, 3)).toEqual(alone)
  })

  it('of the sample comes to what one by one comes to', async () => {
    const facts: Facts[] = []
    for await (const one of readFacts(sampleSources())) if (!('kind' in one)) facts.push(one)
    const alone = await dumpAfter(facts, 1)
    expect(await dumpAfter(facts, facts.length)).toEqual(alone)
  })

  it('asks the database fewer things than one by one', async () => {
    const coverage = [...syntheticCoverage({ articles: 24, largest: 3, seed: 3 })]
    const bytes = new TextEncoder().encode(coverage.map((article) => JSON.stringify(article)).join('\n'))
    const facts: Facts[] = []
    for await (const one of readFacts([{ name: 'coverage.jsonl', bytes }])) if (!('kind' in one)) facts.push(one)
    const statementsOf = async (size: number): Promise<number> => {
      await emptyTables(store.db)
      const counter = countStatements()
      for (let from = 0; from < facts.length; from += size) await storeBatch(store.db, facts.slice(from, from + size))
      return counter.stop()
    }
    expect(await statementsOf(facts.length)).toBeLessThan(0.5 * (await statementsOf(1)))
  })

  it('goes on without an article that cannot be stored, and tells which', async () => {
    const rows = [0, 1, 2].map((n) => ({
      title: `Ferry ${n} late at Port Alder`,
      outlet: `The Alder ${n} Post`,
      url: `https://post-${n}.example/ferry`,
      date: n === 1 ? '294999-01-01' : '2031-03-03',
      text: `Ferry number ${n} came late to Port Alder on Monday because of fog over the sound, its master told reporters there.`,
    }))
    const bytes = new TextEncoder().encode(rows.map((row) => JSON.stringify(row)).join('\n'))
    const kinds: string[] = []
    for await (const { kind } of ingest(store, [{ name: 'ferries.jsonl', bytes }])) kinds.push(kind)
    expect(kinds).toEqual(['stored', 'rejected', 'stored'])
  })
})
