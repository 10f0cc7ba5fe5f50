import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { InputError } from '../../src/errors.js'
import { DataFolderHeld, lockDataFolder, readLock } from '../../src/store/lock-data-folder.js'
import type { LockRecord } from '../../src/store/read-lock-record.js'
import { stopRashomon } from '../support/run-rashomon.js'

let folder: string
let file: string
const children: ChildProcess[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rashomon-lock-'))
  file = join(folder, 'lock.json')
})
afterEach(async () => {
  for (const child of children.splice(0)) await stopRashomon(child, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

describe('the lock of the data folder', () => {
  it('names the process, and is gone after release', () => {
    const lock = lockDataFolder(folder)
    expect(readLock(folder)).toMatchObject({ pid: process.pid, host: hostname(), address: null })
    lock.release()
    expect(existsSync(file)).toBe(false)
    expect(readLock(folder)).toBeNull()
  })

  it('says what to do where there can be no folder', () => {
    writeFileSync(file, 'no folder')
    expect(() => lockDataFolder(file)).toThrow(
      `${file} cannot hold the database: a file stands where the folder should be. Choose another one with --data.`,
    )
    expect(() => lockDataFolder(join(file, 'data'))).toThrow(InputError)
  })

  it('makes the folders above it, and says so where they cannot be made', () => {
    const deep = join(folder, 'a', 'b', 'c')
    lockDataFolder(deep).release()
    expect(existsSync(deep)).toBe(true)
    // A process of its own: Node.js 20 itself would try for ever, and end with no test.
    const path = resolve(import.meta.dirname, '../../src/store/lock-data-folder.ts')
    const script = `import { lockDataFolder } from ${JSON.stringify(path)}; lockDataFolder('/proc/nowhere/data')`
    if (process.platform !== 'linux') return
    const { stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
      timeout: 60_000,
    })
    expect(stderr).toContain('/proc/nowhere/data cannot hold the database: it cannot be made there.')
  }, 120_000)

  it('tells where the server listens', () => {
    const lock = lockDataFolder(folder)
    lock.announce('http://127.0.0.1:4000')
    expect(readLock(folder)?.address).toBe('http://127.0.0.1:4000')
    lock.announce(null)
    expect(readLock(folder)?.address).toBeNull()
    lock.release()
  })

  it('is for its owner alone, and sends nobody to another machine', () => {
    const lock = lockDataFolder(folder)
    lock.announce('http://127.0.0.1:4000')
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0)
    const { secret } = JSON.parse(readFileSync(file, 'utf8')) as LockRecord
    expect(secret).toBe(lock.secret)
    expect(secret.length).toBeGreaterThan(40)
    lock.release()
    const record = { ...RECORD, pid: process.pid, host: hostname() }
    for (const address of [
      'http://evil.example:4000',
      'https://127.0.0.1',
      'http://127.0.0.1@evil.example',
      'file:///x',
      7,
    ]) {
      writeFileSync(file, JSON.stringify({ ...record, address }))
      expect(() => readLock(folder)).toThrow(/lock\.json is no lock file/)
    }
    for (const other of [{ ...record, pid: '1; rm' }, { ...record, pid: -1 }, [], 'x', null]) {
      writeFileSync(file, JSON.stringify(other))
      expect(() => readLock(folder)).toThrow(/lock\.json is no lock file/)
    }
    rmSync(file)
  })

  it('refuses a second holder and says who the first is', () => {
    const lock = lockDataFolder(folder)
    lock.announce('http://127.0.0.1:4000')
    const refused = catchError(() => lockDataFolder(folder))
    expect(refused).toBeInstanceOf(DataFolderHeld)
    expect(refused).toBeInstanceOf(InputError)
    expect(refused).toMatchObject({ pid: process.pid, address: 'http://127.0.0.1:4000' })
    expect((refused as Error).message).toContain(`process ${String(process.pid)}`)
    lock.release()
  })

  it('is taken over when its process is gone', async () => {
    const child = await hold()
    expect(catchError(() => lockDataFolder(folder))).toMatchObject({ pid: child.pid })
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
    expect(existsSync(file)).toBe(true)
    expect(readLock(folder)).toBeNull()
    lockDataFolder(folder).release()
  })

  it.runIf(process.platform === 'linux')('is taken over when its number now belongs to another process', () => {
    write({ ...RECORD, pid: process.pid, startToken: 'another start' })
    lockDataFolder(folder).release()
  })

  it('of another machine is respected while it shows signs of life', () => {
    write({ ...RECORD, host: 'some-container' })
    expect(catchError(() => lockDataFolder(folder))).toBeInstanceOf(DataFolderHeld)
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(file, longAgo, longAgo)
    lockDataFolder(folder).release()
  })

  it('that was left empty by a crash is taken over', () => {
    writeFileSync(file, '')
    lockDataFolder(folder).release()
  })

  it('that somebody else took over meanwhile is not removed on release', () => {
    const lock = lockDataFolder(folder)
    write({ ...RECORD, host: 'some-container' })
    lock.release()
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ host: 'some-container' })
  })

  it('of starters at once exactly one gets it, also when a stale one lies there', async () => {
    write({ ...RECORD, pid: 2 ** 22 + 1 })
    const said = await Promise.all(Array.from({ length: 4 }, () => start()))
    expect(said.filter(({ line }) => line === 'held')).toHaveLength(1)
    expect(said.filter(({ line }) => line.includes('is in use by process'))).toHaveLength(3)
  })
})

const RECORD: LockRecord = {
  pid: 1,
  startToken: null,
  host: hostname(),
  startedAt: '2030-01-01T00:00:00.000Z',
  address: null,
  secret: 'a-secret-of-this-test',
}

function write(record: LockRecord): void {
  writeFileSync(file, JSON.stringify(record))
}

function catchError(work: () => unknown): unknown {
  try {
    work()
    return null
  } catch (error) {
    return error
  }
}

async function hold(): Promise<ChildProcess> {
  const { child, line } = await start()
  expect(line).toBe('held')
  return child
}

function start(): Promise<{ readonly child: ChildProcess; readonly line: string }> {
  const script = resolve(import.meta.dirname, '../support/hold-folder.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  return new Promise((done) => {
    child.stdout.once('data', (bytes: Buffer) => {
      done({ child, line: bytes.toString().trim() })
    })
  })
}
