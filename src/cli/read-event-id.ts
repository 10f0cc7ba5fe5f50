import { existsSync } from 'node:fs'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The last digits of a key, from which an event can be told. */
const TAIL = /^[0-9a-f]{6,12}$/i

/**
 * The event that an argument names: its key, as the API and GraphiQL show it, or the last digits of it, as `ingest` and
 * `search` print them. Null for anything else; a file of that name wins.
 */
export function readEventId(argument: string): string | null {
  if (existsSync(argument)) return null
  if (UUID.test(argument) || TAIL.test(argument)) return argument.toLowerCase()
  const [kind, key = ''] = Buffer.from(argument, 'base64url').toString('utf8').split(':')
  return kind === 'Event' && UUID.test(key) ? key.toLowerCase() : null
}
