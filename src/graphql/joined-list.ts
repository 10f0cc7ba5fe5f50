import { countJoined, loadJoined } from '../store/load-joined.js'
import type { Way } from '../store/load-joined.js'
import { batch } from './batch.js'
import type { Context } from './context.js'
import { pageOf } from './keyset-page.js'
import { readCursor } from './lists/keyset.js'
import type { Keyset } from './lists/keyset.js'
import { isBackwards, pageSize } from './page-size.js'
import type { PageArguments } from './page-size.js'
import { rowOf } from './row-of.js'

/**
 * The part of a connection field that lists what is joined to a thing over others, the newest first: it is spread into
 * the field. What one query asks of many things at the same time is answered by one statement.
 */
export function joinedList(way: Way) {
  return {
    select: { id: true } as const,
    resolve: ({ id }: { readonly id: string }, page: PageArguments, context: Context) =>
      joinedPage(way, id, page, context),
  }
}

async function joinedPage(way: Way, parentId: string, page: PageArguments, context: Context) {
  const { db } = context.store
  const list: Keyset = { name: way, column: null, direction: 'DESC', where: {} }
  const take = pageSize(page) + 1
  const cursor = page.after ?? page.before ?? null
  const place = cursor === null ? null : readCursor(list, cursor)[1]
  const backwards = isBackwards(page)
  const question = `${way} ${String(take)} ${String(backwards)} ${place ?? ''}`
  const found = await batch(context, question, parentId, (ids) => loadJoined(db, way, ids, { take, place, backwards }))
  const rows = (found ?? []).map((id) => rowOf(context, id))
  const count = () => batch(context, `count ${way}`, parentId, (ids) => countJoined(db, way, ids))
  return pageOf(list, page, rows, async () => (await count()) ?? 0)
}
