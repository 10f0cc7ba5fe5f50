import { codedError } from '../graphql/coded-error.js'

/** What ends work: time that runs out, or a client that leaves. */
export interface Deadline {
  readonly signal: AbortSignal
  /** The work is done: nothing is waited for any more. */
  clear(): void
}

/** @param left tells that the client has left. */
export function deadlineOf(left: AbortSignal, seconds: number): Deadline {
  const over = new AbortController()
  const timer = setTimeout(() => {
    over.abort(
      codedError('TOO_SLOW', `It took longer than ${String(seconds)} seconds and was given up. Ask for less at once.`, {
        status: 400,
        spec: true,
      }),
    )
  }, seconds * 1_000)
  const leave = (): void => {
    over.abort(left.reason)
  }
  if (left.aborted) leave()
  left.addEventListener('abort', leave, { once: true })
  return {
    signal: over.signal,
    clear: () => {
      clearTimeout(timer)
      left.removeEventListener('abort', leave)
    },
  }
}
