import type { Tx } from './transaction.js'

/** Changes that are kept, at most: some hundred megabytes of them. */
export const MOST_CHANGES = 1_000_000

/** Days for which changes are kept: whoever was away longer reads afresh. */
export const KEPT_DAYS = 30

/** How many changes come in before the old ones are looked for again: so seldom that it costs nothing. */
const EVERY = 1_000

/**
 * Takes what is old out of the change log, and notes up to where. It is called by whoever holds the clock.
 * @param before the version before the changes that were just written.
 * @param version the version after them.
 */
export async function pruneChanges(tx: Tx, before: number, version: number): Promise<void> {
  if (Math.floor(before / EVERY) === Math.floor(version / EVERY)) return
  const young = await tx.change.findFirst({
    where: { at: { gte: new Date(Date.now() - KEPT_DAYS * 86_400_000) } },
    orderBy: { version: 'asc' },
    select: { version: true },
  })
  const prunedTo = Math.max((young?.version ?? version + 1) - 1, version - MOST_CHANGES)
  await tx.change.deleteMany({ where: { version: { lte: prunedTo } } })
  await tx.changeClock.updateMany({ where: { prunedTo: { lt: prunedTo } }, data: { prunedTo } })
}
