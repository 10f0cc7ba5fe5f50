import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workOff } from '../../src/pipeline/work-off.js'
import { makeKey } from '../../src/store/api-keys.js'
import { startTestServer, STARTING_MS, type TestServer } from '../serve/test-server.js'
import { HARBOUR_ARTICLES } from './harbour-articles.js'

const SUBMIT = `mutation ($articles: [ArticleInput!]!) {
  submitArticles(articles: $articles) { jobs { id name state size attempts stored } rejections { index name reason message } }
}`
const JOBS = `query ($state: JobState, $first: Int, $last: Int, $after: String, $before: String) {
  jobs(state: $state, first: $first, last: $last, after: $after, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id name state attempts stored unchanged rejected rejections { name line reason message } fault endedAt }
  }
}`

interface Told {
  readonly id: string
  readonly name: string
  readonly state: string
}

interface Page {
  readonly jobs: {
    readonly totalCount: number
    readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
    readonly nodes: readonly Told[]
  }
}

describe('work handed in over GraphQL', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  }, STARTING_MS)
  afterAll(async () => {
    expect(server.faults).toEqual([])
    await server.close()
  })

  it('is kept, told of, and taken in; what cannot be read at all is refused at once', async () => {
    const articles = [...HARBOUR_ARTICLES, { text: ' ' }, { text: 'both', html: 'both' }]
    const { data } = await server.ask<{ submitArticles: { jobs: Told[]; rejections: object[] } }>(SUBMIT, { articles })
    expect(data?.submitArticles.jobs.map(({ name, state }) => [name, state])).toEqual([
      ...HARBOUR_ARTICLES.map(({ name }) => [name, 'WAITING']),
      ['articles[4]', 'WAITING'],
    ])
    expect(data?.submitArticles.rejections).toMatchObject([{ index: 5, name: 'articles[5]', reason: 'BAD_FIELD' }])
    while ((await workOff(server.store, await server.store.queue())) > 0);
    const done = await server.ask<Page>(JOBS, { state: 'DONE' })
    expect(done.data?.jobs.totalCount).toBe(4)
    const failed = await server.ask<Page>(JOBS, { state: 'FAILED' })
    expect(failed.data?.jobs.nodes).toMatchObject([
      { name: 'articles[4]', attempts: 1, stored: 0, rejected: 1, rejections: [{ reason: 'EMPTY', line: null }] },
    ])
    expect(await server.store.db.article.count()).toBe(4)
  })

  it('is listed page by page, in both directions', async () => {
    const all = (await server.ask<Page>(JOBS)).data?.jobs.nodes.map(({ id }) => id) ?? []
    expect(all).toHaveLength(5)
    const first = (await server.ask<Page>(JOBS, { first: 2 })).data?.jobs
    expect(first?.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const next = (await server.ask<Page>(JOBS, { first: 5, after: first?.pageInfo.endCursor })).data?.jobs
    expect([...(first?.nodes ?? []), ...(next?.nodes ?? [])].map(({ id }) => id)).toEqual(all)
    expect(next?.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    const last = (await server.ask<Page>(JOBS, { last: 2, before: next?.pageInfo.endCursor })).data?.jobs
    expect(last?.nodes.map(({ id }) => id)).toEqual(all.slice(2, 4))
    const wrong = await server.ask<Page>(JOBS, { after: 'nonsense' })
    expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_INPUT')
  })

  it('is tried again or thrown away when it failed, and left alone otherwise', async () => {
    const all = (await server.ask<Page>(JOBS)).data?.jobs.nodes ?? []
    const failed = all.find(({ state }) => state === 'FAILED')?.id
    const done = all.find(({ state }) => state === 'DONE')?.id
    const ids = [failed, done]
    const retry = await server.ask('mutation ($ids: [ID!]!) { retryJobs(ids: $ids) { jobs { id state } } }', { ids })
    expect(retry.data).toEqual({ retryJobs: { jobs: [{ id: failed, state: 'WAITING' }] } })
    while ((await workOff(server.store, await server.store.queue())) > 0);
    const drop = await server.ask('mutation ($ids: [ID!]!) { dropJobs(ids: $ids) { ids } }', { ids })
    expect(drop.data).toEqual({ dropJobs: { ids: [failed] } })
    expect((await server.ask<Page>(JOBS)).data?.jobs.totalCount).toBe(4)
  })

  it('keeps names and words that a database cannot hold, without what it cannot', async () => {
    const articles = [{ name: 'a\u0000b\ud800', text: `${HARBOUR_ARTICLES[0]?.text ?? ''} \ud800` }]
    const { data } = await server.ask<{ submitArticles: { jobs: Told[] } }>(SUBMIT, { articles })
    expect(data?.submitArticles.jobs.map(({ name }) => name)).toEqual(['a\ufffdb\ufffd'])
    while ((await workOff(server.store, await server.store.queue())) > 0);
  })
})

describe('work handed in where keys are needed', () => {
  it(
    'is told to nobody who may not hand in',
    async () => {
      const server = await startTestServer({ rules: { isLocal: false, readOnly: false, closed: false } })
      const ask = async (scope: string | null) => {
        const key = scope === null ? null : await makeKey(server.store.db, scope, [scope])
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
          body: JSON.stringify({ query: '{ articles { totalCount } jobs { totalCount } }' }),
        })
        return (await response.json()) as { data?: object; errors?: { extensions: { code: string } }[] }
      }
      expect((await ask(null)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
      expect((await ask('read')).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
      expect((await ask('ingest')).data).toMatchObject({ jobs: { totalCount: 0 } })
      const route = await fetch(`${server.url}/jobs`)
      expect(route.status).toBe(401)
      await server.close()
    },
    STARTING_MS,
  )
})
