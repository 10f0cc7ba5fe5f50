import type { Plugin } from 'graphql-yoga'
import { pageAt, showPage } from '../../page/show-page.js'
import { readStylesheet } from '../../page/stylesheet.js'
import type { Access } from '../access.js'
import { askOf, type Answering } from '../ask-api.js'
import { readBody } from '../read-body.js'
import { FAULTS, faultOf, refuse } from '../refuse.js'
import { sendText } from '../send-text.js'

/** A page runs no script, loads nothing but its stylesheet, and stands in no frame. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** A stylesheet whose address names its content never changes. */
const KEPT = 'public, max-age=31536000, immutable'

/** The pages for readers, and their stylesheet. What they show is asked of the API by a request of its own. */
export function usePages(
  answering: () => Answering,
  access: Access,
  { log, hasGraphiql }: { readonly log: (error: unknown) => void; readonly hasGraphiql: boolean },
): Plugin {
  return {
    async onRequest(incoming) {
      const { request, url, fetchAPI, serverContext } = incoming
      const style = readStylesheet()
      if (url.pathname === style.path && request.method === 'GET') {
        incoming.endResponse(
          await sendText(fetchAPI, request, style.text, { type: 'text/css', status: 200, kept: KEPT, policy: POLICY }),
        )
        return
      }
      const found = pageAt(request.method, url.pathname)
      if (found === null) return
      const answer = (inner: Request) => answering()(inner, serverContext)
      const kept = keyIn(request)
      const authorization = request.headers.get('authorization') ?? (kept === null ? null : `Bearer ${kept}`)
      try {
        const form = await readForm(request)
        if (form === null) {
          incoming.endResponse(refuse(fetchAPI, 413, 'TOO_LARGE', 'The text is longer than a draft may be.'))
          return
        }
        const caller = await access.callerOf(authorization)
        const asked = {
          id: found.id,
          path: request.method === 'POST' ? '/' : url.pathname + url.search,
          parameters: url.searchParams,
          form,
          ask: askOf(request, url, fetchAPI, answer, authorization),
          askAs: (key: string) => askOf(request, url, fetchAPI, answer, `Bearer ${key}`),
          isKeyed: kept !== null,
          mayCorrect: caller !== null && (await access.mayDo(caller, 'curate')),
          hasGraphiql,
        }
        const page = await showPage(found.address, asked, style.path)
        incoming.endResponse(
          'moved' in page
            ? new fetchAPI.Response(null, {
                status: request.method === 'POST' ? 303 : 302,
                headers: { location: page.moved, ...keeping(page.key, url) },
              })
            : await sendText(fetchAPI, request, page.html, {
                type: 'text/html',
                status: page.status,
                kept: 'no-cache',
                policy: POLICY,
              }),
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

/** What a browser keeps the key of its reader under. Only pages read it: a request to the API names its key itself. */
const COOKIE = 'rashomon-key'

function keyIn(request: Request): string | null {
  const kept = `; ${request.headers.get('cookie') ?? ''}`
  return new RegExp(`; *${COOKIE}=([\\w-]{1,200})(?:;|$)`).exec(kept)?.[1] ?? null
}

/** No script sees the key, no other site has it sent, and it ends with the browser. */
function keeping(key: string | null | undefined, { protocol }: URL): Record<string, string> {
  if (key === undefined) return {}
  const secure = protocol === 'https:' ? '; Secure' : ''
  const end = key === null ? '; Max-Age=0' : ''
  return { 'set-cookie': `${COOKIE}=${key ?? ''}; Path=/; HttpOnly; SameSite=Strict${secure}${end}` }
}
