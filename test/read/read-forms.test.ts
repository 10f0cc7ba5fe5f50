import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHeader } from '../../src/extract/header/read-header.js'
import type { ReadArticle } from '../../src/model/article.js'
import { BODY, REPORT, page, pageHeader, read } from './pages-read.js'

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Lowen Herald',
  language: 'en',
  items: [
    {
      id: '1',
      url: 'https://lowen.example.com/a',
      title: 'Harbour stays shut',
      content_html: '<p>One paragraph.</p><p>Two paragraphs.</p>',
      summary: 'One paragraph.',
      date_published: '2024-03-05T09:30:00+01:00',
      authors: [{ name: 'Mara Quill' }, { name: 'Tom Adeyemi' }],
    },
    { id: '2', summary: 'Only a summary.' },
    'no item',
  ],
}

describe('JSON Feed', () => {
  it.each(['feed.json', 'feed', 'feed.json.gz'])('is read item by item from %s', async (name) => {
    const text = JSON.stringify(FEED, null, 2)
    const bytes = name.endsWith('.gz') ? new Uint8Array(gzipSync(text)) : new TextEncoder().encode(text)
    const [full, summary, bad] = await read(name, bytes)
    expect(full).toMatchObject({ text: 'One paragraph.\n\nTwo paragraphs.', completeness: null, format: 'FEED' })
    expect((full as ReadArticle).stated.map(({ field, value }) => [field, value])).toEqual([
      ['outlet', 'The Lowen Herald'],
      ['url', 'https://lowen.example.com/a'],
      ['title', 'Harbour stays shut'],
      ['author', 'Mara Quill'],
      ['author', 'Tom Adeyemi'],
      ['publishedAt', '2024-03-05T09:30:00+01:00'],
      ['language', 'en'],
    ])
    expect(summary).toMatchObject({ text: 'Only a summary.', completeness: 'SUMMARY' })
    expect(bad).toMatchObject({ kind: 'rejected', reason: 'BAD_JSON', origin: { name: `${name}[2]` } })
  })

  it('without items is rejected', async () => {
    const [reading] = await read(
      'feed.json',
      '{"version": "https://jsonfeed.org/version/1", "title": "The Lowen Herald"}',
    )
    expect(reading).toMatchObject({ kind: 'rejected', reason: 'BAD_JSON' })
  })
})

describe('front matter', () => {
  it.each([
    ['YAML', '---\ntitle: >-\n  Harbour\n  stays shut\nauthor:\n  name: Mara Quill\ndate: 2024-03-05\n---\n'],
    [
      'YAML with a list of things',
      '---\ntitle: Harbour stays shut\nauthors:\n  - name: Mara Quill\ndate: 2024-03-05\n---\n',
    ],
    [
      'TOML',
      '+++\ntitle = "Harbour stays shut"\ndate = 2024-03-05\nauthors = ["Mara Quill"]\n[params]\ntitle = "x"\n+++\n',
    ],
  ])('in %s', async (_name, front) => {
    const [article] = await read('a.md', `${front}\n${REPORT.join('\n\n')}`)
    const { header, blocks } = readHeader(article as ReadArticle)
    expect(header).toMatchObject({
      title: 'Harbour stays shut',
      authors: ['Mara Quill'],
      publishedAt: { at: '2024-03-05T00:00:00.000Z' },
    })
    expect(blocks.filter(({ kind }) => kind === 'PARAGRAPH')).toHaveLength(REPORT.length)
  })
})

describe('a JSON object over many lines', () => {
  it('is one article', async () => {
    const readings = await read(
      'a.json',
      JSON.stringify({ text: REPORT.join('\n\n'), title: 'Harbour stays shut' }, null, 2),
    )
    expect(readings.map(({ kind }) => kind)).toEqual(['article'])
  })
})

describe('what a page states', () => {
  it('in microdata: the article’s own properties, not those of things inside it', async () => {
    const header = await pageHeader(`<div itemscope itemtype="http://schema.org/NewsArticle">
      <h1 itemprop="headline">Harbour stays shut</h1><span itemprop="author" itemscope><b itemprop="name">Mara Quill</b></span>
      <div itemprop="image" itemscope><meta itemprop="datePublished" content="2020-01-01"></div>
      <time itemprop="datePublished" datetime="2024-03-05T09:30:00+01:00">Tuesday</time>
      <meta itemprop="dateModified" content="2024-03-06T10:00:00+01:00"><div itemprop="articleBody">${BODY}</div></div>`)
    expect(header).toMatchObject({
      title: 'Harbour stays shut',
      authors: ['Mara Quill'],
      publishedAt: { at: '2024-03-05T08:30:00.000Z', zone: '+01:00' },
      updatedAt: { at: '2024-03-06T09:00:00.000Z' },
    })
  })

  it.each([
    [
      'behind the headline before today’s above it',
      `<div class="date">9 May 2024</div><h1>Harbour stays shut</h1><p class="meta">5 March 2024</p>${BODY}`,
    ],
    ['behind a label', `<h1>Harbour stays shut</h1>${BODY}<p>Published: March 5, 2024</p>`],
    [
      'in the data of its scripts',
      `<h1>Harbour stays shut</h1>${BODY}<script>window.page = {"publishedDate":"2024-03-05"}</script>`,
    ],
  ])('a date %s', async (_name, html) => {
    expect((await pageHeader(html)).publishedAt).toMatchObject({ at: '2024-03-05T00:00:00.000Z', precision: 'DAY' })
  })

  it('a time in the outlet’s own zone', async () => {
    const { publishedAt } = await pageHeader(
      `<h1>Harbour stays shut</h1><time datetime="2024-03-04 21:30:10">March 4</time>${BODY}`,
      '<meta property="article:published_time" content="2024-03-05T02:30:10Z">',
    )
    expect(publishedAt).toEqual({ at: '2024-03-05T02:30:10.000Z', precision: 'SECOND', zone: '-05:00' })
  })

  it('in JSON-LD whose texts are escaped as if they were HTML', async () => {
    const linked = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Fish &amp; ships &mdash; the caf&eacute; &#8220;Mole&#x201d;&nbsp;closes &amp;c &nosuch; R&D',
      author: { name: 'Mara O&apos;Quill' },
      url: 'https://lowen.example.com/a?b=1&copy=2',
    })
    const [article] = await read('a.html', page(BODY, `<script type="application/ld+json">${linked}</script>`))
    expect((article as ReadArticle).stated.slice(0, 3).map(({ value }) => value)).toEqual([
      'https://lowen.example.com/a?b=1&copy=2',
      'Fish & ships — the café “Mole” closes &c &nosuch; R&D',
      "Mara O'Quill",
    ])
  })

  it('a text that only its JSON-LD holds', async () => {
    const linked = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Harbour stays shut',
      articleBody: REPORT.join('\n'),
    })
    const [article] = await read(
      'a.html',
      page('<div id="app"></div>', `<script type="application/ld+json">${linked}</script>`),
    )
    expect(article).toMatchObject({ kind: 'article', text: REPORT.join('\n\n'), completeness: null })
  })
})

describe('hostile forms', () => {
  it('are read to the end: a page of very many fields of one name', async () => {
    // Whoever copies what was found with each field found takes minutes for these, and runs out of the test's time.
    const metas = '<meta name="author" content="Mara Quill">'.repeat(160_000)
    expect((await pageHeader(`<h1>Harbour stays shut</h1>${BODY}`, metas)).authors).toEqual(['Mara Quill'])
  })

  it('are refused: a small gzip of a huge page', async () => {
    const [reading] = await read('a.html.gz', new Uint8Array(gzipSync(new Uint8Array(70 * 1024 * 1024).fill(32))))
    expect(reading).toMatchObject({ kind: 'rejected', reason: 'TOO_LARGE' })
  })

  it('never throw, whatever stands in a feed, a page or a front matter', async () => {
    const parts = fc.constantFrom(
      '<p>',
      '</div>',
      '<article>',
      '---\n',
      '+++\n',
      'a = [',
      ': >-\n',
      '{"version":"https://jsonfeed.org/version/1"',
      ',"items":[{}]}',
      '<time datetime=',
      '<div itemscope itemtype="http://schema.org/Article">',
      ' itemprop="author"',
      '2024-13-45',
      'words. ',
      '"',
      '\n',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(parts, { maxLength: 30 }),
        fc.constantFrom('a.md', 'a.html', 'a.json', 'a.xml', '-'),
        async (pieces, name) => {
          for (const reading of await read(name, pieces.join('')))
            if (reading.kind === 'rejected') expect(reading.message).toContain('; ')
            else readHeader(reading)
        },
      ),
      { numRuns: 150 },
    )
  })
})
