import { spawnSync } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import {
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { InputError } from '../errors.js'
import { makeFolder } from './make-folder.js'
import { unwritable } from './unwritable.js'
import { readLockRecord } from './read-lock-record.js'
import type { LockRecord } from './read-lock-record.js'

/** The hold of this process on a data folder. */
export interface FolderLock {
  readonly folder: string
  /** What commands that can read the folder show to the server of this process. */
  readonly secret: string
  /** Writes into the lock file where the server listens, so that other commands can hand it their work. */
  announce(address: string | null): void
  release(): void
}

/** Another process has the data folder: two at once would lose data. */
export class DataFolderHeld extends InputError {
  readonly pid: number
  /** Where the holder's server listens; null while none does. */
  readonly address: string | null

  constructor(
    readonly folder: string,
    readonly holder: LockRecord,
  ) {
    const { pid, host, address, startedAt } = holder
    const where = address === null ? 'which runs no server' : `whose server is at ${address}`
    super(
      `${folder} is in use by process ${pid} on ${host} since ${startedAt}, ${where}. ` +
        'Stop that process, or choose another folder with --data.',
      'data',
    )
    this.pid = pid
    this.address = address
  }
}

const FILE = 'lock.json'

/** The file holds a secret: nobody but its owner reads it. */
const OWNER_ONLY = 0o600

/** A holder on another machine (a container, a shared disk) cannot be asked whether it lives; it touches its lock this often. */
const HEARTBEAT_MS = 5_000

/** Six missed heartbeats: that machine is gone. A busy event loop delays one or two. */
const SILENCE_MS = 6 * HEARTBEAT_MS

/** The takeover of a stale lock takes a millisecond; a guard as old as this was left by a crash in the middle of it. */
const GUARD_MS = 10_000

/** Time to wait for a lock file that is created but not yet written. */
const EMPTY_MS = 1_000

/**
 * Takes the data folder for this process, making it if need be.
 *
 * @throws DataFolderHeld when a living process has it. A stale lock (its process is gone, or the number now belongs to
 * another process) is taken over. InputError where the folder cannot be written to, with what to do about it.
 */
export function lockDataFolder(folder: string): FolderLock {
  makeFolder(folder)
  const file = join(folder, FILE)
  const record: LockRecord = {
    pid: process.pid,
    startToken: readStartToken(process.pid),
    host: hostname(),
    startedAt: new Date().toISOString(),
    address: null,
    secret: randomBytes(32).toString('base64url'),
  }
  while (!createFile(file, record)) {
    const holder = readLock(folder)
    if (holder !== null) throw new DataFolderHeld(folder, holder)
    removeStale(folder, file)
  }
  return holdLock(folder, file, record)
}

/** Who holds the folder; null when nobody living does. */
export function readLock(folder: string): LockRecord | null {
  const file = join(folder, FILE)
  const record = readRecord(file)
  return record === null || !isAlive(record, file) ? null : record
}

function holdLock(folder: string, file: string, initial: LockRecord): FolderLock {
  let record = initial
  const heartbeat = setInterval(() => {
    const now = new Date()
    if (isOwn(file, record)) utimesSync(file, now, now)
  }, HEARTBEAT_MS)
  heartbeat.unref()
  const release = (): void => {
    clearInterval(heartbeat)
    process.off('exit', release)
    if (isOwn(file, record)) rmSync(file, { force: true })
  }
  process.once('exit', release)
  return {
    folder,
    secret: record.secret,
    announce: (address) => {
      if (!isOwn(file, record)) return
      record = { ...record, address }
      const draft = `${file}.${record.pid}`
      writeFileSync(draft, JSON.stringify(record), { mode: OWNER_ONLY })
      renameSync(draft, file)
    },
    release,
  }
}

/** False when the file is there already. The record is in it before anybody can be told that it exists for long. */
function createFile(file: string, record: LockRecord): boolean {
  let handle: number
  try {
    handle = openSync(file, 'wx', OWNER_ONLY)
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw unwritable(dirname(file), error)
  }
  try {
    writeSync(handle, JSON.stringify(record))
  } catch (error) {
    rmSync(file, { force: true })
    throw unwritable(dirname(file), error)
  } finally {
    closeSync(handle)
  }
  return true
}

/**
 * Only who holds the guard file may remove a stale lock, and looks once more before it does: of two that find the
 * same stale lock, none can remove the other's fresh one.
 */
function removeStale(folder: string, file: string): void {
  const guard = `${file}.takeover`
  const token = randomUUID()
  try {
    writeFileSync(guard, token, { flag: 'wx' })
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
    if (ageOf(guard) > GUARD_MS) rmSync(guard, { force: true })
    pause(5)
    return
  }
  try {
    if (readLock(folder) === null) rmSync(file, { force: true })
  } finally {
    rmSync(guard, { force: true })
  }
}

function readRecord(file: string): LockRecord | null {
  for (;;) {
    try {
      return readLockRecord(readFileSync(file, 'utf8'), file)
    } catch (error) {
      if (isCode(error, 'ENOENT')) return null
      if (!(error instanceof SyntaxError)) throw error
      if (ageOf(file) > EMPTY_MS) return null
      pause(5)
    }
  }
}

function isOwn(file: string, record: LockRecord): boolean {
  const found = readRecord(file)
  return found?.pid === record.pid && found.startedAt === record.startedAt && found.host === record.host
}

function isAlive(record: LockRecord, file: string): boolean {
  if (record.host !== hostname()) return ageOf(file) < SILENCE_MS
  try {
    process.kill(record.pid, 0)
  } catch (error) {
    return isCode(error, 'EPERM')
  }
  const token = readStartToken(record.pid)
  return record.startToken === null || token === null || record.startToken === token
}

/** When a process began, in whatever form its system tells it. */
function readStartToken(pid: number): string | null {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      // The name of the program stands in parentheses and may hold blanks; the start time is the 20th field after it.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19] ?? ''}`
    } catch {
      return null
    }
  }
  if (process.platform === 'win32') return null
  const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : null
}

/** Milliseconds since the file was last touched; 0 when it is gone. */
function ageOf(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat === undefined ? 0 : Date.now() - stat.mtimeMs
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
