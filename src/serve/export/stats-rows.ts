import { encodeId } from '../../graphql/node-id.js'
import { departedOf, renderingQuestion } from '../../graphql/research/rendering-question.js'
import type { Store } from '../../store/open-store.js'
import { countRenderings, type RenderingCount, type RenderingGrouping } from '../../store/research/count-renderings.js'
import type { Row } from './row.js'

const GROUPINGS: readonly RenderingGrouping[] = ['OUTLET', 'SPEAKER', 'EVENT', 'VERB', 'DIRECTNESS']

const GROUPS_A_PAGE = 500

/** How statements are printed, counted by outlets, then by speakers, events, verbs and directness: the largest counts first. */
export async function* statsRows(db: Store['db'], where: object): AsyncIterable<readonly Row[]> {
  for (const groupBy of GROUPINGS) {
    const question = renderingQuestion(where, groupBy)
    for (let place: { count: number; id: string } | null = null; ;) {
      const counts: RenderingCount[] = await countRenderings(db, question, {
        take: GROUPS_A_PAGE,
        place,
        backwards: false,
      })
      const names = await namesOf(
        db,
        groupBy,
        counts.flatMap(({ key }) => key ?? []),
      )
      yield counts.map((counted) => rowOf(groupBy, counted, names))
      place = counts.at(-1) ?? null
      if (counts.length < GROUPS_A_PAGE || place === null) break
    }
  }
}

const KIND = { OUTLET: 'Outlet', SPEAKER: 'Person', EVENT: 'Event' } as const

function rowOf(groupBy: RenderingGrouping, counted: RenderingCount, names: ReadonlyMap<string, string | null>): Row {
  const { key, count, quoted, withVerb, departed } = counted
  const { share, low, high } = departedOf(counted)
  const isThing = groupBy === 'OUTLET' || groupBy === 'SPEAKER' || groupBy === 'EVENT'
  return {
    groupBy,
    id: key !== null && isThing ? encodeId(KIND[groupBy], key) : null,
    name: key === null || !isThing ? key : (names.get(key) ?? null),
    renderings: count,
    quoted,
    withVerb,
    departed,
    departedShare: share,
    departedLow: low,
    departedHigh: high,
  }
}

async function namesOf(
  db: Store['db'],
  groupBy: RenderingGrouping,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const where = { id: { in: [...keys] } }
  if (groupBy === 'EVENT') {
    const events = await db.event.findMany({ where, select: { id: true, title: true } })
    return new Map(events.map(({ id, title }) => [id, title]))
  }
  if (groupBy !== 'OUTLET' && groupBy !== 'SPEAKER') return new Map()
  const select = { id: true, name: true } as const
  const named = await (groupBy === 'OUTLET'
    ? db.outlet.findMany({ where, select })
    : db.person.findMany({ where, select }))
  return new Map(named.map(({ id, name }) => [id, name]))
}
