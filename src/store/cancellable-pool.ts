import { Client, Pool } from 'pg'
import type { PoolClient, PoolConfig } from 'pg'
import { CancelledError, cancelling } from './cancellation.js'
import { noteLent } from './direct-statements.js'
import { asStatementSpan } from './statement-span.js'

/** Ends what a process of the database server does just now. */
type Cancel = (pid: number) => Promise<void>

/** Who is told, without a promise, that a connection is free. */
type Connected = (
  error: Error | undefined,
  client: PoolClient | undefined,
  done: (release?: boolean | Error) => void,
) => void

/** Ends of transactions are never left out: the connection goes back to others. */
const CONTROL = /^\s*(?:COMMIT|ROLLBACK|RELEASE)\b/i

/** What the driver says when the server has not answered in time. */
const UNANSWERED = /^Query read timeout/

/** Longest to wait, in ms, until a server ends a statement that it was asked to end: it takes milliseconds, or the link is gone. */
const PATIENCE_MS = 1_000

/**
 * The driver's pool, but a statement whose reader has left is not begun, and one that runs is cancelled.
 * @param cancel null where no server can be asked to end a statement: the embedded engine finishes the one it is at.
 */
export function cancellablePool(config: PoolConfig, cancel: Cancel | null): Pool {
  class CancellableClient extends Client {
    override query(...given: unknown[]): never {
      const run = (): unknown => super.query(...(given as [string])) as unknown
      return asStatementSpan(textOf(given[0]), () => runCancellable(this, run, given, cancel)) as never
    }
  }
  return new PatientPool({ ...config, Client: CancellableClient })
}

/**
 * The driver's own `query` goes on, once a connection is free, on behalf of whoever gave it back. This one goes on as who
 * asked, so that it is known whose leaving ends it.
 */
class PatientPool extends Pool {
  override connect(): Promise<PoolClient>
  override connect(hear: Connected): void
  override connect(hear?: Connected): unknown {
    if (hear !== undefined) {
      super.connect(hear)
      return
    }
    return super.connect().then((client) => {
      noteLent(client)
      return client
    })
  }

  override query(...given: unknown[]): never {
    return this.#query(given) as never
  }

  async #query(given: readonly unknown[]): Promise<unknown> {
    const client = await this.connect()
    // A connection that breaks while it is lent out says so in the answer as well.
    const hear = (): void => undefined
    client.on('error', hear)
    const giveBack = (fault?: Error): void => {
      client.off('error', hear)
      client.release(fault)
    }
    try {
      const answer: unknown = await client.query(...(given as [string]))
      giveBack()
      return answer
    } catch (error) {
      giveBack(error instanceof CancelledError ? undefined : (error as Error))
      throw error
    }
  }
}

function runCancellable(client: Client, run: () => unknown, given: readonly unknown[], cancel: Cancel | null): unknown {
  const signal = cancelling()
  const isBound = signal !== null && !CONTROL.test(textOf(given[0]))
  if (isBound && signal.aborted) return Promise.reject(new CancelledError())
  const answer = run()
  if (cancel === null || !(answer instanceof Promise)) return answer
  const heard = answer.catch((error: unknown) => {
    // The server said nothing for too long: what would be asked next on this connection, a ROLLBACK above all, would wait as long again.
    if (error instanceof Error && UNANSWERED.test(error.message)) breakOff(client)
    throw error
  })
  return isBound ? endedBy(signal, client, heard, cancel) : heard
}

/** Asks the server to end a statement once the signal says so; one that says nothing to that either has lost its connection. */
function endedBy(signal: AbortSignal, client: Client, answer: Promise<unknown>, cancel: Cancel): Promise<unknown> {
  const { processID } = client as unknown as { readonly processID: number }
  let cancelled: Promise<void> | null = null
  let patience: NodeJS.Timeout | undefined
  const stop = (): void => {
    const lost = new Promise<void>((done) => {
      patience = setTimeout(() => {
        breakOff(client)
        done()
      }, PATIENCE_MS)
    })
    cancelled = Promise.race([cancel(processID), lost])
  }
  signal.addEventListener('abort', stop, { once: true })
  // The connection is not given on before the server has been told: the next statement of it is somebody else's.
  return answer.finally(async () => {
    signal.removeEventListener('abort', stop)
    await cancelled
    clearTimeout(patience)
  })
}

/** Nothing more is said or heard on it, and the pool opens another one. */
function breakOff(client: Client): void {
  ;(client as unknown as { readonly connection: { readonly stream: { destroy(): void } } }).connection.stream.destroy()
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : ''
}
