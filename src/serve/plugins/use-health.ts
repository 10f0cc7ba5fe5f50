import type { Plugin } from 'graphql-yoga'
import type { Store } from '../../store/open-store.js'
import { checkHealth } from '../health.js'

/** `GET /health`: 200 while the database answers, else 503. */
export function useHealth(store: Store): Plugin {
  return {
    async onRequest(incoming) {
      if (incoming.url.pathname !== '/health') return
      const health = await checkHealth(store)
      incoming.endResponse(incoming.fetchAPI.Response.json(health, { status: health.status === 'ok' ? 200 : 503 }))
    },
  }
}
