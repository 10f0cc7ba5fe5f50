import type { OutletName } from '../model/outlet.js'
import type { Tx } from './transaction.js'
import { makeUuids } from './uuid-v7.js'

/** The id of an outlet, stored if it is new. What is known of it by now (its domain, its kind) is filled in, never changed. */
export async function saveOutlet(tx: Tx, outlet: OutletName | null): Promise<string | null> {
  return outlet === null ? null : ((await saveOutlets(tx, [outlet])).get(outlet.slug) ?? null)
}

/** The same for several: the id of each under its slug. */
export async function saveOutlets(tx: Tx, outlets: readonly OutletName[]): Promise<ReadonlyMap<string, string>> {
  if (outlets.length === 0) return new Map()
  const makeId = makeUuids()
  // Of those who tell of one outlet the first that says something is believed.
  const told = new Map<string, OutletName>()
  for (const { slug, name, domain, kind } of outlets) {
    const before = told.get(slug)
    told.set(slug, { slug, name: before?.name ?? name, domain: before?.domain ?? domain, kind: before?.kind ?? kind })
  }
  const sorted = [...told.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1))
  await tx.outlet.createMany({
    data: sorted.map(({ slug, name, domain, kind }) => ({ id: makeId(), slug, name, domain, kind })),
    skipDuplicates: true,
  })
  const stored = await tx.outlet.findMany({ where: { slug: { in: [...told.keys()] } }, orderBy: { slug: 'asc' } })
  for (const { slug, domain, kind } of stored) {
    const known = told.get(slug)
    const filled = { domain: domain ?? known?.domain ?? null, kind: kind ?? known?.kind ?? null }
    if (filled.domain !== domain || filled.kind !== kind) await tx.outlet.update({ where: { slug }, data: filled })
  }
  return new Map(stored.map(({ slug, id }) => [slug, id]))
}
