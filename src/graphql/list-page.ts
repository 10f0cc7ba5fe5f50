import { codedError } from './coded-error.js'
import { isBackwards, pageSize } from './page-size.js'
import type { PageArguments } from './page-size.js'

/**
 * A page of a list that is in memory as a whole, such as the utterances of a comparison. A cursor names an item and
 * not a number, so it still holds when the list has grown.
 * @param keyOf a key that no two items of the list share.
 */
export function listPage<Item>(items: readonly Item[], page: PageArguments, keyOf: (item: Item) => string) {
  const size = pageSize(page)
  const cursor = page.after ?? page.before ?? null
  const at = cursor === null ? null : placeOf(items, cursor, keyOf)
  const [start, end] = isBackwards(page)
    ? [Math.max(0, (at ?? items.length) - size), at ?? items.length]
    : [at === null ? 0 : at + 1, Math.min(items.length, (at === null ? 0 : at + 1) + size)]
  const edges = items.slice(start, end).map((node) => ({ cursor: toCursor(keyOf(node)), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
  }
}

function placeOf<Item>(items: readonly Item[], cursor: string, keyOf: (item: Item) => string): number {
  const place = items.findIndex((item) => toCursor(keyOf(item)) === cursor)
  if (place === -1) {
    throw codedError(
      'BAD_INPUT',
      `"${cursor.slice(0, 80)}" is not a cursor of this list, or its item has left the list.`,
    )
  }
  return place
}

function toCursor(key: string): string {
  return Buffer.from(key).toString('base64url')
}
