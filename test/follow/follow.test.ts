import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { followOnce, followUntilIdle } from '../../src/follow/follow.js'
import { FIRST_INTERVAL } from '../../src/follow/pace.js'
import { deleteArticle } from '../../src/pipeline/curate/delete-article.js'
import { nextDueAt } from '../../src/store/follow/due.js'
import { addSources, listSources, removeSource } from '../../src/store/follow/sources.js'
import { openStore } from '../../src/store/open-store.js'
import { openWeb, type Web } from '../../src/web/open-web.js'
import { readReach } from '../../src/web/reach.js'
import { emptyTables } from '../support/empty-tables.js'
import { articlePage, bridgeReport, openLittleWeb, type LittleWeb } from '../support/little-web.js'
import { ENGINES, openTestStore, type TestStore } from '../support/open-test-store.js'

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000]
const START = Date.parse('2031-03-03T06:00:00Z')

describe.each(ENGINES)('following, on the %s engine', (engine) => {
  let store: TestStore
  let little: LittleWeb
  let web: Web
  let now = START
  const clock = {
    now: () => now,
    pause: (ms: number) => {
      now += ms
      return Promise.resolve()
    },
  }
  beforeAll(async () => {
    store = await openTestStore(engine)
  })
  beforeEach(async () => {
    now = START
    little = await openLittleWeb()
    web = openReader()
  })
  afterEach(async () => {
    await web.close()
    await little.close()
    await emptyTables(store.db)
  })
  afterAll(() => store.drop())

  const openReader = (): Web => {
    const reach = readReach([`127.0.0.1:${String(little.port)}`])
    return openWeb({ reach, userAgent: 'Rashomon/0 (trial)', pauseMs: 0, clock })
  }
  const follow = async (...paths: string[]): Promise<void> => {
    const wanted = paths.map((path) => ({ address: `${little.origin}${path}`, title: null }))
    await addSources(store.db, wanted, { now: new Date(now), interval: FIRST_INTERVAL })
  }
  /** Follows all that is due until then. */
  const until = async (end: number): Promise<void> => {
    for (;;) {
      await followUntilIdle({ store, web, clock }, () => undefined)
      const due = await nextDueAt(store.db)
      if (due === null || due.getTime() > end) break
      now = Math.max(now, due.getTime())
    }
    now = end
  }
  const feed = (...paths: string[]): { headers: Record<string, string>; body: string } => ({
    headers: { 'content-type': 'application/rss+xml' },
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>The Quay Mail</title>${paths
      .map((path) => `<item><title>Report</title><link>${little.origin}${path}</link></item>`)
      .join('')}</channel></rss>`,
  })
  const page = (name: string, change: (text: string) => string = (text) => text): { body: string } => {
    const { title, paragraphs } = bridgeReport(name)
    return { body: articlePage({ title, paragraphs: paragraphs.map(change) }) }
  }
  const versions = async (path: string): Promise<number | null> => {
    const article = await store.db.article.findUnique({
      where: { url: `${little.origin}${path}` },
      select: { revisions: { select: { id: true } } },
    })
    return article?.revisions.length ?? null
  }
  const asked = (path: string): number => little.requests.filter((request) => request.path === path).length
  const pages = () => store.db.watchedPage.findMany({ orderBy: { id: 'asc' } })

  it('takes in what a source lists, each once, and a revision for each change of words, back to the first ones included', async () => {
    little.pages.set('/feed.xml', feed('/a', '/b?utm_source=feed', '/b'))
    little.pages.set('/a', page('Mellin'))
    little.pages.set('/b', page('Karsk'))
    little.pages.set('/b?utm_source=feed', page('Karsk'))
    await follow('/feed.xml')
    await until(START)
    expect([await store.db.article.count(), await versions('/a')]).toEqual([2, 1])
    await until(START + 50 * MINUTE)
    expect(asked('/a')).toBe(1)
    await until(START + 2 * HOUR)
    expect([asked('/a'), await versions('/a')]).toEqual([2, 1])
    little.pages.set(
      '/a',
      page('Mellin', (text) => text.replace('Nine', 'Ten')),
    )
    await until(START + 2 * DAY)
    expect(await versions('/a')).toBe(2)
    little.pages.set('/a', page('Mellin'))
    await until(START + 8 * DAY)
    const article = await store.db.article.findUnique({
      where: { url: `${little.origin}/a` },
      select: { currentRevision: true, revisions: { select: { id: true } } },
    })
    expect(article?.revisions.length).toBe(3)
    expect(article?.currentRevision).toMatchObject({ number: 3 })
    expect(article?.currentRevision?.text).toContain('Nine')
    expect([await store.db.article.count(), await versions('/b')]).toEqual([2, 1])
  })

  it('tells what has moved, is gone or for subscribers, keeps one article, and says when each was last seen', async () => {
    little.pages.set('/feed.xml', feed('/a', '/b', '/c'))
    for (const [path, name] of [
      ['/a', 'Mellin'],
      ['/b', 'Karsk'],
      ['/c', 'Tolvsk'],
    ] as const)
      little.pages.set(path, page(name))
    await follow('/feed.xml')
    await until(START + 2 * HOUR)
    little.pages.set('/new/a', page('Mellin'))
    little.pages.set('/a', { status: 301, headers: { location: '/new/a' } })
    little.pages.set('/feed.xml', feed('/new/a', '/b', '/c'))
    little.pages.set('/b', { status: 410 })
    const [only] = bridgeReport('Tolvsk').paragraphs
    const paid = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge","isAccessibleForFree":false,"wordCount":1200,"datePublished":"2026-11-30T09:00:00Z"}</script>`
    little.pages.set('/c', { body: articlePage({ title: 'Tolvsk', paragraphs: [only ?? ''], head: paid }) })
    await until(START + 3 * DAY)
    const found = new Map((await pages()).map((one) => [one.address.replace(little.origin, ''), one]))
    expect(found.get('/a')).toMatchObject({ status: 'MOVED', movedTo: `${little.origin}/new/a` })
    expect(found.get('/new/a')).toMatchObject({
      status: 'LIVE',
      articleId: found.get('/a')?.articleId,
      nextReadingAt: null,
    })
    expect(found.get('/b')).toMatchObject({ status: 'GONE', failureReason: 'NOT_FOUND' })
    expect(found.get('/c')).toMatchObject({ status: 'PAYWALLED', failureReason: 'PAYWALLED' })
    expect(found.get('/b')?.lastSeenAt?.getTime()).toBeLessThan(START + 2 * HOUR)
    expect(found.get('/a')?.lastSeenAt?.getTime()).toBeGreaterThan(START + DAY)
    expect(await store.db.article.count()).toBe(3)
    expect([await versions('/a'), await versions('/b'), await versions('/c')]).toEqual([1, 1, 1])
  })

  it('asks only whether something changed, where it was told by what to ask', async () => {
    little.pages.set('/a', ({ headers }) =>
      headers['if-none-match'] === '"1"' ? { status: 304 } : { ...page('Mellin'), headers: { etag: '"1"' } },
    )
    little.pages.set('/feed.xml', ({ headers }) =>
      headers['if-modified-since'] === 'Mon, 03 Mar 2031 06:00:00 GMT'
        ? { status: 304 }
        : { ...feed('/a'), headers: { 'last-modified': 'Mon, 03 Mar 2031 06:00:00 GMT' } },
    )
    await follow('/feed.xml')
    await until(START + 2 * DAY)
    const bare = little.requests.filter(
      ({ path, headers }) =>
        path !== '/robots.txt' && headers['if-none-match'] === undefined && headers['if-modified-since'] === undefined,
    )
    expect(bare.map(({ path }) => path)).toEqual(['/feed.xml', '/a'])
    expect(asked('/feed.xml')).toBeGreaterThan(5)
  })

  it('does not take in again what somebody deleted, nor read what is followed no more', async () => {
    little.pages.set('/feed.xml', feed('/a', '/b'))
    little.pages.set('/a', page('Mellin'))
    little.pages.set('/b', page('Karsk'))
    await follow('/feed.xml')
    await until(START)
    const a = await store.db.article.findUniqueOrThrow({ where: { url: `${little.origin}/a` } })
    await deleteArticle(store.db, a.id, { curator: 'desk', note: null })
    await until(START + 2 * DAY)
    expect(await versions('/a')).toBeNull()
    const before = [asked('/feed.xml'), asked('/b')]
    expect(await removeSource(store.db, `${little.origin}/feed.xml`)).not.toBeNull()
    expect(await removeSource(store.db, `${little.origin}/feed.xml`)).toBeNull()
    await until(START + 20 * DAY)
    expect([asked('/feed.xml'), asked('/b')]).toEqual(before)
    expect(await versions('/b')).toBe(1)
    await follow('/feed.xml')
    await until(START + 21 * DAY)
    expect(await store.db.article.count()).toBe(1)
  })

  it('says of each source what failed and why, and waits longer each time', async () => {
    little.pages.set('/fault.xml', { status: 500 })
    little.pages.set('/page', page('Mellin'))
    await follow('/fault.xml', '/page', '/missing.xml')
    await until(START + 9 * HOUR)
    const told = async () =>
      new Map((await listSources(store.db)).map((one) => [one.address.replace(little.origin, ''), one]))
    const before = await told()
    expect(before.get('/fault.xml')).toMatchObject({ failureReason: 'UNREACHABLE', failures: 6 })
    expect(asked('/fault.xml')).toBe(6)
    expect(before.get('/page')?.failure).toContain('It is a page, not a feed')
    expect(before.get('/missing.xml')).toMatchObject({ failureReason: 'NOT_FOUND' })
    // A host that is busy is left alone for as long as it says.
    little.pages.set('/busy.xml', { status: 503, headers: { 'retry-after': '36000' } })
    await follow('/busy.xml')
    await until(START + 18 * HOUR)
    expect((await told()).get('/busy.xml')).toMatchObject({ failureReason: 'BUSY', failures: 1 })
    expect(asked('/busy.xml')).toBe(1)
    little.pages.set('/fault.xml', feed('/a'))
    little.pages.set('/busy.xml', feed('/b'))
    await until(START + 30 * HOUR)
    expect((await told()).get('/fault.xml')).toMatchObject({ failure: null, failures: 0, pages: { GONE: 1 } })
  })

  it('reads the first pages of a long list, and only new ones from then on', async () => {
    const paths = Array.from({ length: 80 }, (_, n) => `/page-${String(n)}`)
    little.pages.set('/feed.xml', feed(...paths))
    await follow('/feed.xml')
    await until(START)
    expect(paths.map(asked).filter((many) => many > 0).length).toBe(50)
    little.pages.set('/feed.xml', feed('/new', ...paths))
    await until(START + HOUR)
    expect([asked('/new'), asked('/page-60')]).toEqual([1, 0])
  })

  it('gives each source and page to one of those who follow side by side, and what a dead one had to another', async () => {
    const paths = Array.from({ length: 12 }, (_, n) => `/${String.fromCharCode(97 + n)}`)
    const names = 'Alder,Birch,Cedar,Dove,Elm,Fern,Gorse,Heath,Ivy,Juniper,Kelp,Lime'.split(',')
    paths.forEach((path, n) => little.pages.set(path, page(names[n] ?? '')))
    const feeds = paths.map((path) => `/feed${path}.xml`)
    feeds.forEach((path, n) => little.pages.set(path, feed(paths[n] ?? '')))
    await follow(...feeds)
    const other = engine === 'postgres' ? await openStore(store.config) : store
    try {
      const both = (): Promise<unknown> =>
        Promise.all([followOnce({ store, web, clock }), followOnce({ store: other, web, clock })])
      await both()
      expect(feeds.map(asked)).toEqual(feeds.map(() => 1))
      await both()
      await both()
      expect(paths.map(asked)).toEqual(paths.map(() => 1))
      expect(await store.db.article.count()).toBe(12)
    } finally {
      if (other !== store) await other.close()
    }
    // Somebody took them and was killed.
    await store.db.followedSource.updateMany({
      data: { nextPollAt: new Date(now), takenUntil: new Date(now + 15 * MINUTE) },
    })
    await followOnce({ store, web, clock })
    expect(feeds.map(asked)).toEqual(feeds.map(() => 1))
    now += 15 * MINUTE
    await followOnce({ store, web, clock })
    expect(feeds.map(asked)).toEqual(feeds.map(() => 2))
  })
})
