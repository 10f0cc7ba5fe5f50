import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { addressOf, BIN, stopRashomon } from '../support/run-rashomon.js'
import { startTestServer, STARTING_MS } from './test-server.js'
import type { TestServer } from './test-server.js'

let server: TestServer | null = null
afterEach(async () => {
  await server?.close()
  server = null
})

const QUERY = JSON.stringify({ query: '{ limits { name } }' })
const HEAD = `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${String(QUERY.length)}\r\n\r\n`

/** A connection on which one says what one likes, and all that is heard on it until it is closed. */
async function open(
  url: string,
): Promise<{ readonly socket: Socket; readonly heard: () => string; readonly closed: Promise<unknown> }> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let heard = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => (heard += chunk))
  socket.on('error', () => undefined)
  const closed = new Promise((resolve) => socket.once('close', resolve))
  await once(socket, 'connect')
  return { socket, heard: () => heard, closed }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('a server that stops', () => {
  it(
    'says so, begins nothing more, and finishes what is under way',
    async () => {
      server = await startTestServer()
      const { url } = server
      const half = await open(url)
      half.socket.write(HEAD + QUERY.slice(0, 5))
      await wait(200)
      const stopping = server.close()
      server = null
      const ready = await fetch(`${url}/ready`)
      expect([ready.status, await ready.json()]).toMatchObject([503, { status: 'draining' }])
      expect((await fetch(`${url}/live`)).status).toBe(200)
      const next = await fetch(`${url}/graphql`, {
        method: 'POST',
        body: QUERY,
        headers: { 'content-type': 'application/json' },
      })
      expect([next.status, next.headers.get('retry-after'), next.headers.get('connection')]).toEqual([
        503,
        '2',
        'close',
      ])
      expect(await next.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY' } }] })
      half.socket.write(QUERY.slice(5))
      await half.closed
      expect(half.heard()).toMatch(/^HTTP\/1\.1 200 /)
      expect(half.heard()).toContain('costInWindow')
      await stopping
      await expect(fetch(`${url}/live`)).rejects.toThrow()
    },
    STARTING_MS,
  )

  it(
    'does so after a fault that nobody caught, and its keeper is told',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'rashomon-'))
      const stray = `import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('SIGUSR2', () => { Promise.reject(new Error('astray')) })`
      const child = spawn(
        process.execPath,
        ['--import', `data:text/javascript,${encodeURIComponent(stray)}`, BIN, 'serve', '--port', '0'],
        { cwd: folder, env: { PATH: process.env['PATH'], RASHOMON_DATA: join(folder, 'data') } },
      )
      let log = ''
      child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()))
      const ended = once(child, 'exit')
      try {
        const half = await open(await addressOf(child))
        half.socket.write(HEAD + QUERY.slice(0, 5))
        await wait(200)
        child.kill('SIGUSR2')
        await wait(500)
        half.socket.write(QUERY.slice(5))
        await half.closed
        expect(half.heard()).toMatch(/^HTTP\/1\.1 200 /)
        expect((await ended)[0]).toBe(1)
        expect(log).toContain('astray')
      } finally {
        await stopRashomon(child, 'SIGKILL')
        rmSync(folder, { recursive: true, force: true })
      }
    },
    STARTING_MS,
  )
})

describe('a client that stands still', () => {
  it(
    'is let go: in the head, in the body, before the first word, and where it takes nothing; whoever waits is not',
    async () => {
      server = await startTestServer()
      const { url } = server
      const [silent, head, body, reader] = await Promise.all([open(url), open(url), open(url), open(url)])
      head.socket.write(HEAD.slice(0, 30))
      body.socket.write(HEAD + QUERY.slice(0, 5))
      // GraphiQL is long, and this one takes nothing of it.
      const page = (await (await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })).text()).length
      reader.socket.pause()
      for (let times = 0; times < 5; times += 1)
        reader.socket.write('GET /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: text/html\r\n\r\n')
      await Promise.all([silent.closed, head.closed, body.closed])
      expect(head.heard()).toMatch(/^HTTP\/1\.1 408 |^$/)
      await wait(15_000)
      reader.socket.resume()
      await reader.closed
      expect(reader.heard().length).toBeGreaterThan(0)
      expect(reader.heard().length).toBeLessThan(5 * page)
      expect((await server.ask('{ limits { name } }')).errors).toBeUndefined()
    },
    STARTING_MS,
  )
})
