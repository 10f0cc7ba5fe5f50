import { Duplex } from 'node:stream'
import type { Worker } from 'node:worker_threads'
import { startThread } from '../start-thread.js'

/** What is said to the engine's thread. `bytes` are whole messages of PostgreSQL's wire protocol. */
export type ToEngine =
  { readonly kind: 'connect' } | { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'close' }

/** What the engine's thread says. */
export type FromEngine =
  | { readonly kind: 'ready' }
  | { readonly kind: 'connected' }
  | { readonly kind: 'bytes'; readonly bytes: readonly Uint8Array[] }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'closed' }

/** PostgreSQL in this process, its data in a folder. */
export interface EmbeddedEngine {
  /** A connection for the `pg` driver. The engine has one; a new one ends the one before. */
  readonly stream: () => Duplex
  close(): Promise<void>
}

/**
 * Starts PostgreSQL (compiled to WebAssembly) in a thread of its own. The driver talks to it in the wire protocol over
 * the thread's message port, so nothing listens on any socket. The caller holds the folder's lock.
 */
export async function startEmbedded(folder: string): Promise<EmbeddedEngine> {
  const worker = startThread(new URL('./embedded-worker.js', import.meta.url), { workerData: { folder } })
  await waitUntilReady(worker, folder)
  let current: EngineConnection | null = null
  let end: Error | null = null
  worker.on('message', (message: FromEngine) => current?.receive(message))
  worker.on('error', (error) => {
    end = error
  })
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', (code) => {
      end ??= new Error(`The embedded engine ended with code ${code}.`)
      current?.destroy(end)
      resolve()
    })
  })
  return {
    stream: () => {
      current?.destroy()
      current = new EngineConnection(worker)
      if (end !== null) current.destroy(end)
      return current
    },
    close: async () => {
      current?.destroy()
      worker.postMessage({ kind: 'close' } satisfies ToEngine)
      await ended
    },
  }
}

/** Looks like a socket to the driver: what is written goes to the engine's thread, what it answers can be read. */
class EngineConnection extends Duplex {
  constructor(private readonly worker: Worker) {
    super({ autoDestroy: true })
  }

  connect(): this {
    this.send({ kind: 'connect' })
    return this
  }

  receive(message: FromEngine): void {
    switch (message.kind) {
      case 'connected':
        this.emit('connect')
        break
      case 'bytes':
        for (const bytes of message.bytes) this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
        break
      case 'failed':
        this.destroy(new Error(`The embedded engine failed: ${message.message}`))
        break
      case 'ready':
      case 'closed':
        break
    }
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  override _read(): void {
    // The engine answers when it is asked; nothing to start here.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.send({ kind: 'bytes', bytes: new Uint8Array(chunk) })
    done()
  }

  /** The driver writes the messages of one query in one go: they are answered in one go. */
  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.send({ kind: 'bytes', bytes: new Uint8Array(Buffer.concat(chunks.map(({ chunk }) => chunk))) })
    done()
  }

  override _final(done: () => void): void {
    this.push(null)
    done()
  }

  private send(message: ToEngine): void {
    this.worker.postMessage(message)
  }
}

async function waitUntilReady(worker: Worker, folder: string): Promise<void> {
  try {
    await new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', (code) => {
        reject(new Error(`it ended with code ${code}`))
      })
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The embedded engine could not open its data in ${folder}: ${reason}`, { cause: error })
  }
}
