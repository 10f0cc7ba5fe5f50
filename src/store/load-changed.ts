import type { DossierRevision } from '../model/dossier.js'
import { stopIfCancelled } from './cancellation.js'
import { loadRevisionPairs } from './load-revisions.js'
import { inSnapshot, type Database } from './transaction.js'

/** A version that is not the first of its article, with the one before it. */
export interface VersionPair {
  readonly id: string
  readonly articleId: string
  readonly from: DossierRevision
  readonly to: DossierRevision
}

/** Versions that are read at a time. */
const AT_ONCE = 40

/** What is asked of the versions: conditions of Prisma, an order by id, and how many. */
export interface PairQuery {
  readonly where: object
  readonly orderBy: readonly object[]
  readonly take: number
}

/**
 * Later versions of articles that fit, in the order asked for. They are read a few at a time until so many are found or there are no
 * more: what fits is known only of facts that were read.
 *
 * @param fits null for a version that does not fit.
 */
export async function loadChanged<Result>(
  db: Database,
  { where, orderBy, take }: PairQuery,
  fits: (pair: VersionPair) => Result | null,
): Promise<Result[]> {
  const found: Result[] = []
  let last: string | null = null
  while (found.length < take) {
    stopIfCancelled()
    const rows: readonly { readonly id: string; readonly articleId: string; readonly number: number }[] =
      await db.revision.findMany({
        where: { AND: [where, { number: { gt: 1 } }] },
        orderBy: [...orderBy],
        take: AT_ONCE,
        select: { id: true, articleId: true, number: true },
        ...(last === null ? {} : { cursor: { id: last }, skip: 1 }),
      })
    const pairs = await inSnapshot(db, (tx) => loadRevisionPairs(tx, rows))
    for (const { id, articleId } of rows) {
      const pair = pairs.get(id)
      const result = pair === undefined ? null : fits({ id, articleId, ...pair })
      if (result !== null && found.length < take) found.push(result)
    }
    if (rows.length < AT_ONCE) break
    last = rows.at(-1)?.id ?? null
  }
  return found
}
