import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, STARTING_MS, type TestServer } from '../serve/test-server.js'
import { CHROMIUM } from '../support/chromium.js'
import { LOADING_MS, loadSample } from '../support/load-sample.js'
import { violationsOf } from './run-axe.js'

/** A desk and a phone. */
const SCREENS = [
  { name: 'a desk, light', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'a desk, dark', width: 1440, height: 900, colorScheme: 'dark' },
  { name: 'a phone, light', width: 390, height: 844, colorScheme: 'light' },
  { name: 'a phone, dark', width: 390, height: 844, colorScheme: 'dark' },
] as const

if (CHROMIUM === undefined) console.warn('SKIPPED: no Chromium found; set CHROMIUM_PATH to try the pages in a browser.')

describe.skipIf(CHROMIUM === undefined)('the pages in Chromium', () => {
  let server: TestServer
  let browser: Browser
  let paths: readonly string[]
  beforeAll(async () => {
    // Nobody reads so many pages in ten seconds.
    server = await startTestServer({ limits: { costInWindow: 10_000_000 } })
    await loadSample(server.store)
    paths = await pathsOf(server)
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] })
  }, STARTING_MS + LOADING_MS)
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  it.each(SCREENS)(
    'leave axe nothing to find on $name, and nothing to scroll sideways',
    async ({ width, height, colorScheme }) => {
      // The policy of the pages lets no script in, the checker's own included.
      const context = await browser.newContext({ viewport: { width, height }, colorScheme, bypassCSP: true })
      const page = await context.newPage()
      for (const path of paths) {
        await page.goto(server.url + path)
        await openAll(page)
        expect(await violationsOf(page), path).toEqual([])
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(wider, path).toBeLessThanOrEqual(0)
      }
      await context.close()
    },
  )

  it('load nothing from elsewhere, and break no rule of their policy', async () => {
    const page = await browser.newPage()
    const elsewhere: string[] = []
    const said: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url) && /^https?:/.test(request.url())) elsewhere.push(request.url())
    })
    page.on('console', (message) => said.push(message.text()))
    for (const path of paths) await page.goto(server.url + path)
    expect([elsewhere, said.filter((text) => !text.includes('404'))]).toEqual([[], []])
    await page.close()
  })

  it('check a draft without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await check(page, server.url)
    expect(await page.locator('.verdict').allTextContents()).toEqual(['Altered', 'Verbatim'])
    await page.locator('.check a[href*="words="]').first().click()
    await page.locator('mark').first().waitFor({ state: 'visible' })
    await context.close()
  })

  it('are read by keyboard, without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(server.url + (paths.find((path) => path.startsWith('/events/')) ?? ''))
    await page.keyboard.press('Tab')
    await page.locator('.skip:focus').waitFor()
    await page.keyboard.press('Enter')
    const first = page.locator('details.finding').first()
    for (let pressed = 0; pressed < 30 && !(await first.locator('summary:focus').count()); pressed++) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    const proof = first.locator('a[href^="/articles/"]').first()
    await proof.waitFor({ state: 'visible' })
    await proof.press('Enter')
    await page.waitForURL(/\/articles\/.*words=/)
    await page.locator('mark').first().waitFor({ state: 'visible' })
    await context.close()
  })
})

interface Listed {
  readonly events: {
    readonly nodes: readonly {
      readonly id: string
      readonly articles: { readonly nodes: readonly { readonly id: string }[] }
    }[]
  }
  readonly people: { readonly nodes: readonly { readonly id: string }[] }
  readonly outlets: { readonly nodes: readonly { readonly id: string }[] }
  readonly storylines: { readonly nodes: readonly { readonly id: string }[] }
}

/** A page of each kind. */
async function pathsOf(server: TestServer): Promise<string[]> {
  const answer = await server.ask<Listed>(`{
    events(first: 1) { nodes { id articles(first: 1) { nodes { id } } } }
    people(first: 1, where: { name: { contains: "Aldane" } }) { nodes { id } }
    outlets(first: 1) { nodes { id } }
    storylines(first: 1) { nodes { id } }
  }`)
  const { events, people, outlets, storylines } = answer.data ?? EMPTY
  const [event] = events.nodes
  return [
    '/',
    '/search?q=quay',
    '/search?q=nothingofthekind',
    `/events/${event?.id ?? ''}`,
    `/articles/${event?.articles.nodes[0]?.id ?? ''}?words=5-60`,
    `/people/${people.nodes[0]?.id ?? ''}`,
    `/outlets/${outlets.nodes[0]?.id ?? ''}`,
    `/storylines/${storylines.nodes[0]?.id ?? ''}`,
    '/events/nowhere',
  ]
}

const EMPTY: Listed = {
  events: { nodes: [] },
  people: { nodes: [] },
  outlets: { nodes: [] },
  storylines: { nodes: [] },
}

/** Pastes a draft into the box of the first page: one quotation of it says the opposite of what was printed. */
async function check(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.fill('textarea', DRAFT)
  await page.click('form[action="/draft"] button')
  await page.locator('.verdict').first().waitFor()
}

const DRAFT = `“They came at five in the morning, without dogs, while people were asleep,” Marta Keligan said.

“Mistakes were made at the north gate, and we will learn from them,” said Bram Oldecott.`

/** What is folded away is looked at as well. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true
  })
}
