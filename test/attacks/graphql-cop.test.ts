import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'
import { aliased } from './post.js'

// The thirteen checks of graphql-cop, each asked as that program asks it: of a server as it comes, and of one on which all that can be switched
// off is off. A check that the server as it comes does not pass is one of what is read here being public: docs/security.md.

let open: TestServer
let shut: TestServer
beforeAll(async () => {
  open = await startTestServer()
  shut = await startTestServer({ switches: { introspection: false, suggestions: false, graphiql: false } })
}, 2 * STARTING_MS)
afterAll(async () => {
  expect([...open.faults, ...shut.faults]).toEqual([])
  await open.close()
  await shut.close()
})

interface Heard {
  readonly status: number
  readonly text: string
  /** What the answer is, where it is JSON. */
  readonly json: {
    readonly data?: Record<string, unknown> | null
    readonly errors?: unknown[]
    readonly extensions?: object
  } | null
}

type Ask = (url: string) => Promise<Heard>

async function hear(response: Response): Promise<Heard> {
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, text, json: isJson ? (JSON.parse(text) as Heard['json']) : null }
}

const json =
  (body: unknown, headers: Record<string, string> = {}): Ask =>
  async (url) =>
    hear(
      await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    )
const get =
  (query: string): Ask =>
  async (url) =>
    hear(await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`))

const isAnswered = ({ json: answer }: Heard) => answer?.data != null
const INTROSPECTION = 'query cop { __schema { directives { name } types { name fields { name } } } }'
const CIRCLE = `query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } }`

/** Each check: what it asks, and whether what it hears is the weakness that it looks for. */
const CHECKS: Readonly<Record<string, { readonly ask: Ask; readonly isWeak: (heard: Heard) => boolean }>> = {
  'Alias Overloading': { ask: json({ query: `query cop { ${aliased(101, '__typename')} }` }), isWeak: isAnswered },
  'Array-based Query Batching': {
    ask: json(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' }))),
    isWeak: ({ text }) => text.trim().startsWith('['),
  },
  'Directive Overloading': {
    ask: json({ query: `query cop { __typename ${'@aa'.repeat(10)} }` }),
    isWeak: ({ json: answer }) => (answer?.errors?.length ?? 0) >= 10,
  },
  'Introspection-based Circular Query': { ask: json({ query: CIRCLE }), isWeak: isAnswered },
  'Field Duplication': { ask: json({ query: `query cop { ${'__typename \n'.repeat(501)} }` }), isWeak: isAnswered },
  'Field Suggestions': {
    ask: json({ query: 'query cop { __schema { directive } }' }),
    isWeak: ({ text }) => /did you mean/i.test(text),
  },
  'GET Method Query Support': { ask: get('query cop { __typename }'), isWeak: isAnswered },
  'Mutation is allowed over GET': { ask: get('mutation cop { __typename }'), isWeak: isAnswered },
  'POST based url-encoded query (possible CSRF)': {
    ask: async (url) =>
      hear(
        await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: 'query=query+cop+%7B__typename%7D',
        }),
      ),
    isWeak: isAnswered,
  },
  'GraphQL IDE': {
    ask: async (url) => hear(await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })),
    isWeak: ({ text }) => /graphiql|playground|graphql voyager/i.test(text),
  },
  Introspection: { ask: json({ query: INTROSPECTION }), isWeak: isAnswered },
  'Trace Mode': {
    ask: json({ query: 'query cop { __typename }' }, { 'x-apollo-tracing': '1' }),
    isWeak: ({ json: answer }) => answer?.extensions !== undefined && 'tracing' in answer.extensions,
  },
  'Unhandled Errors Detection': {
    ask: json({ query: 'qwerty cop { abc }' }),
    isWeak: ({ status, text }) => status >= 500 || /exception|stacktrace|node_modules/i.test(text),
  },
}

/**
 * What a server as it comes lets happen on purpose: names, the schema and GraphiQL are public until they are switched off. A query by GET
 * changes nothing, is kept by caches, and is refused to pages of other sites by their `Origin`: it stays.
 */
const ON_PURPOSE = ['Field Suggestions', 'GET Method Query Support', 'GraphQL IDE', 'Introspection']

describe('the checks of graphql-cop', () => {
  it('are thirteen', () => {
    expect(Object.keys(CHECKS)).toHaveLength(13)
  })

  it.each(Object.entries(CHECKS))('%s: a server as it comes', async (name, { ask, isWeak }) => {
    expect(isWeak(await ask(open.url))).toBe(ON_PURPOSE.includes(name))
  })

  it.each(Object.entries(CHECKS))('%s: a server with everything switched off', async (name, { ask, isWeak }) => {
    expect(isWeak(await ask(shut.url))).toBe(name === 'GET Method Query Support')
  })

  it('a query by GET is refused to the page of another site', async () => {
    const response = await fetch(`${open.url}/graphql?query=%7B__typename%7D`, {
      headers: { origin: 'http://evil.example' },
    })
    expect(response.status).toBe(403)
  })
})
