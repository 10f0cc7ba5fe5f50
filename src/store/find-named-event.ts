import { Prisma } from './generated/prisma/client.js'
import { InputError, NotFoundError } from '../errors.js'
import { loadCurrentEvent } from './load-event.js'
import { EVERYWHERE, type ArticleScope } from './search/article-scope.js'
import type { Tx } from './transaction.js'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const TAIL = /^[0-9a-f]{6,12}$/

/** Digits by which the index finds an event: a name has at least so many. */
const LEAST = 6

/** Digits of the end of a key that stand for it: short enough to be copied, and two of a million events hardly ever end alike. */
const SHORT = 10

/** The end of a key, by which commands, pages and the API name an event. */
export function shortEventId(key: string): string {
  return key.slice(-SHORT)
}

/** Whether a text may be the end of a key. */
export function isShortEventId(text: string): boolean {
  return TAIL.test(text)
}

/**
 * The key of the event that a key, or the last six to twelve digits of one, names.
 *
 * @throws NotFoundError where there is none, InputError where several end so.
 */
export async function findNamedEvent(tx: Tx, name: string): Promise<string> {
  if (UUID.test(name)) return name
  if (!TAIL.test(name)) throw new NotFoundError('Event', name)
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "Event"
    WHERE right(id::text, ${Prisma.raw(String(LEAST))}) = ${name.slice(-LEAST)} AND right(id::text, ${name.length}::int) = ${name}
    ORDER BY id LIMIT 6`
  const [first, ...others] = found.map(({ id }) => id)
  if (first === undefined) throw new NotFoundError('Event', name)
  if (others.length > 0) {
    throw new InputError(
      `${String(found.length)} events end in ${name}: ${[first, ...others].join(', ')}. Give one whole.`,
    )
  }
  return first
}

/**
 * The articles of the event that is named so, or of the one that it was merged into; null = all that are stored.
 *
 * @throws NotFoundError where there is none, InputError where several end so.
 */
export async function scopeOfEvent(tx: Tx, name: string | null): Promise<ArticleScope> {
  if (name === null) return EVERYWHERE
  const { id } = await loadCurrentEvent(tx, await findNamedEvent(tx, name))
  return { ...EVERYWHERE, events: [id] }
}
