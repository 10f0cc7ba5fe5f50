import type { Tx } from './transaction.js'

/** Makes one story of several: their articles and events go on as part of the first. All are held by the caller. */
export async function mergeStories(tx: Tx, intoId: string, storyIds: readonly string[]): Promise<void> {
  if (storyIds.length === 0) return
  const merged = [...storyIds]
  await tx.$executeRaw`UPDATE "Event" SET "storyId" = ${intoId}::uuid WHERE "storyId" = ANY(${merged}::uuid[])`
  await tx.$executeRaw`UPDATE "Article" SET "storyId" = ${intoId}::uuid WHERE "storyId" = ANY(${merged}::uuid[])`
  await tx.story.deleteMany({ where: { id: { in: merged } } })
}
