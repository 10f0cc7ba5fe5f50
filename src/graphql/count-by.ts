import { batch } from './batch.js'
import type { Context } from './context.js'

/** Kinds of rows that can be counted, as Prisma names their models. */
export type Kind = 'article' | 'event' | 'quote' | 'mention' | 'figure' | 'citation' | 'utterance' | 'revision'

/**
 * How many rows of a kind hang on another row and meet a condition. All that one query asks for at the same time are
 * counted by one statement.
 * @param column the column by which they hang on it: "revisionId".
 */
export async function countBy(
  context: Context,
  kind: Kind,
  column: string,
  id: string,
  where: object,
): Promise<number> {
  const question = JSON.stringify(['count', kind, column, where])
  return (await batch(context, question, id, (ids) => count(context, kind, column, ids, where))) ?? 0
}

/** What is used of Prisma's models, which have no type in common. */
interface Counter {
  groupBy(query: object): Promise<readonly Record<string, unknown>[]>
}

async function count({ store }: Context, kind: Kind, column: string, ids: readonly string[], where: object) {
  const counter = store.db[kind] as unknown as Counter
  const groups = await counter.groupBy({
    by: [column],
    where: { AND: [where, { [column]: { in: ids } }] },
    _count: { _all: true },
  })
  return new Map(groups.map((group) => [String(group[column]), (group['_count'] as { _all: number })._all]))
}
