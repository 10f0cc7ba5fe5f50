// The thread in which the embedded engine runs: a slow statement must not hold up the server's event loop.
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { invariant } from '../errors.js'
import type { FromEngine, ToEngine } from './embedded.js'

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

/** While a database is being made a file says so: what a crash leaves of it is thrown away and made again. */
async function openDatabase(folder: string): Promise<PGlite> {
  const place = join(folder, 'postgres')
  const making = join(folder, 'postgres.making')
  if (existsSync(making)) rmSync(place, { recursive: true, force: true })
  if (existsSync(place)) return PGlite.create(place)
  writeFileSync(making, '')
  const fresh = await PGlite.create(place)
  rmSync(making)
  return fresh
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
