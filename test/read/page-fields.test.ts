import { describe, expect, it } from 'vitest'
import { loadModels } from '../../src/models/load-models.js'
import type { HeaderField, ReadArticle } from '../../src/model/article.js'
import { readArticles } from '../../src/read/read-articles.js'

const REPORT = 'The harbour of Port Lowen will stay closed until the weekend, the port authority said.'
const DAY = '2024-03-05'

type Case = readonly [page: string, stated: readonly string[]]

/** What a page states, in order: "rule field: value". */
async function stated(head: string, body: string): Promise<string[]> {
  const article = await readPage(`<html><head>${head}</head><body>${body}<p>${REPORT}</p></body></html>`)
  return article.stated.map(({ rule, field, value }) => `${rule} ${field}: ${value}`)
}

async function readPage(html: string): Promise<ReadArticle> {
  for await (const reading of readArticles([{ name: 'a.html', bytes: new TextEncoder().encode(html) }], loadModels()))
    if (reading.kind === 'article') return reading
  throw new Error('No article was read.')
}

describe('a meta tag', () => {
  const names: Partial<Record<`${'open-graph' | 'meta'} ${HeaderField}`, string>> = {
    'open-graph outlet': 'og:site_name',
    'open-graph title': 'og:title',
    'open-graph author': 'article:author og:article:author book:author',
    'open-graph section': 'article:section og:article:section',
    'open-graph publishedAt': 'article:published_time og:article:published_time og:published_time',
    'open-graph updatedAt': 'article:modified_time og:article:modified_time og:updated_time',
    'open-graph language': 'og:locale',
    'meta title': 'parsely-title sailthru.title dc.title dcterms.title citation_title twitter:title',
    'meta author': 'author byl parsely-author sailthru.author dc.creator dcterms.creator citation_author',
    'meta outlet': 'application-name dc.publisher citation_journal_title cre',
    'meta publishedAt':
      'datepublished parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date publication_date article.published dc.date.issued dcterms.created dcterms.date dc.date date ptime pdate timestamp citation_publication_date cxenseparse:recs:publishtime originalpublicationdate article_date_original dc.date.created displaydate',
    'meta updatedAt': 'datemodified lastmod last-modified revision_date dcterms.modified dc.date.modified utime',
    'meta section': 'section parsely-section cg',
  }
  const cases = Object.entries(names).flatMap(([what, list]) => list.split(' ').map((name) => [name, what] as const))

  it.each(cases)('%s states the %s', async (name, what) => {
    const value = what.endsWith('At') ? DAY : 'Mara Quill'
    for (const key of ['name', 'property', 'itemprop'])
      expect(await stated(`<meta ${key}="${name.toUpperCase()}" content=" ${value}\n">`, '')).toEqual([
        `${what}: ${value}`,
      ])
  })

  it.each<Case>([
    ['<meta property="og:url" content="https://lowen.example.com/a">', ['open-graph url: https://lowen.example.com/a']],
    ['<meta property="og:url" content="/a"><meta name="date" content="soon"><meta name="author" content="">', []],
    ['<meta name="lastmod" content="soon"><meta name="author"><meta content="x">', []],
    // Profiles and addresses are no names.
    [
      '<meta property="article:author" content="https://faces.example.com/quill"><meta name="byl" content="By Mara Quill">',
      ['meta author: By Mara Quill'],
    ],
    ['<meta name="author" content="www.lowen.example.com">', []],
    ['<meta name="author" content="mara@lowen.example.com">', []],
    ['<meta name="author" content="Quill of lowen/ports">', []],
    ['<meta name="author" content="Quill, see https:">', ['meta author: Quill, see https:']],
    // All authors of one name; one title; an earlier name before a later one, and a sound value before none.
    [
      '<meta name="author" content="Mara  Quill"><meta name="author" content="Tom Adeyemi"><meta name="byl" content="X Y">',
      ['meta author: Mara Quill', 'meta author: Tom Adeyemi'],
    ],
    [
      '<meta name="dc.title" content="B"><meta name="sailthru.title" content="A"><meta name="sailthru.title" content="C">',
      ['meta title: A'],
    ],
    [
      '<meta name="pubdate" content="soon"><meta name="dc.date" content="2024-03-05">',
      ['meta publishedAt: 2024-03-05'],
    ],
    // A picture's date is the picture's.
    ['<div itemscope itemprop="image"><meta itemprop="datePublished" content="2020-01-01"></div>', []],
    ['<div itemscope><meta itemprop="datePublished" content="2024-03-05"></div>', ['meta publishedAt: 2024-03-05']],
    ['<div itemprop="x"><meta itemprop="datePublished" content="2024-03-05"></div>', ['meta publishedAt: 2024-03-05']],
  ])('%s', async (head, expected) => {
    expect(await stated('', head)).toEqual(expected)
  })
})

describe('other elements', () => {
  it.each<Case>([
    [
      '<link rel="canonical" href="https://lowen.example.com/a"><link rel="next" href="https://lowen.example.com/b">',
      ['canonical-link url: https://lowen.example.com/a'],
    ],
    ['<link rel="canonical" href="a">', []],
    ['<time>5 March 2024</time>', ['time-element publishedAt: 5 March 2024']],
    ['<time datetime="2024-03-05">Tuesday</time>', ['time-element publishedAt: 2024-03-05']],
    [
      '<time datetime="2024-01-01">x</time><time itemprop="datePublished" datetime="2024-03-05">y</time>',
      ['time-element publishedAt: 2024-03-05'],
    ],
    [
      '<time datetime="2024-01-01">x</time><time pubdate datetime="2024-03-05">y</time>',
      ['time-element publishedAt: 2024-03-05'],
    ],
    ['<time datetime="soon">x</time>', []],
    ['<h1>Harbour stays shut</h1><h1>Other</h1>', ['h1 title: Harbour stays shut']],
    ['<h1> </h1><h1>Harbour\n stays shut</h1>', ['h1 title: Harbour stays shut']],
    [`<h1>${'Harbour '.repeat(40)}</h1>`, []],
    [
      '<title>Lowen Herald: harbour stays shut</title><h1>Lowen</h1><h1>Our ferries</h1><h1>Harbour stays SHUT, again</h1>',
      ['h1 title: Harbour stays SHUT, again', 'title-element title: Lowen Herald: harbour stays shut'],
    ],
    ['<title>Lowen Herald</title><h1>Harbour stays shut</h1>', ['title-element title: Lowen Herald']],
  ])('%s', async (page, expected) => {
    expect(await stated('', page)).toEqual(expected)
  })

  it('the language of the page', async () => {
    const article = await readPage(`<html lang="de-AT"><body><p lang="fr">${REPORT}</p></body></html>`)
    expect(article.stated).toEqual([{ field: 'language', value: 'de-AT', rule: 'html-lang' }])
  })
})

describe('a byline of the page', () => {
  it.each<Case>([
    ['<a rel="author" href="#">Mara Quill</a>', ['Mara Quill']],
    ['<a rel="nofollow author me" href="#">by: Mara Quill</a>', ['Mara Quill']],
    ['<a rel="coauthor" href="#">Mara Quill</a>', []],
    ...[
      'author',
      'authors',
      'by',
      'staff',
      'people',
      'profile',
      'contributor',
      'contributors',
      'reporter',
      'reporters',
    ].map((part): Case => [`<a href="/${part}/mara-quill/">By Mara Quill</a>`, ['Mara Quill']]),
    ['<a href="/authors/">Our Authors</a><a href="/staff/quill/posts">Her Posts</a><b href="/by/q">No Link</b>', []],
    ['<span itemprop="author">Written by Mara Quill</span>', ['Mara Quill']],
    ['<span data-testid="author-name">Posted by Mara Quill</span>', ['Mara Quill']],
    ['<p class="post-byline">Published by\n Mara Quill and Tom Adeyemi</p>', ['Mara Quill and Tom Adeyemi']],
    ['<p id="authorname">Mara van Quill</p>', ['Mara van Quill']],
    ['<p class="authors">Mara de la Quill & Co</p>', ['Mara de la Quill & Co']],
    ['<p class="authored">Mara Quill</p><p class="coauthor">Mara Quill</p>', []],
    ['<p class="author">Mara</p><p class="byline">Mara writes here</p><p class="byline">Mara Quill 2024</p>', []],
    [`<p class="byline">${'Mara '.repeat(8)}Quill</p><p class="byline">Mara ${'Quill'.repeat(16)}</p>`, []],
    [
      '<p class="byline">Mara Quill</p><p class="author">Mara Quill</p><p class="author">Tom Adeyemi</p>',
      ['Mara Quill', 'Tom Adeyemi'],
    ],
    // Marks of one kind only, the surest; none where a list of contributors is marked.
    ['<p class="byline">Tom Adeyemi</p><a rel="author">Mara Quill</a>', ['Mara Quill']],
    [
      'A B,C D,E F,G H'
        .split(',')
        .map((name) => `<p class="author">${name}</p>`)
        .join(''),
      ['A B', 'C D', 'E F', 'G H'],
    ],
    [
      'A B,C D,E F,G H,I J'
        .split(',')
        .map((name) => `<p class="author">${name}</p>`)
        .join(''),
      [],
    ],
    ...['aside', 'footer', 'nav'].map((name): Case => [`<${name}><p><a rel="author">Mara Quill</a></p></${name}>`, []]),
    ...[
      'related',
      'box recommended',
      'recirc',
      'post_comments',
      'comment',
      'Sidebar',
      'trending',
      'read-more',
      'latest',
    ].map((name): Case => [`<div class="${name}"><a rel="author">Mara Quill</a></div>`, []]),
    ['<div class="relatedness"><a rel="author">Mara Quill</a></div>', ['Mara Quill']],
  ])('%s', async (page, names) => {
    expect(await stated('', page)).toEqual(names.map((name) => `page-byline author: ${name}`))
  })
})

describe('a date of the page', () => {
  const classes =
    'date dateline time timestamp pubdate published publish_day posted byline author meta info entry-date lastmodified update updated'
  it.each<Case>([
    ...classes.split(' ').map((name): Case => [`<b class="x ${name}">5 March 2024</b>`, ['publishedAt: 5 March 2024']]),
    ['<b id="post-date">5 March 2024</b>', ['publishedAt: 5 March 2024']],
    ['<b class="candidate">5 March 2024</b><b>Published: 5 March 2024</b>', []],
    ...'Published on,Posted,Released am,Created at,Veröffentlicht am,Erstellt:,Publié le,Publicado el,Pubblicato il,Опубликовано –,Published: $date:'
      .split(',')
      .map((label): Case => [`<p>${label} March 5, 2024</p>`, ['publishedAt: March 5, 2024']]),
    ...'Updated,Last modified on,Revised,Revision:,Edited at,Aktualisiert am'
      .split(',')
      .map((label): Case => [`<p>${label} March 5, 2024</p>`, ['updatedAt: March 5, 2024']]),
    ...'p div span li td small em i h2 h6 dd footer section'
      .split(' ')
      .map((name): Case => [
        name === 'td'
          ? '<table><tr><td>Posted 5 March 2024</td></tr></table>'
          : `<${name}>Posted 5 March 2024</${name}>`,
        ['publishedAt: 5 March 2024'],
      ]),
    ['<p>5 March 2024</p><b>Posted 5 March 2024</b><p>Posted March 2024</p>', []],
    ['<p class="date">Updated 6 March 2024</p>', ['updatedAt: 6 March 2024']],
    ['<p>Posted 5 March 2024</p><p>Posted 6 March 2024</p>', ['publishedAt: 5 March 2024']],
    ['<p>Posted 5 March 2024</p><b class="date">4 March 2024</b>', ['publishedAt: 4 March 2024']],
    ['<b class="date">4 March 2024</b><b class="date">5 March 2024</b>', ['publishedAt: 4 March 2024']],
    [`<b class="date">5 March 2024 ${'word '.repeat(22)}</b>`, []],
    [`<b class="date">5 March 2024 ${'word '.repeat(20)}</b>`, ['publishedAt: 5 March 2024']],
    [
      '<b class="date"><script>var x = "6 March 2024"</script><style>a{}</style>5 March 2024</b>',
      ['publishedAt: 5 March 2024'],
    ],
    ['<b class="date">Monday</b>', []],
  ])('%s', async (page, expected) => {
    expect(await stated('', page)).toEqual(expected.map((date) => `page-date ${date}`))
  })

  it('behind the headline goes before one above it', async () => {
    const page =
      '<b class="date">9 May 2024</b><h1>Harbour</h1><b class="date">5 March 2024</b><b class="date">6 March 2024</b>'
    expect(await stated('', page)).toContain('page-date publishedAt: 5 March 2024')
  })

  it.each(
    'datePublished publishedDate publishDate publish_date published_at publishedAt publicationDate firstPublished dateCreated'.split(
      ' ',
    ),
  )('in a script, as %s', async (name) => {
    const script = `<script>var a = 1</script><script>x({"${name}" : "2024-03-05T09:30"})</script><script>x({"${name}":"2020-01-01"})</script>`
    expect(await stated(script, '')).toEqual(['script-date publishedAt: 2024-03-05T09:30'])
    expect(await stated(script, '<p class="date">6 March 2024</p>')).toEqual(['page-date publishedAt: 6 March 2024'])
  })
})

describe('microdata', () => {
  const article = (inside: string, type = 'https://schema.org/NewsArticle') =>
    `<div itemscope itemtype="${type}">${inside}</div>`
  it.each<Case>([
    ...'NewsArticle Article BlogPosting LiveBlogPosting Report'
      .split(' ')
      .map((type): Case => [
        article('<b itemprop="headline">Harbour</b>', ` http://schema.org/${type} `),
        ['title: Harbour'],
      ]),
    [article('<b itemprop="headline">Harbour</b>', 'https://schema.org/Recipe'), []],
    [
      article(
        '<b itemprop="alternativeHeadline">Dockers go on</b><b itemprop="articleSection">Ports</b><meta itemprop="inLanguage" content="en-GB">',
      ),
      ['subtitle: Dockers go on', 'section: Ports', 'language: en-GB'],
    ],
    [article('<div><b itemprop="x headline">Harbour\n shut</b></div>'), ['title: Harbour shut']],
    [
      article(
        '<i itemprop="creator" itemscope><b>by</b><b><i itemprop="x name">Mara Quill</i></b></i><i itemprop="publisher" itemscope>Lowen Herald</i>',
      ),
      ['author: Mara Quill', 'outlet: Lowen Herald'],
    ],
    [article('<i itemprop="comment" itemscope><b itemprop="headline">Not so</b></i>'), []],
    [
      article('<link itemprop="articleSection" href="Ports"><a itemprop="headline" href="b">Harbour</a>'),
      ['section: Ports', 'title: Harbour'],
    ],
    [
      article(
        `<b itemprop="headline">${'x'.repeat(300)}</b><b itemprop="headline">${'x'.repeat(301)}</b><b itemprop="headline"> </b>`,
      ),
      [`title: ${'x'.repeat(300)}`],
    ],
    [article('<b itemprop="headline">One</b>') + article('<b itemprop="headline">Two</b>'), ['title: One']],
  ])('%s', async (page, expected) => {
    expect((await stated('', page)).filter((line) => line.startsWith('microdata'))).toEqual(
      expected.map((line) => `microdata ${line}`),
    )
  })

  it.each([
    ['False', 'SUMMARY'],
    ['falsely', null],
    ['true', null],
  ])('says with isAccessibleForFree="%s" how much there is', async (value, completeness) => {
    const page = article(`<meta itemprop="isAccessibleForFree" content="${value}"><p>${REPORT}</p>`)
    expect((await readPage(`<html><body>${page}</body></html>`)).completeness).toBe(completeness)
  })
})
