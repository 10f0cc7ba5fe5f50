import { availableParallelism } from 'node:os'
import type { Rejected } from '../../model/article.js'
import type { Facts } from '../../model/facts.js'
import type { GivenFields, SourceBytes } from '../../read/source.js'
import { cancelling } from '../../store/cancellation.js'
import { describeFault } from './describe-fault.js'
import type { Fatal } from './messages.js'
import { ReaderThread, ThreadEnded } from './reader-thread.js'
import type { ReadingLimits } from './reader-thread.js'

/** Threads that read and extract articles, so that whatever is in one of them holds up nobody else. */
export interface ReadingThreads {
  /** Most sources that are read at once. */
  readonly most: number
  /** How many sources wait for a thread. */
  readonly waiting: number
  /** Whether there is a thread already, so that reading in one costs no start. */
  readonly isStarted: boolean
  /** Starts the first one, so that nobody waits for it later. */
  start(): void
  /** What a source says, item by item in order. An item that is too much is rejected by its name, and the rest goes on. */
  read(source: SourceBytes, given: GivenFields): AsyncGenerator<Facts | Rejected, void, void>
  /** Ends all of them. */
  close(): Promise<void>
}

/** The longest text that is read, of 10 MB, takes some 20 seconds and 800 MB. */
const LIMITS: ReadingLimits = { seconds: 60, megabytes: 1_024, fatal: 20 }

/** Threads at most: each holds a copy of lists and weights, and the database has enough to do with what four find. */
const MOST_THREADS = 4

let shared: ReadingThreads | null = null

/** The threads of this process. None is started before it is needed, and none keeps the program from ending. */
export function readingThreads(): ReadingThreads {
  shared ??= openReadingThreads()
  return shared
}

export function openReadingThreads(
  limits: ReadingLimits = LIMITS,
  most: number = Math.min(MOST_THREADS, availableParallelism()),
): ReadingThreads {
  const threads = new Threads(limits, most)

  async function* read(source: SourceBytes, given: GivenFields): AsyncGenerator<Facts | Rejected, void, void> {
    const signal = cancelling()
    const fatal: Fatal[] = []
    let from = 0
    for (;;) {
      const thread = await threads.take()
      try {
        for await (const item of thread.read({ source, given, from, fatal }, signal)) {
          from += 1
          yield item
        }
        return
      } catch (error) {
        if (!(error instanceof ThreadEnded)) throw error
        const { at, fault } = error
        if (at === null || fatal.length >= limits.fatal) {
          yield describeFault({ name: source.name, line: null }, fault)
          return
        }
        fatal.push({ index: at, fault })
      } finally {
        threads.giveBack(thread)
      }
    }
  }

  return {
    most,
    get waiting() {
      return threads.waiting
    },
    get isStarted() {
      return threads.isStarted
    },
    start: () => {
      threads.start()
    },
    read,
    close: () => threads.close(),
  }
}

/** Threads that are lent to one source at a time; whoever comes when all are lent waits for the next. */
class Threads {
  readonly #all = new Set<ReaderThread>()
  readonly #idle: ReaderThread[] = []
  readonly #waiting: ((thread: ReaderThread) => void)[] = []

  constructor(
    private readonly limits: ReadingLimits,
    private readonly most: number,
  ) {}

  get waiting(): number {
    return this.#waiting.length
  }

  get isStarted(): boolean {
    return this.#all.size > 0
  }

  start(): void {
    if (!this.isStarted) this.#idle.push(this.#open())
  }

  async take(): Promise<ReaderThread> {
    const thread = this.#idle.pop()
    if (thread?.isUsable === true) return thread
    if (thread !== undefined) this.#all.delete(thread)
    if (this.#all.size < this.most) return this.#open()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  giveBack(thread: ReaderThread): void {
    if (!thread.isUsable) this.#all.delete(thread)
    const next = this.#waiting.shift()
    if (next !== undefined) next(thread.isUsable ? thread : this.#open())
    else if (thread.isUsable) this.#idle.push(thread)
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((thread) => thread.end('CRASH')))
  }

  #open(): ReaderThread {
    const thread = new ReaderThread(this.limits)
    this.#all.add(thread)
    return thread
  }
}
