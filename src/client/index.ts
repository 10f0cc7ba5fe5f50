import { ClientError, GraphQLClient } from 'graphql-request'
import { getSdk } from './generated/sdk.js'
import type { Sdk } from './generated/sdk.js'

export type * from './generated/sdk.js'

export interface ClientOptions {
  /** Headers sent with every request, such as one that a proxy asks for. */
  readonly headers?: Readonly<Record<string, string>>
  /** How long one request may take, in ms. Without it there is no limit. */
  readonly timeout?: number
  /** Stands in for the global `fetch`. */
  readonly fetch?: typeof fetch
}

/** One function for each documented operation: `client.coverage()`, `client.ingestArticles({ articles })`. */
export type RashomonClient = Sdk

/** What the server, or something on the way to it, says is wrong. */
export class RashomonError extends Error {
  override readonly name = 'RashomonError'
  constructor(
    message: string,
    /** A code of the server's closed list ("BAD_INPUT", "TOO_LARGE", …); null where the answer has none. */
    readonly code: string | null,
    /** HTTP status of the answer; null where there was no answer. */
    readonly status: number | null,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/**
 * A client of one server.
 * @param url address of the server ("http://127.0.0.1:4000") or of its GraphQL route.
 */
export function createClient(url: string, options: ClientOptions = {}): RashomonClient {
  const { headers, timeout } = options
  const client = new GraphQLClient(endpointOf(url), {
    ...(headers && { headers }),
    fetch: withTimeout(options.fetch ?? fetch, timeout),
  })
  return getSdk(client, async (request) => {
    try {
      return await request()
    } catch (error) {
      throw explained(error)
    }
  })
}

function endpointOf(address: string): string {
  const url = new URL(address)
  if (url.pathname === '/') url.pathname = '/graphql'
  return url.href
}

function withTimeout(send: typeof fetch, timeout: number | undefined): typeof fetch {
  if (timeout === undefined) return send
  return (input, init) => {
    const limit = AbortSignal.timeout(timeout)
    return send(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit })
  }
}

function explained(error: unknown): unknown {
  if (error instanceof ClientError) {
    const [first] = error.response.errors ?? []
    const code: unknown = first?.extensions['code']
    const message = first?.message ?? `The server answered with HTTP status ${String(error.response.status)}.`
    return new RashomonError(message, typeof code === 'string' ? code : null, error.response.status, { cause: error })
  }
  const reason = error instanceof Error ? error.message : String(error)
  return new RashomonError(`The server cannot be reached: ${reason}`, null, null, { cause: error })
}
