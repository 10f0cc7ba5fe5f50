import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FetchAPI, Plugin } from 'graphql-yoga'
import type { Ask } from '../../page/address.js'
import { pageAt, showPage } from '../../page/show-page.js'
import { readStylesheet } from '../../page/stylesheet.js'
import { readBody } from '../read-body.js'
import { FAULTS, faultOf, refuse } from '../refuse.js'

/** Answers a request as one that comes from outside, with all rules of access and all limits. */
export type Answering = (request: Request, context: object) => Response | Promise<Response>

/** A page runs no script, loads nothing but its stylesheet, and stands in no frame. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** A stylesheet whose address names its content never changes. */
const KEPT = 'public, max-age=31536000, immutable'

const compress = promisify(gzip)

/** The pages for readers, and their stylesheet. What they show is asked of the API by a request of its own. */
export function usePages(answering: () => Answering, log: (error: unknown) => void): Plugin {
  return {
    async onRequest(incoming) {
      const { request, url, fetchAPI, serverContext } = incoming
      const style = readStylesheet()
      if (url.pathname === style.path && request.method === 'GET') {
        incoming.endResponse(await send(fetchAPI, request, style.text, { type: 'text/css', status: 200, kept: KEPT }))
        return
      }
      const found = pageAt(request.method, url.pathname)
      if (found === null) return
      const ask = askOf(request, url, fetchAPI, (inner) => answering()(inner, serverContext))
      try {
        const form = await readForm(request)
        if (form === null) {
          incoming.endResponse(refuse(fetchAPI, 413, 'TOO_LARGE', 'The text is longer than a draft may be.'))
          return
        }
        const asked = { id: found.id, parameters: url.searchParams, form, ask }
        const page = await showPage(found.address, asked, style.path)
        incoming.endResponse(
          'moved' in page
            ? new fetchAPI.Response(null, { status: 302, headers: { location: page.moved } })
            : await send(fetchAPI, request, page.html, { type: 'text/html', status: page.status, kept: 'no-cache' }),
        )
      } catch (error) {
        log(error)
        const code = faultOf(error)
        incoming.endResponse(refuse(fetchAPI, code === 'BUSY' ? 503 : 500, code, FAULTS[code]))
      }
    },
  }
}

/** Largest form, in bytes: a draft, whose letters may take nine bytes each as a form sends them. */
const LARGEST_FORM = 500_000

/** What a form sends; null where it is too large. Whatever is no form is an empty one. */
async function readForm(request: Request): Promise<URLSearchParams | null> {
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') === true
  if (request.method !== 'POST' || !isForm) return new URLSearchParams()
  const bytes = await readBody(request, LARGEST_FORM)
  return bytes === null ? null : new URLSearchParams(new TextDecoder().decode(bytes))
}

/** Headers of whoever asks for a page that go with what the page asks. */
const CARRIED = ['authorization', 'x-request-id'] as const

function askOf(
  request: Request,
  url: URL,
  { Request }: FetchAPI,
  answer: (request: Request) => Response | Promise<Response>,
): Ask {
  return async (query, variables) => {
    const headers = new Headers({ 'content-type': 'application/json', accept: 'application/json' })
    for (const name of CARRIED) {
      const value = request.headers.get(name)
      if (value !== null) headers.set(name, value)
    }
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

interface Sending {
  readonly type: string
  readonly status: number
  /** How long a browser may keep it. */
  readonly kept: string
}

async function send(fetchAPI: FetchAPI, request: Request, text: string, { type, status, kept }: Sending) {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const headers = new Headers({
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': POLICY,
    'cache-control': kept,
    // Without it a browser does not say that a form comes from here, and the form is turned away.
    'referrer-policy': 'same-origin',
    vary: 'accept-encoding',
    etag: tag,
  })
  if (status === 200 && request.headers.get('if-none-match') === tag) {
    return new fetchAPI.Response(null, { status: 304, headers })
  }
  const isShort = request.headers.get('accept-encoding')?.includes('gzip') === true
  if (isShort) headers.set('content-encoding', 'gzip')
  const body = isShort ? await compress(text) : text
  return new fetchAPI.Response(request.method === 'HEAD' ? null : body, { status, headers })
}
