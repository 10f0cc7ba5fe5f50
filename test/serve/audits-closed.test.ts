import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../../src/serve/server.js'
import type { RunningServer } from '../../src/serve/server.js'
import { makeKey } from '../../src/store/api-keys.js'
import { ENGINES, openTestStore, type TestStore } from '../support/open-test-store.js'
import { STARTING_MS } from './test-server.js'

const ORIGIN = 'https://desk.example'
/** Four of the audits ask for the schema: with that switched off as well, these get a refusal for an answer. */
const OFF = { introspection: true, suggestions: false, graphiql: false }

// The same audits of a server that keeps others out: what one on the internet is started with.
describe('GraphQL over HTTP of a closed server', () => {
  let store: TestStore
  let server: RunningServer
  let key = ''
  beforeAll(async () => {
    store = await openTestStore(ENGINES.at(-1))
    key = await makeKey(store.db, 'M. Okafor, fact desk', ['read'])
    server = await startServer(
      store,
      {
        host: '127.0.0.1',
        port: 0,
        allowHosts: ['api.desk.example'],
        allowOrigins: [ORIGIN],
        readOnly: true,
        closed: true,
        metricsPort: 0,
      },
      { switches: OFF, access: () => undefined },
    )
  }, STARTING_MS)
  afterAll(async () => {
    await server.close()
    await store.drop()
  })

  /** As a page of an allowed site asks, with a key. */
  const asAllowed: typeof fetch = (url, init = {}) => {
    const headers = new Headers(init.headers)
    headers.set('authorization', `Bearer ${key}`)
    headers.set('origin', ORIGIN)
    return fetch(url, { ...init, headers })
  }
  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: asAllowed })

  it('has audits to pass, and answers nobody without a key or from another site', async () => {
    expect(audits.length).toBeGreaterThan(60)
    const url = `${server.url}/graphql?query=${encodeURIComponent('{ __typename }')}`
    expect((await fetch(url)).status).toBe(401)
    const elsewhere = { authorization: `Bearer ${key}`, origin: 'https://evil.example' }
    expect((await fetch(url, { headers: elsewhere })).status).toBe(403)
    expect((await asAllowed(url)).status).toBe(200)
  })

  it.each(audits.map((audit) => [audit.id, audit.name, audit.fn] as const))('%s: %s', async (_id, _name, fn) => {
    expect(await fn()).toMatchObject({ status: 'ok' })
  })
})
