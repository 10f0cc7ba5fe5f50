import type { Prisma } from './generated/prisma/client.js'
import type { Tx } from './transaction.js'

/**
 * Lets the renderings of an article's earlier version go on with the same words of its later one, so that an utterance
 * keeps its id when a correction leaves it as it was. What the later version no longer prints stays where it is,
 * and the next alignment drops it.
 */
export function carryRenderings(tx: Tx, earlierRevisionId: string, laterRevisionId: string): Promise<void> {
  return carryBetween(tx, { revisionId: earlierRevisionId }, { revisionId: laterRevisionId })
}

/** The same from some quotes to others, whatever texts they stand in. */
export async function carryBetween(tx: Tx, from: Prisma.QuoteWhereInput, to: Prisma.QuoteWhereInput): Promise<void> {
  const [renderings, quotes] = [
    await tx.rendering.findMany({ where: { quote: from }, orderBy: { start: 'asc' } }),
    await tx.quote.findMany({ where: to, orderBy: { start: 'asc' } }),
  ]
  const taken = new Set<number>()
  const steps = renderings.flatMap(({ id, text }) => {
    for (const quote of quotes) {
      const place = quote.text.indexOf(text)
      const start = quote.start + place
      if (place < 0 || taken.has(start)) continue
      taken.add(start)
      return [{ id, quoteId: quote.id, start }]
    }
    return []
  })
  if (steps.length === 0) return
  await tx.$executeRaw`
    UPDATE "Rendering" r SET "quoteId" = step."quoteId", start = step.start, "end" = step.start + (r."end" - r.start)
    FROM unnest(${steps.map(({ id }) => id)}::uuid[], ${steps.map(({ quoteId }) => quoteId)}::uuid[], ${steps.map(({ start }) => start)}::int[])
      AS step(id, "quoteId", start) WHERE r.id = step.id`
}
