import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createClient, RashomonError } from '../../src/client/index.js'

const QUOTES = 1_000
const PAGE = 10

let requests = 0
let asked: string[] = []
let failing: (request: number) => { status: number; retryAfter: string | null } | null = () => null

/** A stand-in for a server with a thousand quotes. What it answers is as the real one does; when it fails is the test's to say. */
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk: Buffer) => (body += chunk.toString()))
  request.on('end', () => {
    requests += 1
    const failure = failing(requests)
    response.setHeader('x-request-id', `request-${String(requests)}`)
    if (failure !== null) {
      if (failure.retryAfter !== null) response.setHeader('retry-after', failure.retryAfter)
      response.writeHead(failure.status, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ errors: [{ message: 'Later.', extensions: { code: 'BUSY' } }] }))
      return
    }
    const { variables } = JSON.parse(body) as { variables: { after?: string; first: number } }
    const start = Number(variables.after ?? '0')
    asked.push(variables.after ?? '')
    const nodes = Array.from({ length: Math.min(variables.first, QUOTES - start) }, (_, n) => ({
      id: String(start + n),
    }))
    const end = start + nodes.length
    const pageInfo = { hasNextPage: end < QUOTES, endCursor: String(end) }
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ data: { quotes: { totalCount: QUOTES, nodes, pageInfo } } }))
  })
})
const url = () => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
afterAll(() => server.close())
beforeEach(() => {
  requests = 0
  asked = []
  failing = () => null
})

describe('a client of a busy server', () => {
  it('reads a thousand quotes, each once and in order, though every fifth request fails with 429 or 503', async () => {
    failing = (request) =>
      request % 5 === 0 ? { status: request % 2 === 0 ? 429 : 503, retryAfter: request % 3 === 0 ? null : '0' } : null
    const seen: string[] = []
    for await (const quote of createClient(url()).quotes.iterate({ first: PAGE })) seen.push(quote.id)
    expect(seen).toEqual(Array.from({ length: QUOTES }, (_, n) => String(n)))
    expect(asked).toHaveLength(QUOTES / PAGE)
    expect(requests).toBe(125 - 1)
  })

  it('waits as long as the server asks', async () => {
    failing = (request) => (request === 1 ? { status: 503, retryAfter: '1' } : null)
    const before = performance.now()
    await createClient(url()).quotes({ first: 1 })
    expect(performance.now() - before).toBeGreaterThanOrEqual(990)
  })

  it.each([400, 401, 404, 413, 415, 500])('does not send a request again that failed with %i', async (status) => {
    failing = () => ({ status, retryAfter: '0' })
    const failed = createClient(url()).quotes({ first: 1 })
    await expect(failed).rejects.toBeInstanceOf(RashomonError)
    await expect(failed).rejects.toMatchObject({ status, code: 'BUSY', requestId: 'request-1', message: 'Later.' })
    expect(requests).toBe(1)
  })

  it('gives up after so many tries, when its time is over, and when it is told to', async () => {
    failing = () => ({ status: 503, retryAfter: '0' })
    await expect(createClient(url(), { retries: 2 }).quotes({ first: 1 })).rejects.toMatchObject({ status: 503 })
    expect(requests).toBe(3)
    failing = () => ({ status: 503, retryAfter: '20' })
    const control = new AbortController()
    const waiting = createClient(url(), { signal: control.signal }).quotes({ first: 1 })
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
    const late = createClient(url(), { timeout: 20, fetch: slow }).quotes({ first: 1 })
    await expect(late).rejects.toMatchObject({ message: 'The server cannot be reached: too slow' })
  })

  it('stops asking when the loop is left', async () => {
    for await (const quote of createClient(url()).quotes.iterate({ first: PAGE })) if (quote.id === '5') break
    expect(requests).toBe(1)
  })
})
