import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What an address of a little web answers; a function makes it anew for each request, or writes it itself. */
export type LittleAnswer =
  | {
      readonly status?: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string | Uint8Array
    }
  | ((request: IncomingMessage, response: ServerResponse) => LittleAnswer | undefined)

export interface LittleRequest {
  readonly host: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly at: number
}

/** Web servers of our own on loopback, all on one port, told apart by host or not at all. */
export interface LittleWeb {
  readonly port: number
  /** "http://127.0.0.1:PORT" */
  readonly origin: string
  /** By "host/path" or "/path". */
  readonly pages: Map<string, LittleAnswer>
  readonly requests: LittleRequest[]
  /** How many connections were made to it. */
  readonly connections: () => number
  close(): Promise<void>
}

/** Opens a little web. @param address of loopback on which it listens. */
export async function openLittleWeb(
  pages: Readonly<Record<string, LittleAnswer>> = {},
  address = '127.0.0.1',
  port = 0,
): Promise<LittleWeb> {
  const known = new Map(Object.entries(pages))
  const requests: LittleRequest[] = []
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const path = request.url ?? '/'
    requests.push({ host, path, headers: request.headers, at: Date.now() })
    let answer = known.get(`${host}${path}`) ?? known.get(path)
    if (typeof answer === 'function') answer = answer(request, response)
    else answer ??= { status: 404, body: 'nothing here' }
    if (answer === undefined || typeof answer === 'function') return
    const { status = 200, headers = {}, body = '' } = answer
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
    response.end(body)
  })
  let connections = 0
  server.on('connection', () => (connections += 1))
  server.listen(port, address)
  await once(server, 'listening')
  const bound = (server.address() as AddressInfo).port
  return {
    port: bound,
    origin: `http://${address}:${String(bound)}`,
    pages: known,
    requests,
    connections: () => connections,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The page of an article as an outlet prints it. */
export function articlePage({
  title,
  paragraphs,
  head = '',
  at = '2026-11-30T09:00:00Z',
}: {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly head?: string
  readonly at?: string
}): string {
  return `<!doctype html><html lang="en"><head><title>${title} - The Quay Mail</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Quay Mail">
<meta property="article:published_time" content="${at}">${head}</head>
<body><header><a href="/">The Quay Mail</a></header><main><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article></main><footer>All rights reserved</footer></body></html>`
}

/** A report of some hundred words with a quotation, about a bridge of that name. */
export function bridgeReport(name: string): { readonly title: string; readonly paragraphs: readonly string[] } {
  return {
    title: `${name} Bridge closed after crack is found`,
    paragraphs: [
      `The ${name} Bridge was closed to all traffic on Monday after inspectors found a crack in its western pier, the port authority said.`,
      `“We shut the bridge at once,” bridge master Ada Quill told reporters at the quay. Nine lorries were turned back before noon, the police said.`,
      `The council expects the repair to take a week. Drivers bound for the coast will have to take the long way round by the old mill, officials said.`,
    ],
  }
}
