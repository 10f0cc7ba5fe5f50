import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse, print } from 'graphql'
import { afterEach, describe, expect, it } from 'vitest'
import { createClient } from '../../src/client/index.js'
import { readTrustedDocuments } from '../../src/serve/trusted-documents.js'
import { MEDIA, post } from '../attacks/post.js'
import { startTestServer, STARTING_MS } from './test-server.js'
import type { TestServer } from './test-server.js'

let server: TestServer | null = null
const folder = mkdtempSync(join(tmpdir(), 'rashomon-'))
afterEach(async () => {
  expect(server?.faults ?? []).toEqual([])
  await server?.close()
  server = null
})

const OPERATIONS = resolve(import.meta.dirname, '../../schema/operations')
const browser = (url: string) => fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })

/** Whether a browser gets GraphiQL. */
async function isGraphiql(url: string): Promise<boolean> {
  return (await (await browser(url)).text()).includes('renderYogaGraphiQL')
}

describe('a server with everything switched off', () => {
  it(
    'tells no schema and no names, and has no GraphiQL',
    async () => {
      server = await startTestServer({ switches: { introspection: false, suggestions: false, graphiql: false } })
      const { url } = server
      for (const accept of MEDIA) {
        const schema = await post(url, { query: '{ __schema { types { name } } }' }, { accept })
        expect([schema.code, schema.data]).toEqual(['GRAPHQL_VALIDATION_FAILED', undefined])
        const type = await post(url, { query: '{ __type(name: "Event") { name } }' }, { accept })
        expect(type.code).toBe('GRAPHQL_VALIDATION_FAILED')
        for (const query of [
          '{ artcles { totalCount } }',
          '{ articles(frst: 1) { totalCount } }',
          '{ quotes(where: { directness: { in: [DIRCT] } }) { totalCount } }',
        ]) {
          const misspelt = await post(url, { query }, { accept })
          expect(misspelt.code).not.toBeNull()
          expect(misspelt.text).not.toMatch(/did you mean|"articles|DIRECT\b/i)
        }
        const variable = await post(
          url,
          {
            query: 'query Q($w: QuoteWhere) { quotes(where: $w) { totalCount } }',
            variables: { w: { dirctness: {} } },
          },
          { accept },
        )
        expect(variable.text).not.toMatch(/did you mean/i)
      }
      expect(await isGraphiql(url)).toBe(false)
      // No page leads to what is not there.
      for (const path of ['/', '/events/nothing']) {
        const page = await (await fetch(url + path, { headers: { accept: 'text/html' } })).text()
        expect(page).toContain('<main')
        expect(page).not.toMatch(/graphi?ql/i)
      }
      expect((await post(url, { query: '{ __typename articles { totalCount } }' })).data).toEqual({
        __typename: 'Query',
        articles: { totalCount: 0 },
      })
    },
    STARTING_MS,
  )
})

describe('GraphiQL', () => {
  it(
    'is sent compressed, once, and runs no script but its own',
    async () => {
      server = await startTestServer()
      const page = await browser(server.url)
      const length = Number(page.headers.get('content-length') ?? 0)
      expect(page.headers.get('content-encoding')).toBe('gzip')
      expect(length).toBeLessThan(3_500_000)
      const html = await page.text()
      expect(html).toContain('renderYogaGraphiQL')
      const policy = page.headers.get('content-security-policy') ?? ''
      expect(policy).toMatch(/script-src 'sha256-[^']+' blob:;/)
      expect(policy).not.toMatch(/script-src[^;]*unsafe/)
      const etag = page.headers.get('etag') ?? ''
      const again = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html', 'if-none-match': etag } })
      expect([again.status, await again.text()]).toEqual([304, ''])
      const bare = await fetch(`${server.url}/graphql`, {
        headers: { accept: 'text/html', 'accept-encoding': 'identity' },
      })
      expect(bare.headers.get('content-encoding')).toBeNull()
      expect(await bare.text()).toBe(html)
    },
    STARTING_MS,
  )
})

describe('a server that answers trusted documents', () => {
  const OTHER = '{ limits { name } }'

  it(
    'answers those of a folder in any spelling or by their ids, and no others',
    async () => {
      server = await startTestServer({ trusted: readTrustedDocuments(OPERATIONS) })
      const { url } = server
      expect((await createClient(url).events({ first: 1 })).events.nodes).toEqual([])
      expect((await createClient(url).storylines({ first: 1 })).storylines.nodes).toEqual([])
      for (const accept of MEDIA) {
        for (const query of [OTHER, '{ __schema { types { name } } }', 'mutation { deleteArticle(id: "x") { id } }']) {
          const refused = await post(url, { query }, { accept })
          expect([refused.status >= 400, refused.code, refused.data]).toEqual([
            accept === MEDIA[1],
            'FORBIDDEN',
            undefined,
          ])
        }
        for (const named of [
          { documentId: 'no' },
          { extensions: { persistedQuery: { version: 1, sha256Hash: 'no' } } },
        ])
          expect((await post(url, named, { accept })).code).toBe('FORBIDDEN')
      }
      // What the pages ask is part of the server.
      expect((await fetch(url)).status).toBe(200)
      expect(await isGraphiql(url)).toBe(false)
    },
    STARTING_MS,
  )

  it(
    'answers those of a manifest by its ids and by hash',
    async () => {
      const manifest = join(folder, 'manifest.json')
      writeFileSync(manifest, JSON.stringify({ 'limits-1': OTHER }))
      server = await startTestServer({ trusted: readTrustedDocuments(manifest) })
      const { url } = server
      const hash = createHash('sha256')
        .update(print(parse(OTHER)))
        .digest('hex')
      const asked = [
        { documentId: 'limits-1' },
        { documentId: `sha256:${hash}` },
        { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
        { query: 'query { limits { name, } }' },
      ]
      for (const body of asked) expect((await post(url, body)).data).toHaveProperty('limits')
      rmSync(folder, { recursive: true, force: true })
    },
    STARTING_MS,
  )

  it('is not started on what is no document', () => {
    const at = (name: string, text: string) => {
      const path = join(mkdtempSync(join(tmpdir(), 'rashomon-')), name)
      writeFileSync(path, text)
      return path
    }
    expect(() => readTrustedDocuments(join(folder, 'nowhere'))).toThrow('is not there')
    expect(() => readTrustedDocuments(at('a.json', '{"a": "{ nothing }"}'))).toThrow('Cannot query field "nothing"')
    expect(() => readTrustedDocuments(at('a.json', '{"a": 1}'))).toThrow('must have a document for each id')
    expect(() => readTrustedDocuments(at('a.json', '{'))).toThrow('no JSON')
    expect(() => readTrustedDocuments(at('a.json', '{}'))).toThrow('holds no operation')
  })
})
