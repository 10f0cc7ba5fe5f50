import { Worker } from 'node:worker_threads'

/** What a client asks, over and over. */
export interface Load {
  readonly url: string
  /** Bodies that are posted by turns. */
  readonly bodies: readonly string[]
  readonly ms: number
}

/** Connections that ask at once. */
const LANES = 8

/** Runs beside the server, in a thread of its own: what asking costs is not the server's time. */
const CLIENT = `
const http = require('node:http')
const { parentPort } = require('node:worker_threads')
parentPort.on('message', ({ url, bodies, ms }) => {
  const { hostname, port, pathname } = new URL(url)
  const agent = new http.Agent({ keepAlive: true, maxSockets: ${String(LANES)} })
  const begun = performance.now()
  let [answers, failures, open, next] = [0, 0, ${String(LANES)}, 0]
  const ask = () => {
    if (performance.now() - begun > ms) {
      open -= 1
      if (open === 0) { agent.destroy(); parentPort.postMessage({ answers, failures, ms: performance.now() - begun }) }
      return
    }
    const body = bodies[next++ % bodies.length]
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const request = http.request({ hostname, port, path: pathname, method: 'POST', agent, headers }, (response) => {
      if (response.statusCode !== 200) failures += 1
      response.resume()
      response.on('end', () => { answers += 1; ask() })
    })
    request.on('error', () => { failures += 1; ask() })
    request.end(body)
  }
  for (let lane = 0; lane < ${String(LANES)}; lane += 1) ask()
})`

/** A client on another thread. */
export class LoadClient {
  readonly #worker = new Worker(CLIENT, { eval: true })

  /**
   * Answers a second.
   *
   * @throws Error where one was not 200.
   */
  async run(load: Load): Promise<number> {
    const done = new Promise<{ answers: number; failures: number; ms: number }>((resolve) => {
      this.#worker.once('message', resolve)
    })
    this.#worker.postMessage(load)
    const { answers, failures, ms } = await done
    if (failures > 0)
      throw new Error(`${String(failures)} of ${String(answers)} answers of ${load.url} were no answers.`)
    return (1_000 * answers) / ms
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }
}
