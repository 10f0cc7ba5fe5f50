import { setTimeout as pause } from 'node:timers/promises'

/** The clock of a reader: the one of the machine, or one that a trial sets. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly pause: (ms: number) => Promise<void>
}

export const OWN_CLOCK: Clock = {
  now: () => Date.now(),
  pause: async (ms) => {
    await pause(ms)
  },
}

/** Whose turn it is with a host. */
export interface Turns {
  /**
   * Does something with a host when everybody who asked before is done, and no sooner than the pause after the one before.
   *
   * @param pauseMs least pause between two requests to this host, as it asks for or as is usual.
   */
  take<T>(host: string, pauseMs: number, work: () => Promise<T>): Promise<T>
}

/** One at a time with each host, and a pause between two. Hosts do not wait for each other. */
export function openTurns({ now, pause }: Clock): Turns {
  const queues = new Map<string, Promise<unknown>>()
  const ended = new Map<string, number>()
  return {
    take(host, pauseMs, work) {
      const turn = (queues.get(host) ?? Promise.resolve()).then(async () => {
        const left = (ended.get(host) ?? Number.NEGATIVE_INFINITY) + pauseMs - now()
        if (left > 0) await pause(left)
        try {
          return await work()
        } finally {
          ended.set(host, now())
        }
      })
      const over = turn.then(
        () => undefined,
        () => undefined,
      )
      queues.set(host, over)
      void over.then(() => {
        if (queues.get(host) === over) queues.delete(host)
      })
      return turn
    },
  }
}
