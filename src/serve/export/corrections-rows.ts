import { encodeId } from '../../graphql/node-id.js'
import { countCorrections } from '../../graphql/research/revision-stats.js'
import type { Store } from '../../store/open-store.js'
import type { Row } from './row.js'

/** How outlets change what they published, an outlet a row: the one with most later versions first. */
export async function* correctionsRows(db: Store['db'], where: object): AsyncIterable<readonly Row[]> {
  const counted = await countCorrections(db, where)
  const ids = counted.flatMap(({ outletId }) => outletId ?? [])
  const named = await db.outlet.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(named.map(({ id, name }) => [id, name]))
  yield counted.map(({ outletId, revisions, articles, touching, material, silent, noted, medianHours }) => ({
    outletId: outletId === null ? null : encodeId('Outlet', outletId),
    outlet: outletId === null ? null : (names.get(outletId) ?? null),
    revisions,
    articles,
    headlines: touching.HEADLINE,
    quotes: touching.QUOTES,
    speakers: touching.SPEAKER,
    figures: touching.FIGURES,
    material,
    silent,
    noted,
    medianHours,
  }))
}
