import { randomUUID } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'

const HEADER = 'x-request-id'

/** An id that came along is taken over, so that one request has one name in all logs on its way. */
const USABLE = /^[\w.:-]{1,128}$/

/** Every answer names its request (`x-request-id`), so that a client's report and the server's log can be put side by side. */
export function useRequestId(): Plugin {
  return {
    onResponse({ request, response }) {
      const given = request.headers.get(HEADER) ?? ''
      response.headers.set(HEADER, USABLE.test(given) ? given : randomUUID())
    },
  }
}
