import { describe, expect, it } from 'vitest'
import { readHeader } from '../../src/extract/header/read-header.js'
import type { ReadArticle } from '../../src/model/article.js'
import { BODY, REPORT, pageHeader, read } from './pages-read.js'

describe('what is incomplete', () => {
  const linked = (more: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour stays shut', ...more })}</script>`
  it.each([
    ['is marked as not free', BODY, linked({ isAccessibleForFree: false })],
    ['has far fewer words than the page counts', BODY, linked({ wordCount: 900 })],
    ['ends at a gate', `${BODY}<div class="paywall"><p>Subscribe to continue reading</p></div>`, ''],
    ['ends in dots', `${BODY}<p>The mayor, who had asked both sides to come back to the table before…</p>`, ''],
  ])('%s', async (_name, body, head) => {
    expect((await pageHeader(`<article><h1>Harbour stays shut</h1>${body}</article>`, head)).completeness).toBe(
      'SUMMARY',
    )
  })

  it.each([
    [
      'has the words that the page counts, though it is not free',
      linked({ isAccessibleForFree: false, wordCount: 62 }),
    ],
    ['counts no words', ''],
  ])('is not what %s', async (_name, head) => {
    expect((await pageHeader(`<article><h1>Harbour stays shut</h1>${BODY}</article>`, head)).completeness).toBe('FULL')
  })

  it('is a text with a gate behind it', async () => {
    const [article] = await read('a.txt', `${REPORT.join('\n\n')}\n\nThis article is for subscribers only.`)
    expect(readHeader(article as ReadArticle).header.completeness).toBe('SUMMARY')
  })
})
