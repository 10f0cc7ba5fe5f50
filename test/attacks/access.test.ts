import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../../src/graphql/schema.js'
import type { Scope } from '../../src/model/access.js'
import { addressProblem } from '../../src/serve/check-address.js'
import { startServer } from '../../src/serve/server.js'
import type { Listening, RunningServer } from '../../src/serve/server.js'
import { hasWritingKey, listKeys, makeKey, revokeKey } from '../../src/store/api-keys.js'
import { STARTING_MS } from '../serve/test-server.js'
import { openTestStore, type TestStore } from '../support/open-test-store.js'
import { MEDIA, post } from './post.js'

const READ = { query: '{ outlets { totalCount } }' }
const INGEST = {
  query:
    'mutation { ingestArticles(articles: [{ text: "The pier of Karsk Quay is closed, Ines Roe said on Monday." }]) { rejectedCount } }',
}
const MISSING = '00000000-0000-7000-8000-000000000000'
const CURATE = { query: `mutation { deleteArticle(article: "${MISSING}") { __typename } }` }
/** Both, the harmless one first, the other in a fragment. */
const MIXED = {
  query: `mutation { ...A ...B } fragment A on Mutation { ingestArticles(articles: [{ text: "x" }]) { rejectedCount } } fragment B on Mutation { ... { deleteArticle(article: "${MISSING}") { __typename } } }`,
}

let store: TestStore
const running: RunningServer[] = []

beforeAll(async () => {
  store = await openTestStore()
}, STARTING_MS)
afterAll(async () => {
  for (const server of running) await server.close()
  await store.drop()
})

async function serve(listening: Partial<Listening> = {}): Promise<string> {
  const server = await startServer(store, { host: '127.0.0.1', port: 0, ...listening })
  running.push(server)
  return server.url
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
/** Keys are looked up anew after two seconds. */
const forgetting = () => new Promise((resolve) => setTimeout(resolve, 2_100))

/** What a server answers to bytes as they are. */
function raw(url: string, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(request))
    let answer = ''
    socket.on('data', (bytes) => (answer += bytes.toString()))
    socket.on('end', () => {
      resolve(answer)
    })
    socket.on('error', reject)
  })
}

describe("a server on a machine of one's own", () => {
  let url: string
  beforeAll(async () => {
    url = await serve()
  })

  const ROUTES = [
    'GET /graphql?query=%7B__typename%7D',
    'POST /graphql',
    'GET /export/quotes.csv',
    'POST /ingest',
    'POST /plan',
    'GET /comparison',
    'GET /inspection',
    'GET /keys',
    'GET /',
    'GET /health',
    'GET /ready',
    'POST /check',
    'POST /mcp',
    'OPTIONS /graphql',
  ]

  it.each(ROUTES)('answers %s to no name that is not its own, and to no page of another site', async (route) => {
    const ask = (headers: string) =>
      raw(url, `${route} HTTP/1.1\r\n${headers}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`)
    const own = new URL(url).host
    for (const headers of [
      'Host: evil.example',
      'Host: evil.example:4000',
      `Host: localhost.evil.example`,
      `Host: ${own}\r\nOrigin: http://evil.example`,
      `Host: ${own}\r\nOrigin: null`,
      `Host: ${own}\r\nOrigin: http://${own}.evil.example`,
    ]) {
      expect(await ask(headers)).toMatch(/^HTTP\/1\.1 403 /)
    }
    for (const host of ['[[[', 'a b', '', 'evil@127.0.0.1', '127.0.0.1:99999999', '[::1', '/', '%00']) {
      const answer = await ask(`Host: ${host}`)
      expect(answer).toMatch(/^HTTP\/1\.1 400 /)
      expect(answer).not.toMatch(/node_modules|\.js|at new/)
    }
    for (const headers of [
      `Host: ${own}`,
      'Host: localhost:1',
      'Host: [::1]:4000',
      `Host: ${own}\r\nOrigin: http://${own}`,
    ]) {
      expect(await ask(headers)).not.toMatch(
        /^HTTP\/1\.1 (?:400 Bad|403)(?=[\s\S]*"message":"(?:The Host|This server|Pages))/,
      )
    }
  })

  it('asks nobody for a key, until there is one for writing', async () => {
    for (const body of [READ, INGEST, CURATE, MIXED]) expect((await post(url, body)).status).toBe(200)
    await makeKey(store.db, 'A reader', ['read'])
    expect(await hasWritingKey(store.db)).toBe(false)
    const key = await makeKey(store.db, 'The desk', ['ingest'])
    await forgetting()
    expect((await post(url, READ)).status).toBe(200)
    for (const body of [INGEST, CURATE, MIXED]) {
      for (const accept of MEDIA) {
        expect(await post(url, body, { accept })).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
      }
    }
    expect(
      (
        await fetch(`${url}/ingest?name=a.txt`, {
          method: 'POST',
          headers: { 'content-type': 'application/octet-stream' },
          body: 'x',
        })
      ).status,
    ).toBe(401)
    expect((await post(url, INGEST, bearer(key))).status).toBe(200)
  })

  it('lets a key do what it is for, and no more', async () => {
    const keyFor = (scope: Scope) => makeKey(store.db, `For ${scope}`, [scope])
    const [ingest, curate, admin] = [await keyFor('ingest'), await keyFor('curate'), await keyFor('admin')]
    const status = async (body: object, key: string) => (await post(url, body, bearer(key))).status
    expect([
      await status(READ, ingest),
      await status(INGEST, ingest),
      await status(CURATE, ingest),
      await status(MIXED, ingest),
    ]).toEqual([200, 200, 403, 403])
    expect([
      await status(READ, curate),
      await status(INGEST, curate),
      await status(CURATE, curate),
      await status(MIXED, curate),
    ]).toEqual([200, 403, 200, 403])
    expect([await status(INGEST, admin), await status(CURATE, admin), await status(MIXED, admin)]).toEqual([
      200, 200, 200,
    ])
    expect((await fetch(`${url}/keys`, { headers: bearer(curate) })).status).toBe(403)
    expect((await fetch(`${url}/keys`, { headers: bearer(admin) })).status).toBe(200)
    expect((await fetch(`${url}/keys`)).status).toBe(401)
  })

  it('takes no key that was made up, cut, or revoked', async () => {
    const key = await makeKey(store.db, 'Somebody who leaves', ['ingest'])
    expect((await post(url, READ, bearer(key))).status).toBe(200)
    for (const wrong of [
      key.slice(0, -1),
      `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`,
      `rashomon_${'0'.repeat(32)}_${'A'.repeat(43)}`,
      'x',
      '',
    ]) {
      expect(await post(url, READ, bearer(wrong))).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
    }
    expect((await post(url, READ, { authorization: `Basic ${key}` })).status).toBe(401)
    expect(await revokeKey(store.db, 'Somebody who leaves')).toBe(true)
    await forgetting()
    expect((await post(url, READ, bearer(key))).status).toBe(401)
  })

  it('keeps of a key only what nobody can use', async () => {
    const key = await makeKey(store.db, 'Nobody', ['read'])
    const secret = key.split('_')[2] ?? ''
    const stored = JSON.stringify(await store.db.apiKey.findMany())
    expect(stored).not.toContain(secret)
    expect(JSON.stringify(await listKeys(store.db))).not.toMatch(/hash/)
    await expect(makeKey(store.db, 'Nobody', ['read'])).rejects.toThrow(/has a key/)
    await expect(makeKey(store.db, 'Else', ['write'])).rejects.toThrow(/"write" is none/)
  })

  it('takes the secret of the data folder from the command line of its owner', async () => {
    expect((await fetch(`${url}/inspection`)).status).toBe(401)
    const { secret = '' } = store.lock ?? {}
    expect((await fetch(`${url}/inspection`, { headers: bearer(secret) })).status).toBe(200)
    expect((await fetch(`${url}/inspection`, { headers: bearer(`${secret.slice(0, -1)}!`) })).status).toBe(401)
  })

  it('signs corrections with the name of the key', async () => {
    const key = await makeKey(store.db, 'Fact desk', ['admin'])
    const text = 'The pier of Tolvsk is open, Ines Roe said on Monday.'
    const taken = await post(
      url,
      {
        query: `mutation { ingestArticles(articles: [{ text: "${text}", url: "https://a.example/pier" }]) { storedCount } }`,
      },
      bearer(key),
    )
    expect(taken.data).toEqual({ ingestArticles: { storedCount: 1 } })
    const name = async (curator: string) => {
      const query = `mutation { setOutlet(article: "${id}", outlet: "The Tolvsk Post"${curator}) { __typename ... on SetOutletPayload { correction { curator } } ... on ExpectedError { message } } }`
      return JSON.stringify((await post(url, { query }, bearer(key))).data)
    }
    const found = await post(url, { query: '{ article(url: "https://a.example/pier") { id } }' })
    const { id = '' } = found.data?.['article'] as { id?: string }
    expect(await name(', curator: "Somebody else"')).toContain('InvalidInputError')
    expect(await name('')).toContain('"curator":"Fact desk"')
  })
})

describe('a server for others', () => {
  it(
    'is not started without a key for writing, unless nobody may write',
    async () => {
      const fresh = await openTestStore()
      const anywhere = { host: '0.0.0.0', port: 0 }
      await expect(startServer(fresh, anywhere)).rejects.toThrow(/rashomon keys make.*--read-only/)
      const reading = await startServer(fresh, { ...anywhere, readOnly: true })
      expect((await post(reading.url, READ)).status).toBe(200)
      expect((await post(reading.url, INGEST)).status).toBe(401)
      const key = await makeKey(fresh.db, 'The desk', ['ingest'])
      expect((await post(reading.url, INGEST, bearer(key))).status).toBe(403)
      const { secret } = fresh.lock ?? { secret: '' }
      const file = {
        method: 'POST',
        headers: { ...bearer(secret), 'content-type': 'application/octet-stream' },
        body: 'x',
      }
      expect((await fetch(`${reading.url}/ingest?name=a.txt`, file)).status).not.toBe(200)
      await reading.close()
      const writing = await startServer(fresh, anywhere)
      expect((await post(writing.url, INGEST)).status).toBe(401)
      expect((await post(writing.url, INGEST, bearer(key))).status).toBe(200)
      await writing.close()
      await fresh.drop()
    },
    STARTING_MS,
  )

  it('can be closed to readers without a key', async () => {
    const url = await serve({ closed: true })
    expect((await post(url, READ)).status).toBe(401)
    expect((await fetch(`${url}/export/quotes.csv`)).status).toBe(401)
    expect((await fetch(`${url}/health`)).status).toBe(200)
    const key = await makeKey(store.db, 'A subscriber', ['read'])
    expect((await post(url, READ, bearer(key))).status).toBe(200)
  })

  it('answers to names and pages that were allowed, and says so to browsers', async () => {
    const url = await serve({ allowHosts: ['news.example'], allowOrigins: ['https://desk.example'] })
    expect(await raw(url, 'GET /health HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 200 /,
    )
    const asked = {
      origin: 'https://desk.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    }
    const preflight = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: asked })
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://desk.example')
    expect(preflight.headers.get('access-control-allow-credentials')).not.toBe('true')
    const answer = await post(url, READ, { origin: 'https://desk.example' })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, 'https://desk.example'])
    expect(
      (await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { ...asked, origin: 'https://else.example' } }))
        .status,
    ).toBe(403)
  })
})

describe('what a mutation needs', () => {
  it('is known of each of them', () => {
    const names = Object.keys(schema.getMutationType()?.getFields() ?? {})
    expect(names.filter((name) => /^(?:ingest|revise)/.test(name)).sort()).toEqual(['ingestArticles', 'reviseArticle'])
    expect(names.length).toBeGreaterThan(8)
  })

  it('does not hang on how a host is written', () => {
    const own = { hosts: ['News.Example'], origins: [] }
    expect(addressProblem({ host: 'NEWS.example:80' }, own)).toBeNull()
    expect(addressProblem({ host: '2130706433' }, own)).toBeNull()
    expect(addressProblem({ host: undefined }, own)?.status).toBe(400)
    expect(addressProblem({ host: 'news.example.' }, own)?.status).toBe(403)
  })
})
