import { ConflictError, NotFoundError } from '../../errors.js'
import type { Curator } from '../../model/correction.js'
import { moveArticles } from '../../store/apply-moves.js'
import { lockArticles } from '../../store/lock-articles.js'
import { pinArticles } from '../../store/pin-articles.js'
import type { Database } from '../../store/transaction.js'
import { decide } from './decide.js'
import { findEvent } from './find-event.js'

/**
 * Puts an article into the event that it reports, where it stays together with the articles that are there.
 *
 * @returns key of the correction.
 * @throws NotFoundError when one of them does not exist; ConflictError when somebody put it there before.
 */
export async function moveArticle(db: Database, articleId: string, eventId: string, who: Curator): Promise<string> {
  return decide(db, who, async (tx, correctionId) => {
    const event = await findEvent(tx, eventId)
    const held = await lockArticles(tx, { ids: [articleId], eventIds: [event.id] })
    const article = held.find(({ id }) => id === articleId)
    if (article === undefined) throw new NotFoundError('Article', articleId)
    if (article.eventId === event.id) throw new ConflictError(`“${article.label}” belongs to this event already.`)
    const from = await findEvent(tx, article.eventId)
    await pinArticles(
      tx,
      held.map(({ id }) => id),
      event.id,
      correctionId,
    )
    const { touched, changes } = await moveArticles(tx, [{ articleId, to: event.id }])
    return {
      record: {
        kind: 'MOVE_ARTICLE',
        changes: [
          { subjectKind: 'ARTICLE', subjectId: articleId, field: 'event', before: from.label, after: event.label },
        ],
        alsoAbout: [
          { kind: 'EVENT', id: from.id },
          { kind: 'EVENT', id: event.id },
        ],
      },
      touched: [event.id, ...touched],
      changes,
    }
  })
}
