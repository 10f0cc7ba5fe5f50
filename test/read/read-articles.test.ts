import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadArticle, Reading } from '../../src/model/article.js'
import { canonicalize } from '../../src/read/canonicalize.js'
import { readArticles } from '../../src/read/read-articles.js'
import type { GivenFields, SourceBytes } from '../../src/read/source.js'
import { loadModels } from '../../src/models/load-models.js'

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Harbour stays shut | The Lowen Herald</title>
<meta property="og:site_name" content="The Lowen Herald"><meta property="og:title" content="Harbour stays shut">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Harbour stays shut","datePublished":"2024-03-05T09:30:00+01:00","author":[{"@type":"Person","name":"Mara Quill"}],"publisher":{"name":"The Lowen Herald"}}]}</script></head>
<body><nav><a href="/">Home</a><a href="/world">World</a></nav><article><h1>Harbour stays shut</h1>
<p>The harbour of Port Lowen will stay closed until the weekend, the port authority said on Monday.</p>
<p>“We will not give in,” union leader Ines Roth told reporters at the gate on Tuesday, to long applause.</p>
<p>Talks about pay had failed for the third time this year after a night without an agreement.</p></article>
<footer>Imprint</footer></body></html>`

describe('reading', () => {
  it('takes a text as it is given', async () => {
    const [article] = await articles([source('a.txt', ' date 2024-03-05 The harbour is closed.\r\n')])
    expect(article).toEqual({
      kind: 'article',
      origin: { name: 'a.txt', line: null },
      format: 'TEXT',
      text: ' date 2024-03-05 The harbour is closed.\r\n',
      stated: [],
      completeness: null,
    })
  })

  it('states what the caller gives, first of all', async () => {
    const [article] = await articles(
      [source('a.jsonl', '{"text":"The harbour is closed.","outlet":"Lowen Herald","authors":["A B","C D"]}')],
      { outlet: 'Given', date: '2024-03-05' } as GivenFields,
    )
    expect(article?.stated).toEqual([
      { field: 'outlet', value: 'Given', rule: 'given' },
      { field: 'publishedAt', value: '2024-03-05', rule: 'given' },
      { field: 'outlet', value: 'Lowen Herald', rule: 'given' },
      { field: 'author', value: 'A B', rule: 'given' },
      { field: 'author', value: 'C D', rule: 'given' },
    ])
  })

  it('reads a page: body, and fields by authority', async () => {
    const [article] = await articles([source('a.html', PAGE)])
    expect(article?.text.split('\n\n')).toEqual([
      'The harbour of Port Lowen will stay closed until the weekend, the port authority said on Monday.',
      '“We will not give in,” union leader Ines Roth told reporters at the gate on Tuesday, to long applause.',
      'Talks about pay had failed for the third time this year after a night without an agreement.',
    ])
    const first = (field: string): string | undefined => article?.stated.find((item) => item.field === field)?.value
    expect([first('outlet'), first('title'), first('author'), first('publishedAt'), first('language')]).toEqual([
      'The Lowen Herald',
      'Harbour stays shut',
      'Mara Quill',
      '2024-03-05T09:30:00+01:00',
      'en-GB',
    ])
  })

  it('reads a feed, item by item, and knows a summary', async () => {
    const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Lowen Herald</title>
      <item><title>Fish &amp;amp; ships</title><link>https://lowen.example.com/a</link><pubDate>Tue, 05 Mar 2024 09:30:00 GMT</pubDate><description>Short.</description><content:encoded><![CDATA[<p>One paragraph.</p><p>Two <b>paragraphs</b>.</p>]]></content:encoded></item>
      <item><title>Gone</title><description>&lt;p&gt;Only this.&lt;/p&gt;</description></item></channel></rss>`
    const [full, summary] = await articles([source('feed.xml', feed)])
    expect(full).toMatchObject({ text: 'One paragraph.\n\nTwo paragraphs.', completeness: null, format: 'FEED' })
    expect(full?.stated).toContainEqual({ field: 'publishedAt', value: '2024-03-05T09:30:00.000Z', rule: 'feed' })
    expect(full?.stated).toContainEqual({ field: 'outlet', value: 'The Lowen Herald', rule: 'feed' })
    expect(summary).toMatchObject({ text: 'Only this.', completeness: 'SUMMARY' })
  })

  it('takes the fields of a front matter', async () => {
    const [article] = await articles([
      source(
        'a.md',
        '---\ntitle: "Harbour stays shut"\nauthor:\n  - Mara Quill\ndate: 2024-03-05\n---\n\nThe harbour is closed.',
      ),
    ])
    expect(article?.stated.map(({ field, value, rule }) => [field, value, rule])).toEqual([
      ['title', 'Harbour stays shut', 'front-matter'],
      ['author', 'Mara Quill', 'front-matter'],
      ['publishedAt', '2024-03-05', 'front-matter'],
    ])
  })

  it('tells forms apart by content where the name says nothing', async () => {
    const formats = (
      await articles([source('-', PAGE), source('-', '{"text":"One row."}'), source('-', 'Just words.')])
    ).map((item) => item.format)
    expect(formats).toEqual(['HTML', 'JSONL', 'TEXT'])
  })

  it.each<[string, Uint8Array]>([
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes('café über'))],
    ['windows-1252', Uint8Array.of(...Array.from('café über', (char) => char.charCodeAt(0)))],
    ['UTF-16 with a mark', new Uint8Array(Buffer.from('\uFEFFcafé über', 'utf16le'))],
    ['UTF-16 with a mark, the high byte first', new Uint8Array(Buffer.from('\uFEFFcafé über', 'utf16le').swap16())],
    ['UTF-16 without one, the high byte first', new Uint8Array(Buffer.from('café über', 'utf16le').swap16())],
    ['UTF-16 without one', new Uint8Array(Buffer.from('café über', 'utf16le'))],
    ['gzip', new Uint8Array(gzipSync(bytes('café über')))],
  ])('decodes %s', async (_name, content) => {
    const [article] = await articles([{ name: 'a.txt', bytes: content }])
    expect(article?.text.trim()).toBe('café über')
  })

  it('decodes a page by the character set it names', async () => {
    const html = '<html><head><meta charset="koi8-r"></head><body><p>'
    const content = Uint8Array.of(...bytes(html), 0xf0, 0xcf, 0xd2, 0xd4, ...bytes('</p></body></html>'))
    const [article] = await articles([{ name: 'a.html', bytes: content }])
    expect(article?.text).toBe('Порт')
  })

  it('reads as it goes', async () => {
    let asked = 0
    async function* endless(): AsyncIterable<SourceBytes> {
      for (;;) yield await Promise.resolve(source(`${++asked}.txt`, 'Some words.'))
    }
    for await (const reading of readArticles(endless(), loadModels())) {
      expect(reading.kind).toBe('article')
      if (asked === 3) break
    }
    expect(asked).toBe(3)
  })
})

describe('rejecting', () => {
  it.each<[string, SourceBytes, string]>([
    ['a picture', { name: 'a.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2) }, 'BINARY'],
    ['a text with NUL in it', source('a.txt', 'words\0words'), 'BINARY'],
    ['an empty file', source('a.txt', ''), 'EMPTY'],
    ['blank space', source('a.txt', ' \n\n\t '), 'EMPTY'],
    ['numbers and dots', source('a.txt', '--- 123 ... 45'), 'NO_WORDS'],
    ['a huge text', source('a.txt', 'word '.repeat(2_200_000)), 'TOO_LARGE'],
    ['a broken line', source('a.jsonl', '{"text": '), 'BAD_JSON'],
    ['a row that is no object', source('a.jsonl', '[1, 2]\n"x"'), 'BAD_JSON'],
    ['a row without text', source('a.jsonl', '{"title": "Harbour"}'), 'BAD_FIELD'],
    ['a bad date', source('a.jsonl', '{"text": "Words.", "date": "soon"}'), 'BAD_FIELD'],
    ['a bad address', source('a.jsonl', '{"text": "Words.", "url": "javascript:alert(1)"}'), 'BAD_FIELD'],
    ['a page of nested tags', source('a.html', '<div>'.repeat(300_000)), 'BAD_MARKUP'],
    ['XML that is no feed', source('a.xml', '<a>b</a>'), 'BAD_MARKUP'],
  ])('%s', async (_name, input, reason) => {
    const readings = await all([input, source('good.txt', 'Good words.')])
    const [first] = readings
    expect(first).toMatchObject({ kind: 'rejected', reason, origin: { name: input.name } })
    expect(first?.kind === 'rejected' ? first.message : '').toContain('; ')
    expect(readings.at(-1)).toMatchObject({ kind: 'article', origin: { name: 'good.txt' } })
  })

  it('names the line, and reads the others', async () => {
    const readings = await all([source('a.jsonl', '{"text":"One word."}\n\nbroken\n{"text":"Another word."}')])
    expect(readings.map((item) => [item.kind, item.origin.line])).toEqual([
      ['article', 1],
      ['rejected', 3],
      ['article', 4],
    ])
  })

  it('rejects what is given wrongly for the call', async () => {
    const [first] = await all([source('a.txt', 'Words.')], { publishedAt: 'yesterday' })
    expect(first).toMatchObject({
      kind: 'rejected',
      reason: 'BAD_FIELD',
      message: expect.stringContaining('publishedAt') as string,
    })
  })
})

describe('canonical text', () => {
  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const canonical = canonicalize(text)
        expect(canonical.length).toBe(text.length)
        expect(canonicalize(canonical)).toBe(canonical)
      }),
    )
    expect(canonicalize('a\u0000b\u202Ec\uD800d\tz\r\n')).toBe('a b c\uFFFDd\tz\r\n')
  })

  it('comes of any bytes without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a', 'a.html', 'a.jsonl', 'a.xml', 'a.md'),
        async (content, name) => {
          for (const reading of await all([{ name, bytes: content }]))
            expect(['article', 'rejected']).toContain(reading.kind)
        },
      ),
      { numRuns: 300 },
    )
  })
})

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function source(name: string, text: string): SourceBytes {
  return { name, bytes: bytes(text) }
}

async function all(input: readonly SourceBytes[], given: GivenFields = {}): Promise<Reading[]> {
  const readings: Reading[] = []
  for await (const reading of readArticles(input, loadModels(), given)) readings.push(reading)
  return readings
}

async function articles(input: readonly SourceBytes[], given: GivenFields = {}): Promise<ReadArticle[]> {
  const readings = await all(input, given)
  return readings.filter((reading) => reading.kind === 'article')
}
