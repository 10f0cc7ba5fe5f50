import type { Plugin } from 'graphql-yoga'
import { refuse } from '../refuse.js'

/**
 * A POST to `/graphql` is JSON, or it is refused. A page of another site can send forms and plain text without asking,
 * but not JSON: so no foreign page makes a visitor's browser take in or change anything.
 */
export function useJsonOnly(): Plugin {
  return {
    onRequest(incoming) {
      const { request, url, fetchAPI } = incoming
      if (url.pathname !== '/graphql' || request.method !== 'POST') return
      const [type] = (request.headers.get('content-type') ?? '').split(';')
      if (type?.trim().toLowerCase() !== 'application/json') {
        incoming.endResponse(
          refuse(fetchAPI, 415, 'BAD_REQUEST', 'Send the request with content-type: application/json.'),
        )
        return
      }
      const encoding = request.headers.get('content-encoding') ?? 'identity'
      if (encoding !== 'identity') {
        incoming.endResponse(
          refuse(fetchAPI, 415, 'BAD_REQUEST', `Send the request without content-encoding, not as ${encoding}.`),
        )
      }
    },
  }
}
