import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { unwritable } from './unwritable.js'

/**
 * Makes a folder and those above it, one after the other: where none can be made (in /proc), Node.js 20 tries for ever to make them all at once.
 * @throws InputError that says what to do.
 */
export function makeFolder(folder: string): void {
  const missing: string[] = []
  for (let at = folder; !existsSync(at) && at !== dirname(at); at = dirname(at)) missing.unshift(at)
  try {
    for (const one of missing) makeOne(one)
  } catch (error) {
    throw unwritable(folder, error)
  }
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process was faster.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}
