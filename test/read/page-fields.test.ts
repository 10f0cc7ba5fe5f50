import { describe, expect, it } from 'vitest'
import type { HeaderField } from '../../src/model/article.js'
import { type Case, REPORT, readPage, stated } from './stated-fields.js'

const DAY = '2024-03-05'

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
