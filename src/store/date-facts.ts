import type { Tx } from './transaction.js'

/** Gives the facts of every version of an article the date of the article, by which they are read over time. */
export async function dateFacts(tx: Tx, articleId: string, publishedAt: Date | string | null): Promise<void> {
  const change = { where: { revision: { articleId } }, data: { publishedAt } }
  await tx.quote.updateMany(change)
  await tx.mention.updateMany(change)
  await tx.figure.updateMany(change)
  await tx.citation.updateMany(change)
}
