import type { FetchAPI } from 'graphql-yoga'
import type { Ask } from '../page/address.js'

/** Answers a request as one that comes from outside, with all rules of access and all limits. */
export type Answering = (request: Request, context: object) => Response | Promise<Response>

/** Asks the API by a request of its own, on behalf of whoever sent one for a page or a feed. */
export function askOf(
  request: Request,
  url: URL,
  { Request }: FetchAPI,
  answer: (request: Request) => Response | Promise<Response>,
  authorization: string | null,
): Ask {
  return async (query, variables) => {
    const headers = new Headers({ 'content-type': 'application/json', accept: 'application/json' })
    if (authorization !== null) headers.set('authorization', authorization)
    const id = request.headers.get('x-request-id')
    if (id !== null) headers.set('x-request-id', id)
    const body = JSON.stringify({ query, variables })
    const inner = new Request(new URL('/graphql', url), { method: 'POST', headers, body, signal: request.signal })
    const { data = null, errors = [] } = (await (await answer(inner)).json()) as {
      readonly data?: unknown
      readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
    }
    return {
      data,
      errors: errors.map(({ message, extensions }) => ({ message, code: extensions?.code ?? 'BAD_REQUEST' })),
    }
  }
}
