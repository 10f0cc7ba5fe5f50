import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '../config.js'
import { DataFolderHeld } from '../store/lock-data-folder.js'
import { openStore, type Store } from '../store/open-store.js'
import { readSettings, type SettingFlags } from './settings.js'
import type { Terminal } from './terminal.js'

/** A server that holds the database, and what is shown there. */
export interface ServerDesk {
  readonly kind: 'server'
  readonly address: string
  readonly secret: string
}

/** Where a command's work is done: in the database itself, or by the server that holds it. */
export type Desk = { readonly kind: 'store'; readonly store: Store } | ServerDesk

/** Another command that holds the folder is soon done: wait so long for it, in ms. */
const PATIENCE_MS = 15_000
const LOOK_AGAIN_MS = 250

/**
 * Opens the database, or finds the server that has it open. While another command without a server has it, this one
 * waits its turn.
 *
 * @throws DataFolderHeld when that takes too long.
 */
export async function openDesk(config: Config, log: (line: string) => void): Promise<Desk> {
  const until = Date.now() + PATIENCE_MS
  let isTold = false
  for (;;) {
    try {
      return { kind: 'store', store: await openStore(config) }
    } catch (error) {
      if (!(error instanceof DataFolderHeld)) throw error
      if (error.address !== null) {
        return { kind: 'server', address: error.address, secret: error.holder.secret }
      }
      if (Date.now() > until) throw error
      if (!isTold) log(`Waiting for process ${error.pid}, which is using ${error.folder} …`)
      isTold = true
      await pause(LOOK_AGAIN_MS)
    }
  }
}

/** Does what takes a moment where the database is, and gives it back. */
export async function atDesk<T>(flags: SettingFlags, terminal: Terminal, work: (desk: Desk) => Promise<T>): Promise<T> {
  const desk = await openDesk(readSettings(flags), (line) => terminal.stderr.write(`${line}\n`))
  try {
    return await work(desk)
  } finally {
    if (desk.kind === 'store') await desk.store.close()
  }
}
