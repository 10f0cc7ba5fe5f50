import type { Store } from '../store/open-store.js'

export interface Health {
  readonly status: 'ok' | 'unavailable'
  readonly engine: Store['engine']
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
