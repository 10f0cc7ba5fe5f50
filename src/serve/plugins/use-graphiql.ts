import { createHash } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import { GRAPHIQL_TABS } from '../graphiql-tabs.js'
import { OPENING_QUERY } from '../opening-query.js'
import { pack, sendText } from '../send-text.js'
import type { Packed } from '../send-text.js'

/** A browser asks each time whether it is still the same, and is sent nothing where it is. */
const KEPT = 'no-cache'

/**
 * `GET /graphql` of a browser: GraphiQL, on one page that loads nothing. Nine megabytes are loaded and compressed once, with the tabs
 * or without, when first asked for: many a server never is.
 */
export function useGraphiql(): Plugin {
  const made = new Map<boolean, Promise<Made>>()
  return {
    async onRequest(incoming) {
      const { request, url, fetchAPI } = incoming
      const isBrowser = request.headers.get('accept')?.includes('text/html') === true
      if (url.pathname !== '/graphql' || request.method !== 'GET' || !isBrowser) return
      const isBrought = url.searchParams.has('query')
      const making = made.get(isBrought) ?? makePage(isBrought)
      made.set(isBrought, making)
      const { page, policy } = await making
      const sending = { type: 'text/html', status: 200, kept: KEPT, policy }
      incoming.endResponse(await sendText(fetchAPI, request, page, sending))
    },
  }
}

/** The page as it is sent, and what it may run. */
interface Made {
  readonly page: Packed
  readonly policy: string
}

/** @param isBrought whether the address brings a query: it stands alone then, in a tab of its own name. */
async function makePage(isBrought: boolean): Promise<Made> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const html = renderGraphiQL({
    title: 'Rashomon',
    defaultQuery: OPENING_QUERY,
    ...(isBrought ? {} : { defaultTabs: [...GRAPHIQL_TABS] }),
    defaultEditorToolsVisibility: false,
  }).replaceAll('\r\n', '\n')
  return { page: pack(html), policy: policyOf(html) }
}

/**
 * The page runs the scripts that stand in it, by their hashes, and its editor's threads, which it makes itself. The editor writes
 * styles as it goes.
 */
function policyOf(html: string): string {
  const scripts = [...scriptsOf(html)].map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')} blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function* scriptsOf(html: string): Generator<string> {
  const opening = '<script>'
  for (let at = html.indexOf(opening); at >= 0;) {
    const start = at + opening.length
    const end = html.indexOf('</script', start)
    yield html.slice(start, end)
    at = html.indexOf(opening, end)
  }
}
