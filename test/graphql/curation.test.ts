import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../src/client/index.js'
import type { ArticleInput, CorrectionWhere, RashomonClient } from '../../src/client/index.js'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'
import { emptyTables } from '../support/empty-tables.js'

const BREAKWATER =
  'Port Alder closed its harbour on Monday after divers found cracks in the breakwater below the lighthouse.'
const WORDS = 'The breakwater will hold for another winter, whatever the divers say about it.'
const HARBOUR: ArticleInput = {
  outlet: 'The Alder Post',
  url: 'https://post.example/harbour',
  title: 'Port Alder harbour closed after breakwater cracks',
  publishedAt: '2031-03-03T08:00:00.000Z',
  text: `${BREAKWATER}\n\n“${WORDS}” Ines Duarte said.`,
}
const WIRE: ArticleInput = {
  outlet: 'Coast Wire',
  url: 'https://wire.example/1',
  title: 'Cracks in breakwater close Port Alder harbour',
  publishedAt: '2031-03-03T10:00:00.000Z',
  text: `Divers found cracks in the breakwater of Port Alder, and the harbour was closed on Monday.\n\n“${WORDS}” said Ines Duarte.`,
}
const LATER: ArticleInput = {
  outlet: 'Pier Journal',
  url: 'https://pier.example/2',
  title: 'Breakwater cracks keep the harbour of Port Alder closed',
  publishedAt: '2031-03-04T10:00:00.000Z',
  text: `The harbour of Port Alder stayed closed on Tuesday because of the cracks that divers found in the breakwater below the lighthouse.\n\n“${WORDS}” Ines Duarte said again.`,
}
const CHOIR: ArticleInput = {
  outlet: 'Morn Herald',
  url: 'https://herald.example/choir',
  title: 'Choir of Lake Morn wins contest',
  publishedAt: '2031-03-03T12:00:00.000Z',
  text: 'A choir of schoolchildren won the singing contest at Lake Morn before a jury of conductors.\n\n“We sang as if nobody listened, and then everybody did,” conductor Otto Lind said.',
}
const CHOIR_AGAIN: ArticleInput = {
  outlet: 'Valley News',
  url: 'https://valley.example/choir',
  title: 'Lake Morn choir wins singing contest',
  publishedAt: '2031-03-04T12:00:00.000Z',
  text: 'The schoolchildren of the Lake Morn choir won the singing contest, the jury of conductors announced at Lake Morn.\n\n“We sang as if nobody listened, and then everybody did,” said Otto Lind.',
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

interface Taken {
  readonly articleId: string
  readonly eventId: string
  readonly kind: string
}

async function take(article: ArticleInput): Promise<Taken> {
  const [result] = (await client.ingestArticles({ articles: [article] })).ingestArticles.results
  if (result === undefined || result.__typename === 'ArticleRejected') throw new Error(JSON.stringify(result))
  return { articleId: result.article.id, eventId: result.event.id, kind: result.__typename }
}

async function eventOf(articleId: string): Promise<string | undefined> {
  return (await client.article({ id: articleId })).article?.event.id
}

const more = (article: ArticleInput, words: string): ArticleInput => ({
  ...article,
  text: `${article.text ?? ''}\n\n${words}`,
})

describe('events', () => {
  it('that a person merges stay one: later reports of either join them, and revisions stay', async () => {
    const [harbour, choir] = [await take(HARBOUR), await take(CHOIR)]
    expect(choir.eventId).not.toBe(harbour.eventId)
    const { mergeEvents } = await client.mergeEvents({ into: harbour.eventId, events: [choir.eventId], ...WHO })
    expect(mergeEvents).toMatchObject({
      __typename: 'MergeEventsPayload',
      event: { id: harbour.eventId, articleCount: 2 },
      correction: {
        kind: 'MERGE_EVENTS',
        ...WHO,
        changes: [{ subjectId: choir.eventId, field: 'event', before: CHOIR.title, after: HARBOUR.title }],
      },
    })
    expect((await client.eventCoverage({ id: choir.eventId })).event?.mergedInto?.id).toBe(harbour.eventId)
    expect((await take(WIRE)).eventId).toBe(harbour.eventId)
    expect((await take(CHOIR_AGAIN)).eventId).toBe(harbour.eventId)
    expect(await take(more(CHOIR, 'The contest is held every spring.'))).toMatchObject({
      kind: 'ArticleRevised',
      eventId: harbour.eventId,
    })
    expect(await eventOf(choir.articleId)).toBe(harbour.eventId)
  })

  it('that a person splits stay two, whatever comes in later', async () => {
    const [harbour, wire] = [await take(HARBOUR), await take(WIRE)]
    expect(wire.eventId).toBe(harbour.eventId)
    const { splitEvent } = await client.splitEvent({ event: harbour.eventId, articles: [wire.articleId], ...WHO })
    if (splitEvent.__typename !== 'SplitEventPayload') throw new Error(JSON.stringify(splitEvent))
    expect(splitEvent.event).toMatchObject({ articleCount: 1, title: WIRE.title })
    expect(splitEvent.event.id).not.toBe(harbour.eventId)
    const later = await take(LATER)
    expect([harbour.eventId, splitEvent.event.id]).toContain(later.eventId)
    expect(await eventOf(harbour.articleId)).toBe(harbour.eventId)
    expect(await eventOf(wire.articleId)).toBe(splitEvent.event.id)
    expect(await take(WIRE)).toMatchObject({ kind: 'ArticleUnchanged', eventId: splitEvent.event.id })
  })

  it('keep an article that a person put into them, and the machine’s own stay where they were', async () => {
    const [harbour, wire, choir] = [await take(HARBOUR), await take(WIRE), await take(CHOIR)]
    const { moveArticle } = await client.moveArticle({ article: wire.articleId, event: choir.eventId, ...WHO })
    expect(moveArticle).toMatchObject({ article: { id: wire.articleId, event: { id: choir.eventId } } })
    const later = await take(LATER)
    expect(later.eventId).toBe(harbour.eventId)
    expect(await eventOf(wire.articleId)).toBe(choir.eventId)
    expect((await take(CHOIR_AGAIN)).eventId).toBe(choir.eventId)
    expect(await take(more(WIRE, 'Pilots waited outside.'))).toMatchObject({ eventId: choir.eventId })
    expect(await eventOf(harbour.articleId)).toBe(harbour.eventId)
  })

  it('say what stands in the way, and change nothing', async () => {
    const [harbour, choir] = [await take(HARBOUR), await take(CHOIR)]
    const nowhere = Buffer.from('Event:00000000-0000-7000-8000-000000000000').toString('base64url')
    expect((await client.mergeEvents({ into: harbour.eventId, events: [nowhere] })).mergeEvents).toMatchObject({
      __typename: 'NotFoundError',
    })
    expect((await client.mergeEvents({ into: harbour.eventId, events: [harbour.eventId] })).mergeEvents).toMatchObject({
      __typename: 'ConflictError',
    })
    const all = { event: harbour.eventId, articles: [harbour.articleId] }
    expect((await client.splitEvent(all)).splitEvent).toMatchObject({ __typename: 'ConflictError' })
    const foreign = { event: harbour.eventId, articles: [choir.articleId] }
    expect((await client.splitEvent(foreign)).splitEvent).toMatchObject({ __typename: 'ConflictError' })
    expect((await client.splitEvent({ ...all, articles: [] })).splitEvent).toMatchObject({
      __typename: 'InvalidInputError',
    })
    await expect(client.mergeEvents({ into: harbour.articleId, events: [choir.eventId] })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    })
    expect((await client.corrections()).corrections.totalCount).toBe(0)
    expect((await client.events()).events.nodes.map(({ version }) => version)).toEqual([2, 2])
  })
})

describe('people', () => {
  const named = (name: string, article: ArticleInput, url: string): ArticleInput => ({
    ...article,
    url,
    text: (article.text ?? '').replaceAll('Otto Lind', name).replaceAll('Ines Duarte', name),
  })
  const people = async () =>
    (await client.people()).people.nodes.map(({ name }) => name).sort((a, b) => a.localeCompare(b))

  it('whom a person merges stay one when a later article prints either name', async () => {
    await take(HARBOUR)
    await take(named('Maria Teixeira', CHOIR, 'https://herald.example/2'))
    expect(await people()).toEqual(['Ines Duarte', 'Maria Teixeira'])
    const [first, second] = (await client.people()).people.nodes
    const { mergePeople } = await client.mergePeople({ into: first?.id ?? '', people: [second?.id ?? ''], ...WHO })
    if (mergePeople.__typename !== 'MergePeoplePayload') throw new Error(JSON.stringify(mergePeople))
    expect(mergePeople.person.names.map(({ name }) => name).sort()).toEqual(['Ines Duarte', 'Maria Teixeira'])
    await take(named('Maria Teixeira', CHOIR_AGAIN, 'https://valley.example/2'))
    await take(WIRE)
    expect(await people()).toHaveLength(1)
    const { person } = await client.personQuotes({ id: first?.id ?? '' })
    expect(person?.quotes.totalCount).toBe(4)
    for (const text of ['Duarte', 'Teixeira']) {
      const { search } = await client.search({ text, types: ['PERSON'] })
      expect(search.nodes.map(({ node }) => node.__typename === 'Person' && node.id)).toEqual([first?.id])
    }
    const table = await (await fetch(`${server.url}/export/people.jsonl`)).text()
    expect(
      table
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual([first?.id])
    const { data } = await server.ask<{ node: unknown }>(
      'query ($id: ID!) { node(id: $id) { ... on Person { mergedInto { id } corrections { nodes { kind curator } } } } }',
      { id: second?.id },
    )
    expect(data?.node).toEqual({
      mergedInto: { id: first?.id },
      corrections: { nodes: [{ kind: 'MERGE_PEOPLE', curator: WHO.curator }] },
    })
  })

  it('whom a person tells apart by article stay apart when that article is revised', async () => {
    const harbour = await take(HARBOUR)
    const wire = await take(WIRE)
    const [duarte] = (await client.people()).people.nodes
    const split = await client.splitPerson({ person: duarte?.id ?? '', articles: [wire.articleId], ...WHO })
    if (split.splitPerson.__typename !== 'SplitPersonPayload') throw new Error(JSON.stringify(split))
    const other = split.splitPerson.person.id
    expect(split.splitPerson.person).toMatchObject({ name: 'Ines Duarte', names: [{ name: 'Ines Duarte', count: 1 }] })
    const speaker = async (id: string) => (await client.article({ id })).article?.quotes.nodes[0]?.speaker?.id
    await take(more(WIRE, 'Pilots waited outside.'))
    await take(more(HARBOUR, 'Pilots waited outside.'))
    expect(await speaker(wire.articleId)).toBe(other)
    expect(await speaker(harbour.articleId)).toBe(duarte?.id)
    const none = await client.splitPerson({ person: other, articles: [harbour.articleId] })
    expect(none.splitPerson.__typename).toBe('ConflictError')
    const all = await client.splitPerson({ person: other, names: ['Ines Duarte'] })
    expect(all.splitPerson.__typename).toBe('ConflictError')
  })

  it('whom a person tells apart by name stay apart in later articles', async () => {
    await take(HARBOUR)
    await take(named('Ines Duarta', WIRE, 'https://wire.example/2'))
    expect(await people()).toEqual(['Ines Duarte'])
    const [duarte] = (await client.people()).people.nodes
    const split = await client.splitPerson({ person: duarte?.id ?? '', names: ['Ines Duarta'], ...WHO })
    expect(split.splitPerson).toMatchObject({ __typename: 'SplitPersonPayload', person: { name: 'Ines Duarta' } })
    await take(named('Ines Duarta', LATER, 'https://pier.example/3'))
    await take(LATER)
    expect(await people()).toEqual(['Ines Duarta', 'Ines Duarte'])
  })
})

describe('an article', () => {
  it('keeps the outlet that a person named, through revisions and when it is handed in again', async () => {
    const loose = { ...HARBOUR, url: null }
    const first = await take(loose)
    const { setOutlet } = await client.setOutlet({ article: first.articleId, outlet: 'Sound Gazette', ...WHO })
    expect(setOutlet).toMatchObject({
      article: { outlet: { name: 'Sound Gazette' } },
      correction: { changes: [{ field: 'outlet', before: 'The Alder Post', after: 'Sound Gazette' }] },
    })
    expect(await take(loose)).toMatchObject({ kind: 'ArticleUnchanged', articleId: first.articleId })
    const revised = await client.reviseArticle({
      id: first.articleId,
      article: { outlet: 'The Alder Post', text: `${HARBOUR.text ?? ''}\n\nPilots waited outside.` },
    })
    expect(revised.reviseArticle).toMatchObject({
      result: { __typename: 'ArticleRevised', revision: 2, article: { outlet: { name: 'Sound Gazette' } } },
    })
    const again = await client.setOutlet({ article: first.articleId, outlet: 'Sound Gazette' })
    expect(again.setOutlet.__typename).toBe('ConflictError')
    const bad = await client.setOutlet({ article: first.articleId, outlet: '  ' })
    expect(bad.setOutlet.__typename).toBe('InvalidInputError')
  })

  it('keeps the speaker that a person named, on the same words of later versions and in the comparison', async () => {
    const harbour = await take(HARBOUR)
    await take(WIRE)
    const quotes = async () => (await client.article({ id: harbour.articleId })).article?.quotes.nodes ?? []
    const [quote] = await quotes()
    const { correctSpeaker } = await client.correctSpeaker({
      quote: quote?.id ?? '',
      speaker: { name: 'Pavel Horn' },
      ...WHO,
    })
    expect(correctSpeaker).toMatchObject({
      quote: { speaker: { name: 'Pavel Horn' } },
      correction: { changes: [{ field: 'speaker', before: 'Ines Duarte', after: 'Pavel Horn' }] },
    })
    const { event } = await client.eventCoverage({ id: harbour.eventId })
    expect(event?.comparison.attributionConflicts.map(({ kind }) => kind)).toEqual(['SPEAKER'])
    await take(more(HARBOUR, 'Pilots waited outside.'))
    expect((await quotes())[0]).toMatchObject({ speaker: { name: 'Pavel Horn' } })
    await take({ ...HARBOUR, text: BREAKWATER })
    expect(await quotes()).toEqual([])
    await take(more(HARBOUR, 'Pilots went home.'))
    const [back] = await quotes()
    expect(back).toMatchObject({ speaker: { name: 'Pavel Horn' } })
    await client.correctSpeaker({ quote: back?.id ?? '', speaker: { organisation: 'Port Authority' } })
    await take(LATER)
    expect((await quotes())[0]).toMatchObject({ speaker: null, organisation: 'Port Authority' })
    await client.correctSpeaker({ quote: back?.id ?? '', speaker: { unknown: true } })
    expect((await quotes())[0]).toMatchObject({ speaker: null, organisation: null })
    const none = await server.ask('mutation ($id: ID!) { correctSpeaker(quote: $id, speaker: {}) { __typename } }', {
      id: back?.id,
    })
    expect(none.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  it('is revised by its id whatever the text says, and only by what is another text', async () => {
    const [harbour, wire] = [await take(HARBOUR), await take(WIRE)]
    const revise = async (article: ArticleInput) =>
      (await client.reviseArticle({ id: harbour.articleId, article })).reviseArticle
    const text = `${BREAKWATER}\n\nNobody was hurt, the harbour master said.`
    expect(await revise({ text })).toMatchObject({ result: { __typename: 'ArticleRevised', revision: 2 } })
    expect(await revise({ text })).toMatchObject({ result: { __typename: 'ArticleUnchanged' } })
    expect(await revise({ text: HARBOUR.text ?? '' })).toMatchObject({ result: { revision: 3 } })
    expect(await revise({ text: ' ' })).toMatchObject({ result: { __typename: 'ArticleRejected', reason: 'EMPTY' } })
    expect(await revise({})).toMatchObject({ __typename: 'InvalidInputError' })
    expect(await revise({ text, url: WIRE.url ?? '' })).toMatchObject({ __typename: 'ConflictError' })
    const gone = await client.deleteArticle({ article: wire.articleId })
    expect(gone.deleteArticle).toMatchObject({ deletedId: wire.articleId })
    expect(await revise({ text, url: WIRE.url ?? '' })).toMatchObject({ result: { revision: 4 } })
  })

  it('that is deleted leaves nothing behind but the record', async () => {
    await take(CHOIR)
    const rows = await countRows()
    const [harbour, wire] = [await take(HARBOUR), await take(WIRE)]
    const shared = await countRows()
    const later = await take(LATER)
    await client.deleteArticle({ article: later.articleId, ...WHO })
    expect(await countRows()).toEqual(shared)
    expect((await client.event({ id: harbour.eventId })).event?.articleCount).toBe(2)
    for (const { articleId } of [harbour, wire]) await client.deleteArticle({ article: articleId, ...WHO })
    expect(await countRows()).toEqual(rows)
    expect((await client.event({ id: harbour.eventId })).event).toBeNull()
    expect((await client.outlets()).outlets.nodes.map(({ name }) => name)).toEqual([CHOIR.outlet])
    expect((await client.outlet({ slug: 'the-alder-post' })).outlet?.name).toBe('The Alder Post')
    expect(await (await fetch(`${server.url}/export/outlets.csv`)).text()).not.toContain('The Alder Post')
    const { corrections } = await client.corrections()
    expect(corrections.nodes[0]).toMatchObject({
      kind: 'DELETE_ARTICLE',
      ...WHO,
      changes: [{ subjectId: wire.articleId, field: 'article', before: WIRE.title, after: null }],
    })
    const about = async (where: CorrectionWhere) =>
      (await client.corrections({ where })).corrections.nodes.map(({ changes }) => changes[0]?.subjectId)
    expect(await about({ subject: { in: [wire.articleId] }, curator: { contains: 'okafor' } })).toEqual([
      wire.articleId,
    ])
    expect(await about({ kind: { notIn: ['DELETE_ARTICLE'] } })).toEqual([])
    const again = await client.deleteArticle({ article: harbour.articleId })
    expect(again.deleteArticle).toMatchObject({ __typename: 'NotFoundError' })
    expect((await take(HARBOUR)).articleId).not.toBe(harbour.articleId)
  })
})

async function countRows() {
  const { db } = server.store
  return {
    articles: await db.article.count(),
    revisions: await db.revision.count(),
    facts: [await db.quote.count(), await db.mention.count(), await db.figure.count(), await db.citation.count()],
    people: await db.person.findMany({ select: { name: true, names: { select: { name: true, count: true } } } }),
    events: await db.event.count(),
    stories: await db.story.count(),
    utterances: await db.utterance.count(),
    renderings: await db.rendering.count(),
    terms: await db.termFrequency.findMany({ orderBy: { term: 'asc' } }),
  }
}
