import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { ConflictError, InputError } from '../errors.js'
import { backUp } from '../store/backup.js'
import type { BackupEnd, BackupLine } from '../store/backup.js'
import { openStore } from '../store/open-store.js'
import { restore } from '../store/restore.js'
import { count } from '../text/wording.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { readSettings, type SettingFlags } from './settings.js'
import type { Terminal } from './terminal.js'

/** `rashomon backup FILE`: everything that is stored in one file. It is there whole or not at all. */
export async function runBackup(path: string, flags: SettingFlags, terminal: Terminal): Promise<ExitCode> {
  const store = await openStore(readSettings(flags))
  const draft = `${path}.draft`
  try {
    const packed = createGzip()
    const written = finished(packed.pipe(createWriteStream(draft, { flags: 'wx', mode: 0o600 })))
    written.catch(() => undefined)
    const rows = await backUp(store.db, async (line) => {
      if (!packed.write(`${JSON.stringify(line)}\n`)) await Promise.race([once(packed, 'drain'), written])
    })
    packed.end()
    await written
    await rename(draft, path)
    terminal.stderr.write(`Wrote ${describe(rows)} to ${path}. Keep it as you keep the database: it holds all texts.\n`)
    return EXIT.ok
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(draft, { force: true })
    throw explained(error, path)
  } finally {
    await store.close()
  }
}

/** `rashomon restore FILE`: a backup into an empty database. */
export async function runRestore(path: string, flags: SettingFlags, terminal: Terminal): Promise<ExitCode> {
  const store = await openStore(readSettings(flags))
  try {
    const rows = await restore(store.db, linesOf(path))
    terminal.stderr.write(`Restored ${describe(rows)}. "rashomon verify" looks whether all of it holds together.\n`)
    return EXIT.ok
  } catch (error) {
    throw explained(error, path)
  } finally {
    await store.close()
  }
}

async function* linesOf(path: string): AsyncGenerator<BackupLine> {
  const file = createReadStream(path)
  const bytes = createGunzip()
  // A fault of the file is one of what is read from it.
  file.once('error', (error) => bytes.destroy(error))
  file.pipe(bytes)
  for await (const line of createInterface({ input: bytes, crlfDelay: Infinity })) {
    try {
      yield JSON.parse(line) as BackupLine
    } catch {
      throw new InputError(`${path} is no backup of Rashomon, or is damaged.`)
    }
  }
}

function describe(rows: BackupEnd['rows']): string {
  const all = Object.values(rows).reduce((sum, one) => sum + one, 0)
  return `${count(rows['Article'] ?? 0, 'article')} (${count(all, 'row')})`
}

function explained(error: unknown, path: string): unknown {
  if (error instanceof ConflictError) return new InputError(error.message)
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EEXIST')
    return new InputError(`${path}.draft is there: another backup is being made, or was broken off. Delete it.`)
  if (code === 'ENOENT') return new InputError(`${path} cannot be found.`)
  if (code === 'ENOSPC') return new Error(`The disk is full: ${path} was not written.`)
  if (code?.startsWith('Z_') === true)
    return new InputError(`${path} is no backup of Rashomon, or is cut off; nothing was restored.`)
  return error
}
