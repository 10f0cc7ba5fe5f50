import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Table from 'cli-table3'
import { saveFigures } from './save-figures.js'

const ROOT = resolve(import.meta.dirname, '../..')

/** A server that has nothing to do is looked at after so long, in ms. */
const IDLE_MS = 15_000

/** How long it is asked for pages, each other than the one before, in ms. */
const ASKED_MS = 15_000

/** Memory of a server's process in megabytes of 10^6 bytes, engine and threads included. */
export interface MemoryFigures {
  readonly server: string
  readonly idle: number
  readonly asked: number
}

/**
 * What a server takes of memory, as it is packed: with nothing to do, and after pages were asked for. On the embedded engine when it
 * makes its database and when it opens one, and on the server that TEST_DATABASE_URL names. Linux alone tells it. The figures
 * are written to coverage/bench-memory.json.
 */
export async function benchMemory(): Promise<Table.Table> {
  execFileSync('npm', ['run', '-s', 'build'], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
  const folder = mkdtempSync(join(tmpdir(), 'rashomon-bench-'))
  const url = process.env['TEST_DATABASE_URL']
  try {
    const embedded = ['--sample', '--data', folder]
    const figures = [
      await measure('embedded, makes its database', embedded),
      await measure('embedded, opens its database', embedded),
      ...(url === undefined ? [] : [await measure('postgres', ['--database-url', url])]),
    ]
    const table = new Table({ head: ['server', 'idle, MB', 'after pages, MB'], style: { head: [], border: [] } })
    for (const { server, idle, asked } of figures) table.push([server, idle.toFixed(0), asked.toFixed(0)])
    return saveFigures('memory', figures, table)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(server: string, given: readonly string[]): Promise<MemoryFigures> {
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli/main.js'), 'serve', '--port', '0', ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const url = await addressOf(child)
    await sleep(IDLE_MS)
    const idle = memoryOf(child)
    const end = performance.now() + ASKED_MS
    for (let asked = 0; performance.now() < end; asked += 1)
      await (await fetch(`${url}/?asked=${String(asked)}`)).text()
    return { server, idle, asked: memoryOf(child) }
  } finally {
    const left = new Promise((resolve) => child.once('exit', resolve))
    child.kill()
    await left
  }
}

/** The first address that a server prints. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let printed = ''
  for await (const part of stdout ?? []) {
    printed += String(part)
    const [address] = /http:\/\/[\d.:]+/.exec(printed) ?? []
    if (address !== undefined && printed.includes('\n')) return address
  }
  throw new Error(`The server ended: ${printed}`)
}

function memoryOf({ pid }: ChildProcess): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? []
  return (Number(kilobytes) * 1_024) / 1e6
}
