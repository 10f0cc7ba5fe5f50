import { afterAll, beforeAll, expect, it } from 'vitest'
import { workOff } from '../../src/pipeline/work-off.js'
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

it('are fetched before they are handed in for later, and as another text of an article', async () => {
  const submitted = await server.ask<{ submitArticles: { jobs: object[]; rejections: object[] } }>(
    'mutation ($articles: [ArticleInput!]!) { submitArticles(articles: $articles) { jobs { name } rejections { index reason } } }',
    { articles: [{ url: `${mail.origin}/c` }, { url: `${mail.origin}/wall` }, { url: `${mail.origin}/missing` }] },
  )
  expect(submitted.errors).toBeUndefined()
  expect(submitted.data?.submitArticles).toMatchObject({
    jobs: [{ name: `${mail.origin}/c` }, { name: `${mail.origin}/wall` }],
    rejections: [{ index: 2, reason: 'NOT_FOUND' }],
  })
  expect(await workOff(server.store, await server.store.queue())).toBe(2)
  const { data } = await server.ask<{ article: { id: string } }>('query ($url: URL!) { article(url: $url) { id } }', {
    url: `${mail.origin}/c`,
  })
  const before = mail.pages.get('/c') as { readonly body: string }
  mail.pages.set('/c', { body: before.body.replace('Nine lorries', 'Ten lorries') })
  const REVISE = `mutation ($id: ID!, $url: URL!) { reviseArticle(id: $id, article: { url: $url }) {
    __typename ... on ReviseArticlePayload { result { __typename ... on ArticleRevised { revision } } } ... on InvalidInputError { message } } }`
  const revised = await server.ask(REVISE, { id: data?.article.id, url: `${mail.origin}/c` })
  expect(revised).toMatchObject({ data: { reviseArticle: { result: { __typename: 'ArticleRevised', revision: 2 } } } })
  const refused = await server.ask(REVISE, { id: data?.article.id, url: 'https://elsewhere.example/a' })
  expect(JSON.stringify(refused.data)).toContain('Pages of elsewhere.example are not fetched here')
  mail.pages.set('/c', before)
})
