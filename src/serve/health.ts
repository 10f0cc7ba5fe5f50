import type { Store } from '../store/open-store.js'

export interface Health {
  /** `draining`: it stops, and finishes what is under way. */
  readonly status: 'ok' | 'unavailable' | 'draining'
  readonly engine: Store['engine']
}

/** Paths by which a keeper of servers asks whether requests should be sent here: one name is ours, the other the usual one. */
export const READY_PATHS: ReadonlySet<string> = new Set(['/health', '/ready'])

/** Whether a request asks no more than how the server is. */
export function isHealthPath(url: string | undefined): boolean {
  const [path] = (url ?? '').split('?')
  return path === '/live' || READY_PATHS.has(path ?? '')
}

/** How long the database may take to say that it is there, in ms. */
const PATIENCE_MS = 2_000

/** Whether the server can answer: it asks the database for nothing at all. */
export async function checkHealth({ db, engine }: Store): Promise<Health> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(reject, PATIENCE_MS, new Error('The database takes too long.')).unref()
  })
  try {
    await Promise.race([db.$queryRaw`SELECT 1`, late])
    return { status: 'ok', engine }
  } catch {
    return { status: 'unavailable', engine }
  }
}
