import type { Tx } from './transaction.js'

/** The event with most articles, by its key; of equal ones the newest, and null while nothing is stored. */
export async function findLargestEvent(tx: Tx): Promise<string | null> {
  const event = await tx.event.findFirst({
    where: { mergedIntoId: null, articleCount: { gt: 0 } },
    orderBy: [{ articleCount: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  return event?.id ?? null
}
