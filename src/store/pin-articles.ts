import type { Tx } from './transaction.js'

/** Writes down that a person put articles into an event, and brings them into its story. */
export async function pinArticles(
  tx: Tx,
  articleIds: readonly string[],
  eventId: string,
  correctionId: string,
): Promise<void> {
  const { storyId } = await tx.event.findUniqueOrThrow({ where: { id: eventId }, select: { storyId: true } })
  await tx.article.updateMany({ where: { id: { in: [...articleIds] } }, data: { pinnedById: correctionId, storyId } })
}
