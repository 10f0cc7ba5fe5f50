import { networkInterfaces } from 'node:os'
import { InputError } from '../errors.js'

/** Who holds a data folder, as the lock file in it says. */
export interface LockRecord {
  readonly pid: number
  /** What tells this process from a later one of the same number; null where the system does not say. */
  readonly startToken: string | null
  readonly host: string
  /** ISO 8601. */
  readonly startedAt: string
  /** Where the holder's server listens ("http://127.0.0.1:4000"); null while none does. */
  readonly address: string | null
  /** Who can read this file may do everything at that server: it is what commands show there. */
  readonly secret: string
}

/**
 * Reads a lock file. What stands in it decides where articles are sent, so it is believed only where it can be ours.
 * @throws SyntaxError for a file that is not written to its end; InputError for one that no process of ours wrote.
 */
export function readLockRecord(json: string, file: string): LockRecord {
  const { pid, startToken, host, startedAt, address, secret } = Object(JSON.parse(json)) as Record<string, unknown>
  const isWhole = Number.isInteger(pid) && (pid as number) > 0 && isText(host) && isText(startedAt)
  const isOwn = address === null || (isText(address) && isOfThisMachine(address))
  if (!isWhole || !isOwn) {
    throw new InputError(
      `${file} is no lock file that Rashomon wrote. Where no process uses the folder, remove that file; else choose another folder with --data.`,
      'data',
    )
  }
  return {
    pid: pid as number,
    startToken: isText(startToken) ? startToken : null,
    host,
    startedAt,
    address,
    secret: isText(secret) ? secret : '',
  }
}

/** Work is handed over within one machine only. */
function isOfThisMachine(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, pathname, search, username } = new URL(address)
  if (protocol !== 'http:' || pathname !== '/' || search !== '' || username !== '') return false
  const name = hostname.replace(/^\[|\]$/g, '')
  if (name === 'localhost' || name === '::1' || name.startsWith('127.')) return true
  return Object.values(networkInterfaces()).some((own) => own?.some((one) => one.address === name) === true)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
