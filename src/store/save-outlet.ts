import type { OutletName } from '../model/outlet.js'
import type { Tx } from './transaction.js'
import { makeUuids } from './uuid-v7.js'

/** The id of an outlet, stored if it is new. What is known of it by now (its domain, its kind) is filled in, never changed. */
export async function saveOutlet(tx: Tx, outlet: OutletName | null): Promise<string | null> {
  if (outlet === null) return null
  const { slug, name, domain, kind } = outlet
  await tx.outlet.createMany({ data: [{ id: makeUuids()(), slug, name, domain, kind }], skipDuplicates: true })
  const stored = await tx.outlet.findUniqueOrThrow({ where: { slug } })
  if ((stored.domain === null && domain !== null) || (stored.kind === null && kind !== null)) {
    await tx.outlet.update({
      where: { slug },
      data: { domain: stored.domain ?? domain, kind: stored.kind ?? kind },
    })
  }
  return stored.id
}
