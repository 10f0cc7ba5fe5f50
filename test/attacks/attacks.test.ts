import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'
import { HOSTILE_REQUESTS } from './hostile-requests.js'
import type { HostileRequest } from './hostile-requests.js'
import { aliased, MEDIA } from './post.js'

// Every one is sent by several at once, and by either media type. The documents of `hostile-documents.ts` have a test of their own beside
// this one, the files of `hostile-inputs.ts` as well; what others wait meanwhile, and memory, `scripts/faults/attacks.ts` prints.

/** Hands that send the same at once. */
const HANDS = 4

/** What may be held of a request once it is answered, in bytes: the answers of all of them are short. */
const LONGEST_ANSWER = 100_000

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
}, STARTING_MS)
afterAll(async () => {
  expect(server.faults).toEqual([])
  await server.close()
})

async function send({ method = 'POST', path = '/graphql', headers, body }: HostileRequest, accept: string) {
  const response = await fetch(server.url + path, {
    method,
    headers: { 'content-type': 'application/json', accept, ...headers },
    ...(method === 'POST' && body !== undefined ? { body } : {}),
  })
  return { status: response.status, text: await response.text() }
}

describe('a request that means no good', () => {
  it.each(Object.entries(HOSTILE_REQUESTS))(
    '%s is refused, or done, by its code',
    async (_name, request) => {
      const [older, newer, code] = request.told
      for (const [accept, status] of [
        [MEDIA[0], older],
        [MEDIA[1], newer],
      ] as const) {
        const answers = await Promise.all(Array.from({ length: HANDS }, () => send(request, accept)))
        for (const { status: told, text } of answers) {
          // Whoever sends the same at once may be told that there is too much of it.
          if (told === 503) continue
          expect([told, text.length < LONGEST_ANSWER]).toEqual([status, true])
          expect(text).not.toMatch(/node_modules|\.[jt]s:\d|prisma|INTERNAL/i)
          if (text === '') continue
          const { errors } = JSON.parse(text) as { readonly errors?: { readonly extensions: { code: string } }[] }
          expect(errors?.[0]?.extensions.code ?? null).toBe(code)
        }
        expect(answers.some(({ status: told }) => told === status)).toBe(true)
      }
    },
    STARTING_MS,
  )

  it(
    'for one large text under 49 names, by four at once, is told to be too large, and nobody gets half of it',
    async () => {
      const [url, text] = [
        'https://a.example/large',
        'The pier is closed and the ferry is late again today. '.repeat(16_000),
      ]
      const taken = await server.ask(
        'mutation($a: [ArticleInput!]!) { ingestArticles(articles: $a) { storedCount } }',
        {
          a: [{ url, text }],
        },
      )
      expect(taken.data).toEqual({ ingestArticles: { storedCount: 1 } })
      const body = JSON.stringify({ query: `{ article(url: "${url}") { ${aliased(49, 'text')} } }` })
      const answers = await Promise.all(
        Array.from({ length: HANDS }, () => send({ body, told: [200, 400, 'TOO_LARGE'] }, MEDIA[1])),
      )
      for (const answer of answers) {
        expect([answer.status, answer.text.length < 1_000]).toEqual([400, true])
        expect(answer.text).toContain('"TOO_LARGE"')
      }
    },
    STARTING_MS,
  )

  it('leaves the server as it was', async () => {
    expect((await server.ask('{ limits { name } }')).errors).toBeUndefined()
    expect((await fetch(`${server.url}/ready`)).status).toBe(200)
  })
})
