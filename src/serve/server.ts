import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { Config } from '../config.js'
import { InputError } from '../errors.js'
import type { ErrorCode } from '../graphql/coded-error.js'
import { RETRY_AFTER_SECONDS } from '../graphql/mask-error.js'
import { readingThreads } from '../pipeline/reading/reading-threads.js'
import { hasWritingKey } from '../store/api-keys.js'
import { announceAddress } from '../store/open-store.js'
import type { Store } from '../store/open-store.js'
import { addressProblem } from './check-address.js'
import type { AddressProblem } from './check-address.js'
import { openDrain } from './drain.js'
import { dropSilent, TIMES } from './drop-silent.js'
import { isHealthPath } from './health.js'
import { openMetrics, serveMetrics } from './metrics.js'
import { whenAnswered } from './requests.js'
import type { AccessLine } from './server-log.js'
import { traceRequest } from './trace-request.js'
import { makeYoga } from './yoga.js'
import type { ServeOptions } from './yoga.js'

export interface RunningServer {
  /** Where it listens: "http://127.0.0.1:4000". */
  readonly url: string
  /** Where its metrics are: "http://127.0.0.1:9464/metrics"; null = nowhere. */
  readonly metricsUrl: string | null
  /** Takes no more requests, lets those under way finish, and gives the port back. The store stays open. */
  close(): Promise<void>
}

const CODES = { 400: 'BAD_REQUEST', 403: 'FORBIDDEN' } as const satisfies Record<AddressProblem['status'], ErrorCode>

const STOPPING = 'The server is stopping. Please try again in a moment.'

/** Where a server listens, what it answers to, and who may do what there. */
export interface Listening extends Pick<Config, 'host' | 'port'> {
  readonly allowHosts?: readonly string[]
  readonly allowOrigins?: readonly string[]
  /** Whether nothing may be changed, whoever asks. */
  readonly readOnly?: boolean
  /** Whether reading needs a key as well. */
  readonly closed?: boolean
  /** Port of 127.0.0.1 on which metrics are told; null = none. 0 takes any free one. */
  readonly metricsPort?: number | null
}

/**
 * Starts to serve a database.
 * @throws InputError when the port or host cannot be listened on, or others would reach it and nobody holds a key.
 */
export async function startServer(store: Store, config: Listening, options: ServeOptions = {}): Promise<RunningServer> {
  const { host, allowHosts = [], allowOrigins: origins = [], readOnly = false, closed = false } = config
  const rules = { isLocal: isLoopback(host), readOnly, closed }
  if (!rules.isLocal && !readOnly && !(await hasWritingKey(store.db))) throw unkeyed(host)
  const drain = openDrain()
  const { yoga, changes, comparisons } = makeYoga(store, {
    rules,
    origins,
    isDraining: () => drain.isDraining,
    ...options,
  })
  const addresses = { hosts: isIP(host) === 0 ? [host, ...allowHosts] : allowHosts, origins }
  const metrics =
    config.metricsPort == null ? null : openMetrics({ store, comparisons, underWay: () => drain.underWay })
  const heard = [options.access, metrics?.access].filter((one) => one !== undefined)
  const hear = (line: AccessLine): void => {
    for (const one of heard) one(line)
  }
  const server = createServer(TIMES, (request, response) => {
    const problem = requestProblem(request) ?? addressProblem(request.headers, addresses)
    const isAsked = isHealthPath(request.url)
    if (problem !== null) turnAway(response, problem.status, CODES[problem.status], problem.message)
    else if (drain.isDraining && !isAsked)
      turnAway(response, 503, 'BUSY', STOPPING, { 'retry-after': RETRY_AFTER_SECONDS })
    else {
      if (!isAsked) drain.begun(response)
      if (heard.length > 0) whenAnswered(request, response, hear)
      const answer = (): void => void yoga(request, response)
      // Whoever only looks whether it lives is of no interest.
      if (isAsked) answer()
      else traceRequest(request, response, answer)
    }
  })
  dropSilent(server)
  readingThreads().start()
  await listen(server, config)
  const url = urlOf(server.address() as AddressInfo, config.host)
  const meter = metrics === null ? null : await serveMetrics(metrics, config.metricsPort ?? 0)
  announceAddress(store, url)
  return {
    url,
    metricsUrl: meter === null ? null : `${urlOf(meter.address() as AddressInfo, '127.0.0.1')}/metrics`,
    close: async () => {
      announceAddress(store, null)
      changes.close()
      await drain.stop(server)
      meter?.close()
      await yoga.dispose()
      await comparisons.close()
    },
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

function unkeyed(host: string): InputError {
  return new InputError(
    `Others could reach a server at ${host}, and nobody holds a key for writing. Make one with "rashomon keys make NAME --scope ingest", or serve with --read-only.`,
    'host',
  )
}

/** Only proxies are asked for whole addresses, and this is none. */
function requestProblem({ url = '' }: IncomingMessage): AddressProblem | null {
  return url.startsWith('/') ? null : { status: 400, message: 'Ask for a path, such as /graphql.' }
}

/** Nothing of such a request is looked at further. */
function turnAway(
  response: ServerResponse,
  status: number,
  code: ErrorCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close', ...headers })
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
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
