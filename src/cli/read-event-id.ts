import { existsSync } from 'node:fs'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * The key of the event that an argument names: as `ingest` prints it, or as the API and GraphiQL show it. Null for
 * anything else; a file of that name wins.
 */
export function readEventId(argument: string): string | null {
  if (existsSync(argument)) return null
  if (UUID.test(argument)) return argument.toLowerCase()
  const [kind, key = ''] = Buffer.from(argument, 'base64url').toString('utf8').split(':')
  return kind === 'Event' && UUID.test(key) ? key.toLowerCase() : null
}
