import { recountPeople } from './count-people.js'
import { recountNames } from './part-person.js'
import { renamePeople } from './save-people.js'
import { ALL_ARTICLES } from './load-frequencies.js'
import { refreshStorylines, storylinesOf } from './save-storylines.js'
import type { Tx } from './transaction.js'

/** What is left to bring up to date when an article is gone. */
export interface Removed {
  readonly terms: readonly string[]
  readonly personIds: readonly string[]
}

/** Removes an article with its versions, facts and renderings. The caller settles its event, then tidies up. */
export async function removeArticle(tx: Tx, articleId: string): Promise<Removed> {
  const terms = await tx.articleTerm.findMany({ where: { articleId }, select: { term: true } })
  const people = await tx.$queryRaw<{ personId: string }[]>`
    SELECT "personId" FROM "Mention" WHERE "revisionId" IN (SELECT id FROM "Revision" WHERE "articleId" = ${articleId}::uuid)
    UNION SELECT "personId" FROM "Quote" WHERE "personId" IS NOT NULL
      AND "revisionId" IN (SELECT id FROM "Revision" WHERE "articleId" = ${articleId}::uuid)`
  await tx.article.update({ where: { id: articleId }, data: { currentRevisionId: null } })
  await tx.article.delete({ where: { id: articleId } })
  return { terms: terms.map(({ term }) => term), personIds: people.map(({ personId }) => personId) }
}

/** Removes what stood only for a removed article: its event and story, people whom nobody else names, counts of its words. */
export async function tidyUp(
  tx: Tx,
  { terms, personIds }: Removed,
  place: { readonly eventId: string; readonly storyId: string },
): Promise<void> {
  const { eventId, storyId } = place
  const storylines = await storylinesOf(tx, [eventId])
  if ((await tx.article.count({ where: { eventId } })) === 0) {
    await tx.event.deleteMany({ where: { OR: [{ id: eventId }, { mergedIntoId: eventId }] } })
  }
  await refreshStorylines(tx, storylines)
  await tx.storyline.deleteMany({ where: { id: { in: storylines }, events: { none: {} }, absorbed: { none: {} } } })
  await tx.story.deleteMany({ where: { id: storyId, articles: { none: {} }, events: { none: {} } } })
  await recountNames(tx, personIds)
  await removeNobodies(tx, personIds)
  await renamePeople(tx, personIds)
  await recountPeople(tx, personIds)
  const lost = [ALL_ARTICLES, ...terms].sort()
  await tx.$executeRaw`
    UPDATE "TermFrequency" SET articles = articles - 1 WHERE term IN (
      SELECT term FROM "TermFrequency" WHERE term = ANY(${lost}::text[]) ORDER BY term FOR UPDATE
    )`
  await tx.termFrequency.deleteMany({ where: { term: { in: lost }, articles: { lte: 0 } } })
}

/**
 * Removes those of these people whom nothing stored names or quotes any more. Whom a person decided on stays, for the
 * decision holds for articles to come; so does whoever others lead to. Returns how many are gone.
 */
export function removeNobodies(tx: Tx, personIds: readonly string[]): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM "Person" p WHERE p.id = ANY(${[...personIds]}::uuid[]) AND p."mergedIntoId" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Mention" WHERE "personId" = p.id)
      AND NOT EXISTS (SELECT 1 FROM "Quote" WHERE "personId" = p.id)
      AND NOT EXISTS (SELECT 1 FROM "Utterance" WHERE "personId" = p.id)
      AND NOT EXISTS (SELECT 1 FROM "Person" other WHERE other."mergedIntoId" = p.id)
      AND NOT EXISTS (SELECT 1 FROM "CorrectionSubject" WHERE "subjectId" = p.id)`
}
