import { AsyncLocalStorage } from 'node:async_hooks'

const current = new AsyncLocalStorage<AbortSignal>()

/** The work was given up before it was done: whoever asked for it has left, or it took too long. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError'
  constructor() {
    super('The work was given up before it was done.')
  }
}

/** Does work whose statements end when the signal says so. A transaction that it is in is taken back. */
export function cancellable<T>(signal: AbortSignal, work: () => T): T {
  return current.run(signal, work)
}

/** Does work that others wait for as well, to its end. */
export function uncancellable<T>(work: () => T): T {
  return current.exit(work)
}

/** What ends the work that is under way here; null where nothing does. */
export function cancelling(): AbortSignal | null {
  return current.getStore() ?? null
}

/** @throws CancelledError where the work under way here has been given up. */
export function stopIfCancelled(): void {
  if (current.getStore()?.aborted === true) throw new CancelledError()
}
