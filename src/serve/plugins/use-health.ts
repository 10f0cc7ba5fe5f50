import type { Plugin } from 'graphql-yoga'
import type { Store } from '../../store/open-store.js'
import { checkHealth } from '../health.js'

/** Paths by which a keeper of servers asks whether requests should be sent here: one name is ours, the other the usual one. */
const PATHS: ReadonlySet<string> = new Set(['/health', '/ready'])

/** `GET /ready`, also `/health`: 200 while the database answers, else 503. `GET /live`, which asks no database, is Yoga's own. */
export function useHealth(store: Store): Plugin {
  return {
    async onRequest(incoming) {
      if (!PATHS.has(incoming.url.pathname)) return
      const health = await checkHealth(store)
      incoming.endResponse(incoming.fetchAPI.Response.json(health, { status: health.status === 'ok' ? 200 : 503 }))
    },
  }
}
