import { startServer } from '../../src/serve/server.js'
import type { ServeOptions } from '../../src/serve/yoga.js'
import type { Store } from '../../src/store/open-store.js'
import { ENGINES, openTestStore } from '../support/open-test-store.js'

export interface TestServer {
  readonly url: string
  readonly store: Store
  /** Faults that were hidden from clients. */
  readonly faults: unknown[]
  ask<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>
  close(): Promise<void>
}

export interface Answer<Data> {
  readonly data: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

/** Longest that a server may take to start, in ms: the first start of the embedded engine is slow on a busy machine. */
export const STARTING_MS = 180_000

/** A server of its own on a fresh database: on a PostgreSQL server where one is given, else on the embedded engine. */
export async function startTestServer(options: ServeOptions = {}): Promise<TestServer> {
  const store = await openTestStore(ENGINES.at(-1))
  const faults: unknown[] = []
  const server = await startServer(
    store,
    { host: '127.0.0.1', port: 0 },
    { log: (fault) => faults.push(fault), ...options },
  )
  return {
    url: server.url,
    store,
    faults,
    ask: async (query, variables = {}) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      // What a query cost is told beside its answer; tests of that read it themselves.
      return { ...((await response.json()) as object), extensions: undefined } as never
    },
    close: async () => {
      await server.close()
      await store.drop()
    },
  }
}
