import { setImmediate } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { startThread } from '../../start-thread.js'
import { joinParts, type AnswerPart, type FromWorker, type ToWorker } from './messages.js'

/** A thread holds lists and weights of its own; where nothing is to be done for so long, in ms, it ends. */
const IDLE_MS = 60_000

/** The largest event that may be compared takes far less. */
const MOST_MEGABYTES = 1_024

/** A thread of its own for what takes long, one order after the other. It starts with the first one. */
export class WorkingThread<Order, Answer extends object> {
  #worker: Worker | null = null
  #last: Promise<void> = Promise.resolve()
  #idle: NodeJS.Timeout | null = null

  /** @param module what the thread runs, its name ending in ".js": it answers orders in parts. */
  constructor(private readonly module: URL) {}

  /** @throws whatever ended the thread; the next order has a new one. */
  async do(order: Order): Promise<Answer> {
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

  async #ask(order: Order): Promise<Answer> {
    if (this.#idle !== null) clearTimeout(this.#idle)
    const worker = (this.#worker ??= startThread(this.module, {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    }))
    worker.ref()
    try {
      return joinParts(await readParts(worker, order)) as Answer
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

/** All parts of one answer; each is asked for when the one before it was taken and others had their turn. */
async function readParts(worker: Worker, order: unknown): Promise<AnswerPart[]> {
  const say = (message: ToWorker<unknown>): void => {
    worker.postMessage(message)
  }
  const parts: AnswerPart[] = []
  say({ kind: 'work', order })
  for (;;) {
    const told = await nextMessage(worker)
    if (told.kind === 'end') return parts
    parts.push(told.part)
    await setImmediate()
    say({ kind: 'more' })
  }
}

/** @throws what the thread ended with. */
function nextMessage(worker: Worker): Promise<FromWorker> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', tell).off('error', fail).off('exit', leave)
    }
    const tell = (message: FromWorker): void => {
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
