import type { Plugin } from 'graphql-yoga'

/** `GET /` leads to GraphiQL, where everything can be tried. */
export function useHome(): Plugin {
  return {
    onRequest(incoming) {
      const { request, url, fetchAPI } = incoming
      if (url.pathname !== '/' || request.method !== 'GET') return
      incoming.endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: '/graphql' } }))
    },
  }
}
