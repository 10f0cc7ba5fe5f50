import { describe, expect, it } from 'vitest'
import { REPORT, read, told } from './forms-read.js'

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
