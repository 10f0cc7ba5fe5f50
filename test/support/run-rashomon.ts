import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'

export const BIN = resolve(import.meta.dirname, '../../bin/rashomon.js')

/** How a command ended, and what it printed. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Starts a command in a folder, with its database in `data` there. */
export function startRashomon(folder: string, ...args: string[]): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], RASHOMON_DATA: join(folder, 'data') },
  })
}

/** Runs a command in a folder to its end. @param input what stands on its standard input. */
export async function runRashomon(folder: string, input: string, ...args: string[]): Promise<Ended> {
  const child = startRashomon(folder, ...args)
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()))
  child.stdin?.end(input)
  await once(child, 'close')
  return { code: child.exitCode, out, err }
}

/**
 * Ends a command and waits until it is gone: only then may its folder be removed.
 * @returns the code that it ended with; null where the signal ended it.
 */
export async function stopRashomon(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
  return child.exitCode
}

/** The address that a server prints when it is up. */
export async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The server has no standard output')
  for await (const chunk of stdout) {
    const address = /http:\S+(?=\/graphql)/.exec(String(chunk))?.[0]
    if (address !== undefined) return address
  }
  throw new Error('The server stopped before it was up')
}
