import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Config } from '../config.js'
import { InputError } from '../errors.js'
import { announceAddress } from '../store/open-store.js'
import type { Store } from '../store/open-store.js'
import { makeYoga } from './yoga.js'
import type { ServeOptions } from './yoga.js'

export interface RunningServer {
  /** Where it listens: "http://127.0.0.1:4000". */
  readonly url: string
  /** Stops taking requests, lets those under way finish, and gives the port back. The store stays open. */
  close(): Promise<void>
}

/** How long requests under way may take to finish when the server stops, in ms. */
const GRACE_MS = 5_000

/** How often idle connections are looked for while the server stops, in ms. */
const SWEEP_MS = 50

/** How long a connection may stand still, in ms: readers that stall must not hold answers in memory. */
const STALLED_MS = 120_000

/**
 * Starts to serve a database.
 * @throws InputError when the port or host cannot be listened on.
 */
export async function startServer(
  store: Store,
  config: Pick<Config, 'host' | 'port'>,
  options: ServeOptions = {},
): Promise<RunningServer> {
  const { yoga, changes } = makeYoga(store, options)
  const server = createServer((request, response) => {
    void yoga(request, response)
  })
  server.setTimeout(STALLED_MS)
  await listen(server, config)
  const url = urlOf(server.address() as AddressInfo, config.host)
  announceAddress(store, url)
  return {
    url,
    close: async () => {
      announceAddress(store, null)
      changes.close()
      await stop(server)
      await yoga.dispose()
    },
  }
}

function listen(server: Server, { host, port }: Pick<Config, 'host' | 'port'>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new InputError(explain(error, host, port), error.code === 'EADDRINUSE' ? 'port' : 'host'))
    })
    server.listen({ host, port }, resolve)
  })
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${String(port)} is in use by another program. Choose another one with --port or PORT; 0 takes any free one.`
    case 'EACCES':
      return `This user may not listen on port ${String(port)}. Choose one above 1023 with --port or PORT.`
    default:
      return `Cannot listen on ${host}, port ${String(port)}: ${error.message}`
  }
}

/** The address under which this machine reaches the server: "every address" is no address to call. */
function urlOf({ address, family, port }: AddressInfo, host: string): string {
  const all = address === '0.0.0.0' || address === '::'
  const name = all ? '127.0.0.1' : host === 'localhost' ? host : family === 'IPv6' ? `[${address}]` : address
  return `http://${name}:${String(port)}`
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const grace = setTimeout(() => {
      server.closeAllConnections()
    }, GRACE_MS)
    // A connection whose last answer is out stands idle until its client closes it: it is closed from here.
    const sweep = setInterval(() => {
      server.closeIdleConnections()
    }, SWEEP_MS)
    server.close((error) => {
      clearTimeout(grace)
      clearInterval(sweep)
      if (error) reject(error)
      else resolve()
    })
    server.closeIdleConnections()
  })
}
