import { afterAll, beforeAll, expect, it } from 'vitest'
import { followUntilIdle } from '../../src/follow/follow.js'
import { makeKey } from '../../src/store/api-keys.js'
import { openWeb, type Web } from '../../src/web/open-web.js'
import { readReach } from '../../src/web/reach.js'
import { OWN_CLOCK } from '../../src/web/turns.js'
import { startTestServer, STARTING_MS, type Answer, type TestServer } from '../serve/test-server.js'
import type { LittleWeb } from '../support/little-web.js'
import { openQuayMail } from '../web/quay-mail.js'

let mail: LittleWeb
let web: Web
let server: TestServer
let key: string
beforeAll(async () => {
  mail = await openQuayMail()
  web = openWeb({ reach: readReach([`127.0.0.1:${String(mail.port)}`]), userAgent: 'Rashomon/0 (trial)', pauseMs: 0 })
  server = await startTestServer()
  key = await makeKey(server.store.db, 'desk', ['admin'])
}, STARTING_MS)
afterAll(async () => {
  await server.close()
  await web.close()
  await mail.close()
})

const SOURCES = `{ followedSources { totalCount nodes {
  id address title kind listAddress failures failureReason failure pageCounts { status count }
  failedPages { address status failureReason failure article { id } }
} } }`

async function ask<Data>(query: string, variables = {}, bearer: string | null = key): Promise<Answer<Data>> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }) },
    body: JSON.stringify({ query, variables }),
  })
  return { ...((await response.json()) as object), extensions: undefined } as never
}

const FOLLOW = 'mutation ($address: URL!) { followSource(address: $address) { isNew source { id address kind } } }'

it('sources are followed by whoever holds a key for everything, and by nobody else', async () => {
  const address = `${mail.origin}/feed.xml`
  const writer = await makeKey(server.store.db, 'writer', ['ingest', 'curate'])
  for (const bearer of [null, writer]) {
    const { errors } = await ask(FOLLOW, { address }, bearer)
    expect(errors?.[0]?.message).toContain('scope "admin"')
  }
  expect((await ask(SOURCES, {}, null)).errors?.[0]?.message).toContain('scope "ingest"')
  const first = await ask<{ followSource: { isNew: boolean } }>(FOLLOW, { address })
  expect(first.data?.followSource).toMatchObject({ isNew: true, source: { address, kind: null } })
  const again = await ask<{ followSource: { isNew: boolean } }>(FOLLOW, { address: `${address}?utm_source=x` })
  expect(again.data?.followSource).toMatchObject({ isNew: false, source: { address } })
  const { errors } = await ask(FOLLOW, { address: 'ftp://news.example/feed' })
  expect(errors?.[0]?.message).toBe('Only http:// and https:// addresses are followed, not ftp:')
})

it('a source tells what became of its pages, an article whether it still stands there, and both until it is unfollowed', async () => {
  await followUntilIdle({ store: server.store, web, clock: OWN_CLOCK }, () => undefined)
  const { data, errors } = await ask<{ followedSources: { nodes: { id: string }[] } }>(SOURCES)
  expect(errors).toBeUndefined()
  expect(data?.followedSources).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        title: 'The Quay Mail',
        kind: 'FEED',
        failures: 0,
        failure: null,
        pageCounts: [
          { status: 'LIVE', count: 2 },
          { status: 'GONE', count: 1 },
        ],
        failedPages: [{ address: `${mail.origin}/gone`, status: 'GONE', failureReason: 'NOT_FOUND', article: null }],
      },
    ],
  })
  const STATUS = `query ($url: URL!) { article(url: $url) { status lastSeenAt watchedPage { address movedTo nextReadingAt } } }`
  const article = await ask<{ article: { lastSeenAt: string } }>(STATUS, { url: `${mail.origin}/a` })
  expect(article.data?.article).toMatchObject({
    status: 'LIVE',
    watchedPage: { address: `${mail.origin}/a`, movedTo: null },
  })
  expect(Date.now() - Date.parse(article.data?.article.lastSeenAt ?? '')).toBeLessThan(600_000)
  const gone = await ask<{ articles: { totalCount: number } }>(
    '{ live: articles(where: { status: { in: LIVE } }) { totalCount } gone: articles(where: { status: { in: GONE } }) { totalCount } }',
  )
  expect(gone.data).toEqual({ live: { totalCount: 2 }, gone: { totalCount: 0 } })
  const UNFOLLOW = 'mutation ($id: ID!) { unfollowSource(id: $id) { id address } }'
  const id = data?.followedSources.nodes[0]?.id
  expect((await ask(UNFOLLOW, { id })).data).toEqual({ unfollowSource: { id, address: `${mail.origin}/feed.xml` } })
  expect((await ask(UNFOLLOW, { id })).data).toEqual({ unfollowSource: null })
  const after = await ask<{ article: object }>(STATUS, { url: `${mail.origin}/a` })
  expect(after.data?.article).toMatchObject({ status: 'LIVE', watchedPage: { nextReadingAt: null } })
})
