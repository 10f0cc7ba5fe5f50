import type { CountedPage, CountedRow } from '../../store/research/counted-page.js'
import { pageOf } from '../keyset-page.js'
import { readCursor, type Keyset } from '../lists/keyset.js'
import { fingerprint } from '../lists/list.js'
import { isBackwards, pageSize, type PageArguments } from '../page-size.js'

/**
 * A page of rows that the database counts, the largest counts first.
 *
 * @param asked what the list was asked for: a cursor holds only for the same.
 * @param count counts all rows, where a page has none that says how many there are.
 */
export async function countedConnection<Row extends CountedRow>(
  name: string,
  asked: unknown,
  args: PageArguments,
  find: (page: CountedPage) => Promise<Row[]>,
  count: () => Promise<number>,
) {
  const list: Keyset = {
    name: `${name} COUNT DESC ${fingerprint(asked)}`,
    column: { name: 'count', kind: 'integer', nullable: false },
    direction: 'DESC',
    where: {},
  }
  const cursor = args.after ?? args.before ?? null
  const at = cursor === null ? null : readCursor(list, cursor)
  const rows = await find({
    take: pageSize(args) + 1,
    place: at === null ? null : { count: Number(at[0]), id: at[1] },
    backwards: isBackwards(args),
  })
  const [first] = rows
  return pageOf(list, args, rows, () => (first === undefined ? count() : Promise.resolve(first.rowsInAll)))
}
