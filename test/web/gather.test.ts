import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFacts } from '../../src/pipeline.js'
import { gather, type GatherOptions } from '../../src/web/gather.js'
import type { WebSource } from '../../src/web/page-of.js'
import { openWeb } from '../../src/web/open-web.js'
import { readReach } from '../../src/web/reach.js'
import type { LittleWeb } from '../support/little-web.js'
import { openQuayMail } from './quay-mail.js'

let mail: LittleWeb
beforeAll(async () => {
  mail = await openQuayMail()
})
afterAll(() => mail.close())

/** What is got of addresses, as "path", "path as canonical path", or the reason for which nothing is. */
async function got(paths: readonly string[], options: Partial<GatherOptions> = {}): Promise<string[]> {
  const reach = readReach([`127.0.0.1:${String(mail.port)}`])
  const web = openWeb({ reach, userAgent: 'Rashomon/0 (trial)', pauseMs: 0 })
  const addresses = paths.map((path) => `${mail.origin}${path}`)
  const told: string[] = []
  try {
    for await (const one of gather(web, addresses, { most: 50, ...options })) {
      const short = (address: string): string => address.replace(mail.origin, '')
      if ('kind' in one) told.push(`${short(one.origin.name)}: ${one.reason}`)
      else {
        const { requested, canonical } = one.web
        told.push(requested === canonical ? short(requested) : `${short(requested)} as ${short(canonical)}`)
        await judged(one, told)
      }
    }
  } finally {
    await web.close()
  }
  return told
}

/** Adds why the reader takes a page for no article. */
async function judged(source: WebSource, told: string[]): Promise<void> {
  for await (const facts of readFacts([source])) {
    if ('kind' in facts) told.push(`${String(told.pop()).split(' ')[0] ?? ''}: ${facts.reason}`)
    else expect(facts.header.url).toBe(source.web.canonical)
  }
}

describe('addresses', () => {
  it('of the forms of one article are that article, with its own words', async () => {
    expect(await got(['/a', '/a/amp', '/a?print=1', '/short'])).toEqual([
      '/a',
      '/a/amp as /a',
      '/a?print=1 as /a',
      '/short as /a',
    ])
  })

  it('that a page gives itself of another site, or of the home page, are not believed', async () => {
    expect(await got(['/b', '/c'])).toEqual(['/b', '/c'])
  })

  it('of feeds lead to the pages of their items, each once, a bad one by itself', async () => {
    expect(await got(['/feed.xml', '/feed.json'])).toEqual(['/a', '/gone: NOT_FOUND', '/b', '/c'])
  })

  it('of sitemaps lead to their pages, the latest first', async () => {
    expect(await got(['/sitemap.xml'])).toEqual(['/c', '/b'])
    expect(await got(['/sitemap-index.xml'])).toEqual(['/c', '/b'])
    const { body } = mail.pages.get('/sitemap.xml') as { readonly body: string }
    mail.pages.set('/sitemap.xml.gz', { body: gzipSync(body), headers: { 'content-type': 'application/x-gzip' } })
    expect(await got(['/sitemap.xml.gz'])).toEqual(['/c', '/b'])
  })

  it('of a home page lead to its feed, or else to its sitemap', async () => {
    const told: string[] = []
    const tell = (line: string) => told.push(line)
    expect(await got(['/'], { tell })).toEqual(['/a', '/gone: NOT_FOUND', '/b'])
    const home = mail.pages.get('/')
    mail.pages.set('/', { body: '<html><body>News</body></html>' })
    expect(await got(['/'], { tell })).toEqual(['/c', '/b'])
    mail.pages.set('/', home ?? {})
    expect(told).toEqual([
      `${mail.origin}/: reading its feed, ${mail.origin}/feed.xml`,
      `${mail.origin}/: reading its sitemap, ${mail.origin}/sitemap-index.xml`,
    ])
  })

  it('beyond the most that are wanted are left, and that is told', async () => {
    const told: string[] = []
    expect(await got(['/feed.xml'], { most: 1, tell: (line) => told.push(line) })).toEqual(['/a'])
    expect(told).toEqual([`${mail.origin}/feed.xml: the first 1 of 3 pages are read; --most takes more.`])
  })

  it('of many articles are refused where one is wanted', async () => {
    expect(await got(['/feed.xml', '/', '/a'], { isOneArticle: true })).toEqual([
      '/feed.xml: NO_ARTICLE',
      '/: NO_ARTICLE',
      '/a',
    ])
  })
})

describe('what stands in the place of an article', () => {
  it.each([
    ['/softly', 'NOT_FOUND'],
    ['/home-instead', 'NOT_FOUND'],
    ['/gone', 'NOT_FOUND'],
    ['/wall', 'CONSENT_WALL'],
    ['/human', 'FORBIDDEN'],
    ['/paid', 'PAYWALLED'],
    ['/drawn', 'NO_ARTICLE'],
    ['/pdf', 'NO_ARTICLE'],
    ['/private', 'ROBOTS'],
  ])('%s is told as %s', async (path, reason) => {
    expect(await got([path])).toEqual([`${path}: ${reason}`])
  })
})
