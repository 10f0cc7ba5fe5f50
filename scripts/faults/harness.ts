// What the scripts beside it share: a server as it ships, articles that are handed in all the while, and the question which of those that
// were told to be stored are missing afterwards.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// Every server that is started is ended with the script.
process.setMaxListeners(0)

const BIN = resolve(import.meta.dirname, '../../bin/rashomon.js')

/** A PostgreSQL server to work on; null = the embedded engine. */
export const DATABASE_URL = process.env['DATABASE_URL'] ?? null

export interface Started {
  readonly child: ChildProcess
  readonly url: string
  /** What it has written to standard error. */
  readonly log: () => string
}

/** A folder for one run, taken away when the script ends. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rashomon-fault-'))
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Starts a server, and waits until it says where it is. */
export async function startServer(
  folder: string,
  given: readonly string[] = [],
  node: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): Promise<Started> {
  const child = spawn(
    process.execPath,
    [...node, BIN, 'serve', '--port', '0', '--data', join(folder, 'data'), ...given],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    },
  )
  process.on('exit', () => child.kill('SIGKILL'))
  let [out, log] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()))
  while (!out.includes('/graphql')) {
    if (child.exitCode !== null) throw new Error(`The server did not start: ${log}`)
    await wait(20)
  }
  return { child, url: /http:\S+(?=\/graphql)/.exec(out)?.[0] ?? '', log: () => log }
}

/** Ends a server by a signal, and says how it ended. */
export async function endServer({ child }: Started, signal: NodeJS.Signals): Promise<number | string> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? child.signalCode ?? ''
  child.kill(signal)
  const [code, by] = (await once(child, 'exit')) as [number | null, string | null]
  return code ?? by ?? ''
}

export interface Answer {
  readonly status: number
  readonly data: Record<string, unknown> | null
  readonly code: string | null
}

/** Asks the API; 0 where the connection broke. */
export async function ask(url: string, query: string, variables: object = {}): Promise<Answer> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(60_000),
    })
    const { data = null, errors } = (await response.json()) as {
      readonly data?: Record<string, unknown> | null
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
    }
    return { status: response.status, data, code: errors?.[0]?.extensions.code ?? null }
  } catch {
    return { status: 0, data: null, code: null }
  }
}

/** Articles that are handed in, one behind the other, each of which answers what was told of it. */
export interface Load {
  /** Addresses of articles that were told to be stored. */
  readonly stored: string[]
  /** How often which status, with its code, came back. */
  readonly seen: Map<string, number>
  /** The longest that somebody waited for an answer, in ms. */
  longest(): number
  stop(): Promise<void>
}

/** No run finds an article that another one left in the same database. */
const RUN = Date.now().toString(36)
let next = 0

export function startLoad(server: () => string, hands = 2): Load {
  const stored: string[] = []
  const seen = new Map<string, number>()
  let [isOver, longest] = [false, 0]
  const hand = async (): Promise<void> => {
    while (!isOver) {
      const address = `https://fault.example/${RUN}/${String((next += 1))}`
      const text = `“The pier is closed for number ${String(next)} of ${RUN},” Ines Roe said on Monday in Karsk.`
      const query = 'mutation($a: [ArticleInput!]!) { ingestArticles(articles: $a) { storedCount } }'
      const began = performance.now()
      const { status, code, data } = await ask(server(), query, { a: [{ text, url: address }] })
      longest = Math.max(longest, performance.now() - began)
      const told = `${String(status)}${code === null ? '' : ` ${code}`}`
      seen.set(told, (seen.get(told) ?? 0) + 1)
      if ((data?.['ingestArticles'] as { storedCount: number } | null | undefined)?.storedCount === 1)
        stored.push(address)
      if (status !== 200) await wait(100)
    }
  }
  const work = Promise.all(Array.from({ length: hands }, hand))
  return {
    stored,
    seen,
    longest: () => longest,
    stop: async () => {
      isOver = true
      await work
    },
  }
}

/** Which of these articles are not there. */
export async function missing(url: string, addresses: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  let after: string | null = null
  do {
    const data = await patiently(
      url,
      'query($after: String) { articles(first: 100, after: $after) { nodes { url } pageInfo { endCursor hasNextPage } } }',
      { after },
    )
    const { nodes, pageInfo } = data['articles'] as {
      readonly nodes: readonly { readonly url: string | null }[]
      readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
    }
    for (const { url: address } of nodes) if (address !== null) found.add(address)
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null)
  return addresses.filter((address) => !found.has(address))
}

/** Asks again for a minute: a server that has much to do says so, and so does one that others have asked too much. */
async function patiently(url: string, query: string, variables: object): Promise<Record<string, unknown>> {
  for (let times = 0; times < 30; times += 1) {
    const { data } = await ask(url, query, variables)
    if (data !== null) return data
    await wait(2_000)
  }
  throw new Error('The server does not tell what it has.')
}

/** Prints a row of the table of faults. @param lost rows that were told to be stored and are not there. */
export function report(fault: string, saw: string, lost: number): void {
  process.stdout.write(`| ${fault} | ${saw} | ${String(lost)} |\n`)
  if (lost > 0) process.exitCode = 1
}

export function describe(seen: ReadonlyMap<string, number>): string {
  return [...seen].map(([told, times]) => `${String(times)} × ${told}`).join(', ')
}

export function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

/** A small question that any process of the API answers: what became of it, and after how many ms. */
export async function look(url: string, path: string): Promise<{ readonly status: number; readonly ms: number }> {
  const began = performance.now()
  const status = await fetch(`${url}${path}`, { signal: AbortSignal.timeout(60_000) }).then(
    async (response) => (await response.text(), response.status),
    () => 0,
  )
  return { status, ms: Math.round(performance.now() - began) }
}

/** A bare connection; it tells when the other side has ended it. */
export function openSocket(url: string): { readonly socket: Socket; readonly closed: Promise<number> } {
  const began = performance.now()
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.on('error', () => undefined)
  socket.resume()
  return {
    socket,
    closed: new Promise((done) =>
      socket.once('close', () => {
        done(performance.now() - began)
      }),
    ),
  }
}

/** Somebody else, who asks a small query every now and then all the while. */
export interface Probe {
  /** What they saw since they were last asked, in ms: half of their requests were answered sooner than `half`. */
  seen(): { readonly half: number; readonly most: number; readonly failed: number }
  stop(): void
}

/** The one who asks is a process of its own: what this one is busy with is no wait for the server. */
const ASKING = `
const { setTimeout: wait } = require('node:timers/promises')
const body = JSON.stringify({ query: '{ limits { name } }' })
const ask = async () => {
  const began = performance.now()
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: AbortSignal.timeout(60000) }
  const ok = await fetch(process.argv[1], request).then(async (response) => (await response.text(), response.ok), () => false)
  console.log((performance.now() - began) * (ok ? 1 : -1))
}
const go = async () => { for (;;) { await ask(); await wait(20) } }
go()`

export async function startProbe(url: string): Promise<Probe> {
  const child = spawn(process.execPath, ['-e', ASKING, `${url}/graphql`], { stdio: ['ignore', 'pipe', 'inherit'] })
  process.on('exit', () => child.kill('SIGKILL'))
  let times: number[] = []
  child.stdout.on('data', (chunk: Buffer) => {
    times.push(...chunk.toString().trim().split('\n').map(Number))
  })
  // The first requests find a server that has not yet answered any.
  while (times.length < 50) await wait(20)
  times = []
  return {
    seen: () => {
      const answered = times.filter((time) => time > 0).sort((a, b) => a - b)
      const failed = times.length - answered.length
      times = []
      return { half: answered[Math.floor(answered.length / 2)] ?? NaN, most: answered.at(-1) ?? NaN, failed }
    },
    stop: () => child.kill(),
  }
}

/** What somebody else saw, for a row of the table. */
export function others({ half, most, failed }: ReturnType<Probe['seen']>): string {
  const refused = failed === 0 ? '' : `, ${String(failed)} got no answer`
  return `others were answered within ${most.toFixed(0)} ms, half of them within ${half.toFixed(0)} ms${refused}`
}
