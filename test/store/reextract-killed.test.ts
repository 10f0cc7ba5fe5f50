import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mergeEvents } from '../../src/pipeline/curate/merge-events.js'
import { mergePeople } from '../../src/pipeline/curate/merge-people.js'
import { correctSpeaker } from '../../src/pipeline/curate/correct-speaker.js'
import { setOutlet } from '../../src/pipeline/curate/set-outlet.js'
import { splitPerson } from '../../src/pipeline/curate/split-person.js'
import { splitStoryline } from '../../src/pipeline/curate/storylines.js'
import { reextract } from '../../src/pipeline/reextract.js'
import { ingest } from '../../src/pipeline.js'
import { openStore } from '../../src/store/open-store.js'
import type { Database } from '../../src/store/transaction.js'
import { openTestStore, type TestStore } from '../support/open-test-store.js'

const WHO = { curator: 'M. Okafor, fact desk', note: null }
const SCRIPT = resolve(import.meta.dirname, '../support/reread.ts')
/** Longest that two processes may take. */
const SLOW = 120_000

/** Reports of so many events, each with a speaker of its own; those of the first three events are by one Ruth Halloran. */
const THINGS = ['dam', 'bridge', 'choir', 'ferry', 'mill', 'tower', 'market', 'school', 'orchard', 'lighthouse']
const SPEAKERS = ['Ruth Halloran', 'Ruth Halloran', 'Ruth Halloran', 'Ivo Brandt', 'Karin Osei', 'Otto Lind']

describe('reading stored texts again when the process is killed', () => {
  let store: TestStore
  beforeAll(async () => {
    store = await openTestStore()
    for (const [i, thing] of THINGS.entries()) {
      const speaker = SPEAKERS[i] ?? `Noel Ashby${'abcdef'[i - SPEAKERS.length] ?? ''}`
      const text = `The ${thing} of Karsk\n\nThe ${thing} was shown to visitors on Friday. “This ${thing} is ours,” said ${speaker}.\n`
      const given = { outlet: `Paper ${i}`, publishedAt: `2031-${String(i + 1).padStart(2, '0')}-01` }
      const source = { name: `${i}.txt`, bytes: new TextEncoder().encode(text) }
      for await (const { kind } of ingest(store, [source], given)) expect(kind).toBe('stored')
    }
  }, SLOW)
  afterAll(async () => {
    await store.drop()
  })

  it(
    'goes on where it was stopped, and leaves every id and every decision of a curator',
    async () => {
      await curate(store.db)
      const before = await read(store.db)
      await store.db.revision.updateMany({ data: { extractor: 0 } })
      await store.close()

      const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, store.config.dataFolder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await once(child.stdout, 'data')
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone

      const again = await openStore(store.config)
      try {
        const left = await again.db.revision.count({ where: { extractor: 0 } })
        expect(left).toBeGreaterThan(0)
        expect(left).toBeLessThan(THINGS.length)
        expect(await read(again.db)).toEqual(before)
        const steps = []
        for await (const step of reextract(again.db)) steps.push(step)
        expect(steps.at(-1)).toMatchObject({ kind: 'finished', reread: { articles: left, joinedPeople: 0 } })
        expect(await again.db.revision.count({ where: { extractor: 0 } })).toBe(0)
        expect(await read(again.db)).toEqual(before)
      } finally {
        await again.close()
      }
    },
    SLOW,
  )
})

/** One decision of each kind that the machine could undo. */
async function curate(db: Database): Promise<void> {
  const articles = await db.article.findMany({ orderBy: { id: 'asc' }, include: { event: true } })
  const [dam, bridge, choir, ferry, mill] = articles
  if (dam === undefined || bridge === undefined || choir === undefined || ferry === undefined || mill === undefined) {
    throw new Error('Articles are missing.')
  }
  const idOf = async (name: string) => (await db.person.findFirstOrThrow({ where: { name } })).id
  await splitPerson(db, await idOf('Ruth Halloran'), { articleIds: [choir.id], names: [], otherId: null }, WHO)
  await mergePeople(db, await idOf('Ivo Brandt'), [await idOf('Karin Osei')], WHO)
  await mergeEvents(db, dam.eventId, [bridge.eventId], WHO)
  await setOutlet(db, ferry.id, 'The Brackmoor Post', WHO)
  const ofLast = await db.quote.findFirstOrThrow({ where: { text: { contains: 'lighthouse' } } })
  await correctSpeaker(db, ofLast.id, { kind: 'name', name: 'Ines Duarte' }, WHO)
  await splitStoryline(db, mill.event.storylineId ?? '', [mill.eventId], WHO)
}

/** All ids, and where everything stands. */
async function read(db: Database) {
  const orderBy = { id: 'asc' } as const
  return {
    articles: await db.article.findMany({
      select: { id: true, eventId: true, outletId: true, pinnedById: true, outletSetById: true },
      orderBy,
    }),
    events: await db.event.findMany({
      select: { id: true, mergedIntoId: true, storylineId: true, storylineSetById: true },
      orderBy,
    }),
    people: await db.person.findMany({
      select: { id: true, name: true, mergedIntoId: true, articleCount: true, quoteCount: true, fields: true },
      orderBy,
    }),
    quotes: await db.quote.findMany({
      select: { id: true, text: true, personId: true, speakerSetById: true },
      orderBy,
    }),
    mentions: await db.mention.findMany({ select: { id: true, text: true, personId: true }, orderBy }),
    utterances: await db.utterance.findMany({ select: { id: true, eventId: true, personId: true }, orderBy }),
    corrections: await db.correction.findMany({ orderBy }),
  }
}
