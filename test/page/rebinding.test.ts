import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, STARTING_MS, type TestServer } from '../serve/test-server.js'
import { CHROMIUM } from '../support/chromium.js'

if (CHROMIUM === undefined) console.warn('SKIPPED: no Chromium found; set CHROMIUM_PATH to try a page that rebinds.')

const WRITE = 'mutation { ingestArticles(articles: [{ text: "The pier is closed, Ines Roe said." }]) { storedCount } }'

/** What a script of a page gets to see of the server; null where the browser tells it nothing. */
async function ask(page: Page, url: string, query: string, type: string, mode: RequestMode) {
  const body = JSON.stringify({ query })
  return page.evaluate(
    async (given) => {
      const init = { method: 'POST', headers: { 'content-type': given.type }, body: given.body, mode: given.mode }
      return fetch(given.url, init).then(
        async (response) => ({ status: response.status, text: await response.text() }),
        () => null,
      )
    },
    { url, body, type, mode },
  )
}

describe.skipIf(CHROMIUM === undefined)('a page of a foreign site, in Chromium', () => {
  let server: TestServer
  let browser: Browser
  let port: string
  beforeAll(async () => {
    server = await startTestServer()
    port = new URL(server.url).port
    const rules = '--host-resolver-rules=MAP evil.example 127.0.0.1'
    // Newer browsers ask their reader before a page may reach this machine; here none stands in between.
    const unasked = '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests'
    const args = ['--no-sandbox', '--no-proxy-server', rules, unasked]
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args })
  }, STARTING_MS)
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  async function open(site: string): Promise<Page> {
    const page = await browser.newPage()
    // The page came from the machine of the attacker, before the name led to this one.
    await page.route(site, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Win a pier</title>' }))
    await page.goto(site)
    return page
  }

  it('reads and writes nothing where its name leads to this machine', async () => {
    const page = await open(`http://evil.example:${port}/win`)
    for (const query of ['{ articles { totalCount } }', WRITE]) {
      const seen = await ask(page, '/graphql', query, 'application/json', 'same-origin')
      expect(seen).toMatchObject({ status: 403 })
      expect(seen?.text).not.toContain('data')
    }
    for (const path of ['/', '/health', '/export/quotes.csv']) {
      const status = await page.evaluate(async (asked) => (await fetch(asked)).status, path)
      expect([path, status]).toEqual([path, 403])
    }
    expect((await server.ask('{ articles { totalCount } }')).data).toEqual({ articles: { totalCount: 0 } })
  })

  it('reads and writes nothing where it asks by the address of this machine', async () => {
    const page = await open('http://evil.example:8080/win')
    for (const mode of ['cors', 'no-cors'] as const) {
      for (const type of ['application/json', 'text/plain']) {
        const seen = await ask(page, `${server.url}/graphql`, WRITE, type, mode)
        expect(seen === null || (seen.status === 0 && seen.text === '')).toBe(true)
      }
    }
    expect((await server.ask('{ articles { totalCount } }')).data).toEqual({ articles: { totalCount: 0 } })
  })
})
