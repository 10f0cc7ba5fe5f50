import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import type { IncomingMessage } from 'node:http'
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { GraphQLError } from 'graphql'
import type { FetchAPI, Plugin } from 'graphql-yoga'
import { createClient } from '../../client/index.js'
import { readVersion } from '../../config.js'
import type { ErrorCode } from '../../graphql/coded-error.js'
import type { Limits } from '../../graphql/limits.js'
import { makeMcpServer } from '../../mcp/make-mcp-server.js'
import type { Admission } from '../admission.js'
import { askingOf, whoIs } from '../asking.js'
import { readBody } from '../read-body.js'
import { refuse, refuseFault } from '../refuse.js'
import type { Answering } from '../ask-api.js'

/** What a message costs beside what its tool asks of the API, in points: it is read, checked and answered. */
const MESSAGE_COST = 5

/** Headers of a call that go with what its tool asks. */
const CARRIED = ['authorization', 'x-request-id'] as const

interface Assistance {
  readonly answering: () => Answering
  readonly admission: Admission
  readonly limits: Limits
  readonly log: (error: unknown) => void
}

/**
 * `POST /mcp`: the tools of an assistant (Model Context Protocol, streamable HTTP, without sessions). What a tool asks is a request of
 * its own to the API, with the key and at the cost of whoever calls. Articles are taken in for holders of a key for that alone.
 */
export function useMcp({ answering, admission, limits, log }: Assistance): Plugin {
  return {
    async onRequest(incoming) {
      const { request, url, fetchAPI, serverContext } = incoming
      if (url.pathname !== '/mcp') return
      if (request.method !== 'POST') {
        const response = refuse(fetchAPI, 405, 'BAD_REQUEST', 'Use POST: this server keeps no sessions.')
        response.headers.set('allow', 'POST')
        incoming.endResponse(response)
        return
      }
      try {
        const { caller } = askingOf(request)
        const mayTakeIn = caller.scopes.has('ingest') || caller.scopes.has('admin')
        const message = await readMessage(request, fetchAPI, mayTakeIn ? limits.ingestionBytes : limits.bodyBytes)
        if (message instanceof fetchAPI.Response) {
          incoming.endResponse(message)
          return
        }
        await admission.spend(whoIs(caller, (serverContext as Serving).req), MESSAGE_COST)
        const ask = async (input: string, init: RequestInit) =>
          answering()(new fetchAPI.Request(input, { ...init, signal: request.signal }), serverContext)
        const client = createClient(url.origin, { headers: carried(request), retries: 0, fetch: ask as typeof fetch })
        const said = await converse(request, message, makeMcpServer({ client, mayTakeIn, version: readVersion() }))
        incoming.endResponse(new fetchAPI.Response(await said.text(), { status: said.status, headers: said.headers }))
      } catch (error) {
        incoming.endResponse(refusal(fetchAPI, error, log))
      }
    },
  }
}

interface Serving {
  readonly req?: IncomingMessage
}

function carried(request: Request): Record<string, string> {
  return Object.fromEntries(
    CARRIED.flatMap((name) => {
      const value = request.headers.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
}

/** One message of a client, or why it is not taken. Several in one request are no longer part of the protocol. */
async function readMessage(request: Request, fetchAPI: FetchAPI, largest: number): Promise<object | Response> {
  const bytes = await readBody(request, largest)
  if (bytes === null) {
    return refuse(fetchAPI, 413, 'TOO_LARGE', `The message is larger than ${String(largest)} bytes.`)
  }
  try {
    const message: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (typeof message === 'object' && message !== null && !Array.isArray(message)) return message
  } catch {
    // What is no JSON is no message either.
  }
  return refuse(fetchAPI, 400, 'BAD_REQUEST', 'Send one message of JSON-RPC 2.0, as JSON.')
}

/** One message and its answer, on a line of its own: nothing is kept between two. */
async function converse(request: Request, parsedBody: object, server: McpServer): Promise<Response> {
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
  await server.connect(transport)
  const head = new Request(request.url, { method: 'POST', headers: [...request.headers] })
  try {
    return await transport.handleRequest(head, { parsedBody })
  } finally {
    await server.close()
  }
}

function refusal(fetchAPI: FetchAPI, error: unknown, log: (error: unknown) => void): Response {
  if (!(error instanceof GraphQLError)) {
    log(error)
    return refuseFault(fetchAPI, error)
  }
  const { code, http } = error.extensions as {
    readonly code: ErrorCode
    readonly http?: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
  }
  const response = refuse(fetchAPI, http?.status ?? 400, code, error.message)
  for (const [name, value] of Object.entries(http?.headers ?? {})) response.headers.set(name, value)
  return response
}
