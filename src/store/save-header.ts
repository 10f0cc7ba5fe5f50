import type { Header } from '../model/article.js'
import type { Facts } from '../model/facts.js'
import { figureRows } from './fact-rows.js'
import type { StoredArticle } from './find-stored.js'
import type { Prisma } from './generated/prisma/client.js'
import { addToHeader } from './merge-headers.js'
import { dayOf } from './article-columns.js'
import { saveArticleHeader } from './save-facts.js'
import type { Tx } from './transaction.js'
import { makeUuids } from './uuid-v7.js'

/**
 * A stored text was handed in again: takes over what is known of it only now (its outlet, its address, its date).
 *
 * @returns the header as it is now, or null when there was nothing new.
 */
export async function saveHeader(tx: Tx, facts: Facts, stored: StoredArticle): Promise<Header | null> {
  // A version that has been superseded says nothing of the current one.
  const header = stored.text === 'CURRENT' ? addToHeader(stored.header, facts.header) : null
  if (header === null) return null
  const { articleId, revisionId } = stored
  await saveArticleHeader(tx, articleId, header)
  await tx.revision.update({
    where: { id: revisionId },
    data: {
      header: header as unknown as Prisma.InputJsonValue,
      title: header.title,
      publishedAt: header.publishedAt?.at ?? null,
      ...(header.updatedAt === null ? {} : { seenAt: header.updatedAt.at }),
    },
  })
  if (header.publishedAt?.at !== stored.header.publishedAt?.at) {
    // A date is added or put right, never taken away.
    await tx.articleTerm.updateMany({ where: { articleId }, data: { day: dayOf(header.publishedAt) } })
    await tx.undatedArticle.deleteMany({ where: { articleId } })
    // "On Sunday" is a day only beside a date: the figures are read again.
    await tx.figure.deleteMany({ where: { revisionId } })
    await tx.figure.createMany({ data: figureRows({ ...facts, header }, revisionId, makeUuids()) })
  }
  return header
}
