import { InputError, NotFoundError } from '../errors.js'
import type { Tx } from './transaction.js'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const TAIL = /^[0-9a-f]{6,12}$/

/**
 * The key of the event that a key, or the last six to twelve digits of one, names.
 *
 * @throws NotFoundError where there is none, InputError where several end so.
 */
export async function findNamedEvent(tx: Tx, name: string): Promise<string> {
  if (UUID.test(name)) return name
  if (!TAIL.test(name)) throw new NotFoundError('Event', name)
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "Event" WHERE right(id::text, ${name.length}::int) = ${name} ORDER BY id LIMIT 6`
  const [first, ...others] = found.map(({ id }) => id)
  if (first === undefined) throw new NotFoundError('Event', name)
  if (others.length > 0) {
    throw new InputError(
      `${String(found.length)} events end in ${name}: ${[first, ...others].join(', ')}. Give one whole.`,
    )
  }
  return first
}
