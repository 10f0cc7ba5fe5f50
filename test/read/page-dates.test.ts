import { describe, expect, it } from 'vitest'
import { type Case, REPORT, readPage, stated } from './stated-fields.js'

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
