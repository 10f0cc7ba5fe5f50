import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How many quotes the stand-in has. */
export const QUOTES = 1_000

export interface Failure {
  readonly status: number
  readonly retryAfter: string | null
}

export interface BusyServer {
  readonly url: string
  /** How many requests came. */
  requests: number
  /** The cursors that were answered. */
  asked: string[]
  /** Whether the request of this number, from 1, fails. */
  failing: (request: number) => Failure | null
  close(): void
}

/** A stand-in for a server with a thousand quotes. What it answers is as the real one does; when it fails is the test's to say. */
export async function startBusyServer(): Promise<BusyServer> {
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      busy.requests += 1
      const failure = busy.failing(busy.requests)
      response.setHeader('x-request-id', `request-${String(busy.requests)}`)
      if (failure !== null) {
        if (failure.retryAfter !== null) response.setHeader('retry-after', failure.retryAfter)
        response.writeHead(failure.status, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ errors: [{ message: 'Later.', extensions: { code: 'BUSY' } }] }))
        return
      }
      const { variables } = JSON.parse(body) as { variables: { after?: string; first: number } }
      const start = Number(variables.after ?? '0')
      busy.asked.push(variables.after ?? '')
      const nodes = Array.from({ length: Math.min(variables.first, QUOTES - start) }, (_, n) => ({
        id: String(start + n),
      }))
      const end = start + nodes.length
      const pageInfo = { hasNextPage: end < QUOTES, endCursor: String(end) }
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ data: { quotes: { totalCount: QUOTES, nodes, pageInfo } } }))
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const busy: BusyServer = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    requests: 0,
    asked: [],
    failing: () => null,
    close: () => server.close(),
  }
  return busy
}

/** Every fifth request fails, with 429 or 503, and with or without a word on when to come back. */
export function everyFifth(request: number): Failure | null {
  if (request % 5 !== 0) return null
  return { status: request % 2 === 0 ? 429 : 503, retryAfter: request % 3 === 0 ? null : '0' }
}
