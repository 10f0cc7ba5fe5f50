import { ConflictError } from '../../errors.js'
import type { CorrectedValue, Curator } from '../../model/correction.js'
import { moveArticles } from '../../store/apply-moves.js'
import { lockArticles } from '../../store/lock-articles.js'
import { pinArticles } from '../../store/pin-articles.js'
import type { Database } from '../../store/transaction.js'
import { decide } from './decide.js'
import { findEvent } from './find-event.js'

/**
 * Makes one event of several: "the quay raid" and "the docks stormed" are one. All of their articles stay together from now
 * on, and the ids of the others lead to the first.
 *
 * @returns key of the correction.
 * @throws NotFoundError for an event that does not exist; ConflictError when they are one event already.
 */
export async function mergeEvents(
  db: Database,
  intoId: string,
  eventIds: readonly string[],
  who: Curator,
): Promise<string> {
  return decide(db, who, async (tx, correctionId) => {
    const into = await findEvent(tx, intoId)
    const found = []
    for (const id of eventIds) found.push(await findEvent(tx, id))
    const others = [...new Map(found.map((event) => [event.id, event])).values()].filter(({ id }) => id !== into.id)
    if (others.length === 0) throw new ConflictError('These are one event already: name another one to merge into it.')
    const articles = await lockArticles(tx, { eventIds: [into.id, ...others.map(({ id }) => id)] })
    await pinArticles(
      tx,
      articles.map(({ id }) => id),
      into.id,
      correctionId,
    )
    const steps = articles.filter(({ eventId }) => eventId !== into.id)
    const { touched, changes } = await moveArticles(
      tx,
      steps.map(({ id }) => ({ articleId: id, to: into.id })),
    )
    const record = others.map(({ id, label }): CorrectedValue => ({
      subjectKind: 'EVENT',
      subjectId: id,
      field: 'event',
      before: label,
      after: into.label,
    }))
    return {
      record: { kind: 'MERGE_EVENTS', changes: record, alsoAbout: [{ kind: 'EVENT', id: into.id }] },
      touched: [into.id, ...touched],
      changes,
    }
  })
}
