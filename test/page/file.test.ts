import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { getAttributeValue } from 'domutils'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM } from '../support/chromium.js'
import { runRashomon } from '../support/run-rashomon.js'
import { HANDLER, SCRIPT, STEERING, TURNED } from './hostile-fields.js'
import { parsePage, wordsOf } from './read-page.js'
import { violationsOf } from './run-axe.js'

const SAMPLE = resolve(import.meta.dirname, '../../sample')
const FILES = readdirSync(SAMPLE).map((name) => join(SAMPLE, name))
const FOUND = { status: 200, headers: new Headers() }

describe('a comparison as a file', () => {
  let folder: string
  let html: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rashomon-file-'))
    const { code, out, err } = await runRashomon(folder, '', 'compare', '--format', 'html', ...FILES)
    expect([code, err]).toEqual([0, ''])
    html = out
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('stands alone: it loads nothing, runs nothing, and leads nowhere but to itself and to where articles were published', () => {
    const page = parsePage(html, FOUND)
    expect([...page.all('script'), ...page.all('link'), ...page.all('img')]).toEqual([])
    const policy = page.all('meta').map((each) => getAttributeValue(each, 'content') ?? '')
    expect(policy).toContainEqual(expect.stringMatching(/^default-src 'none'; style-src 'sha256-[^']+'$/))
    expect(page.links.filter((link) => !/^(?:#|https?:\/\/)/.test(link))).toEqual([])
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
    expect(page.links.filter((link) => link.startsWith('#') && !ids.has(link.slice(1)))).toEqual([])
    expect(html.match(/ id="[^"]*"/g)).toHaveLength(ids.size)
  })

  it('shows what the page shows', () => {
    const page = parsePage(html, FOUND)
    expect(page.all('h2').map(wordsOf).slice(0, 5)).toEqual([
      'What differs',
      'What was said, and who printed which words',
      'Who ran what',
      'Who is quoted, and how much',
      'Figures',
    ])
    expect(page.all('details').filter((each) => getAttributeValue(each, 'class')?.includes('rewording'))).not.toEqual(
      [],
    )
    const texts = page.all('article').filter((each) => /^a\d+$/.test(getAttributeValue(each, 'id') ?? ''))
    expect(texts.length).toBeGreaterThanOrEqual(FILES.length)
  })

  it('is harmless, whatever stands in the articles', async () => {
    const rows = ['is safe', 'is sound'].map((words, index) => ({
      text: `“The pier ${SCRIPT} ${words} ${HANDLER} and it stays ${TURNED} open,” said Ines ${TURNED} Duarte ${SCRIPT}. Some ${index + 2}00 ${HANDLER} gathered.`,
      outlet: `${SCRIPT}${TURNED}${index}`,
      title: `${HANDLER}${TURNED}`,
      author: SCRIPT,
      url: `https://a.example/${index}?x="><script>`,
    }))
    writeFileSync(join(folder, 'hostile.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'))
    const { out } = await runRashomon(folder, '', 'compare', '--format', 'html', 'hostile.jsonl')
    const page = parsePage(out, FOUND)
    expect([...page.all('script'), ...page.all('img')]).toEqual([])
    expect(out).not.toMatch(STEERING)
    expect(wordsOf(page.all('h1')[0])).toContain('onerror')
  })

  it('is opened in the browser where that is asked for', async () => {
    const opened = join(folder, 'opened')
    const name = process.platform === 'darwin' ? 'open' : 'xdg-open'
    writeFileSync(join(folder, name), `#!/bin/sh\necho "$1" > "${opened}"\n`)
    chmodSync(join(folder, name), 0o755)
    const before = process.env['PATH']
    process.env['PATH'] = `${folder}${delimiter}${before ?? ''}`
    try {
      const { code, out } = await runRashomon(folder, '', 'compare', '--open', 'hostile.jsonl')
      expect(code).toBe(0)
      const file = out.trim()
      expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/)
      await expect.poll(() => readdirSync(folder).includes('opened') && readFileSync(opened, 'utf8').trim()).toBe(file)
      rmSync(resolve(file, '..'), { recursive: true })
    } finally {
      process.env['PATH'] = before
    }
    expect((await runRashomon(folder, '', 'compare', '--open', '--json', 'hostile.jsonl')).code).toBe(2)
  })

  it.skipIf(CHROMIUM === undefined)(
    'is read in Chromium: axe finds nothing, and a proof opens the text that has it',
    async () => {
      const file = join(folder, 'event.html')
      writeFileSync(file, html)
      const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] })
      try {
        const context = await browser.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true })
        const page = await context.newPage()
        await page.goto(`file://${file}`)
        expect(await violationsOf(page)).toEqual([])
        expect(
          await page.evaluate(() => getComputedStyle(document.querySelector('h2') as Element).borderTopWidth),
        ).toBe('3px')
        await page.locator('details.finding summary').first().click()
        const proof = page.locator('details.finding a[href*="-"]').first()
        const target = (await proof.getAttribute('href')) ?? ''
        await proof.click()
        await page.locator(`details:has([id="${target.slice(1)}"])[open]`).waitFor()
      } finally {
        await browser.close()
      }
    },
  )
})
