import { afterAll, beforeAll, expect, it } from 'vitest'
import { MOST_RANKED } from '../../src/store/search/sharing-words.js'
import { startTestServer, STARTING_MS, type TestServer } from '../serve/test-server.js'

const INGEST = 'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { storedCount } }'
const SAID = 'Nobody here believed that the rainbow squash could survive'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
  await take('“Nobody here believed that the lock gate could be opened,” said Ines Roe of Port Sorn.')
  await crowd(server)
  await take(`“${SAID},” said Marta Lind of Sable Haven.`)
}, STARTING_MS)
afterAll(() => server.close())

function take(text: string) {
  return server.ask(INGEST, { articles: [{ text: `${text}\n\nIt was told on 3 May 2026.`, outlet: 'The Sorn Post' }] })
}

/** More quotes than are ranked, all with the commoner words of the one that is asked for. */
async function crowd({ store: { db } }: TestServer): Promise<void> {
  const columns = await db.$queryRaw<{ name: string }[]>`
    SELECT column_name AS name FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = 'Quote' AND is_generated = 'NEVER'`
  const values = columns.map(({ name }) =>
    name === 'id' ? 'gen_random_uuid()' : name === 'text' ? `q.text || ' no' || n` : `q."${name}"`,
  )
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  await db.$executeRawUnsafe(
    `INSERT INTO "Quote" (${names}) SELECT ${values.join(', ')} FROM "Quote" q, generate_series(1, ${String(MOST_RANKED + 200)}) AS n`,
  )
}

it.each([
  ['as it stands', SAID, 'VERBATIM'],
  ['with another word in it', SAID.replace('believed', 'hoped'), 'ALTERED'],
  ['with the rarest word changed', SAID.replace('squash', 'melon'), 'ALTERED'],
])('a quotation is found %s among thousands that share its commoner words', async (_how, words, verdict) => {
  const { data } = await server.ask<{ checkText: { verdict: string; evidence: { text: string }[] }[] }>(
    'query ($text: String!) { checkText(text: $text) { verdict evidence { text } } }',
    { text: `“${words},” Marta Lind said.` },
  )
  expect(data?.checkText[0]?.verdict).toBe(verdict)
  expect(data?.checkText[0]?.evidence[0]?.text).toContain('rainbow')
})
