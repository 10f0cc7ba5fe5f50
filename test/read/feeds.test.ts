import { describe, expect, it } from 'vitest'
import { REPORT, read, told } from './forms-read.js'

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
