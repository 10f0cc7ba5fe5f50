import { holdStories } from './hold-stories.js'
import type { Tx } from './transaction.js'

/** An article as a correction needs it. */
export interface HeldArticle {
  readonly id: string
  readonly eventId: string
  readonly storyId: string
  /** Its headline, else the file it came from. */
  readonly label: string
}

interface Wanted {
  readonly ids?: readonly string[]
  readonly eventIds?: readonly string[]
}

/**
 * Holds articles, and the stories of their events, until the transaction ends: whoever takes in an article of one of these
 * events waits, and finds what was decided. In order of key.
 */
export async function lockArticles(tx: Tx, { ids = [], eventIds = [] }: Wanted): Promise<HeldArticle[]> {
  await holdStories(tx, async () => {
    const rows = await tx.$queryRaw<{ storyId: string }[]>`
      SELECT DISTINCT "storyId" FROM "Article"
      WHERE id = ANY(${[...ids]}::uuid[]) OR "eventId" = ANY(${[...eventIds]}::uuid[])`
    return rows.map(({ storyId }) => storyId)
  })
  return tx.$queryRaw<HeldArticle[]>`
    SELECT id, "eventId", "storyId", COALESCE(title, "sourceName") AS label FROM "Article"
    WHERE id = ANY(${[...ids]}::uuid[]) OR "eventId" = ANY(${[...eventIds]}::uuid[])
    ORDER BY id FOR UPDATE`
}
