import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GRAPHIQL_TABS } from '../../src/serve/graphiql-tabs.js'
import { CHROMIUM } from '../support/chromium.js'
import { emptyTables } from '../support/empty-tables.js'
import { LOADING_MS, loadSample } from '../support/load-sample.js'
import { startTestServer, STARTING_MS, type TestServer } from './test-server.js'

/** Longest that a page or an answer may take, in ms. */
const PATIENCE_MS = 60_000
/** GraphiQL reads the query of a tab a moment after it shows it; nobody presses the button faster than that. */
const READING_MS = 700

if (CHROMIUM === undefined) console.warn('SKIPPED: no Chromium found; set CHROMIUM_PATH to try GraphiQL in a browser.')

interface Listed {
  readonly events: { readonly nodes: readonly { readonly id: string; readonly articleCount: number }[] }
}

describe('the tabs of GraphiQL', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
    await loadSample(server.store)
  }, STARTING_MS + LOADING_MS)
  afterAll(() => server.close())

  it.each(GRAPHIQL_TABS.map((tab, index) => ({ ...tab, number: index + 1 })))(
    'tab $number is answered on the sample',
    async ({ query }) => {
      const answer = await server.ask(query)
      expect(answer.errors).toBeUndefined()
      expect(JSON.stringify(answer.data).length).toBeGreaterThan(200)
    },
    PATIENCE_MS,
  )

  it(
    'leaves the events of the sample as they were, however often a tab is pressed',
    async () => {
      const asked = `{ events(first: 100) { nodes { id title articleCount articles(first: 100) { nodes { title } } } } }`
      await emptyTables(server.store.db)
      await loadSample(server.store)
      const before = (await server.ask<Listed>(asked)).data?.events.nodes ?? []
      expect(before.map(({ articleCount }) => articleCount)).toContain(10)
      for (const { query } of [...GRAPHIQL_TABS, ...GRAPHIQL_TABS]) await server.ask(query)
      const after = (await server.ask<Listed>(asked)).data?.events.nodes ?? []
      expect(after).toEqual(expect.arrayContaining([...before]))
      expect(after.slice(before.length).map(({ articleCount }) => articleCount)).toEqual([1])
    },
    LOADING_MS + PATIENCE_MS,
  )

  describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
    let browser: Browser
    let page: Page
    const elsewhere: string[] = []
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] })
      page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url) && /^https?:/.test(request.url())) elsewhere.push(request.url())
      })
      await page.goto(`${server.url}/graphql`, { timeout: PATIENCE_MS })
      await page.waitForSelector('.graphiql-execute-button', { timeout: PATIENCE_MS })
    }, STARTING_MS)
    afterAll(() => browser.close())

    it.each(GRAPHIQL_TABS.map((_, index) => index + 1))(
      'tab %i answers at one press of the button',
      async (number) => {
        const tab = page.locator('.graphiql-tab-button').nth(number - 1)
        const operation = (await tab.textContent()) ?? ''
        await tab.focus()
        await page.keyboard.press('Enter')
        // A reader presses when the query stands there and the button no longer says that another one is running.
        await page.waitForFunction(
          (name) =>
            document.querySelector('.graphiql-tab-active')?.textContent.startsWith(name) === true &&
            document.querySelector('.graphiql-query-editor')?.textContent.includes(name) === true,
          operation,
          { timeout: PATIENCE_MS },
        )
        const button = page.locator('.graphiql-execute-button[aria-label^="Execute"]')
        await button.waitFor({ timeout: PATIENCE_MS })
        await page.waitForTimeout(READING_MS)
        const answered = page.waitForResponse(
          (response) => response.request().postData()?.includes(`"operationName":"${operation}"`) === true,
          { timeout: PATIENCE_MS },
        )
        await button.click()
        const answer = (await (await answered).json()) as { readonly data?: object; readonly errors?: unknown }
        expect(answer.errors).toBeUndefined()
        expect(Object.values(answer.data ?? {})).not.toEqual([])
        await page.waitForFunction(() => document.querySelector('.result-window')?.textContent.includes('data'), null, {
          timeout: PATIENCE_MS,
        })
        const folder = process.env['SCREENSHOTS']
        if (folder !== undefined) await page.screenshot({ path: `${folder}/graphiql-tab-${number}.png` })
      },
      PATIENCE_MS * 2,
    )

    it('loads nothing from elsewhere', () => {
      expect(elsewhere).toEqual([])
    })
  })
})
