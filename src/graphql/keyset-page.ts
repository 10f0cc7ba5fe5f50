import { codedError } from './coded-error.js'
import { isBackwards, pageSize } from './page-size.js'
import type { PageArguments } from './page-size.js'

/** The order of a list: the column that ranks it, highest or newest first, and always the id as tie-break. */
export interface KeysetOrder {
  /** Name of the list and its order; a cursor of one list is refused by another. */
  readonly name: string
  /** Ranking column; null = by id alone, which is the order of arrival. */
  readonly column: string | null
  /** Whether the column may be empty; rows without it come last. */
  readonly nullable: boolean
}

/** What a database query needs to read one page: it is spread into Prisma's `findMany`. */
export interface KeysetQuery {
  readonly where: object
  readonly orderBy: object[]
  readonly take: number
}

type Key = string | number | Date | null

/**
 * Reads one page by its keys and not by its number, so that rows that come in meanwhile neither repeat nor hide others.
 * @param find reads rows; each must carry `id` and the ranking column.
 * @param count counts the whole list; called only when a query asks for `totalCount`.
 */
export async function keysetPage<Row extends { readonly id: string }>(
  order: KeysetOrder,
  page: PageArguments,
  filter: object,
  find: (query: KeysetQuery) => Promise<Row[]>,
  count: () => Promise<number>,
) {
  const size = pageSize(page)
  const backwards = isBackwards(page)
  const cursor = page.after ?? page.before ?? null
  const where = cursor === null ? filter : { AND: [filter, beyond(order, readCursor(order, cursor), backwards)] }
  const found = await find({ where, orderBy: orderBy(order, backwards), take: size + 1 })
  const more = found.length > size
  const rows = found.slice(0, size)
  if (backwards) rows.reverse()
  const edges = rows.map((node) => ({ cursor: writeCursor(order, node), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: backwards ? page.before !== null && page.before !== undefined : more,
      hasPreviousPage: backwards ? more : cursor !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: count,
  }
}

function orderBy(order: KeysetOrder, backwards: boolean): object[] {
  const direction = backwards ? 'asc' : 'desc'
  const byId = { id: direction }
  if (order.column === null) return [byId]
  const ranked = order.nullable ? { sort: direction, nulls: backwards ? 'first' : 'last' } : direction
  return [{ [order.column]: ranked }, byId]
}

/** The rows after a place in the list, or before it. */
function beyond(order: KeysetOrder, [key, id]: readonly [Key, string], backwards: boolean): object {
  const further = backwards ? 'gt' : 'lt'
  const { column } = order
  if (column === null) return { id: { [further]: id } }
  const tied = { [column]: key, id: { [further]: id } }
  if (key === null) return backwards ? { OR: [{ [column]: { not: null } }, tied] } : tied
  const ranked = { [column]: { [further]: key } }
  return { OR: order.nullable && !backwards ? [ranked, tied, { [column]: null }] : [ranked, tied] }
}

function writeCursor(order: KeysetOrder, row: { readonly id: string }): string {
  const key = order.column === null ? null : ((row as Record<string, unknown>)[order.column] as Key | undefined)
  const told = key instanceof Date ? { at: key.toISOString() } : (key ?? null)
  return Buffer.from(JSON.stringify([order.name, told, row.id])).toString('base64url')
}

/** @throws GraphQLError `BAD_INPUT` for a cursor of another list, or a text that never was one. */
function readCursor(order: KeysetOrder, cursor: string): readonly [Key, string] {
  const parts = parseJson(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (Array.isArray(parts) && parts.length === 3 && parts[0] === order.name && isUuid(parts[2])) {
    const key: unknown = parts[1]
    if (key === null || typeof key === 'number') return [key, parts[2]]
    const at = typeof key === 'object' && 'at' in key ? new Date(String(key.at)) : null
    if (at !== null && !Number.isNaN(at.getTime())) return [at, parts[2]]
  }
  throw codedError(
    'BAD_INPUT',
    `"${cursor.slice(0, 80)}" is not a cursor of this list. Take one from its pageInfo or edges.`,
  )
}

function isUuid(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
