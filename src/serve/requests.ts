import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AccessLine } from './server-log.js'

/** What is found out about a request while it is answered. What a page asks of the API counts as the page's. */
export interface Noted {
  request: string | null
  key: string | null
  operation: string | null
  cost: number
  code: string | null
}

const notes = new WeakMap<IncomingMessage, Noted>()

export function notedOf(request: IncomingMessage): Noted {
  const noted = notes.get(request) ?? { request: null, key: null, operation: null, cost: 0, code: null }
  notes.set(request, noted)
  return noted
}

/** Paths by their names, so that ids and words that are looked for stand in no log and no metric. */
const ROUTES: readonly (readonly [route: string, path: RegExp])[] = [
  ['/graphql', /^\/graphql\/?$/],
  ['/', /^\/$/],
  ['/live', /^\/live$/],
  ['/ready', /^\/(?:ready|health)$/],
  ['/export', /^\/export\//],
  ['/mcp', /^\/mcp$/],
  ['/handover', /^\/(?:ingest|plan|comparison|check|inspection|keys)$/],
  ['/page', /^\/(?:events|articles|people|outlets|storylines|draft|search|suggestions|take-in|corrections|key)\b/],
]

export function routeOf(url: string | undefined): string {
  const path = (url ?? '').split('?')[0] ?? ''
  return ROUTES.find(([, shape]) => shape.test(path))?.[0] ?? 'other'
}

/** Tells of a request when its answer is out, or its client has left. */
export function whenAnswered(
  request: IncomingMessage,
  response: ServerResponse,
  tell: (line: AccessLine) => void,
): void {
  const began = performance.now()
  response.once('close', () => {
    const { code, ...noted } = notedOf(request)
    const said = code ?? (response.statusCode < 400 ? 'OK' : String(response.statusCode))
    tell({
      ...noted,
      method: request.method ?? '',
      route: routeOf(request.url),
      status: response.statusCode,
      ms: Math.round(performance.now() - began),
      outcome: response.writableFinished ? said : 'LEFT',
    })
  })
}
