import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWeb, type Web } from '../../src/web/open-web.js'
import { readReach } from '../../src/web/reach.js'
import { startTestServer, STARTING_MS, type TestServer } from '../serve/test-server.js'
import type { LittleWeb } from '../support/little-web.js'
import { openQuayMail } from '../web/quay-mail.js'

let mail: LittleWeb
let web: Web
let server: TestServer
beforeAll(async () => {
  mail = await openQuayMail()
  web = openWeb({ reach: readReach([`127.0.0.1:${String(mail.port)}`]), userAgent: 'Rashomon/0 (trial)', pauseMs: 0 })
  server = await startTestServer({ web })
}, STARTING_MS)
afterAll(async () => {
  await server.close()
  await web.close()
  await mail.close()
})

const INGEST = `mutation ($articles: [ArticleInput!]!) {
  ingestArticles(articles: $articles) {
    results {
      __typename
      ... on IngestResult { index name }
      ... on TakenArticle { article { url outlet { name } } }
      ... on ArticleRejected { reason message }
    }
  }
}`

it('articles of which nothing but an address is handed in are fetched from the hosts that are allowed, each by itself', async () => {
  const urls = ['/a/amp', '/wall', '/feed.xml', '/b'].map((path) => `${mail.origin}${path}`)
  const articles = [
    { url: urls[0] },
    { url: urls[1] },
    { text: 'Harbour closed\n\nThe harbour was closed on Monday, the port said.' },
    { url: urls[2] },
    { url: 'https://elsewhere.example/a' },
    { url: 'http://169.254.169.254/latest/meta-data/' },
    { url: urls[3], outlet: 'The Brackmoor Post' },
  ]
  const { data, errors } = await server.ask<{ ingestArticles: { results: readonly object[] } }>(INGEST, { articles })
  expect(errors).toBeUndefined()
  expect(data?.ingestArticles.results).toMatchObject([
    {
      __typename: 'ArticleStored',
      name: urls[0],
      article: { url: `${mail.origin}/a`, outlet: { name: 'The Quay Mail' } },
    },
    { reason: 'CONSENT_WALL', name: urls[1] },
    { __typename: 'ArticleStored', name: 'articles[2]' },
    { reason: 'NO_ARTICLE', message: 'It is a feed, not the page of an article; hand in the address of one.' },
    {
      reason: 'ADDRESS_REFUSED',
      message:
        'Pages of elsewhere.example are not fetched here. Whoever runs the server can allow it: --fetch elsewhere.example; or hand in the page itself.',
    },
    { reason: 'ADDRESS_REFUSED' },
    { __typename: 'ArticleStored', index: 6, article: { url: urls[3], outlet: { name: 'The Brackmoor Post' } } },
  ])
})
