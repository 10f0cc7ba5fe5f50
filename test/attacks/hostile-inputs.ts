/** What nobody publishes, but somebody may send: a file of about so many letters, by its name. */
export type MakeInput = (length: number) => readonly [file: string, body: string]

const SENTENCE = 'The pier of Karsk Quay is closed, Ines Roe said on Monday. '

const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length))
const list = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: Math.ceil(count) }, (_, i) => make(i))
/** A word that no other number has, of letters alone. */
const word = (index: number) => `A${index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}`

const text =
  (piece: string): MakeInput =>
  (length) => ['a.txt', fill(piece, length)]
const page =
  (piece: string, around: (body: string) => string = (body) => `<p>${SENTENCE}</p>${body}`): MakeInput =>
  (length) => ['a.html', around(fill(piece, length))]
const row =
  (more: (length: number) => object): MakeInput =>
  (length) => ['a.jsonl', JSON.stringify({ text: SENTENCE, ...more(length) })]
const atom = (inside: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>${inside}</feed>`
const rss = (inside: string) => `<rss><channel><title>x</title>${inside}</channel></rss>`

/** Each is read twice, once four times as long. */
export const HOSTILE_INPUTS: Readonly<Record<string, MakeInput>> = {
  'a feed of empty items': (length) => ['a.xml', rss(fill('<item/>', length))],
  'a feed of bare items': (length) => ['a.xml', rss(fill('<item><title>T</title></item>', length))],
  'a feed of many attributes': (length) => [
    'a.xml',
    rss(fill('<item/>', length / 2)).replace('<rss', `<rss ${list(length / 24, (i) => `a${i}="x"`).join(' ')}`),
  ],
  'a feed of many authors': (length) => [
    'a.xml',
    atom(fill('<author><name>Roe</name></author>', length / 2) + fill('<entry/>', length / 2)),
  ],
  'a feed of many links': (length) => [
    'a.xml',
    atom(fill('<link href="http://a.example/"/>', length / 2) + fill('<entry/>', length / 2)),
  ],
  'a feed without end': (length) => ['a.xml', `<rss><channel><item>${fill('<b>', length)}`],
  'a feed of entities': (length) => [
    'a.xml',
    rss(`<item><description>${fill('&amp;lt;', length)}</description></item>`),
  ],
  'a JSON feed of many authors': (length) => [
    'a.json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      authors: list(length / 32, () => ({ name: 'Roe' })),
      items: list(length / 6, () => ({})),
    }),
  ],
  'less-than signs': page('<', (body) => body),
  'less-than signs behind a text': page('<'),
  'a wide paragraph': page('<b>x</b>', (body) => `<p>${body}</p>`),
  'many paragraphs': page('<p>Roe won.</p>'),
  'many headings': page('<h1>Roe won</h1>'),
  'many lines': page('Roe<br>', (body) => `<p>${body}</p>`),
  'many links': page('<a href=x>Roe</a> '),
  'many cells': page('<tr><td>x', (body) => `<table>${body}`),
  'many attributes': (length) => ['a.html', `<p ${list(length / 8, (i) => `a${i}="x"`).join(' ')}>${SENTENCE}</p>`],
  'many classes': (length) => ['a.html', `<div class="${fill('c ', length)}"><p>${SENTENCE}</p></div>`],
  'many authors in the head': page('<meta name=author content=Roe>'),
  'many dates in the head': page('<meta property="article:published_time" content="2024-03-05">'),
  microdata: page(
    '<span itemprop=author>Roe</span>',
    (body) => `<div itemscope itemtype="http://schema.org/NewsArticle">${body}${SENTENCE}</div>`,
  ),
  'comments without end': page('<!--'),
  'a tag without end': page('a', (body) => `<p>${SENTENCE}</p><${body}`),
  'tags that are never closed': page('<p>x<div>'),
  'lists that are never closed': page('<li>x', (body) => `<p>${SENTENCE}</p><ul>${body}`),
  entities: page('&amp;', (body) => `<p>Roe ${body}</p>`),
  blanks: page(' ', (body) => `<p>Roe${body}x</p>`),
  'JSON-LD in brackets': page('[', (body) => `<script type="application/ld+json">${body}</script><p>${SENTENCE}</p>`),
  'JSON-LD of many articles': (length) => [
    'a.html',
    `<script type="application/ld+json">{"@graph":[${list(length / 40, (i) => `{"@type":"NewsArticle","@id":"${i}"}`).join(',')}]}</script><p>${SENTENCE}</p>`,
  ],
  'rows of nothing': (length) => ['a.jsonl', fill('{}\n', length)],
  'a list of nothing': (length) => ['a.json', `[${list(length / 3, () => '{}').join(',')}]`],
  'a host of many labels': row((length) => ({ url: `https://${fill('a.', length)}example/` })),
  'an address of many parameters': row((length) => ({
    url: `https://a.example/?${list(length / 10, (i) => `utm_${i}=1`).join('&')}`,
  })),
  'an outlet that is a host of many labels': row((length) => ({ outlet: `${fill('a.', length)}example` })),
  authors: row((length) => ({ authors: list(length / 10, (i) => `Roe ${i}`) })),
  'a long headline': row((length) => ({ title: fill('Roe ', length) })),
  'front matter': (length) => ['a.md', `---\n${fill('a: b\n', length)}---\n${SENTENCE}`],
  'quotes in quotes of Markdown': (length) => ['a.md', `${fill('> ', length)}${SENTENCE}`],
  'links of Markdown': (length) => ['a.md', fill('[a](', length)],
  'different capitals': (length) => ['a.txt', list(length / 5, word).join(' ')],
  'different names': (length) => ['a.txt', list(length / 24, (i) => `Jane ${word(i)} said no.`).join(' ')],
  'different figures': (length) => ['a.txt', list(length / 24, (i) => `${i} people were hurt.`).join(' ')],
  'one name again and again': text('Jane Roe said no. '),
  'one sentence again and again': text(SENTENCE),
  'one quotation again and again': text('“It is so,” said Jane Roe. '),
  bylines: text('By Jane Roe\n'),
  dates: text('5 March 2024 '),
  addresses: text('https://a.example/x '),
  'marks in marks': text('“‘'),
  'marks that only open': text('“It '),
  'accents without end': (length) => ['a.txt', `a${fill('\u0301', length)} ${SENTENCE}`],
  'one word without end': (length) => ['a.txt', `${SENTENCE}${fill('QUJD', length)}`],
  apostrophes: text("'a "),
  brackets: text('(a '),
  initials: text('J. '),
  numbers: text('1.2,'),
  colons: text('Roe: '),
  dashes: text('a—'),
  'according to': text('according to '),
  'verbs of saying': text('said '),
}
