import type { Server, ServerResponse } from 'node:http'

/** How long requests under way may take to finish when the server stops, in ms: what is asked of it may take half of that. */
const GRACE_MS = 20_000

/** How often idle connections are looked for while the server stops, in ms. */
const SWEEP_MS = 50

/** A server that stops: what is under way is finished, nothing else is begun, and whoever asks whether it is ready is told. */
export interface Drain {
  readonly isDraining: boolean
  /** Requests that are being answered. */
  readonly underWay: number
  /** Counts a request that is begun. */
  begun(response: ServerResponse): void
  /** Finishes what is under way, and gives the port back. */
  stop(server: Server): Promise<void>
}

export function openDrain(): Drain {
  const underWay = new Set<ServerResponse>()
  let isDraining = false
  let last: () => void = () => undefined
  return {
    get isDraining() {
      return isDraining
    },
    get underWay() {
      return underWay.size
    },
    begun: (response) => {
      underWay.add(response)
      response.once('close', () => {
        underWay.delete(response)
        if (underWay.size === 0) last()
      })
    },
    stop: async (server) => {
      isDraining = true
      if (underWay.size > 0) {
        const grace = new AbortController()
        const done = new Promise<void>((resolve) => {
          last = resolve
        })
        await Promise.race([done, patience(grace.signal)])
        grace.abort()
      }
      await close(server)
    },
  }
}

function patience(over: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, GRACE_MS)
    over.addEventListener('abort', () => {
      clearTimeout(timer)
    })
  })
}

/** A connection whose last answer is out stands idle until its client closes it: it is closed from here. */
function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      server.closeAllConnections()
    }, SWEEP_MS * 10)
    const sweep = setInterval(() => {
      server.closeIdleConnections()
    }, SWEEP_MS)
    server.close((error) => {
      clearTimeout(late)
      clearInterval(sweep)
      if (error) reject(error)
      else resolve()
    })
    server.closeIdleConnections()
  })
}
