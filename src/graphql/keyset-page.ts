import { beyond, neededOf, orderBy, readCursor, segments, writeCursor } from './lists/keyset.js'
import type { Keyset, Place } from './lists/keyset.js'
import { isBackwards, pageSize } from './page-size.js'
import type { PageArguments } from './page-size.js'

/** What a database query needs to read one page: it is spread into Prisma's `findMany`. */
export interface KeysetQuery {
  readonly where: object
  readonly orderBy: object[]
  readonly take: number
}

interface Row {
  readonly id: string
}

/**
 * Reads one page by its keys and not by its number, so that rows that come in meanwhile neither repeat nor hide others.
 * @param find reads rows; each must carry what `neededOf` names.
 * @param count counts the whole list; called only when a query asks for `totalCount`.
 */
export async function keysetPage<Found extends Row>(
  keyset: Keyset,
  page: PageArguments,
  find: (query: KeysetQuery) => Promise<Found[]>,
  count: (where: object) => Promise<number>,
) {
  const wanted = pageSize(page) + 1
  const found: Found[] = []
  for (const segment of segments(keyset, placeOf(keyset, page), isBackwards(page))) {
    if (found.length < wanted) found.push(...(await find({ ...segment, take: wanted - found.length })))
  }
  return pageOf(keyset, page, found, () => count(keyset.where))
}

/**
 * The query for one page of a list that hangs on another row: it is put into the `select` of that row. It reads one
 * row more than the page has, which tells whether anything follows.
 */
export function nestedQuery(keyset: Keyset, page: PageArguments, kind: string, nested: NestedSelection) {
  const query = nested({ select: neededOf(keyset) } as never, atNodes(kind) as never)
  const place = placeOf(keyset, page)
  const backwards = isBackwards(page)
  const where = place === null ? keyset.where : { AND: [keyset.where, beyond(keyset, place, backwards)] }
  return {
    ...(query as { select: { id: true } }),
    where,
    orderBy: orderBy(keyset, backwards),
    take: pageSize(page) + 1,
  }
}

/** What Pothos gives to `select`: it adds what the query asks of the rows. */
export type NestedSelection = (selection?: never, path?: never) => unknown

/** The rows of a page stand under `nodes` as well as under `edges { node }`. */
function atNodes(kind: string) {
  const paths = [['nodes'], ['edges', 'node']]
  return { getType: () => kind, paths: paths.map((path) => path.map((name) => ({ name }))) }
}

function placeOf(keyset: Keyset, page: PageArguments): Place | null {
  const cursor = page.after ?? page.before ?? null
  return cursor === null ? null : readCursor(keyset, cursor)
}

/** The connection of the rows that were found, which are one more than the page has where anything follows. */
export function pageOf<Found extends Row>(
  keyset: Keyset,
  page: PageArguments,
  found: readonly Found[],
  count: () => number | Promise<number>,
) {
  const size = pageSize(page)
  const backwards = isBackwards(page)
  const more = found.length > size
  const rows = found.slice(0, size)
  if (backwards) rows.reverse()
  const edges = rows.map((node) => ({ cursor: writeCursor(keyset, node), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: backwards ? page.before !== null && page.before !== undefined : more,
      hasPreviousPage: backwards ? more : page.after !== null && page.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: count,
  }
}
