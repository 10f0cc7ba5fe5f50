import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, STARTING_MS, type TestServer } from '../serve/test-server.js'
import { CHROMIUM } from '../support/chromium.js'
import { LOADING_MS, loadSample } from '../support/load-sample.js'
import { EIGHT_FILES } from './eight-files.js'
import { violationsOf } from './run-axe.js'

if (CHROMIUM === undefined)
  console.warn('SKIPPED: no Chromium found; set CHROMIUM_PATH to try the script of the pages.')

describe.skipIf(CHROMIUM === undefined)('what a page does more where scripts run', () => {
  let server: TestServer
  let browser: Browser
  let folder: string
  let files: string[]
  beforeAll(async () => {
    server = await startTestServer({ limits: { costInWindow: 10_000_000 } })
    await loadSample(server.store)
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] })
    folder = mkdtempSync(join(tmpdir(), 'rashomon-eight-'))
    files = Object.entries(EIGHT_FILES).map(([name, text]) => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    })
  }, STARTING_MS + LOADING_MS)
  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await browser.close()
    await server.close()
  })

  it('suggests while somebody types, and is led through by keyboard', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(server.url)
    await page.locator('#search').pressSequentially('Marta Kel')
    const first = page.locator('.suggestions a').first()
    await first.waitFor({ state: 'visible' })
    expect(await first.textContent()).toBe('Marta Keligan')
    expect(await violationsOf(page)).toEqual([])
    await page.keyboard.press('Escape')
    await first.waitFor({ state: 'hidden' })
    await page.locator('#search').pressSequentially('i')
    await first.waitFor({ state: 'visible' })
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Marta Keligan')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/people\//)
    await context.close()
  })

  it('takes files that are dropped anywhere on the page, and says first that they are too many', async () => {
    const page = await browser.newPage()
    await page.goto(server.url)
    const drop = (size: number) =>
      page.evaluate((length) => {
        const dropped = new DataTransfer()
        dropped.items.add(new File(['a'.repeat(length)], 'report.txt'))
        const event = new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true })
        document.querySelector('h1')?.dispatchEvent(event)
        const input = document.querySelector<HTMLInputElement>('#files')
        return [input?.files?.[0]?.name, input?.validity.valid, document.querySelector('.chosen')?.textContent]
      }, size)
    expect(await drop(100)).toEqual(['report.txt', true, 'report.txt'])
    expect(await drop(6_000_000)).toEqual(['report.txt', false, expect.stringContaining('6.0 MB, more than 5 MB')])
    await page.close()
  })

  it.each([true, false])(
    'leads a reporter with eight files of her own to her first finding, with scripts: %s',
    async (javaScriptEnabled) => {
      const context = await browser.newContext({ javaScriptEnabled })
      const page = await context.newPage()
      const refused: string[] = []
      page.on('console', (message) => refused.push(message.text()))
      await page.goto(server.url)
      await page.setInputFiles('#files', files)
      await page.check('input[name=outlets]')
      await page.click('form[action="/take-in"] button')
      await page.waitForURL(/\/take-in$/)
      await page.locator('section[aria-labelledby=events] a.title').first().click()
      await page.waitForURL(/\/events\/[0-9a-f]{10}$/)
      const finding = page.locator('details.finding', { hasText: 'inflame' }).first()
      await finding.locator('summary').click()
      await finding.locator('mark', { hasText: 'provoke' }).first().waitFor({ state: 'visible' })
      expect(refused).toEqual([])
      await context.close()
    },
  )

  it('unfolds what is folded for paper, and folds it again', async () => {
    const page = await browser.newPage()
    await page.goto(server.url)
    await page.locator('section[aria-labelledby=events] a.title').last().click()
    const opened = () => page.evaluate(() => document.querySelectorAll('details[open]').length)
    const tell = (name: string) => page.evaluate((event) => dispatchEvent(new Event(event)), name)
    await tell('beforeprint')
    expect(await opened()).toBeGreaterThan(5)
    await tell('afterprint')
    expect(await opened()).toBe(0)
    await page.close()
  })
})
