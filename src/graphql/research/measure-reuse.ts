import type { OriginFamily, Origins } from '../../model/origins.js'
import { compareEvent, type Compared } from '../../pipeline.js'
import { findSharedEvents } from '../../store/research/count-outlet-pairs.js'
import type { CoverageScope } from '../../store/research/which-articles.js'
import { batch } from '../batch.js'
import type { Context } from '../context.js'

/** Events that are compared for one pair: each is read as a whole. */
export const MOST_EVENTS = 5

/** How often two outlets print one text. */
export interface Reuse {
  readonly events: number
  readonly oneText: number
  readonly fromA: number
  readonly fromB: number
}

interface Pair {
  readonly a: string
  readonly b: string
}

/** Compares the latest events of the pair; pairs of one list that report the same event have it compared once. */
export async function measureReuse(context: Context, pair: Pair, scope: CoverageScope): Promise<Reuse> {
  const question = `reuse ${JSON.stringify(scope)}`
  const reuse = await batch(context, question, `${pair.a} ${pair.b}`, (ids) => {
    const pairs = ids.map((id): Pair => {
      const [a = '', b = ''] = id.split(' ')
      return { a, b }
    })
    return measureAll(context, pairs, scope)
  })
  return reuse ?? { events: 0, oneText: 0, fromA: 0, fromB: 0 }
}

async function measureAll(
  { store: { db }, comparisons }: Context,
  pairs: readonly Pair[],
  scope: CoverageScope,
): Promise<ReadonlyMap<string, Reuse>> {
  const shared = await findSharedEvents(db, pairs, scope, MOST_EVENTS)
  const compared = new Map<string, Compared>()
  for (const eventId of new Set(shared.map((row) => row.eventId))) {
    compared.set(eventId, await compareEvent(db, eventId, { comparisons }))
  }
  return new Map(
    pairs.map(({ a, b }) => {
      const own = shared.filter((row) => row.a === a && row.b === b)
      const reuse = countReuse(
        { a, b },
        own.flatMap(({ eventId }) => compared.get(eventId) ?? []),
      )
      return [`${a} ${b}`, reuse]
    }),
  )
}

function countReuse(pair: Pair, events: readonly Compared[]): Reuse {
  const sources = events.flatMap(({ comparison }) => {
    const outlets = new Map(comparison.articles.map(({ id, outlet }) => [id, outlet?.id ?? null]))
    const family = findFamily(comparison.origins, outlets, pair)
    return family === null ? [] : [outlets.get(family.sourceArticleId ?? '') ?? null]
  })
  return {
    events: events.length,
    oneText: sources.length,
    fromA: sources.filter((outlet) => outlet === pair.a).length,
    fromB: sources.filter((outlet) => outlet === pair.b).length,
  }
}

/** A text that both outlets print. */
function findFamily(
  { families }: Origins,
  outlets: ReadonlyMap<string, string | null>,
  { a, b }: Pair,
): OriginFamily | null {
  const isOfBoth = ({ articleIds }: OriginFamily): boolean => {
    const printing = articleIds.map((id) => outlets.get(id) ?? null)
    return printing.includes(a) && printing.includes(b)
  }
  return families.find(isOfBoth) ?? null
}
