import { DatabaseError } from 'pg'
import { CancelledError } from './cancellation.js'

/** Codes of a database that is away, is starting or stopping, or has too much to do: Prisma's, and SQLSTATE classes 08, 53 and 57. */
const AWAY = /\bP10(?:0[128]|17)\b|\bP20(?:2[48]|37)\b|\b(?:08|53)\d{3}\b|\b57(?:014|P0[1-5])\b/

/** The same by the codes of the network. */
const UNREACHABLE = /\bE(?:CONN[A-Z]+|PIPE|TIMEDOUT|HOSTUNREACH|NOTFOUND)\b/

/** The same in the words of the driver and of our own engine, which give no code. */
const BROKEN_OFF = [
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout/i,
  /is not queryable|Cannot use a pool after|embedded engine (?:ended|failed)/,
]

const SIGNS = [AWAY, UNREACHABLE, ...BROKEN_OFF]

/** PostgreSQL refuses what it was given: data exceptions, and rows beyond what it can hold (SQLSTATE classes 22 and 54). */
const REFUSED = /\b22[0-9A-Z]{3}\b|\b54[0-9A-Z]{3}\b|\bP20(?:00|06|19|20)\b/

/** Whether the database cannot be had now: what was asked may be asked again. */
export function isDatabaseAway(error: unknown): boolean {
  return error instanceof CancelledError || SIGNS.some((sign) => sign.test(describe(error)))
}

/** Whether a fault came from the database at all, and not from the data that it was given. */
export function isDatabaseFault(error: unknown): boolean {
  if (isDatabaseAway(error)) return true
  if (!(error instanceof Error) || REFUSED.test(describe(error))) return false
  if (error instanceof DatabaseError) return true
  // Prisma signs what it hands on from the driver with its own version.
  return /^(?:Prisma|DriverAdapter)/.test(error.name) || 'clientVersion' in error
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, meta } = error as Error & { readonly code?: unknown; readonly meta?: unknown }
  const known = `${typeof code === 'string' ? code : ''} ${error.name} ${error.message} ${describeMeta(meta)}`
  return error.cause === undefined ? known : `${known} ${describe(error.cause)}`
}

/** What Prisma tells of the driver's error lies in there, a code among it. */
function describeMeta(meta: unknown): string {
  if (typeof meta !== 'object' || meta === null) return ''
  try {
    return JSON.stringify(meta, (name, value: unknown) => (name === 'query' || name === 'sql' ? undefined : value))
  } catch {
    return ''
  }
}
