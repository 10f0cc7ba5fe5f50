// The thread in which the embedded engine runs: a slow statement must not hold up the server's event loop.
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { invariant } from '../errors.js'
import type { FromEngine, ToEngine } from './embedded.js'

/**
 * Pages of the database that the engine keeps in memory: a quarter of what PostgreSQL takes for a server of its own. The file system
 * keeps what is read often as well.
 */
const SHARED_BUFFERS = '32MB'

const port = parentPort
invariant(port !== null, 'the embedded engine runs in a worker')

const database = await openDatabase((workerData as { folder: string }).folder)
let work = Promise.resolve()
port.on('message', (message: ToEngine) => {
  work = work
    .then(() => handle(message))
    .catch((error: unknown) => {
      tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    })
})
tell({ kind: 'ready' })

function open(place: string): Promise<PGlite> {
  return PGlite.create(place, { startParams: [...PGlite.defaultStartParams, '-c', `shared_buffers=${SHARED_BUFFERS}`] })
}

/** While a database is being made a file says so: what a crash leaves of it is thrown away and made again. */
async function openDatabase(folder: string): Promise<PGlite> {
  const place = join(folder, 'postgres')
  const making = join(folder, 'postgres.making')
  if (existsSync(making)) rmSync(place, { recursive: true, force: true })
  if (existsSync(place)) return open(place)
  writeFileSync(making, '')
  // Making a database takes half a gigabyte more than holding one, and gives it back when that engine is closed.
  await (await open(place)).close()
  rmSync(making)
  return open(place)
}

async function handle(message: ToEngine): Promise<void> {
  switch (message.kind) {
    case 'connect':
      // What the connection before this one left behind: a transaction, settings, prepared statements.
      if (database.isInTransaction()) await database.exec('ROLLBACK')
      await database.exec('DISCARD ALL')
      tell({ kind: 'connected' })
      return
    case 'bytes': {
      const answer: Uint8Array[] = []
      await database.execProtocolRawStream(message.bytes, { onRawData: (bytes) => answer.push(bytes.slice()) })
      if (answer.length > 0) tell({ kind: 'bytes', bytes: answer })
      return
    }
    case 'close':
      await database.close()
      tell({ kind: 'closed' })
      port?.close()
      return
  }
}

function tell(message: FromEngine): void {
  port?.postMessage(message)
}
