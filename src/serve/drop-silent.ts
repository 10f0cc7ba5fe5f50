import type { IncomingMessage, Server, ServerOptions } from 'node:http'
import type { Socket } from 'node:net'

/** How long a request's head may take to come in, in ms, and the whole of it, articles as well. */
const HEAD_MS = 10_000
const WHOLE_MS = 120_000

/** How long a connection is kept for the next request, in ms. */
const KEPT_MS = 10_000

/**
 * How long a connection may stand still, in ms, while it is the client's turn: less than the time between two signs of life that
 * subscribers are sent, so that one who takes nothing is found out.
 */
const STILL_MS = 10_000

/** How often heads and requests that are late are looked for, in ms. */
const LOOK_MS = 2_000

/** Times by which clients must say what they want. */
export const TIMES: ServerOptions = {
  headersTimeout: HEAD_MS,
  requestTimeout: WHOLE_MS,
  keepAliveTimeout: KEPT_MS,
  connectionsCheckingInterval: LOOK_MS,
}

/**
 * Ends connections that stand still where it is the client's turn: who stops in the middle of a request, or takes nothing of an
 * answer that then lies in memory. Whoever waits while the server works is left alone.
 */
export function dropSilent(server: Server): void {
  const latest = new WeakMap<Socket, IncomingMessage>()
  server.on('request', (request: IncomingMessage) => latest.set(request.socket, request))
  server.setTimeout(STILL_MS, (socket) => {
    const request = latest.get(socket)
    if (socket.writableLength > 0 || request === undefined || !request.complete) socket.destroy()
  })
}
