import type { Plugin } from 'graphql-yoga'
import { RefusedError } from '../../page/ask-for.js'
import { revisionsFeed } from '../../page/revisions-feed.js'
import type { ErrorCode } from '../../graphql/coded-error.js'
import { askOf, type Answering } from '../ask-api.js'
import { FAULTS, faultOf, refuse } from '../refuse.js'
import { sendText } from '../send-text.js'

const PATH = '/revisions.atom'

/**
 * `GET /revisions.atom?touches=QUOTES,FIGURES&silent=true&outlet=SLUG`: what outlets changed afterwards, for a feed reader. What it tells is asked
 * of the API by a request of its own, as whoever asks.
 */
export function useFeeds(answering: () => Answering, log: (error: unknown) => void): Plugin {
  return {
    async onRequest(incoming) {
      const { request, url, fetchAPI, serverContext } = incoming
      if (url.pathname !== PATH) return
      if (request.method !== 'GET') {
        incoming.endResponse(refuse(fetchAPI, 405, 'BAD_REQUEST', 'Use GET.'))
        return
      }
      try {
        const answer = (inner: Request) => answering()(inner, serverContext)
        const ask = askOf(request, url, fetchAPI, answer, request.headers.get('authorization'))
        const text = await revisionsFeed(ask, whereOf(url), { origin: url.origin, path: url.pathname + url.search })
        const sent = {
          type: 'application/atom+xml',
          status: 200,
          kept: 'no-cache',
          policy: "default-src 'none'",
        } as const
        incoming.endResponse(await sendText(fetchAPI, request, text, sent))
      } catch (error) {
        if (error instanceof RefusedError) {
          const status = error.code === 'UNAUTHENTICATED' ? 401 : error.code === 'RATE_LIMITED' ? 429 : 400
          incoming.endResponse(refuse(fetchAPI, status, error.code as ErrorCode, error.message))
          return
        }
        log(error)
        const code = faultOf(error)
        incoming.endResponse(refuse(fetchAPI, code === 'BUSY' ? 503 : 500, code, FAULTS[code]))
      }
    },
  }
}

function whereOf({ searchParams }: URL): Record<string, unknown> {
  const listed = (name: string): string[] => (searchParams.get(name) ?? '').split(',').filter((one) => one !== '')
  const silent = searchParams.get('silent')
  return {
    ...(listed('touches').length === 0 ? {} : { touches: listed('touches').map((one) => one.toUpperCase()) }),
    ...(silent === null ? {} : { isSilent: silent !== 'false' }),
    ...(listed('outlet').length === 0 ? {} : { outlet: { in: listed('outlet') } }),
  }
}
