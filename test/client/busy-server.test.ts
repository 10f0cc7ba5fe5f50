import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createClient, RashomonError } from '../../src/client/index.js'
import { everyFifth, QUOTES, startBusyServer } from './busy-quotes.js'
import type { BusyServer } from './busy-quotes.js'

const PAGE = 10

let busy: BusyServer

beforeAll(async () => {
  busy = await startBusyServer()
})
afterAll(() => {
  busy.close()
})
beforeEach(() => {
  busy.requests = 0
  busy.asked = []
  busy.failing = () => null
})

describe('a client of a busy server', () => {
  it('reads a thousand quotes, each once and in order, though every fifth request fails with 429 or 503', async () => {
    busy.failing = everyFifth
    const seen: string[] = []
    for await (const quote of createClient(busy.url).quotes.iterate({ first: PAGE })) seen.push(quote.id)
    expect(seen).toEqual(Array.from({ length: QUOTES }, (_, n) => String(n)))
    expect(busy.asked).toHaveLength(QUOTES / PAGE)
    expect(busy.requests).toBe(125 - 1)
  })

  it.each([
    ['in seconds', () => '1'],
    // Dates have no parts of seconds: this one is from one to two seconds ahead.
    ['by a date', () => new Date(Date.now() + 2_000).toUTCString()],
  ])('waits as long as the server asks, %s', async (_, retryAfter) => {
    busy.failing = (request) => (request === 1 ? { status: 503, retryAfter: retryAfter() } : null)
    const before = performance.now()
    await createClient(busy.url).quotes({ first: 1 })
    expect(performance.now() - before).toBeGreaterThanOrEqual(990)
  })

  it.each([400, 401, 404, 413, 415, 500])('does not send a request again that failed with %i', async (status) => {
    busy.failing = () => ({ status, retryAfter: '0' })
    const failed = createClient(busy.url).quotes({ first: 1 })
    await expect(failed).rejects.toBeInstanceOf(RashomonError)
    await expect(failed).rejects.toMatchObject({ status, code: 'BUSY', requestId: 'request-1', message: 'Later.' })
    expect(busy.requests).toBe(1)
  })

  it('gives up after so many tries, when its time is over, and when it is told to', async () => {
    busy.failing = () => ({ status: 503, retryAfter: '0' })
    await expect(createClient(busy.url, { retries: 2 }).quotes({ first: 1 })).rejects.toMatchObject({ status: 503 })
    expect(busy.requests).toBe(3)
    busy.failing = () => ({ status: 503, retryAfter: '20' })
    const control = new AbortController()
    const waiting = createClient(busy.url, { signal: control.signal }).quotes({ first: 1 })
    setTimeout(() => {
      control.abort()
    }, 50)
    await expect(waiting).rejects.toMatchObject({ name: 'RashomonError', status: null })
    const slow: typeof fetch = (_input, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => {
          reject(new Error('too slow'))
        })
      })
    const late = createClient(busy.url, { timeout: 20, fetch: slow }).quotes({ first: 1 })
    await expect(late).rejects.toMatchObject({ message: 'The server cannot be reached: too slow' })
  })

  it('stops asking when the loop is left', async () => {
    for await (const quote of createClient(busy.url).quotes.iterate({ first: PAGE })) if (quote.id === '5') break
    expect(busy.requests).toBe(1)
  })
})
