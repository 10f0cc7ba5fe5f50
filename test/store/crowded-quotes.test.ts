import { afterAll, beforeAll, expect, it } from 'vitest'
import { MOST_RANKED } from '../../src/store/search/sharing-words.js'
import { startTestServer, STARTING_MS, type TestServer } from '../serve/test-server.js'

const INGEST = 'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { storedCount } }'
const SAID = 'Nobody here believed that the rainbow squash could survive'

const PRINTED = 'The harbour will open before the first ice'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
  await take('“Nobody here believed that the lock gate could be opened,” said Ines Roe of Port Sorn.')
  await crowd(server, "q.text || ' no' || n")
  await take(`“${SAID},” said Marta Lind of Sable Haven.`)
  await crowd(server, `'${PRINTED}'`)
  await take(`“${PRINTED},” said Marta Lind of Sable Haven.`)
}, STARTING_MS)
afterAll(() => server.close())

function take(text: string) {
  return server.ask(INGEST, { articles: [{ text: `${text}\n\nIt was told on 3 May 2026.`, outlet: 'The Sorn Post' }] })
}

/** More quotes than are ranked, copies of the first that came in, each with these words. */
async function crowd({ store: { db } }: TestServer, words: string): Promise<void> {
  const columns = await db.$queryRaw<{ name: string }[]>`
    SELECT column_name AS name FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = 'Quote' AND is_generated = 'NEVER'`
  const values = columns.map(({ name }) =>
    name === 'id' ? 'gen_random_uuid()' : name === 'text' ? words : `q."${name}"`,
  )
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  await db.$executeRawUnsafe(
    `INSERT INTO "Quote" (${names}) SELECT ${values.join(', ')} FROM "Quote" q, generate_series(1, ${String(MOST_RANKED + 200)}) AS n
     WHERE q.id = (SELECT id FROM "Quote" ORDER BY id LIMIT 1)`,
  )
}

it.each([
  ['as it stands', SAID, 'VERBATIM'],
  ['with another word in it', SAID.replace('believed', 'hoped'), 'ALTERED'],
  ['with the rarest word changed', SAID.replace('squash', 'melon'), 'ALTERED'],
])('a quotation is found %s among thousands that share its commoner words', async (_how, words, verdict) => {
  const checked = await check(words, 'Marta Lind')
  expect(checked?.verdict).toBe(verdict)
  expect(checked?.evidence[0]?.text).toContain('rainbow')
})

it('words that thousands print as somebody else’s are those of who is named, where one article has it so', async () => {
  expect(await check(PRINTED, 'Marta Lind')).toMatchObject({
    verdict: 'VERBATIM',
    evidence: [{ speaker: 'Marta Lind' }],
  })
  expect(await check(PRINTED, 'Tomas Berg')).toMatchObject({ verdict: 'OTHER_SPEAKER' })
})

interface Checked {
  readonly verdict: string
  readonly evidence: readonly { readonly text: string; readonly speaker: string | null }[]
}

async function check(words: string, speaker: string): Promise<Checked | undefined> {
  const { data } = await server.ask<{ checkText: Checked[] }>(
    'query ($text: String!) { checkText(text: $text) { verdict evidence { text speaker } } }',
    { text: `“${words},” ${speaker} said.` },
  )
  return data?.checkText[0]
}
