import type { Tx } from './transaction.js'

/**
 * Holds the stories that `find` names until the transaction ends. Whoever held one of them before may have merged it into
 * another: then it is gone, and `find` is asked again.
 *
 * @returns the stories, every one of them held.
 */
export async function holdStories(tx: Tx, find: () => Promise<readonly string[]>): Promise<readonly string[]> {
  for (;;) {
    const ids = await find()
    if (ids.length === 0) return ids
    const held = await tx.$queryRaw<unknown[]>`
      SELECT id FROM "Story" WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
    if (held.length === ids.length) return ids
  }
}
