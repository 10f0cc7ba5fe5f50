import type { Tx } from './transaction.js'

/** Writes down that a person put articles into their event, and brings them into its story. */
export async function pinArticles(
  tx: Tx,
  articleIds: readonly string[],
  storyId: string,
  correctionId: string,
): Promise<void> {
  await tx.article.updateMany({ where: { id: { in: [...articleIds] } }, data: { pinnedById: correctionId, storyId } })
}
