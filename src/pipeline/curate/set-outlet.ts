import { ConflictError, NotFoundError } from '../../errors.js'
import { outletOfName } from '../../extract/header/read-header.js'
import type { Curator } from '../../model/correction.js'
import { lockArticles } from '../../store/lock-articles.js'
import { saveOutlet } from '../../store/save-outlet.js'
import type { Database } from '../../store/transaction.js'
import { decide } from './decide.js'

/**
 * Names the outlet that published an article, whatever its text or a later version says.
 *
 * @param outlet name of the outlet; null = it is not known.
 * @returns key of the correction.
 * @throws NotFoundError when there is no such article; ConflictError when somebody named this outlet before.
 */
export async function setOutlet(db: Database, articleId: string, outlet: string | null, who: Curator): Promise<string> {
  return decide(db, who, async (tx, correctionId) => {
    const [held] = await lockArticles(tx, { ids: [articleId] })
    if (held === undefined) throw new NotFoundError('Article', articleId)
    const article = await tx.article.findUniqueOrThrow({ where: { id: articleId }, include: { outlet: true } })
    const name = outlet === null ? null : outletOfName(outlet, null)
    if (article.outletSetById !== null && (article.outlet?.slug ?? null) === (name?.slug ?? null)) {
      throw new ConflictError('The outlet of this article was set to this before.')
    }
    const outletId = await saveOutlet(tx, name)
    await tx.article.update({ where: { id: articleId }, data: { outletId, outletSetById: correctionId } })
    return {
      record: {
        kind: 'SET_OUTLET',
        changes: [
          {
            subjectKind: 'ARTICLE',
            subjectId: articleId,
            field: 'outlet',
            before: article.outlet?.name ?? null,
            after: name?.name ?? null,
          },
        ],
      },
      touched: [held.eventId],
    }
  })
}
