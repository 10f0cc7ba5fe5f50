import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'

const HEADER = 'x-request-id'

/** An id that came along is taken over, so that one request has one name in all logs on its way. */
const USABLE = /^[\w.:-]{1,128}$/

const current = new AsyncLocalStorage<string>()

/** Name of the request that is being answered; null outside of any. */
export function currentRequestId(): string | null {
  return current.getStore() ?? null
}

/** Every answer names its request (`x-request-id`), so that a client's report and the server's log can be put side by side. */
export function useRequestId(): Plugin {
  return {
    instrumentation: {
      request({ request }, answer) {
        const given = request.headers.get(HEADER) ?? ''
        return current.run(USABLE.test(given) ? given : randomUUID(), answer)
      },
    },
    onResponse({ response }) {
      response.headers.set(HEADER, currentRequestId() ?? '')
    },
  }
}
