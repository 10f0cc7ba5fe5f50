import type { ReadArticle } from '../model/article.js'
import type { Header } from '../model/article.js'
import { EXTRACTOR_VERSION } from '../model/facts.js'
import type { Database, Tx } from './transaction.js'

/** A stored text as the extractor takes it. */
export interface StoredText {
  readonly revisionId: string
  readonly articleId: string
  readonly article: ReadArticle
  /** As it was put together from the text, from what was stated beside it and from earlier versions. */
  readonly header: Header
}

/** How many articles have a version that an older extractor read. */
export function countArticlesToRead(db: Database): Promise<number> {
  return db.article.count({ where: { revisions: { some: { extractor: { lt: EXTRACTOR_VERSION } } } } })
}

/** The next articles of one event that have such a version, in order of their keys; empty when there are none any more. */
export async function findArticlesToRead(db: Database, most: number): Promise<{ id: string; eventId: string }[]> {
  const where = { revisions: { some: { extractor: { lt: EXTRACTOR_VERSION } } } }
  const first = await db.article.findFirst({ where, select: { eventId: true }, orderBy: { id: 'asc' } })
  if (first === null) return []
  const { eventId } = first
  return db.article.findMany({
    where: { ...where, eventId },
    select: { id: true, eventId: true },
    orderBy: { id: 'asc' },
    take: most,
  })
}

/** The versions of an article that an older extractor read, oldest first. */
export async function loadTexts(tx: Tx, articleId: string): Promise<StoredText[]> {
  const rows = await tx.revision.findMany({
    where: { articleId, extractor: { lt: EXTRACTOR_VERSION } },
    select: {
      id: true,
      text: true,
      header: true,
      article: { select: { sourceName: true, format: true, completeness: true } },
    },
    orderBy: { number: 'asc' },
  })
  return rows.map(({ id, text, article, ...row }) => {
    const header = row.header as unknown as Header
    return {
      revisionId: id,
      articleId,
      header,
      article: {
        kind: 'article',
        origin: { name: article.sourceName, line: null },
        format: article.format,
        text,
        stated: header.evidence.flatMap(({ field, value, rule, span }) =>
          span === null ? [{ field, value, rule }] : [],
        ),
        completeness: article.completeness,
      },
    }
  })
}
