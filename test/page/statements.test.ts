import { getAttributeValue } from 'domutils'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { WORD_SHARES } from '../../src/lexicon/word-shares.js'
import { startTestServer, STARTING_MS, type TestServer } from '../serve/test-server.js'
import { readPage, wordsOf } from './read-page.js'

/** More than a page of an event shows at once, twice over. */
const SAID = 130

const WORDS = [...WORD_SHARES.keys()]
  .filter((word) => /^[a-z]{6,11}$/.test(word) && !/(?:ed|ing|ly|s)$/.test(word))
  .slice(500)

let server: TestServer
let event = ''
beforeAll(async () => {
  server = await startTestServer()
  const lines = Array.from(
    { length: SAID },
    // No two of them share a word that tells anything.
    (_, n) => `“We want ${WORDS.slice(n * 8, n * 8 + 8).join(' ')} now,” Ines Duarte said.`,
  )
  const text = `Ferries return to Port Sorn\n\nPORT SORN - Ferries ran again on Monday, harbour master Ines Duarte said.\n\n${lines.join('\n\n')}`
  const answer = await server.ask<{ ingestArticles: { storedCount: number } }>(
    'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { storedCount } }',
    { articles: [{ text, outlet: 'The Sorn Post', publishedAt: '2031-03-03T08:00:00Z' }] },
  )
  expect(answer.data?.ingestArticles.storedCount).toBe(1)
  const events = await server.ask<{ events: { nodes: { shortId: string }[] } }>('{ events { nodes { shortId } } }')
  event = events.data?.events.nodes[0]?.shortId ?? ''
}, STARTING_MS)
afterAll(() => server.close())

it('the statements behind the first ones of an event are reached page by page, each once', async () => {
  const seen: string[] = []
  const titles: string[] = []
  for (let path: string | undefined = `/events/${event}`; path !== undefined;) {
    const page = await readPage(server.url + path)
    expect(page.status).toBe(200)
    titles.push(page.words('h1'))
    const said = page.all('article').flatMap((each) => getAttributeValue(each, 'id') ?? [])
    seen.push(...said.filter((id) => id.startsWith('said-')))
    const next = page.all('a').find((each) => /more statements?$/i.test(wordsOf(each)))
    path = next === undefined ? undefined : `/events/${event}${getAttributeValue(next, 'href') ?? ''}`
  }
  const asked = await server.ask<{ event: { comparison: { utterances: { totalCount: number } } } }>(
    'query ($id: ID!) { event(id: $id) { comparison { utterances { totalCount } } } }',
    { id: event },
  )
  const total = asked.data?.event.comparison.utterances.totalCount ?? 0
  expect(total).toBeGreaterThan(80)
  expect([seen.length, new Set(seen).size]).toEqual([total, total])
  expect(titles).toEqual([titles[0], 'More statements', 'More statements'])
})
