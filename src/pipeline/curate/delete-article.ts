import { NotFoundError } from '../../errors.js'
import type { Curator } from '../../model/correction.js'
import { lockArticles } from '../../store/lock-articles.js'
import { removeArticle, tidyUp } from '../../store/remove-article.js'
import type { Database } from '../../store/transaction.js'
import { decide } from './decide.js'

/**
 * Removes an article with all that hung on it: versions, facts, renderings; utterances, people and the event that nobody
 * else has. Taken in again it is a new article.
 *
 * @returns key of the correction that says who removed it.
 * @throws NotFoundError when there is no such article.
 */
export async function deleteArticle(db: Database, articleId: string, who: Curator): Promise<string> {
  return decide(db, who, async (tx) => {
    const [article] = await lockArticles(tx, { ids: [articleId] })
    if (article === undefined) throw new NotFoundError('Article', articleId)
    const { eventId, storyId, label } = article
    const removed = await removeArticle(tx, articleId)
    return {
      record: {
        kind: 'DELETE_ARTICLE',
        changes: [{ subjectKind: 'ARTICLE', subjectId: articleId, field: 'article', before: label, after: null }],
        alsoAbout: [{ kind: 'EVENT', id: eventId }],
      },
      touched: [eventId],
      changes: [{ kind: 'ARTICLE_DELETED', eventId, articleId }],
      finish: () => tidyUp(tx, removed, { eventId, storyId }),
    }
  })
}
