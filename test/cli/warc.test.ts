import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open-store.js'
import { addressOf, runRashomon, startRashomon, stopRashomon } from '../support/run-rashomon.js'
import { packed, warcPage, warcRecord } from '../support/warc.js'

const SLOW = 240_000
const HEAD = warcRecord({ type: 'warcinfo', body: 'software: a crawler' })

/** The page of an article whose mayor says so many metres. */
const page = (
  metres: string,
  title = 'Breakwater cracks at Port Alder',
): string => `<!doctype html><html lang="en"><head>
<title>${title}</title><meta property="article:published_time" content="2031-03-03T07:00:00Z">
<link rel="canonical" href="https://quay.example/2031/breakwater"></head><body><article><h1>${title}</h1>
<p>PORT ALDER — Divers found cracks in the breakwater below the lighthouse on Monday, the harbour office said.</p>
<p>“The crack is ${metres} metres long and nobody saw it grow,” said the mayor, Ines Duarte, at the town hall.</p>
<p>The café by the pier stayed open. Ferries to the islands leave from the northern quay until further notice, and pilots wait.</p>
</article></body></html>`

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rashomon-warc-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function ingest(name: string, bytes: Uint8Array) {
  await writeFile(join(folder, name), bytes)
  const { code, out, err } = await runRashomon(folder, '', 'ingest', '--json', name)
  const outcomes = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { kind: string; origin: { name: string }; reason?: string; message?: string })
  return { code, err, outcomes }
}

describe('a web archive', () => {
  it(
    'gives its pages in the order in which they were kept, and its later captures are later versions',
    async () => {
      const url = 'https://quay.example/2031/breakwater?utm_source=feed'
      const { err, outcomes } = await ingest(
        'crawl.warc.gz',
        packed([
          HEAD,
          warcRecord({ type: 'request', url, body: 'GET / HTTP/1.1\r\n\r\n' }),
          warcPage(url, gzipSync(page('nine')), { fields: ['Content-Type: text/html', 'Content-Encoding: gzip'] }),
          warcPage('https://quay.example/pier.png', 'PNG', { fields: ['Content-Type: image/png'] }),
          warcPage('https://quay.example/gone', page('two'), {
            head: ['HTTP/1.1 404 Not Found', 'Content-Type: text/html'],
          }),
          warcRecord({ type: 'revisit', url, head: ['HTTP/1.1 200 OK', 'Content-Type: text/html'] }),
          warcPage(url, page('twelve'), { at: '2031-03-05T09:30:00Z' }),
          warcPage('https://quay.example/2031/torn', gzipSync(page('three')).fill(0, 200, 300), {
            fields: ['Content-Type: text/html', 'Content-Encoding: gzip'],
          }),
          warcPage('https://quay.example/', page('one')),
        ]),
      )
      expect(outcomes.map(({ kind, origin, reason }) => [kind, origin.name, reason])).toEqual([
        ['stored', url, undefined],
        ['revised', url, undefined],
        ['rejected', 'https://quay.example/2031/torn', 'BINARY'],
        ['rejected', 'https://quay.example/', 'NO_ARTICLE'],
      ])
      expect(err).toContain('crawl.warc.gz: 4 pages among 9 records.')

      const store = await openStore({ databaseUrl: null, dataFolder: join(folder, 'data') })
      const versions = await store.db.revision.findMany({ orderBy: { number: 'asc' }, include: { article: true } })
      await store.close()
      expect(
        versions.map(({ seenAt, text, article }) => [
          seenAt.toISOString(),
          /is (\w+) metres/.exec(text)?.[1],
          article.url,
        ]),
      ).toEqual([
        ['2031-03-03T08:00:00.000Z', 'nine', 'https://quay.example/2031/breakwater'],
        ['2031-03-05T09:30:00.000Z', 'twelve', 'https://quay.example/2031/breakwater'],
      ])
    },
    SLOW,
  )

  it(
    'may be unpacked, in another character set, and broken off: what stands before is taken in, the rest is told',
    async () => {
      const latin = Buffer.from(page('five', 'Café stays open'), 'latin1')
      const whole = Buffer.concat([
        HEAD,
        warcPage('https://pier.example/cafe', latin, { fields: ['Content-Type: text/html; charset=iso-8859-1'] }),
      ])
      expect((await ingest('plain.warc', whole)).outcomes).toMatchObject([{ kind: 'stored', title: 'Café stays open' }])

      const records = packed([HEAD, warcPage('https://mole.example/2031/a', page('six', 'Mole closed'))])
      const cut = Buffer.concat([
        records,
        packed([warcPage('https://mole.example/2031/b', page('7'))]).subarray(0, 120),
      ])
      const { code, outcomes } = await ingest('cut.warc.gz', cut)
      expect(code).toBe(1)
      expect(outcomes.toSorted((a, b) => (a.kind < b.kind ? 1 : -1))).toMatchObject([
        { kind: 'stored', title: 'Mole closed' },
        { kind: 'rejected', reason: 'UNREADABLE' },
      ])
      const { outcomes: half } = await ingest(
        'half.warc',
        warcPage('https://mole.example/2031/c', page('8')).subarray(0, 600),
      )
      expect(half).toMatchObject([{ kind: 'rejected', reason: 'UNREADABLE', origin: { name: 'half.warc' } }])
      const { outcomes: none } = await ingest('none.warc', Buffer.from('A diary of a crawl.\n'))
      expect(none).toMatchObject([{ kind: 'rejected', origin: { name: 'none.warc' } }])
      expect(none[0]?.message).toMatch(/hand in a WARC file/)
    },
    SLOW,
  )

  it(
    'is handed page by page to the server that holds the folder, each with the time of its capture',
    async () => {
      const server = startRashomon(folder, 'serve', '--port', '0')
      try {
        await addressOf(server)
        const url = 'https://weir.example/2031/weir'
        const told = (metres: string): string => page(metres, 'Weir holds').replace(/<link [^>]*>/, '')
        const { code, outcomes } = await ingest(
          'handed.warc.gz',
          packed([HEAD, warcPage(url, told('four')), warcPage(url, told('forty'), { at: '2031-03-06T10:00:00Z' })]),
        )
        expect(outcomes.map(({ kind, origin }) => [kind, origin.name])).toEqual([
          ['stored', url],
          ['revised', url],
        ])
        expect(code).toBe(0)
      } finally {
        await stopRashomon(server)
      }
      const store = await openStore({ databaseUrl: null, dataFolder: join(folder, 'data') })
      const captures = await store.db.revision.findMany({
        where: { title: 'Weir holds' },
        orderBy: { number: 'asc' },
        select: { seenAt: true },
      })
      await store.close()
      expect(captures.map(({ seenAt }) => seenAt.toISOString())).toEqual([
        '2031-03-03T08:00:00.000Z',
        '2031-03-06T10:00:00.000Z',
      ])
    },
    SLOW,
  )
})
