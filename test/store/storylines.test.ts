import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { deleteArticle } from '../../src/pipeline/curate/delete-article.js'
import { mergeEvents } from '../../src/pipeline/curate/merge-events.js'
import { splitEvent } from '../../src/pipeline/curate/split-event.js'
import { storeFacts } from '../support/store-facts.js'
import { emptyTables } from '../support/empty-tables.js'
import { makeFacts, type FactsSketch } from '../support/make-facts.js'
import { ENGINES, openTestStore, type TestStore } from '../support/open-test-store.js'

const NOBODY = { curator: null, note: null }
const RAID: FactsSketch = {
  title: 'Police drive dockers from Karsk Quay',
  outlet: 'The Alder Post',
  date: '2031-03-03',
  lead: 'Police drove striking dockers from Karsk Quay before dawn, said Marta Kelligan of the union. Dogs bit dockers at the north gate of Karsk Quay.',
}
const ALSO_RAID: FactsSketch = { ...RAID, outlet: 'Coast Wire', lead: `${RAID.lead ?? ''} Forty boats lay idle.` }
const TRIAL: FactsSketch = {
  title: 'Court hears how dogs bit dockers',
  outlet: 'Morn Herald',
  date: '2031-10-09',
  lead: 'A judge heard how police dogs bit dockers at the north gate of Karsk Quay. The dockers of Marta Kelligan sat in court.',
}
const CHOIR: FactsSketch = {
  title: 'Choir of Lake Morn wins contest',
  outlet: 'Pier Journal',
  date: '2031-03-04',
  lead: 'A choir of schoolchildren won the singing contest at Lake Morn before a jury of conductors led by Otto Lind.',
}

describe.each(ENGINES)('storylines on the %s engine', (engine) => {
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
    return outcome
  }
  const storylineOf = async (eventId: string) =>
    store.db.event.findUniqueOrThrow({ where: { id: eventId }, include: { storyline: true } })

  it('take in an event months later, say why, and leave the events alone', async () => {
    const [raid, also, choir, trial] = [await take(RAID), await take(ALSO_RAID), await take(CHOIR), await take(TRIAL)]
    expect(also.eventId).toBe(raid.eventId)
    expect(trial.eventId).not.toBe(raid.eventId)
    const { storyline, storylineReasons, storylineScore } = await storylineOf(trial.eventId)
    expect(storyline).toMatchObject({
      id: (await storylineOf(raid.eventId)).storylineId,
      title: RAID.title,
      eventCount: 2,
      articleCount: 3,
      firstAt: new Date('2031-03-03'),
      lastAt: new Date('2031-10-09'),
    })
    expect(storylineScore).toBeGreaterThan(0.09)
    expect(JSON.stringify(storylineReasons)).toContain("shares the name 'karsk'")
    expect((await storylineOf(choir.eventId)).storyline).toMatchObject({ eventCount: 1, articleCount: 1 })
  })

  it('find each other whichever chapter comes in first', async () => {
    const [trial, raid] = [await take(TRIAL), await take(RAID)]
    expect((await storylineOf(raid.eventId)).storylineId).toBe((await storylineOf(trial.eventId)).storylineId)
  })

  it('keep the parts of an event that a person takes apart, and tell its readers', async () => {
    const [raid, also] = [await take(RAID), await take(ALSO_RAID)]
    const { eventId } = await splitEvent(store.db, raid.eventId, [also.articleId], NOBODY)
    const { storyline } = await storylineOf(eventId)
    expect(storyline).toMatchObject({ eventCount: 2, articleCount: 2 })
    const changes = await store.db.change.findMany({ where: { kind: 'EVENT_SPLIT' } })
    expect(changes).toMatchObject([{ eventId: raid.eventId, otherEventId: eventId }])
  })

  it('lead on where their events were merged into another', async () => {
    const [raid, choir] = [await take(RAID), await take(CHOIR)]
    const gone = (await storylineOf(choir.eventId)).storylineId ?? ''
    await mergeEvents(store.db, raid.eventId, [choir.eventId], NOBODY)
    const { storyline } = await storylineOf(raid.eventId)
    expect(storyline).toMatchObject({ eventCount: 1, articleCount: 2 })
    expect(await store.db.storyline.findUniqueOrThrow({ where: { id: gone } })).toMatchObject({
      mergedIntoId: storyline?.id,
      eventCount: 0,
    })
  })

  it('go with their last article, and count no article that is gone', async () => {
    const [raid, trial] = [await take(RAID), await take(TRIAL)]
    await deleteArticle(store.db, trial.articleId, NOBODY)
    expect((await storylineOf(raid.eventId)).storyline).toMatchObject({ eventCount: 1, articleCount: 1 })
    await deleteArticle(store.db, raid.articleId, NOBODY)
    expect(await store.db.storyline.count()).toBe(0)
  })

  it('read the names of articles that were taken in before anybody asked for them', async () => {
    const raid = await take(RAID)
    await store.db.articleTerm.updateMany({ data: { isName: null } })
    await store.db.eventProfile.deleteMany()
    const trial = await take(TRIAL)
    expect((await storylineOf(trial.eventId)).storylineId).toBe((await storylineOf(raid.eventId)).storylineId)
    expect(await store.db.articleTerm.count({ where: { isName: null } })).toBe(0)
    expect(await store.db.articleTerm.count({ where: { articleId: raid.articleId, isName: true } })).toBeGreaterThan(1)
  })
})
