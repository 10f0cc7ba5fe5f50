import type { Worker } from 'node:worker_threads'
import type { Rejected } from '../../model/article.js'
import type { Facts } from '../../model/facts.js'
import { startThread } from '../../start-thread.js'
import { CancelledError } from '../../store/cancellation.js'
import { noteFingerprint } from './fingerprints.js'
import { charactersOf, PROGRESS, SEEKS, WAITS } from './messages.js'
import type { Fault, FromReader, ReadOrder, ToReader } from './messages.js'

/** What one item may use up, and how many of a source may use up more before the rest of it is left. */
export interface ReadingLimits {
  readonly seconds: number
  readonly megabytes: number
  readonly fatal: number
}

/** A thread ended over a source. */
export class ThreadEnded extends Error {
  /** @param at place of the item that it was reading; null = it was still looking for the next one. */
  constructor(
    readonly at: number | null,
    readonly fault: Fault,
  ) {
    super(`A thread that read an article ended (${fault}).`)
  }
}

/** How often a thread is looked after, in ms. */
const LOOK_MS = 250

/** One thread, which reads one source at a time. */
export class ReaderThread {
  readonly #progress = new Int32Array(new SharedArrayBuffer(PROGRESS.length * Int32Array.BYTES_PER_ELEMENT))
  readonly #worker: Worker
  readonly #limits: ReadingLimits
  /** Why it has ended or must; null while it may be used. */
  #fault: Fault | null = null
  #error: Error | null = null
  #hasEnded = false
  #told: (Facts | Rejected)[] = []
  #isThrough = true
  #wake: () => void = () => undefined

  constructor(limits: ReadingLimits) {
    this.#limits = limits
    Atomics.store(this.#progress, PROGRESS.at, WAITS)
    this.#worker = startThread(new URL('./reading-thread.js', import.meta.url), {
      workerData: this.#progress.buffer,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    })
    this.#worker.on('message', (message: FromReader) => {
      if (message.kind === 'article') noteFingerprint(message.item, message.fingerprint)
      if (message.kind === 'end') this.#isThrough = true
      else this.#told.push(message.item)
      this.#wake()
    })
    this.#worker.on('error', (error: NodeJS.ErrnoException) => {
      this.#error = error
      this.#fault ??= error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'MEMORY' : 'CRASH'
    })
    this.#worker.once('exit', () => {
      this.#fault ??= 'CRASH'
      this.#hasEnded = true
      this.#wake()
    })
    this.#worker.unref()
  }

  /** Whether it can read another source. */
  get isUsable(): boolean {
    return this.#fault === null && this.#isThrough
  }

  /** Whether all of the source is read, and told or about to be. */
  #hasRead(): boolean {
    return this.#isThrough
  }

  /**
   * What a source says, item by item. Whoever stops taking them ends the thread.
   *
   * @throws ThreadEnded behind the items that were told before; CancelledError when the work was given up.
   */
  async *read(order: ReadOrder, signal: AbortSignal | null): AsyncGenerator<Facts | Rejected, void, void> {
    this.#isThrough = false
    this.#told = []
    this.#say({ kind: 'read', order })
    // While it works, the program must not end.
    this.#worker.ref()
    const watch = this.#watch()
    const leave = (): void => {
      this.#wake()
    }
    signal?.addEventListener('abort', leave)
    try {
      for (;;) {
        if (signal?.aborted === true) throw new CancelledError()
        const item = this.#told.shift()
        if (item !== undefined) {
          this.#say({ kind: 'more', characters: charactersOf(item) })
          yield item
        } else if (this.#hasRead()) return
        else if (this.#hasEnded) throw this.#ending()
        else await this.#change()
      }
    } finally {
      clearInterval(watch)
      signal?.removeEventListener('abort', leave)
      this.#worker.unref()
      if (!this.#hasRead()) await this.end('CRASH')
    }
  }

  /** Ends it, whatever it does. */
  async end(fault: Fault): Promise<void> {
    this.#fault ??= fault
    await this.#worker.terminate()
  }

  /** Time counts by the steps that it has made: a program that was held up itself has not looked meanwhile. */
  #watch(): NodeJS.Timeout {
    let steps = -1
    let since = 0
    return setInterval(() => {
      const now = performance.now()
      const made = Atomics.load(this.#progress, PROGRESS.steps)
      if (made !== steps || Atomics.load(this.#progress, PROGRESS.at) === WAITS) {
        steps = made
        since = now
      } else if (now - since > this.#limits.seconds * 1_000) void this.end('TIME')
    }, LOOK_MS)
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }

  /** A thread that never began anything is no article's doing. */
  #ending(): Error {
    if (this.#error !== null && Atomics.load(this.#progress, PROGRESS.steps) === 0) return this.#error
    const at = Atomics.load(this.#progress, PROGRESS.at)
    return new ThreadEnded(at === SEEKS || at === WAITS ? null : at, this.#fault ?? 'CRASH')
  }

  #say(message: ToReader): void {
    this.#worker.postMessage(message)
  }
}
