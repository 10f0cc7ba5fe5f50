import { recountPeople } from './count-people.js'
import type { Tx } from './transaction.js'

/** Gives one person all that was printed of others, and lets the others lead to that one. */
export async function absorbPeople(tx: Tx, intoId: string, ids: readonly string[]): Promise<void> {
  const where = { personId: { in: [...ids] } }
  const data = { personId: intoId }
  await tx.mention.updateMany({ where, data })
  await tx.quote.updateMany({ where, data })
  await tx.utterance.updateMany({ where, data })
  await tx.$executeRaw`
    INSERT INTO "PersonName" AS known ("personId", name, count)
    SELECT ${intoId}::uuid, name, SUM(count)::int FROM "PersonName" WHERE "personId" = ANY(${[...ids]}::uuid[])
    GROUP BY name ORDER BY name
    ON CONFLICT ("personId", name) DO UPDATE SET count = known.count + EXCLUDED.count`
  await tx.personName.deleteMany({ where })
  await tx.$executeRaw`
    INSERT INTO "PersonKey" ("personId", key) SELECT DISTINCT ${intoId}::uuid, key FROM "PersonKey"
    WHERE "personId" = ANY(${[...ids]}::uuid[]) ORDER BY key ON CONFLICT DO NOTHING`
  await tx.personKey.deleteMany({ where })
  await tx.$executeRaw`
    UPDATE "Person" p SET
      fields = ARRAY(SELECT DISTINCT unnest(o.fields) FROM "Person" o WHERE o.id = p.id OR o.id = ANY(${[...ids]}::uuid[]) ORDER BY 1)
    WHERE p.id = ${intoId}::uuid`
  await tx.person.updateMany({
    where: { OR: [{ id: { in: [...ids] } }, { mergedIntoId: { in: [...ids] } }] },
    data: { mergedIntoId: intoId },
  })
  await recountPeople(tx, [intoId, ...ids])
}

/** Events with an article, in whatever version, that names or quotes somebody of these. In order of key. */
export async function findEventsOfPeople(tx: Tx, personIds: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ eventId: string }[]>`
    SELECT DISTINCT a."eventId" FROM "Article" a JOIN "Revision" r ON r."articleId" = a.id
    WHERE r.id IN (
      SELECT "revisionId" FROM "Mention" WHERE "personId" = ANY(${[...personIds]}::uuid[])
      UNION SELECT "revisionId" FROM "Quote" WHERE "personId" = ANY(${[...personIds]}::uuid[])
    ) ORDER BY 1`
  return rows.map(({ eventId }) => eventId)
}
