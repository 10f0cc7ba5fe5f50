import type { Plugin } from 'graphql-yoga'
import type { Store } from '../../store/open-store.js'
import { checkHealth, READY_PATHS } from '../health.js'
import type { Health } from '../health.js'

/** `GET /ready`, also `/health`: 200 while the database answers and the server does not stop, else 503. `GET /live`, which asks no database, is Yoga's own. */
export function useHealth(store: Store, isDraining: () => boolean): Plugin {
  return {
    async onRequest(incoming) {
      if (!READY_PATHS.has(incoming.url.pathname)) return
      const health: Health = isDraining() ? { status: 'draining', engine: store.engine } : await checkHealth(store)
      incoming.endResponse(incoming.fetchAPI.Response.json(health, { status: health.status === 'ok' ? 200 : 503 }))
    },
  }
}
