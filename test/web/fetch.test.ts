import { gzipSync, brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FetchResult } from '../../src/web/fetched.js'
import { openWeb, type RequestLine, type WebOptions } from '../../src/web/open-web.js'
import { readReach } from '../../src/web/reach.js'
import { openLittleWeb, type LittleWeb } from '../support/little-web.js'

let little: LittleWeb
beforeAll(async () => {
  little = await openLittleWeb()
})
afterAll(() => little.close())

/** Fetches in a fresh reader. */
async function fetched(path: string, options: Partial<WebOptions> = {}): Promise<FetchResult> {
  const reach = readReach([`127.0.0.1:${String(little.port)}`])
  const web = openWeb({ reach, userAgent: 'Rashomon/0 (trial)', pauseMs: 0, ...options })
  try {
    return await web.fetch(`${little.origin}${path}`)
  } finally {
    await web.close()
  }
}

describe('a polite reader', () => {
  it('says who it is, sends no cookie, and asks robots.txt first', async () => {
    little.pages.set('/hello', { body: 'hello', headers: { 'set-cookie': 'a=b' } })
    little.requests.length = 0
    const reach = readReach([`127.0.0.1:${String(little.port)}`])
    const web = openWeb({ reach, userAgent: 'Rashomon/0 (trial)', pauseMs: 0 })
    await web.fetch(`${little.origin}/hello`)
    await web.fetch(`${little.origin}/hello#part`)
    await web.close()
    expect(little.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/hello', '/hello'])
    for (const { headers } of little.requests) {
      expect(headers['user-agent']).toBe('Rashomon/0 (trial)')
      expect(headers.cookie).toBeUndefined()
    }
  })

  it.each([
    ['User-agent: *\nDisallow: /shut', '/shut/a', 'ROBOTS'],
    ['User-agent: *\nDisallow: /shut', '/open', null],
    ['User-agent: Rashomon\nDisallow: /\n\nUser-agent: *\nAllow: /', '/open', 'ROBOTS'],
    ['User-agent: *\nDisallow: /\n\nUser-agent: Rashomon\nAllow: /', '/open', null],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf', 'ROBOTS'],
    ['User-agent: *\nDisallow: /\nAllow: /open', '/open', null],
  ])('heeds %j for %s', async (robots, path, reason) => {
    little.pages.set('/robots.txt', { body: robots })
    little.pages.set(path, { body: 'a page' })
    little.requests.length = 0
    const result = await fetched(path)
    expect(result.kind === 'failure' ? result.reason : null).toBe(reason)
    expect(little.requests.map((request) => request.path)).toEqual(
      reason === null ? ['/robots.txt', path] : ['/robots.txt'],
    )
    little.pages.delete('/robots.txt')
  })

  it('reads nothing of a host that cannot say what may be read, and all of one that has no rules', async () => {
    little.pages.set('/robots.txt', { status: 503 })
    expect(await fetched('/open')).toMatchObject({
      reason: 'BUSY',
      message: `127.0.0.1:${String(little.port)} cannot say now what programs may read (robots.txt: 503). Try again later.`,
    })
    little.pages.set('/robots.txt', { status: 403 })
    expect(await fetched('/open')).toMatchObject({ kind: 'answer' })
    little.pages.delete('/robots.txt')
  })

  it('asks a host one thing at a time, after a pause, and heeds the pause that it asks for', async () => {
    let now = 1_000_000
    const lines: RequestLine[] = []
    const clock = {
      now: () => now,
      pause: (ms: number) => {
        now += ms
        return Promise.resolve()
      },
    }
    const reach = readReach([`127.0.0.1:${String(little.port)}`])
    const spaced = async (pauseMs: number): Promise<number[]> => {
      lines.length = 0
      const web = openWeb({ reach, userAgent: 'Rashomon/0 (trial)', pauseMs, clock, log: (line) => lines.push(line) })
      await Promise.all(['/open', '/open', '/hello'].map((path) => web.fetch(`${little.origin}${path}`)))
      await web.close()
      return lines.slice(1).map(({ begunAt }, index) => begunAt - (lines[index]?.endedAt ?? 0))
    }
    expect(await spaced(1_000)).toEqual([1_000, 1_000, 1_000])
    little.pages.set('/robots.txt', { body: 'User-agent: *\nCrawl-delay: 7' })
    expect(await spaced(1_000)).toEqual([7_000, 7_000, 7_000])
    little.pages.delete('/robots.txt')
  })

  it('leaves a host alone that asks for it', async () => {
    little.pages.set('/often', { status: 429, headers: { 'retry-after': '90' } })
    const reach = readReach([`127.0.0.1:${String(little.port)}`])
    const web = openWeb({ reach, userAgent: 'Rashomon/0 (trial)', pauseMs: 0 })
    const host = `127.0.0.1:${String(little.port)}`
    expect(await web.fetch(`${little.origin}/often`)).toMatchObject({
      reason: 'BUSY',
      status: 429,
      retryAfterSeconds: 90,
      message: `${host} says that it was asked too often (429). Try again in 90 seconds.`,
    })
    little.requests.length = 0
    expect(await web.fetch(`${little.origin}/open`)).toMatchObject({ reason: 'BUSY', retryAfterSeconds: 90 })
    expect(little.requests).toEqual([])
    await web.close()
  })

  it('asks only whether a page changed, where it knows one', async () => {
    little.pages.set('/kept', ({ headers }) =>
      headers['if-none-match'] === '"7"'
        ? { status: 304, headers: { 'cache-control': 'max-age=60' } }
        : { body: 'the page', headers: { etag: '"7"', 'last-modified': 'Mon, 30 Nov 2026 09:00:00 GMT' } },
    )
    const reach = readReach([`127.0.0.1:${String(little.port)}`])
    const web = openWeb({ reach, userAgent: 'Rashomon/0 (trial)', pauseMs: 0 })
    const first = await web.fetch(`${little.origin}/kept`)
    if (first.kind !== 'answer') throw new Error('no answer')
    expect(first).toMatchObject({ etag: '"7"', lastModified: 'Mon, 30 Nov 2026 09:00:00 GMT' })
    const again = await web.fetch(`${little.origin}/kept`, { known: first })
    expect(again).toMatchObject({ kind: 'not-modified', freshSeconds: 60 })
    await web.close()
  })
})

describe('answers', () => {
  it.each([
    ['gzip', gzipSync('packed words')],
    ['br', brotliCompressSync('packed words')],
    ['identity', Buffer.from('packed words')],
  ])('packed as %s are unpacked', async (coding, body) => {
    little.pages.set('/packed', { body, headers: { 'content-encoding': coding } })
    const result = await fetched('/packed')
    expect(result.kind === 'answer' ? Buffer.from(result.bytes).toString() : result).toBe('packed words')
  })

  it('that are too large are left, packed ones as soon as they unpack to too much', async () => {
    const limits = { mostBytes: 1_000_000 }
    little.pages.set('/large', { body: Buffer.alloc(2_000_000, 'x') })
    little.pages.set('/bomb', { body: gzipSync(Buffer.alloc(50_000_000)), headers: { 'content-encoding': 'gzip' } })
    for (const path of ['/large', '/bomb']) {
      expect(await fetched(path, { limits })).toMatchObject({
        reason: 'TOO_LARGE',
        message: 'It is larger than 1 MB, the limit for one address.',
      })
    }
  })

  it.each([
    ['never ends', { wholeMs: 300 }],
    ['is silent', { silenceMs: 300 }],
  ])('of a server that %s are not waited for', async (_name, limits) => {
    little.pages.set('/slow', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.write('<p>')
      const drip = setInterval(() => response.write('x'), 50)
      response.on('close', () => {
        clearInterval(drip)
      })
      if ('silenceMs' in limits) clearInterval(drip)
      return undefined
    })
    expect(await fetched('/slow', { limits })).toMatchObject({
      reason: 'UNREACHABLE',
      message: `127.0.0.1:${String(little.port)} takes too long. Try again later.`,
    })
  })

  it.each([
    [404, 'NOT_FOUND', 'There is no such page at HOST (404). Check the address.'],
    [410, 'NOT_FOUND', 'HOST has taken the page away (410).'],
    [
      401,
      'FORBIDDEN',
      'HOST gives the page only to those who signed in (401). Save it in your browser and hand in the file.',
    ],
    [403, 'FORBIDDEN', 'HOST does not give the page to programs (403). Save it in your browser and hand in the file.'],
    [451, 'FORBIDDEN', 'HOST may not show the page for legal reasons (451).'],
    [500, 'UNREACHABLE', 'HOST met a fault of its own (500). Try again later.'],
    [503, 'BUSY', 'HOST cannot answer now (503). Try again later.'],
  ])('of status %i are told as %s', async (status, reason, message) => {
    little.pages.set('/status', { status })
    const host = `127.0.0.1:${String(little.port)}`
    expect(await fetched('/status')).toMatchObject({ reason, status, message: message.replace('HOST', host) })
  })

  it('are followed where they lead, not for ever, and what moved for good is told', async () => {
    little.pages.set('/old', { status: 301, headers: { location: '/new' } })
    little.pages.set('/new', { status: 302, headers: { location: 'open' } })
    little.pages.set('/round', { status: 302, headers: { location: '/round' } })
    expect(await fetched('/old')).toMatchObject({
      kind: 'answer',
      requested: `${little.origin}/old`,
      address: `${little.origin}/open`,
      movedTo: `${little.origin}/new`,
    })
    expect(await fetched('/round')).toMatchObject({
      reason: 'UNREACHABLE',
      message: 'It leads from page to page, more than 5 times.',
    })
  })

  it('that do not come are told by what went wrong', async () => {
    const dead = await openLittleWeb()
    await dead.close()
    const reach = readReach([`127.0.0.1:${String(dead.port)}`, `gone.example:${String(dead.port)}`])
    const missing = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
    const web = openWeb({ reach, userAgent: 'Rashomon/0', pauseMs: 0, resolve: () => Promise.reject(missing) })
    expect(await web.fetch(`${dead.origin}/`)).toMatchObject({
      reason: 'UNREACHABLE',
      message: `Nobody answers at 127.0.0.1:${String(dead.port)}. Check the address, or try again later.`,
    })
    expect(await web.fetch(`http://gone.example:${String(dead.port)}/`)).toMatchObject({
      reason: 'UNREACHABLE',
      message: 'There is no host gone.example. Check the address.',
    })
    await web.close()
  })
})
