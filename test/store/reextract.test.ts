import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXTRACTOR_VERSION } from '../../src/model/facts.js'
import { correctSpeaker } from '../../src/pipeline/curate/correct-speaker.js'
import { reextract, type Reread } from '../../src/pipeline/reextract.js'
import { ingest } from '../../src/pipeline.js'
import { recountPeople } from '../../src/store/count-people.js'
import { inTransaction } from '../../src/store/transaction.js'
import { keyOlderPeople } from '../../src/store/write-keys.js'
import { ENGINES, openTestStore, type TestStore } from '../support/open-test-store.js'

const ARTICLES = [
  [
    'Dam above Lowen declared safe',
    'Governor Ruth Halloran said the dam above Lowen was safe. “Nobody has to leave the valley,” Halloran said.',
  ],
  [
    'Governor calls Lowen dam safe',
    'The dam above Lowen is safe, Governor Ruth Halloran said. “Nobody has to leave the valley,” she said. “We have looked at every bolt,” said the engineer, Ivo Brandt.',
  ],
  [
    'A prize for the choir of Morn',
    'The choir of Morn took the singing prize on Friday. “They sang as one voice,” said Ruth Halloran, the governor.',
  ],
] as const

describe.each(ENGINES)('reading stored texts again on the %s engine', (engine) => {
  let store: TestStore
  beforeAll(async () => {
    store = await openTestStore(engine)
    const sources = ARTICLES.map(([title, text], i) => ({
      name: `${i}.txt`,
      bytes: new TextEncoder().encode(`${title}\n\n${text}\n`),
    }))
    for (const [i, source] of sources.entries()) {
      const given = { outlet: `Paper ${i}`, publishedAt: `2031-0${i < 2 ? 3 : 7}-01` }
      for await (const outcome of ingest(store, [source], given)) expect(outcome.kind).toBe('stored')
    }
  })
  afterAll(async () => {
    await store.drop()
  })

  const idsOf = async () => ({
    articles: await store.db.article.findMany({ select: { id: true, eventId: true }, orderBy: { id: 'asc' } }),
    utterances: await store.db.utterance.findMany({
      select: { id: true, text: true, personId: true },
      orderBy: { id: 'asc' },
    }),
    quotes: await store.db.quote.findMany({ select: { id: true, text: true, personId: true }, orderBy: { id: 'asc' } }),
    mentions: await store.db.mention.findMany({
      select: { id: true, text: true, personId: true },
      orderBy: { id: 'asc' },
    }),
    people: await store.db.person.findMany({
      where: { mergedIntoId: null },
      select: { id: true, name: true },
      orderBy: { id: 'asc' },
    }),
    names: await store.db.personName.findMany({
      select: { personId: true, name: true, count: true },
      orderBy: [{ personId: 'asc' }, { name: 'asc' }],
    }),
  })

  it('mends what an older version left, keeps every id and decision, and goes on where it was stopped', async () => {
    const { db } = store
    const ivo = await db.quote.findFirstOrThrow({ where: { text: { startsWith: 'We have looked' } } })
    await correctSpeaker(db, ivo.id, { kind: 'name', name: 'Karin Osei' }, { curator: null, note: null })
    const [ruth, decided, expected] = [
      await db.person.findFirstOrThrow({ where: { name: 'Ruth Halloran' } }),
      await db.quote.findUniqueOrThrow({ where: { id: ivo.id } }),
      await idsOf(),
    ]
    expect(expected.people.map(({ name }) => name).sort()).toEqual(['Ivo Brandt', 'Karin Osei', 'Ruth Halloran'])

    // An older version opened somebody for each event, took a place for a person and missed whose words a quote is.
    const last = await db.article.findFirstOrThrow({ where: { title: ARTICLES[2][0] } })
    const twin = await db.person.create({ data: { name: 'Ruth Halloran', isKeyed: false } })
    const ofLast = { revisionId: last.currentRevisionId ?? '', personId: ruth.id }
    await db.mention.updateMany({ where: ofLast, data: { personId: twin.id } })
    await db.quote.updateMany({ where: ofLast, data: { personId: twin.id } })
    await db.utterance.updateMany({
      where: { event: { articles: { some: { id: last.id } } } },
      data: { personId: twin.id },
    })
    await db.personName.create({ data: { personId: twin.id, name: 'Ruth Halloran' } })
    await db.personName.updateMany({ where: { personId: ruth.id, name: 'Ruth Halloran' }, data: { count: 2 } })
    const lowen = await db.person.create({ data: { name: 'Lowen', isKeyed: false } })
    const { currentRevisionId } = await db.article.findFirstOrThrow({ where: { title: ARTICLES[0][0] } })
    const place = {
      revisionId: currentRevisionId ?? '',
      personId: lowen.id,
      kind: 'NAME',
      start: 10,
      end: 15,
      text: 'Lowen',
    } as const
    await db.mention.create({ data: place })
    await db.personName.create({ data: { personId: lowen.id, name: 'Lowen' } })
    await db.quote.updateMany({
      where: { revisionId: currentRevisionId ?? '' },
      data: { personId: null, cue: null, cueStart: null, cueEnd: null },
    })
    await db.revision.updateMany({ data: { extractor: 0 } })
    await keyOlderPeople(db)
    const all = (await db.person.findMany({ select: { id: true } })).map(({ id }) => id)
    await inTransaction(db, (tx) => recountPeople(tx, all))

    const steps = reextract(db)
    expect((await steps.next()).value).toEqual({ kind: 'read', done: 2, total: 3 })
    await steps.return()
    const reread = await readAll()
    expect(reread).toEqual({
      articles: 1,
      changedArticles: 0,
      quotes: { added: 0, removed: 0, changed: 0 },
      removedPeople: 0,
      joinedPeople: 1,
    })
    expect(await idsOf()).toEqual(expected)
    expect(await db.quote.findUniqueOrThrow({ where: { id: ivo.id } })).toEqual(decided)
    expect(await db.person.findUnique({ where: { id: lowen.id } })).toBeNull()
    expect(await db.person.findUniqueOrThrow({ where: { id: twin.id } })).toMatchObject({
      mergedIntoId: ruth.id,
      articleCount: 0,
    })
    expect(await db.person.findUniqueOrThrow({ where: { id: ruth.id } })).toMatchObject({
      articleCount: ruth.articleCount,
      quoteCount: ruth.quoteCount,
      lastSeenAt: ruth.lastSeenAt,
    })
    expect(await db.revision.count({ where: { extractor: { not: EXTRACTOR_VERSION } } })).toBe(0)
    expect(await readAll()).toMatchObject({ articles: 0, joinedPeople: 0 })
  })

  it('keeps whom a text named before, though another bears the name too', async () => {
    const { db } = store
    const other = await db.person.create({ data: { name: 'Ruth Halloran the Younger' } })
    const { currentRevisionId } = await db.article.findFirstOrThrow({ where: { title: ARTICLES[2][0] } })
    const ofLast = { revisionId: currentRevisionId ?? '' }
    await db.mention.updateMany({ where: ofLast, data: { personId: other.id } })
    await db.revision.updateMany({ data: { extractor: 0 } })
    await readAll()
    const named = await db.mention.findMany({ where: ofLast, select: { personId: true } })
    expect(new Set(named.map(({ personId }) => personId))).toEqual(new Set([other.id]))
  })

  async function readAll(): Promise<Reread | null> {
    for await (const step of reextract(store.db)) if (step.kind === 'finished') return step.reread
    return null
  }
})
