import { ConflictError, InputError, NotFoundError } from '../../errors.js'
import type { Curator } from '../../model/correction.js'
import { moveArticles } from '../../store/apply-moves.js'
import { lockArticles } from '../../store/lock-articles.js'
import { openEvent } from '../../store/open-event.js'
import { pinArticles } from '../../store/pin-articles.js'
import type { Database } from '../../store/transaction.js'
import { decide } from './decide.js'
import { findEvent } from './find-event.js'

/**
 * Takes articles out of an event: they report another one, which gets an id of its own. Neither side's articles change
 * sides again by themselves.
 *
 * @returns keys of the correction and of the new event.
 * @throws NotFoundError for an event or article that does not exist; ConflictError for an article of another event, or when
 * nothing would be left.
 */
export async function splitEvent(
  db: Database,
  eventId: string,
  articleIds: readonly string[],
  who: Curator,
): Promise<{ readonly correctionId: string; readonly eventId: string }> {
  const wanted = new Set(articleIds)
  if (wanted.size === 0) throw new InputError('Name at least one article that leaves the event.', 'articles')
  let opened = ''
  const correction = await decide(db, who, async (tx, correctionId) => {
    const event = await findEvent(tx, eventId)
    const held = await lockArticles(tx, { ids: articleIds, eventIds: [event.id] })
    const missing = articleIds.find((id) => !held.some((article) => article.id === id))
    if (missing !== undefined) throw new NotFoundError('Article', missing)
    const [leaving, staying] = [held.filter(({ id }) => wanted.has(id)), held.filter(({ id }) => !wanted.has(id))]
    const foreign = leaving.find((article) => article.eventId !== event.id)
    if (foreign !== undefined) throw new ConflictError(`“${foreign.label}” does not belong to this event.`)
    const [kept] = staying
    if (kept === undefined) {
      throw new ConflictError('All articles of the event are named: at least one must stay for a split.')
    }
    opened = await openEvent(tx, kept.storyId)
    await pinArticles(
      tx,
      held.map(({ id }) => id),
      event.id,
      correctionId,
    )
    const { touched, changes } = await moveArticles(
      tx,
      leaving.map(({ id }) => ({ articleId: id, to: opened })),
    )
    return {
      record: {
        kind: 'SPLIT_EVENT',
        changes: leaving.map(({ id, label }) => ({
          subjectKind: 'ARTICLE',
          subjectId: id,
          field: 'event',
          before: event.label,
          after: `a new event, with “${label}”`,
        })),
        alsoAbout: [
          { kind: 'EVENT', id: event.id },
          { kind: 'EVENT', id: opened },
        ],
      },
      touched: [event.id, opened, ...touched],
      changes,
    }
  })
  return { correctionId: correction, eventId: opened }
}
