import { describe, expect, it } from 'vitest'
import { loadModels } from '../../src/models/load-models.js'
import type { Reading } from '../../src/model/article.js'
import { readArticles } from '../../src/read/read-articles.js'
import type { SourceBytes } from '../../src/read/source.js'

const REPORT = 'The harbour is closed.'

async function read(name: string, text: string, format?: SourceBytes['format']): Promise<Reading[]> {
  const source = { name, bytes: new TextEncoder().encode(text), ...(format === undefined ? {} : { format }) }
  const readings: Reading[] = []
  for await (const reading of readArticles([source], loadModels())) readings.push(reading)
  return readings
}

/** "title: Harbour" for what was read, "BAD_JSON a.json[1]:3 message" for what was not. */
async function told(name: string, text: string): Promise<string[]> {
  return (await read(name, text)).flatMap((reading) =>
    reading.kind === 'article'
      ? [...reading.stated.map(({ field, value }) => `${field}: ${value}`), reading.text]
      : [`${reading.reason} ${reading.origin.name}:${reading.origin.line ?? ''} ${reading.message}`],
  )
}

describe('the form of a source', () => {
  const rss = '<rss><channel><item><description>The harbour is closed.</description></item></channel></rss>'
  it.each<[string, string, string]>([
    ['-', rss, 'FEED'],
    ['-', `<?xml version="1.0"?>\n${rss}`, 'FEED'],
    ['-', `<!-- our feed -->${rss}`, 'FEED'],
    [
      '-',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><summary>The harbour is closed.</summary></entry></feed>',
      'FEED',
    ],
    ['-', '<p>An &lt;rss&gt; is <rss >no feed</rss></p>', 'TEXT'],
    ['-', '<!DOCTYPE  html><p>The harbour</p>', 'HTML'],
    ['-', ' <html><p>The harbour</p>', 'HTML'],
    ['-', '<head><title>x</title></head><p>The harbour</p>', 'HTML'],
    ['-', '<body class="x"><p>The harbour</p>', 'HTML'],
    ['-', '<?xml version="1.0"?>\n<!-- page --> <html><p>The harbour</p></html>', 'HTML'],
    ['-', '<header>The harbour</header>', 'TEXT'],
    ['-', '{"text": "The harbour"}', 'JSONL'],
    ['-', ' [ { "text": "The harbour"}]', 'JSONL'],
    ['-', '{The harbour}', 'TEXT'],
    ['a.HTML', 'The harbour', 'HTML'],
    ['a.htm.gz', 'The harbour', 'HTML'],
    ['a.xhtml', 'The harbour', 'HTML'],
    ['a.ndjson', '{"text":"The harbour"}', 'JSONL'],
    ['a.json', '{"text":"The harbour"}', 'JSONL'],
    ...['xml', 'rss', 'atom', 'rdf'].map((ending): [string, string, string] => [`a.${ending}`, rss, 'FEED']),
    ...['txt', 'text', 'md', 'markdown'].map((ending): [string, string, string] => [
      `a.${ending}`,
      `<html>${REPORT}`,
      'TEXT',
    ]),
    ['a.html.txt', '<html>The harbour', 'TEXT'],
  ])('of %s with %s is %s', async (name, text, format) => {
    expect((await read(name, text)).map((reading) => reading.kind === 'article' && reading.format)).toEqual([format])
  })

  it('is what the caller says', async () => {
    expect(await read('a.html', '{"text": "The harbour"}', 'JSONL')).toMatchObject([
      { format: 'JSONL', text: 'The harbour' },
    ])
    expect(await read('a.jsonl', '<p>The harbour</p>', 'HTML')).toMatchObject([{ format: 'HTML', text: 'The harbour' }])
  })
})

describe('a row', () => {
  const names: Record<string, string> = {
    outlet: 'outlet source publisher publication newspaper site_name siteName',
    title: 'title headline',
    subtitle: 'subtitle description standfirst subheadline dek',
    author: 'author authors byline',
    agency: 'agency agencies credit',
    section: 'section',
    dateline: 'dateline',
    publishedAt: 'publishedAt published_at date published pubDate date_published datePublished publish_date',
    updatedAt: 'updatedAt updated_at updated modified date_modified dateModified',
    language: 'language lang',
    photoCredit: 'photoCredit photo_credit',
    url: 'url link canonical_url canonicalUrl',
  }
  const cases = Object.entries(names).flatMap(([field, list]) => list.split(' ').map((name) => [name, field] as const))
  it.each(cases)('states with %s the %s', async (name, field) => {
    const value = field.endsWith('At') ? '2024-03-05' : field === 'url' ? 'https://lowen.example.com/a' : 'Lowen'
    expect(await told('a.jsonl', JSON.stringify({ text: REPORT, [name]: value }))).toEqual([
      `${field}: ${value}`,
      REPORT,
    ])
  })

  it.each<[object, string[]]>([
    [{ text: REPORT, title: null, headline: ' Harbour ', authors: [], author: '' }, ['title: Harbour', REPORT]],
    [
      { text: REPORT, authors: ['A B', { name: 'C D' }, ['E F']], credit: { name: 'Corvane' } },
      ['author: A B', 'author: C D', 'author: E F', 'agency: Corvane', REPORT],
    ],
    [{ text: REPORT, title: ['Harbour'] }, ['title: Harbour', REPORT]],
    [{ text: REPORT, title: ['A', 'B'] }, ['BAD_FIELD a.jsonl:1 "title" must be a text; mend it or leave it out.']],
    [
      { text: REPORT, authors: ['A B', 7] },
      ['BAD_FIELD a.jsonl:1 "authors" must be a text or a list of texts; mend it or leave it out.'],
    ],
    [
      { text: REPORT, author: { name: 7 } },
      ['BAD_FIELD a.jsonl:1 "author" must be a text or a list of texts; mend it or leave it out.'],
    ],
    [{ text: REPORT, section: { id: 7 } }, ['BAD_FIELD a.jsonl:1 "section" must be a text; mend it or leave it out.']],
    [
      { text: REPORT, date: 'x'.repeat(61) },
      [
        `BAD_FIELD a.jsonl:1 "date" is no date that can be read: "${'x'.repeat(60)}…"; write it as 2023-12-25 or 2023-12-25T18:21:00+01:00.`,
      ],
    ],
    [
      { text: REPORT, modified: 'soon' },
      [
        'BAD_FIELD a.jsonl:1 "modified" is no date that can be read: "soon"; write it as 2023-12-25 or 2023-12-25T18:21:00+01:00.',
      ],
    ],
    [
      { text: REPORT, link: 'a' },
      ['BAD_FIELD a.jsonl:1 "link" is no web address: "a"; write it in full, beginning with http:// or https://.'],
    ],
    ...['body', 'content', 'article', 'articleBody'].map((name): [object, string[]] => [{ [name]: REPORT }, [REPORT]]),
    [{ text: ' ', body: REPORT, content: 'Other.' }, [REPORT]],
    [{ html: `<h1>Harbour</h1><p>${REPORT}</p>`, title: 'Given' }, ['title: Given', 'title: Harbour', REPORT]],
    [{ text: REPORT, html: '<p>Other.</p>' }, [REPORT]],
    [{ text: 7 }, ['BAD_FIELD a.jsonl:1 "text" must be a text; put the article\'s text there.']],
    [{ text: '' }, ['EMPTY a.jsonl:1 There is no text in it; hand in the text of an article.']],
    [
      { html: 7 },
      ['BAD_FIELD a.jsonl:1 There is no "text" in it; put the article\'s text into "text" or its page into "html".'],
    ],
  ])('%j', async (row, expected) => {
    const lines = await told('a.jsonl', JSON.stringify(row))
    expect(lines.map((line) => line.replace(/^Harbour\n\n/, ''))).toEqual(expected)
  })

  it.each<[string, string, string[]]>([
    ['many lines', `{\n"text": "${REPORT}"\n}`, [REPORT]],
    [
      'a list',
      `[{"text": "One here."},\n7, {"text": "Two here."}]`,
      [
        'One here.',
        'BAD_JSON a.jsonl[1]: An article must be a JSON object with a "text"; write {"text": "…"}.',
        'Two here.',
      ],
    ],
    [
      'lines',
      `\n{"text": "One here."}\r\n  \n[7]\nx\n{"text": "Two here."}`,
      [
        'One here.',
        'BAD_JSON a.jsonl:4 An article must be a JSON object with a "text"; write {"text": "…"}.',
        'BAD_JSON a.jsonl:5 Line 5 is no JSON; write one object a line, such as {"text": "…", "outlet": "…"}.',
        'Two here.',
      ],
    ],
    [
      'a broken object',
      '{\n"text": "x"',
      [
        'BAD_JSON a.jsonl:1 Line 1 is no JSON; write one object a line, such as {"text": "…", "outlet": "…"}.',
        'BAD_JSON a.jsonl:2 Line 2 is no JSON; write one object a line, such as {"text": "…", "outlet": "…"}.',
      ],
    ],
  ])('of %s', async (_name, text, expected) => {
    expect(await told('a.jsonl', text)).toEqual(expected)
  })
})

describe('a feed', () => {
  const rss = (item: string) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lowen &amp;amp; Herald</title><language>en-GB</language>${item}</channel></rss>`
  it('in RSS', async () => {
    expect(
      await told(
        'a.xml',
        rss(
          `<item><title>Harbour\n shut</title><link>https://lowen.example.com/a</link><dc:creator>Mara Quill</dc:creator><pubDate>Tue, 05 Mar 2024 09:30:00 GMT</pubDate><description>${REPORT}</description></item>`,
        ),
      ),
    ).toEqual([
      'outlet: Lowen & Herald',
      'url: https://lowen.example.com/a',
      'title: Harbour shut',
      'author: Mara Quill',
      'publishedAt: 2024-03-05T09:30:00.000Z',
      'language: en-GB',
      REPORT,
    ])
  })

  it('in Atom, with a later change', async () => {
    const entry = (dates: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Lowen</title><entry><title>Harbour</title>${dates}<content type="html">&lt;p&gt;The harbour is closed.&lt;/p&gt;</content></entry></feed>`
    const both = entry('<published>2024-03-05T09:30:00Z</published><updated>2024-03-06T09:30:00Z</updated>')
    expect(await told('a.atom', both)).toEqual([
      'outlet: Lowen',
      'title: Harbour',
      'publishedAt: 2024-03-05T09:30:00.000Z',
      'updatedAt: 2024-03-06T09:30:00.000Z',
      REPORT,
    ])
    const same = entry('<published>2024-03-05T09:30:00Z</published><updated>2024-03-05T09:30:00Z</updated>')
    expect(await told('a.atom', same)).toEqual([
      'outlet: Lowen',
      'title: Harbour',
      'publishedAt: 2024-03-05T09:30:00.000Z',
      REPORT,
    ])
    expect(await told('a.atom', entry('<updated>2024-03-06T09:30:00Z</updated>'))).toEqual([
      'outlet: Lowen',
      'title: Harbour',
      'publishedAt: 2024-03-06T09:30:00.000Z',
      REPORT,
    ])
  })

  it.each([
    [
      'the same text twice',
      `<description>${REPORT}</description><content:encoded>${REPORT}</content:encoded>`,
      'SUMMARY',
    ],
    ['a longer text', `<description>Short.</description><content:encoded>${REPORT}</content:encoded>`, null],
    ['a shorter text', `<description>${REPORT}</description><content:encoded>Short.</content:encoded>`, 'SUMMARY'],
  ])('of %s', async (_name, inside, completeness) => {
    const readings = await read('a.xml', rss(`<item>${inside}</item><item><description>Two.</description></item>`))
    expect(readings).toMatchObject([
      { text: REPORT, completeness, origin: { name: 'a.xml[0]', line: null } },
      { text: 'Two.', completeness: 'SUMMARY', origin: { name: 'a.xml[1]' } },
    ])
  })

  it('says what is wrong with it', async () => {
    expect(await told('a.xml', rss(''))).toEqual([
      'EMPTY a.xml: The feed has no items; there is nothing to read in it yet.',
    ])
    expect(await told('a.xml', '<a>')).toEqual([
      'BAD_MARKUP a.xml: It is no RSS, Atom or JSON feed that can be read; check that it was saved whole.',
    ])
    expect(
      await told('a.xml', rss(`<item><content:encoded><![CDATA[${'<b>'.repeat(300)}]]></content:encoded></item>`)),
    ).toEqual([
      "BAD_MARKUP a.xml[0]: Tags nest deeper than 256 levels. No real page does; hand in the article's text instead.",
    ])
  })
})

describe('a JSON Feed', () => {
  const feed = (item: unknown, more = {}) =>
    JSON.stringify({ version: 'https://jsonfeed.org/version/1', ...more, items: [item] })
  it.each<[unknown, object, string[]]>([
    [
      {
        content_text: REPORT,
        external_url: 'https://lowen.example.com/a',
        date_published: 'soon',
        date_modified: '2024-03-06',
        language: 'fr',
      },
      { language: 'en' },
      ['url: https://lowen.example.com/a', 'updatedAt: 2024-03-06', 'language: fr', REPORT],
    ],
    [
      { content_text: REPORT, url: 'a', title: ' ' },
      { author: { name: 'Mara Quill' } },
      ['author: Mara Quill', REPORT],
    ],
    [
      { content_text: REPORT, author: { name: 'Tom Adeyemi' } },
      { author: { name: 'Mara Quill' } },
      ['author: Tom Adeyemi', REPORT],
    ],
    [{ content_text: REPORT, authors: [{ url: 'x' }, 'x'] }, {}, [REPORT]],
    [{ content_text: 'Short.', summary: REPORT }, {}, [REPORT]],
    [{ content_html: '', content_text: REPORT }, {}, [REPORT]],
    [{}, {}, ['EMPTY a.json[0]: There is no text in it; hand in the text of an article.']],
    [[], {}, ['BAD_JSON a.json[0]: An item of a feed must be a JSON object; write {"content_text": "…"}.']],
    [
      { content_html: '<b>'.repeat(300) },
      {},
      [
        "BAD_MARKUP a.json[0]: Tags nest deeper than 256 levels. No real page does; hand in the article's text instead.",
      ],
    ],
  ])('%j', async (item, more, expected) => {
    expect(await told('a.json', feed(item, more))).toEqual(expected)
  })

  it('without items says so, and other JSON that names the form is a row', async () => {
    expect(await told('a.json', '{"version":"https://www.jsonfeed.org/version/1.1","items":[]}')).toEqual([
      'EMPTY a.json: The feed has no items; there is nothing to read in it yet.',
    ])
    expect(await told('a.json', `{"text":"${REPORT}","version":"see https://jsonfeed.org/version/1"}`)).toEqual([
      REPORT,
    ])
    expect((await told('a.json', ' {"version":"https://jsonfeed.org/version/1"'))[0]).toContain('BAD_JSON')
  })
})
