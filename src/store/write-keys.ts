import { keysOfName } from '../text/name-keys.js'
import { fieldsOfRole } from '../text/role-fields.js'
import type { Database, Tx } from './transaction.js'

/** Writes down the keys under which people are found by names that are printed for them. */
export async function writeKeys(
  tx: Tx | Database,
  printed: readonly { readonly personId: string; readonly name: string }[],
): Promise<void> {
  const rows = new Map<string, readonly [personId: string, key: string]>()
  for (const { personId, name } of printed) {
    for (const key of keysOfName(name)) rows.set(`${personId} ${key}`, [personId, key])
  }
  if (rows.size === 0) return
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  await tx.$executeRaw`
    INSERT INTO "PersonKey" ("personId", key, rank)
    SELECT one."personId", one.key, COALESCE(FLOOR(p.heat)::int, 0)
    FROM unnest(${sorted.map(([personId]) => personId)}::uuid[], ${sorted.map(([, key]) => key)}::text[])
      AS one("personId", key) JOIN "Person" p ON p.id = one."personId"
    ON CONFLICT ("personId", key) DO NOTHING`
}

/** People whose keys are written at a time. */
const BATCH = 500

/** Writes down the keys and walks of life of people that an older version stored without them. */
export async function keyOlderPeople(db: Database): Promise<void> {
  for (;;) {
    const people = await db.person.findMany({
      where: { isKeyed: false },
      select: { id: true, names: { select: { name: true } } },
      take: BATCH,
    })
    if (people.length === 0) return
    const ids = people.map(({ id }) => id)
    const roles = await db.mention.groupBy({
      by: ['personId', 'role'],
      where: { personId: { in: ids }, role: { not: null } },
    })
    const fields = new Map<string, string[]>()
    for (const { personId, role } of roles) {
      fields.set(personId, [...(fields.get(personId) ?? []), ...fieldsOfRole(role ?? '')])
    }
    await writeKeys(
      db,
      people.flatMap(({ id, names }) => names.map(({ name }) => ({ personId: id, name }))),
    )
    for (const [id, all] of fields) {
      if (all.length > 0) await db.person.update({ where: { id }, data: { fields: [...new Set(all)].sort() } })
    }
    await db.person.updateMany({ where: { id: { in: ids } }, data: { isKeyed: true } })
  }
}
