import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createClient, type ArticleInput, type RashomonClient } from '../../src/client/index.js'
import { startTestServer, STARTING_MS, type TestServer } from '../serve/test-server.js'
import { emptyTables } from '../support/empty-tables.js'

const RAID: ArticleInput = {
  title: 'Police drive dockers from Karsk Quay',
  outlet: 'The Alder Post',
  publishedAt: '2031-03-03T08:00:00.000Z',
  text: 'Police drove striking dockers from Karsk Quay before dawn, said Marta Kelligan of the union. Dogs bit dockers at the north gate of Karsk Quay.',
}
const TRIAL: ArticleInput = {
  title: 'Court hears how dogs bit dockers',
  outlet: 'Morn Herald',
  publishedAt: '2031-10-09T08:00:00.000Z',
  text: 'A judge heard how police dogs bit dockers at the north gate of Karsk Quay. The dockers of Marta Kelligan sat in court.',
}
const APPEAL: ArticleInput = {
  title: 'Appeal over dogs that bit dockers',
  outlet: 'Coast Wire',
  publishedAt: '2032-02-01T08:00:00.000Z',
  text: 'The appeal court heard again how police dogs bit dockers at the north gate of Karsk Quay. Dockers of Marta Kelligan sat in court.',
}
const CHOIR: ArticleInput = {
  title: 'Choir of Lake Morn wins contest',
  outlet: 'Pier Journal',
  publishedAt: '2031-03-04T08:00:00.000Z',
  text: 'A choir of schoolchildren won the singing contest at Lake Morn before a jury of conductors led by Otto Lind.',
}
const WHO = { curator: 'M. Okafor, fact desk', note: 'Read both.' }

// Many articles a test: slow on a busy machine.
vi.setConfig({ testTimeout: STARTING_MS })

let server: TestServer
let client: RashomonClient
beforeAll(async () => {
  server = await startTestServer()
  client = createClient(server.url)
}, STARTING_MS)
afterAll(() => server.close())
afterEach(async () => {
  await emptyTables(server.store.db)
  expect(server.faults.splice(0)).toEqual([])
})

/** Takes an article in; returns its event. */
async function take(article: ArticleInput): Promise<string> {
  const [result] = (await client.ingestArticles({ articles: [article] })).ingestArticles.results
  if (result === undefined || result.__typename === 'ArticleRejected') throw new Error(JSON.stringify(result))
  return result.event.id
}

interface Placed {
  readonly id: string
  readonly eventCount: number
  readonly articleCount: number
}

async function storylineOf(eventId: string): Promise<Placed> {
  const { data } = await server.ask<{ event: { storyline: Placed } }>(
    'query ($id: ID!) { event(id: $id) { storyline { id eventCount articleCount } } }',
    { id: eventId },
  )
  if (data == null) throw new Error(`nothing known of ${eventId}`)
  return data.event.storyline
}

describe('storylines', () => {
  it('that a person merges stay one, whose ids lead on; its events say why, and the events stay as they are', async () => {
    const [raid, choir] = [await take(RAID), await take(CHOIR)]
    const [one, other] = [await storylineOf(raid), await storylineOf(choir)]
    expect(other.id).not.toBe(one.id)
    const { mergeStorylines } = await client.mergeStorylines({ into: one.id, storylines: [other.id], ...WHO })
    expect(mergeStorylines).toMatchObject({
      __typename: 'MergeStorylinesPayload',
      storyline: { id: one.id, eventCount: 2, articleCount: 2, title: RAID.title },
      correction: {
        kind: 'MERGE_STORYLINES',
        ...WHO,
        changes: [{ subjectId: other.id, field: 'storyline', before: CHOIR.title, after: RAID.title }],
      },
    })
    const { storyline: gone } = await client.storyline({ id: other.id })
    expect(gone).toMatchObject({ mergedInto: { id: one.id }, eventCount: 0 })
    const { storyline } = await client.storyline({ id: one.id })
    expect(storyline?.events.nodes.map(({ id }) => id)).toEqual([raid, choir])
    expect(storyline?.events.nodes[1]?.storylineReasons).toEqual([
      { kind: 'DECIDED', text: 'a person put it there', weight: 1 },
    ])
    // Another report of the choir comes in: by its words alone it would leave.
    expect(await take({ ...CHOIR, outlet: 'Valley News', text: `${CHOIR.text ?? ''} Nobody left early.` })).toBe(choir)
    expect(await storylineOf(choir)).toEqual({ id: one.id, eventCount: 2, articleCount: 3 })
    expect(await client.mergeStorylines({ into: one.id, storylines: [other.id], ...WHO })).toMatchObject({
      mergeStorylines: { __typename: 'ConflictError' },
    })
  })

  it('that a person splits stay two, even where a later event fits both', async () => {
    const [raid, trial] = [await take(RAID), await take(TRIAL)]
    const whole = await storylineOf(raid)
    expect(await storylineOf(trial)).toEqual({ ...whole, eventCount: 2, articleCount: 2 })
    const { splitStoryline } = await client.splitStoryline({ storyline: whole.id, events: [trial], ...WHO })
    if (splitStoryline.__typename !== 'SplitStorylinePayload') throw new Error(JSON.stringify(splitStoryline))
    expect(splitStoryline.storyline).toMatchObject({ eventCount: 1, title: TRIAL.title })
    expect(await storylineOf(raid)).toEqual({ id: whole.id, eventCount: 1, articleCount: 1 })
    await take(APPEAL)
    await take({ ...TRIAL, outlet: 'Valley News', text: `${TRIAL.text ?? ''} Nobody left early.` })
    await take({ ...RAID, outlet: 'Valley News', text: `${RAID.text ?? ''} Nobody left early.` })
    expect((await storylineOf(raid)).id).toBe(whole.id)
    expect((await storylineOf(trial)).id).toBe(splitStoryline.storyline.id)
    const { corrections } = await client.corrections({ where: { subject: { in: [whole.id] } } })
    expect(corrections.nodes.map(({ kind, changes }) => [kind, changes[0]?.subjectId])).toEqual([
      ['SPLIT_STORYLINE', trial],
    ])
    expect(await client.splitStoryline({ storyline: whole.id, events: [raid], ...WHO })).toMatchObject({
      splitStoryline: { __typename: 'ConflictError' },
    })
  })

  it('take in an event that a person moves, and lead on when it was their last; its readers are told', async () => {
    const [raid, choir] = [await take(RAID), await take(CHOIR)]
    const [one, other] = [await storylineOf(raid), await storylineOf(choir)]
    const { moveEvent } = await client.moveEvent({ event: choir, storyline: one.id, ...WHO })
    expect(moveEvent).toMatchObject({
      __typename: 'MoveEventPayload',
      event: { id: choir, storyline: { id: one.id, eventCount: 2 } },
      correction: { kind: 'MOVE_EVENT', changes: [{ subjectId: choir, before: CHOIR.title, after: RAID.title }] },
    })
    expect((await client.storyline({ id: other.id })).storyline?.mergedInto?.id).toBe(one.id)
    const told = await server.store.db.change.findMany({ where: { kind: { in: ['STORYLINE_CHANGED', 'CORRECTED'] } } })
    expect(told.map(({ kind }) => kind)).toEqual(['CORRECTED', 'STORYLINE_CHANGED'])
    // An event that takes the moved one over goes where that was put.
    await client.splitStoryline({ storyline: one.id, events: [choir], ...WHO })
    const { id: apart } = await storylineOf(choir)
    await server.store.db.event.updateMany({ where: { title: RAID.title ?? '' }, data: { storylineSetById: null } })
    await client.mergeEvents({ into: raid, events: [choir], ...WHO })
    expect(await storylineOf(raid)).toEqual({ id: apart, eventCount: 1, articleCount: 2 })
    expect((await client.storyline({ id: one.id })).storyline?.mergedInto?.id).toBe(apart)
  })
})
