import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { storeFacts } from '../support/store-facts.js'
import { emptyTables } from '../support/empty-tables.js'
import { makeFacts, type FactsSketch } from '../support/make-facts.js'
import { ENGINES, openTestStore, type TestStore } from '../support/open-test-store.js'

const LEAD =
  'Dockers at Karsk Quay walked out and blocked the grain terminal of Port Mellin with cranes, said union leader Marta Kelligan.'
const STRIKE: FactsSketch = {
  title: 'Dockers block Karsk Quay',
  outlet: 'The Alder Post',
  date: '2021-03-03',
  lead: LEAD,
}
const YEARS_LATER: FactsSketch = {
  ...STRIKE,
  title: 'Karsk Quay blocked by dockers again',
  outlet: 'Coast Wire',
  date: '2024-06-05',
}
const UNDATED: FactsSketch = { ...STRIKE, outlet: 'Morn Herald', date: null, lead: `${LEAD} Police watched.` }
const CHOIR: FactsSketch = {
  title: 'Choir of Lake Morn wins contest',
  outlet: 'Pier Journal',
  date: null,
  lead: 'A choir of schoolchildren won the singing contest at Lake Morn before a jury of conductors.',
}

describe.each(ENGINES)('undated articles on the %s engine', (engine) => {
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
  const take = async (sketch: FactsSketch) => {
    const outcome = await storeFacts(store.db, makeFacts(sketch))
    if (outcome.kind === 'rejected') throw new Error(outcome.message)
    return outcome.articleId
  }
  const eventOf = async (id: string) => (await store.db.article.findUniqueOrThrow({ where: { id } })).eventId

  it('never bring two dated ones together that are years apart', async () => {
    for (const order of [
      [STRIKE, UNDATED, YEARS_LATER],
      [UNDATED, YEARS_LATER, STRIKE],
      [YEARS_LATER, STRIKE, UNDATED],
    ]) {
      const ids = new Map<FactsSketch, string>()
      for (const sketch of order) ids.set(sketch, await take(sketch))
      const [then, later, undated] = await Promise.all(
        [STRIKE, YEARS_LATER, UNDATED].map((sketch) => eventOf(ids.get(sketch) ?? '')),
      )
      expect(then).not.toBe(later)
      expect(undated).toBe(then)
      await emptyTables(store.db)
    }
  })

  it('say in their reasons what day they are taken to be of', async () => {
    await take(STRIKE)
    const id = await take(UNDATED)
    const { membershipReasons, day } = await store.db.article.findUniqueOrThrow({ where: { id } })
    expect(day).toBeNull()
    expect(membershipReasons).toContainEqual(
      expect.objectContaining({ kind: 'PLACED_DAY', text: 'undated; its words are those of 2021-03-03' }),
    )
  })

  it('leave an event of undated ones when a dated article shows their time, and readers are told', async () => {
    const first = await take({ ...UNDATED, lead: `${LEAD} Two trains of grain waited outside.` })
    const second = await take({ ...UNDATED, outlet: 'Reef News', lead: `${LEAD} Ministers met in the night.` })
    const choir = await take(CHOIR)
    const before = await eventOf(first)
    expect(await eventOf(second)).toBe(before)
    const dated = await take(STRIKE)
    const [event, ...others] = await Promise.all([dated, first, second].map(eventOf))
    expect(others).toEqual([event, event])
    expect(await eventOf(choir)).not.toBe(event)
    const moved = await store.db.change.findMany({ where: { kind: 'ARTICLE_MOVED' }, select: { articleId: true } })
    expect(moved.map(({ articleId }) => articleId)).toContain(first)
    const terms = await store.db.articleTerm.findMany({ where: { articleId: first }, select: { day: true } })
    expect(new Set(terms.map(({ day }) => day))).toEqual(new Set([Date.UTC(2021, 2, 3) / 86_400_000]))
    expect(await store.db.story.count({ where: { articles: { none: {} }, events: { none: {} } } })).toBe(0)
  })

  it('are undated no more once their date is known, and keep what is known of them in a new version', async () => {
    const url = 'https://herald.example/quay'
    await take(STRIKE)
    const id = await take({ ...UNDATED, url })
    await take({ ...UNDATED, url, lead: `${LEAD} Police left.` })
    expect(await store.db.undatedArticle.findUniqueOrThrow({ where: { articleId: id } })).toMatchObject({
      placedOn: Date.UTC(2021, 2, 3) / 86_400_000,
      terms: expect.arrayContaining(['left']) as unknown,
    })
    await take({ ...UNDATED, url, lead: `${LEAD} Police left.`, date: '2021-03-04', given: ['publishedAt'] })
    expect(await store.db.undatedArticle.count()).toBe(0)
    const terms = await store.db.articleTerm.findMany({ where: { articleId: id }, select: { day: true } })
    expect(new Set(terms.map(({ day }) => day))).toEqual(new Set([Date.UTC(2021, 2, 4) / 86_400_000]))
  })
})
