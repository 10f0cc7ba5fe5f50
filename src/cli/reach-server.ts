import { randomBytes } from 'node:crypto'
import { startServer } from '../serve/server.js'
import { openDesk } from './open-desk.js'
import { readSettings, type SettingFlags } from './settings.js'

/** A server that answers whoever sits at this machine. */
export interface Answering {
  readonly address: string
  readonly secret: string
  close(): Promise<void>
}

/** Length of the secret by which this process asks the server that it runs, in bytes. */
const SECRET_BYTES = 32

/** The server that has the database, or one of this process on a free port of this machine. */
export async function reachServer(flags: SettingFlags, log: (line: string) => void): Promise<Answering> {
  const desk = await openDesk(readSettings(flags), log)
  if (desk.kind === 'server') return { ...desk, close: () => Promise.resolve() }
  const { store } = desk
  const secret = store.lock?.secret ?? randomBytes(SECRET_BYTES).toString('base64url')
  const server = await startServer(store, { host: '127.0.0.1', port: 0 }, { secret })
  return {
    address: server.url,
    secret,
    close: async () => {
      await server.close()
      await store.close()
    },
  }
}
