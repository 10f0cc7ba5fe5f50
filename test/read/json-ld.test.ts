import { describe, expect, it } from 'vitest'
import { loadModels } from '../../src/models/load-models.js'
import type { ReadArticle } from '../../src/model/article.js'
import { readArticles } from '../../src/read/read-articles.js'

const REPORT = 'The harbour of Port Lowen will stay closed until the weekend, the port authority said.'
const ARTICLE = { '@type': 'NewsArticle', headline: 'Harbour stays shut' }

async function readPage(script: string, body = `<p>${REPORT}</p>`, type = 'application/ld+json'): Promise<ReadArticle> {
  const html = `<html><head><script type="${type}">${script}</script></head><body>${body}</body></html>`
  for await (const reading of readArticles([{ name: 'a.html', bytes: new TextEncoder().encode(html) }], loadModels()))
    if (reading.kind === 'article') return reading
  throw new Error('No article was read.')
}

async function stated(script: string, type?: string): Promise<string[]> {
  const article = await readPage(script, undefined, type)
  return article.stated.filter(({ rule }) => rule === 'json-ld').map(({ field, value }) => `${field}: ${value}`)
}

describe('the JSON-LD of a page', () => {
  it('states every field', async () => {
    const all = {
      ...ARTICLE,
      publisher: { '@type': 'Organization', name: 'Lowen Herald' },
      url: 'https://lowen.example.com/a',
      alternativeHeadline: 'Dockers go on',
      author: [{ name: 'Mara Quill' }, 'Tom Adeyemi', { name: ['Ines Roth', 'Bram Duarte'] }, 7],
      articleSection: ['Ports', 'News'],
      datePublished: '2024-03-05',
      dateModified: { '@value': '2024-03-06' },
      inLanguage: { '@type': 'Language', name: 'en-GB' },
    }
    expect(await stated(JSON.stringify(all))).toEqual([
      'outlet: Lowen Herald',
      'url: https://lowen.example.com/a',
      'title: Harbour stays shut',
      'subtitle: Dockers go on',
      'author: Mara Quill',
      'author: Tom Adeyemi',
      'author: Ines Roth',
      'author: Bram Duarte',
      'section: Ports',
      'publishedAt: 2024-03-05',
      'updatedAt: 2024-03-06',
      'language: en-GB',
    ])
  })

  it.each<[object, string[]]>([
    [
      { name: 'Harbour', creator: 'Mara Quill', dateCreated: '2024-03-05', sourceOrganization: 'Corvane' },
      ['outlet: Corvane', 'title: Harbour', 'author: Mara Quill', 'publishedAt: 2024-03-05'],
    ],
    [{ mainEntityOfPage: { '@id': 'https://lowen.example.com/a' } }, ['url: https://lowen.example.com/a']],
    [
      {
        mainEntityOfPage: 'https://lowen.example.com/a',
        url: 7,
        publisher: {},
        headline: null,
        author: { '@id': '#nobody' },
      },
      ['url: https://lowen.example.com/a'],
    ],
    [{ datePublished: 'soon', headline: '' }, []],
  ])('states in other words: %j', async (thing, expected) => {
    expect(await stated(JSON.stringify({ '@type': 'Article', ...thing }))).toEqual(expected)
  })

  it.each(['NewsArticle', 'ReportageNewsArticle', 'BlogPosting', 'LiveBlogPosting', 'Report'])(
    'knows an article of type %j',
    async (type) => {
      expect(await stated(JSON.stringify({ '@type': type, headline: 'Harbour' }))).toEqual(['title: Harbour'])
    },
  )

  it('knows an article of several types', async () => {
    expect(await stated(JSON.stringify({ '@type': ['Thing', 7, 'Article'], headline: 'Harbour' }))).toEqual([
      'title: Harbour',
    ])
  })

  it.each(['Reportage', 'Person', 'ArticleList', undefined])('knows no article of type %j', async (type) => {
    expect(await stated(JSON.stringify({ '@type': type, headline: 'Harbour' }))).toEqual([])
  })

  it('finds people and outlets of the graph by their ids', async () => {
    const graph = {
      '@graph': [
        { '@type': 'WebPage', datePublished: '2020-01-01' },
        { ...ARTICLE, author: { '@id': '#mara' }, publisher: { '@id': '#herald' } },
        { '@type': 'Person', '@id': '#mara', name: 'Mara Quill' },
        { '@type': 'Person', '@id': '#nameless' },
        { '@type': 'Organization', '@id': '#herald', name: 'Lowen Herald' },
      ],
    }
    expect(await stated(JSON.stringify(graph))).toEqual([
      'outlet: Lowen Herald',
      'title: Harbour stays shut',
      'author: Mara Quill',
    ])
  })

  it.each([
    ['@graph', [ARTICLE]],
    ['mainEntity', ARTICLE],
    ['mainEntityOfPage', ARTICLE],
    ['itemListElement', [{ item: ARTICLE }]],
  ])('looks for the article in %s', async (key, value) => {
    expect(await stated(JSON.stringify({ '@type': 'Thing', [key]: value }))).toEqual(['title: Harbour stays shut'])
  })

  it('looks no deeper than pages nest', async () => {
    const nested = (depth: number): object => (depth === 0 ? ARTICLE : { mainEntity: nested(depth - 1) })
    expect(await stated(JSON.stringify(nested(6)))).toEqual(['title: Harbour stays shut'])
    expect(await stated(JSON.stringify(nested(7)))).toEqual([])
  })

  it('takes the article that says most', async () => {
    const bare = { '@type': 'Article', author: 'Nobody Here' }
    const dated = { '@type': 'Article', headline: 'Dated', datePublished: '2024-03-05' }
    expect(await stated(JSON.stringify([bare, ARTICLE, dated]))).toEqual(['title: Dated', 'publishedAt: 2024-03-05'])
    expect(await stated(JSON.stringify([bare, ARTICLE]))).toEqual(['title: Harbour stays shut'])
    expect(await stated(JSON.stringify([bare, { '@type': 'Article' }]))).toEqual(['author: Nobody Here'])
  })

  it('takes the dates of the page where there is no article', async () => {
    const page = { '@type': 'WebPage', name: 'Lowen', datePublished: '2024-03-05', dateModified: '2024-03-06' }
    expect(await stated(JSON.stringify(page))).toEqual(['publishedAt: 2024-03-05', 'updatedAt: 2024-03-06'])
  })

  const json = JSON.stringify(ARTICLE)
  it.each([
    [`<!-- ${json} -->`],
    [`//<![CDATA[\n${json}\n//]]>`],
    [`  // <![CDATA[ ${json} // ]]> ; `],
    [`<!--${json}-->;`],
    [`${json};`],
    [json.replace('stays', '\n\tstays')],
  ])('is read as carelessly as it is written: %j', async (script) => {
    expect((await stated(script)).map((line) => line.replaceAll(/\s+/g, ' '))).toEqual(['title: Harbour stays shut'])
  })

  it.each(['application/LD+JSON', 'application/ld+json; charset=utf-8'])('may be of type %s', async (type) => {
    expect(await stated(json, type)).toEqual(['title: Harbour stays shut'])
  })

  it.each(['{"@type": "NewsArticle", "headline": ', 'null', '7', '[]', '"x"'])(
    'is left alone where it says nothing: %s',
    async (script) => {
      expect(await stated(script)).toEqual([])
    },
  )
  it('is not what another script holds', async () => {
    expect(await stated(json, 'application/json')).toEqual([])
  })
})

describe('the text in the JSON-LD of a page', () => {
  const body = [REPORT, 'Talks about pay had failed for the third time this year.']
  it.each([
    ['lines', body.join('\n \n'), body],
    ['markup', body.map((text) => `<p>${text}</p>`).join(''), body],
    ['escaped markup', body.map((text) => `&lt;p&gt;${text}&lt;/p&gt;`).join(''), body],
    ['nothing', ' ', ['Loading the page']],
  ])('of %s is the article where the page shows less', async (_name, articleBody, expected) => {
    const { text } = await readPage(JSON.stringify({ ...ARTICLE, articleBody }), '<p>Loading the page</p>')
    expect(text.split('\n\n')).toEqual(expected)
  })

  it('may stand in another article of the page', async () => {
    const { text } = await readPage(
      JSON.stringify([ARTICLE, { '@type': 'Article', articleBody: REPORT }]),
      '<p>Loading</p>',
    )
    expect(text).toBe(REPORT)
  })

  it('is not taken where the page shows most of it', async () => {
    const shown = REPORT.slice(0, 40)
    const { text } = await readPage(JSON.stringify({ ...ARTICLE, articleBody: REPORT.slice(0, 80) }), `<p>${shown}</p>`)
    expect(text).toBe(shown)
  })
})

describe('how much of an article a page shows', () => {
  const words = (count: number) => `<p>${Array.from({ length: count }, (_, i) => `w${i}`).join(' ')}</p>`
  it.each<[string, thing: object, body: string, completeness: string | null]>([
    ['marked as not free', { isAccessibleForFree: false }, words(100), 'SUMMARY'],
    ['marked as not free, in words', { isAccessibleForFree: 'False' }, words(100), 'SUMMARY'],
    ['marked as free', { isAccessibleForFree: true }, words(100), null],
    ['fewer than half of its words', { wordCount: 210 }, words(100), 'SUMMARY'],
    ['half of its words', { wordCount: '200 words' }, words(100), null],
    ['half of its words, and not free', { wordCount: 200, isAccessibleForFree: false }, words(100), 'SUMMARY'],
    ['most of its words, and not free', { wordCount: 125, isAccessibleForFree: false }, words(100), null],
    ['a count of another thing', { wordCount: 49 }, words(10), null],
    ['a count of just enough', { wordCount: 50 }, words(10), 'SUMMARY'],
    ['a count of nothing', { wordCount: 0 }, words(10), null],
    ['a negative count', { wordCount: -90 }, words(10), null],
    ['a gate by its class', {}, `${words(60)}<div class="PaywallGate"><p>More.</p></div>`, 'SUMMARY'],
    ['a hidden gate', {}, `${words(60)}<div class="paywall" style="display: none"><p>More of it here.</p></div>`, null],
    [
      'a gate far below',
      {},
      `${words(60)}${'<p><a href="#">Other link</a></p>'.repeat(7)}<div class="paywall"><p><a href="#">More</a></p></div>`,
      null,
    ],
    ['a gate behind a long text', {}, `${words(251)}<div class="paywall"><p><a href="#">More</a></p></div>`, null],
  ])('%s', async (_name, thing, body, completeness) => {
    const article = await readPage(
      JSON.stringify({ ...ARTICLE, ...thing }),
      `<article><h1>Harbour stays shut</h1>${body}</article>`,
    )
    expect(article.completeness).toBe(completeness)
  })
})
