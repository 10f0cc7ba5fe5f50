import type { Context } from './context.js'

type Kind = 'quote' | 'mention' | 'figure' | 'citation'

interface Asked {
  readonly ids: Set<string>
  readonly counts: Promise<ReadonlyMap<string, number>>
}

const waiting = new WeakMap<Context, Map<Kind, Asked>>()

/**
 * How many facts of a kind a version of an article has. All that one query asks for at the same time are counted by
 * one statement.
 */
export async function countByRevision(context: Context, kind: Kind, revisionId: string): Promise<number> {
  const byKind = waiting.get(context) ?? new Map<Kind, Asked>()
  waiting.set(context, byKind)
  const asked = byKind.get(kind) ?? ask(context, kind, byKind)
  asked.ids.add(revisionId)
  return (await asked.counts).get(revisionId) ?? 0
}

function ask(context: Context, kind: Kind, byKind: Map<Kind, Asked>): Asked {
  const ids = new Set<string>()
  const counts = new Promise<void>((resolve) => {
    setImmediate(resolve)
  }).then(() => {
    byKind.delete(kind)
    return count(context, kind, [...ids])
  })
  const asked = { ids, counts }
  byKind.set(kind, asked)
  return asked
}

async function count({ store }: Context, kind: Kind, ids: string[]): Promise<ReadonlyMap<string, number>> {
  const by = { by: ['revisionId' as const], where: { revisionId: { in: ids } }, _count: { _all: true as const } }
  const groups = await {
    quote: () => store.db.quote.groupBy(by),
    mention: () => store.db.mention.groupBy(by),
    figure: () => store.db.figure.groupBy(by),
    citation: () => store.db.citation.groupBy(by),
  }[kind]()
  return new Map(groups.map(({ revisionId, _count }) => [revisionId, _count._all]))
}
