import type { FetchAPI, Plugin } from 'graphql-yoga'
import type { Limits } from '../../graphql/limits.js'
import type { Asked } from '../../page/address.js'
import { readAssets, type Asset } from '../../page/assets.js'
import { pageAt, showPage, showTooLarge, type Moved, type SentPage } from '../../page/show-page.js'
import type { Access } from '../access.js'
import { askOf, type Answering } from '../ask-api.js'
import { readForm, type SentForm } from '../read-form.js'
import { FAULTS, faultOf, refuse } from '../refuse.js'
import { sendText } from '../send-text.js'
import { takeInOf } from '../take-in-file.js'

/** A page loads its stylesheet and its script, asks this server alone, and stands in no frame. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** A file whose address names its content never changes. */
const KEPT = 'public, max-age=31536000, immutable'

interface Pages {
  readonly log: (error: unknown) => void
  readonly hasGraphiql: boolean
  readonly mayFetch: boolean
  readonly limits: Limits
}

/** The pages for readers, and what they load. What they show is asked of the API by a request of its own. */
export function usePages(answering: () => Answering, access: Access, pages: Pages): Plugin {
  return {
    async onRequest(incoming) {
      const { request, url, fetchAPI, serverContext } = incoming
      const assets = readAssets()
      const asset = [assets.style, assets.script].find(({ path }) => path === url.pathname)
      if (asset !== undefined && request.method === 'GET') {
        incoming.endResponse(await sendAsset(fetchAPI, request, asset))
        return
      }
      const found = pageAt(request.method, url.pathname)
      if (found === null) return
      const answer = (inner: Request) => answering()(inner, serverContext)
      const send = async (page: SentPage | Moved): Promise<void> => {
        incoming.endResponse(await sendPage(fetchAPI, request, url, page))
      }
      try {
        const form = await readForm(request, pages.limits.ingestionBytes)
        const asked = await askedBy({ request, url, fetchAPI, answer }, { id: found.id, form }, access, pages)
        await send(form === null ? showTooLarge(asked, assets) : await showPage(found.address, asked, assets))
      } catch (error) {
        pages.log(error)
        const code = faultOf(error)
        incoming.endResponse(refuse(fetchAPI, code === 'BUSY' ? 503 : 500, code, FAULTS[code]))
      }
    },
  }
}

/** A request that came in, and how one of its own is answered. */
interface Incoming {
  readonly request: Request
  readonly url: URL
  readonly fetchAPI: FetchAPI
  readonly answer: (request: Request) => Response | Promise<Response>
}

/** What a page is asked for with, by whom. */
async function askedBy(
  { request, url, fetchAPI, answer }: Incoming,
  { id, form }: { readonly id: string; readonly form: SentForm | null },
  access: Access,
  { hasGraphiql, mayFetch, limits }: Pages,
): Promise<Asked> {
  const kept = keyIn(request)
  const authorization = request.headers.get('authorization') ?? (kept === null ? null : `Bearer ${kept}`)
  const caller = await access.callerOf(authorization)
  const may = async (scope: 'curate' | 'ingest') => caller !== null && (await access.mayDo(caller, scope))
  const ask = (as: string | null) => askOf(request, url, fetchAPI, answer, as)
  return {
    id,
    path: request.method === 'POST' ? '/' : url.pathname + url.search,
    parameters: url.searchParams,
    form: form?.fields ?? new URLSearchParams(),
    files: form?.files ?? [],
    ask: ask(authorization),
    askAs: (key) => ask(`Bearer ${key}`),
    isKeyed: kept !== null,
    mayCorrect: await may('curate'),
    mayTakeIn: await may('ingest'),
    mayFetch,
    takeIn: takeInOf({ url, fetchAPI, signal: request.signal, authorization, limits, answer }),
    hasGraphiql,
  }
}

function sendAsset(fetchAPI: FetchAPI, request: Request, { text, type }: Asset): Promise<Response> {
  return sendText(fetchAPI, request, text, { type, status: 200, kept: KEPT, policy: POLICY })
}

async function sendPage(fetchAPI: FetchAPI, request: Request, url: URL, page: SentPage | Moved): Promise<Response> {
  if (!('moved' in page)) {
    const { html, status } = page
    return sendText(fetchAPI, request, html, { type: 'text/html', status, kept: 'no-cache', policy: POLICY })
  }
  const headers = { location: page.moved, ...keeping(page.key, url) }
  return new fetchAPI.Response(null, { status: request.method === 'POST' ? 303 : 302, headers })
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
