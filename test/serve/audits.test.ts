import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, STARTING_MS, type TestServer } from './test-server.js'

// The audits of GraphQL over HTTP, each a test of its own, on the server as it is shipped.
describe('GraphQL over HTTP', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  }, STARTING_MS)
  afterAll(() => server.close())

  const audits = serverAudits({ url: () => `${server.url}/graphql` })

  it('has audits to pass', () => {
    expect(audits.length).toBeGreaterThan(60)
  })

  it.each(audits.map((audit) => [audit.id, audit.name, audit.fn] as const))('%s: %s', async (_id, _name, fn) => {
    expect(await fn()).toMatchObject({ status: 'ok' })
  })
})
