import type { NewChange } from '../model/change.js'
import type { MembershipReason, PlacedArticle } from '../model/event.js'
import { moveArticles, type Placed } from './apply-moves.js'
import type { Prisma } from './generated/prisma/client.js'
import { holdStories } from './hold-stories.js'
import { toJson } from './insert-rows.js'
import { openEvent } from './open-event.js'
import type { Tx } from './transaction.js'
import { makeUuids } from './uuid-v7.js'

/** An undated article of which something new is known, with what a reader is told of it. */
export interface ExplainedPlace extends PlacedArticle {
  readonly reasons: readonly MembershipReason[]
}

/**
 * Stores what is now known of undated articles' days. One that is taken to be of another day than before leaves its event
 * and story, which are of another time; an event that it was alone in goes with it.
 */
export async function savePlaces(
  tx: Tx,
  places: readonly ExplainedPlace[],
): Promise<Pick<Placed, 'touched' | 'changes'>> {
  await saveClues(tx, places)
  const touched: string[] = []
  const changes: NewChange[] = []
  for (const place of places.filter(({ isMoved }) => isMoved)) {
    const left = await leave(tx, place)
    touched.push(...left.touched)
    changes.push(...left.changes)
  }
  return { touched: [...new Set(touched)], changes }
}

async function saveClues(tx: Tx, places: readonly ExplainedPlace[]): Promise<void> {
  if (places.length === 0) return
  const rows = places.map(({ articleId, clues }) => ({ articleId, ...clues }))
  await tx.$executeRaw`
    UPDATE "UndatedArticle" u SET
      "likelyDay" = given."likelyDay", likeness = given.likeness, rival = given.rival, "placedOn" = given."placedOn"
    FROM json_populate_recordset(NULL::"UndatedArticle", ${toJson(rows)}::json) AS given
    WHERE u."articleId" = given."articleId"`
}

async function leave(tx: Tx, place: ExplainedPlace): Promise<Pick<Placed, 'touched' | 'changes'>> {
  const { articleId, clues, reasons } = place
  const [before = ''] = await holdStories(tx, () => findStory(tx, articleId))
  const { id: storyId } = await tx.story.create({ data: { id: makeUuids()() } })
  await tx.articleTerm.updateMany({ where: { articleId }, data: { day: clues.placedOn } })
  const { eventId } = await tx.article.update({
    where: { id: articleId },
    data: { storyId, membershipScore: null, membershipReasons: reasons as unknown as Prisma.InputJsonValue },
    select: { eventId: true },
  })
  const isAlone = (await tx.article.count({ where: { eventId } })) === 1
  if (isAlone) await tx.event.update({ where: { id: eventId }, data: { storyId } })
  await tx.story.deleteMany({ where: { id: before, articles: { none: {} }, events: { none: {} } } })
  return isAlone ? { touched: [], changes: [] } : moveArticles(tx, [{ articleId, to: await openEvent(tx, storyId) }])
}

async function findStory(tx: Tx, articleId: string): Promise<string[]> {
  const rows = await tx.article.findMany({ where: { id: articleId }, select: { storyId: true } })
  return rows.map(({ storyId }) => storyId)
}
