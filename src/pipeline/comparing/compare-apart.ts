import { setImmediate } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import type { Comparison } from '../../model/comparison.js'
import { startThread } from '../../start-thread.js'
import { joinParts, type CompareOrder, type ComparisonPart, type FromComparer, type ToComparer } from './messages.js'

/** A thread holds lists and weights of its own; where nothing is compared for so long, in ms, it ends. */
const IDLE_MS = 60_000

/** The largest event that may be compared takes far less. */
const MOST_MEGABYTES = 1_024

/** Compares in a thread of its own, one event after the other. */
export class ComparingThread {
  #worker: Worker | null = null
  #last: Promise<void> = Promise.resolve()
  #idle: NodeJS.Timeout | null = null

  /** @throws whatever ended the thread; the next one has a new thread. */
  async compare(order: CompareOrder): Promise<Comparison> {
    const own = this.#last.then(() => this.#ask(order))
    this.#last = own.then(
      () => undefined,
      () => undefined,
    )
    return own
  }

  /** Ends it, whatever it does. */
  async close(): Promise<void> {
    if (this.#idle !== null) clearTimeout(this.#idle)
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }

  async #ask(order: CompareOrder): Promise<Comparison> {
    if (this.#idle !== null) clearTimeout(this.#idle)
    const worker = (this.#worker ??= startThread(new URL('./comparing-thread.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    }))
    worker.ref()
    try {
      return joinParts(await readParts(worker, order))
    } catch (error) {
      if (this.#worker === worker) this.#worker = null
      await worker.terminate()
      throw error
    } finally {
      worker.unref()
      this.#idle = setTimeout(() => void this.close(), IDLE_MS).unref()
    }
  }
}

/** All parts of one comparison; each is asked for when the one before it was taken and others had their turn. */
async function readParts(worker: Worker, order: CompareOrder): Promise<ComparisonPart[]> {
  const say = (message: ToComparer): void => {
    worker.postMessage(message)
  }
  const parts: ComparisonPart[] = []
  say({ kind: 'compare', order })
  for (;;) {
    const told = await nextMessage(worker)
    if (told.kind === 'end') return parts
    parts.push(told.part)
    await setImmediate()
    say({ kind: 'more' })
  }
}

/** @throws what the thread ended with. */
function nextMessage(worker: Worker): Promise<FromComparer> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', tell).off('error', fail).off('exit', leave)
    }
    const tell = (message: FromComparer): void => {
      settle()
      resolve(message)
    }
    const fail = (error: unknown): void => {
      settle()
      reject(error instanceof Error ? error : new Error(String(error)))
    }
    const leave = (): void => {
      fail(new Error('The thread that compares ended.'))
    }
    worker.on('message', tell).on('error', fail).on('exit', leave)
  })
}
