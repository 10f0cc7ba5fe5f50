import { describe, expect, it } from 'vitest'
import { haveSameWords } from '../../src/compare/history/same-words.js'
import { nextReading, type Reading } from '../../src/follow/next-reading.js'
import { afterFailure, intervalAfter, later } from '../../src/follow/pace.js'
import { newsOfPage, statusOf } from '../../src/follow/page-news.js'
import type { DuePage } from '../../src/model/follow.js'
import { readFacts } from '../../src/pipeline.js'
import { feedPace, feedTitle } from '../../src/web/feed-pace.js'
import { readOpml } from '../../src/web/opml.js'
import { articlePage, bridgeReport } from '../support/little-web.js'

const [MINUTE, HOUR, DAY] = [60, 3_600, 86_400]
const FOUND = new Date('2031-03-03T06:00:00Z')

describe('how often a source is polled', () => {
  it('comes to some polls for each new article, and never below what the source wishes', () => {
    const half = intervalAfter({ interval: 60 * MINUTE, hasNew: true, freshSeconds: null })
    expect(half).toBe(30 * MINUTE)
    expect(intervalAfter({ interval: half, hasNew: false, freshSeconds: null })).toBe(45 * MINUTE)
    expect(intervalAfter({ interval: 6 * MINUTE, hasNew: true, freshSeconds: null })).toBe(5 * MINUTE)
    expect(intervalAfter({ interval: 5 * HOUR, hasNew: false, freshSeconds: null })).toBe(6 * HOUR)
    expect(intervalAfter({ interval: 10 * MINUTE, hasNew: true, freshSeconds: 2 * HOUR })).toBe(2 * HOUR)
    expect(intervalAfter({ interval: 10 * MINUTE, hasNew: true, freshSeconds: 365 * DAY })).toBe(DAY)
  })

  it('backs off from what fails, up to six hours, and heeds Retry-After beyond', () => {
    const waits = [1, 2, 3, 20].map(
      (failures) => (afterFailure(FOUND, 15 * MINUTE, failures, null).getTime() - FOUND.getTime()) / 1_000,
    )
    expect(waits).toEqual([15 * MINUTE, 30 * MINUTE, HOUR, 6 * HOUR])
    expect(afterFailure(FOUND, 15 * MINUTE, 1, 2 * DAY)).toEqual(later(FOUND, 2 * DAY))
  })

  it.each([
    ['<rss><channel><ttl>60</ttl><item><ttl>5</ttl></item></channel></rss>', HOUR],
    ['<rss><channel><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>', HOUR / 2],
    ['<rss><channel><sy:updatePeriod> Daily </sy:updatePeriod><item>', DAY],
    ['<rss><channel><item><ttl>5</ttl></item></channel></rss>', null],
    ['<rss><channel><ttl>soon</ttl>', null],
  ])('reads %s', (text, seconds) => {
    expect(feedPace(text)).toBe(seconds)
  })

  it('takes the title of a feed from before its items', () => {
    expect(feedTitle('<rss><channel><title><![CDATA[Dawn & Dusk]]></title><item><title>No</title>')).toBe('Dawn & Dusk')
    expect(feedTitle('<rss><channel><item><title>No</title>')).toBeNull()
    expect(feedTitle('{"version":"https://jsonfeed.org/version/1.1","title":"Cedar"}')).toBe('Cedar')
  })
})

describe('when a page is read again', () => {
  const reading = (after: number, more: Partial<Reading> = {}): number | null => {
    const now = later(FOUND, after)
    const usual = { now, foundAt: FOUND, status: 'LIVE', movedAt: null, failures: 0, retryAfterSeconds: null } as const
    const next = nextReading({ ...usual, ...more })
    return next === null ? null : (next.getTime() - FOUND.getTime()) / 1_000
  }

  it('is an hour, a day and a week after it was found', () => {
    expect([0, HOUR, DAY, 7 * DAY].map((after) => reading(after))).toEqual([HOUR, DAY, 7 * DAY, null])
  })

  it('is sooner while its story moves: as long after as the last thing happened before, and half an hour at least', () => {
    expect(reading(DAY, { movedAt: later(FOUND, DAY) })).toBe(DAY + 30 * MINUTE)
    expect(reading(DAY, { movedAt: later(FOUND, DAY - 4 * HOUR) })).toBe(DAY + 4 * HOUR)
    expect(reading(4 * DAY, { movedAt: later(FOUND, DAY) })).toBe(7 * DAY)
    expect(reading(8 * DAY, { movedAt: later(FOUND, 8 * DAY) })).toBe(8 * DAY + 30 * MINUTE)
  })

  it('is soon where it could not be had, later each time, and not before its server wants', () => {
    expect(reading(DAY, { status: 'UNREACHABLE', failures: 1 })).toBe(DAY + 10 * MINUTE)
    expect(reading(DAY, { status: 'UNREACHABLE', failures: 3 })).toBe(DAY + 40 * MINUTE)
    expect(reading(DAY, { status: 'UNREACHABLE', failures: 1, retryAfterSeconds: 2 * HOUR })).toBe(DAY + 2 * HOUR)
    expect(reading(8 * DAY, { status: 'UNREACHABLE', failures: 17 })).toBeNull()
    expect(reading(DAY, { status: 'GONE' })).toBe(7 * DAY)
  })
})

describe('what is said of a page that gave no article', () => {
  const page: DuePage = {
    id: 'p',
    link: 'http://alder.example/a',
    articleId: 'a',
    status: 'LIVE',
    answered: 'http://alder.example/a',
    movedTo: null,
    etag: '"1"',
    lastModified: null,
    foundAt: FOUND,
    lastSeenAt: FOUND,
    changedAt: null,
    failures: 0,
    movedAt: null,
  }
  const missed = { kind: 'missed', message: 'No.', answer: null, retryAfterSeconds: null } as const

  it('hangs on why: gone at once, unreachable only after the third time', () => {
    const news = (reason: 'NOT_FOUND' | 'UNREACHABLE', failures = 0) =>
      newsOfPage({ ...page, failures }, { ...missed, reason }, later(FOUND, HOUR))
    expect(news('NOT_FOUND')).toMatchObject({ status: 'GONE', etag: null, lastSeenAt: FOUND })
    expect(news('UNREACHABLE')).toMatchObject({ status: 'LIVE', etag: '"1"', failures: 1, failure: 'No.' })
    expect(news('UNREACHABLE', 2)).toMatchObject({ status: 'UNREACHABLE', failures: 3 })
    expect(statusOf('FORBIDDEN', 402)).toBe('PAYWALLED')
    expect(statusOf('FORBIDDEN', 403)).toBe('REFUSED')
  })
})

describe('the words of two readings', () => {
  const report = bridgeReport('Alder')
  const worded = async (paragraphs: readonly string[], title = report.title) => {
    const bytes = new TextEncoder().encode(articlePage({ title, paragraphs }))
    for await (const facts of readFacts([{ name: 'a.html', bytes }])) {
      if (!('kind' in facts)) return { text: facts.article.text, blocks: facts.blocks, title: facts.header.title }
    }
    throw new Error('no article')
  }
  const [first = '', second = '', third = ''] = report.paragraphs

  it('are the same where a clock, a counter or a link beside them changed, or a mark', async () => {
    const one = await worded(['Updated 3 minutes ago', first, '3,204 views', second, third])
    const other = await worded([first, second.replace('“', '"').replace('”', '"'), third, '5,000 views', 'Ferry late'])
    expect(haveSameWords(one, other)).toBe(true)
  })

  it.each([
    ['a number', [first, second.replace('Nine', 'Ten'), third], report.title],
    ['a sentence that is added', [first, second, third, 'It was closed twice before.'], report.title],
    ['the order', [second, first, third], report.title],
    ['the headline', [first, second, third], `${report.title}, again`],
  ])('are others by %s', async (_, paragraphs, title) => {
    expect(haveSameWords(await worded(report.paragraphs), await worded(paragraphs, title))).toBe(false)
  })
})

it('the feeds of an OPML file are those of all its folders, each once', () => {
  const opml = `<?xml version="1.0"?><opml version="2.0"><body><outline text="News">
    <outline text="Alder" xmlUrl="https://alder.example/feed.xml"/><outline title="Birch &amp; Co" xmlurl="http://birch.example/a"/>
    </outline><outline text="Alder" xmlUrl="https://alder.example/feed.xml"/><outline text="x" xmlUrl="javascript:alert(1)"/></body></opml>`
  expect(readOpml(opml)).toEqual([
    { address: 'https://alder.example/feed.xml', title: 'Alder' },
    { address: 'http://birch.example/a', title: 'Birch & Co' },
  ])
  expect(readOpml('<outline>'.repeat(100_000))).toEqual([])
})
