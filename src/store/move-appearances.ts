import { Prisma } from './generated/prisma/client.js'
import type { Tx } from './transaction.js'

/** A version of an article in which somebody is another one. */
export interface Step {
  readonly revisionId: string
  readonly from: string
  readonly to: string
}

/**
 * Gives all that versions of articles print of somebody to another one: mentions, quotes and printed names. What a curator
 * decided of a quote stays.
 *
 * @param uncounted articles whose latest version is just coming in: its names are not counted yet.
 */
export async function moveAppearances(
  tx: Tx,
  steps: readonly Step[],
  uncounted: readonly string[] = [],
): Promise<void> {
  await moveNames(tx, steps, uncounted)
  const [revisions, from, to] = [
    steps.map(({ revisionId }) => revisionId),
    steps.map((step) => step.from),
    steps.map((step) => step.to),
  ]
  await tx.$executeRaw`
    UPDATE "Mention" m SET "personId" = one."to"
    FROM unnest(${revisions}::uuid[], ${from}::uuid[], ${to}::uuid[]) AS one("revisionId", "from", "to")
    WHERE m."revisionId" = one."revisionId" AND m."personId" = one."from"`
  await tx.$executeRaw`
    UPDATE "Quote" q SET "personId" = one."to"
    FROM unnest(${revisions}::uuid[], ${from}::uuid[], ${to}::uuid[]) AS one("revisionId", "from", "to")
    WHERE q."revisionId" = one."revisionId" AND q."personId" = one."from" AND q."speakerSetById" IS NULL`
}

/** The printed names go along, one count for each version. Read before the mentions move. */
async function moveNames(tx: Tx, steps: readonly Step[], uncounted: readonly string[]): Promise<void> {
  const counted =
    uncounted.length === 0
      ? Prisma.empty
      : Prisma.sql`WHERE one."revisionId" NOT IN (SELECT "currentRevisionId" FROM "Article" WHERE id = ANY(${[...uncounted]}::uuid[]))`
  const printed = await tx.$queryRaw<{ name: string; from: string; to: string; count: number }[]>`
    SELECT m.text AS name, one."from", one."to", COUNT(DISTINCT one."revisionId")::int AS count
    FROM unnest(
      ${steps.map(({ revisionId }) => revisionId)}::uuid[], ${steps.map(({ from }) => from)}::uuid[], ${steps.map(({ to }) => to)}::uuid[]
    ) AS one("revisionId", "from", "to")
    JOIN "Mention" m ON m."revisionId" = one."revisionId" AND m."personId" = one."from" AND m.kind = 'NAME'
    ${counted} GROUP BY m.text, one."from", one."to" ORDER BY m.text, one."from", one."to"`
  const [names, counts] = [printed.map(({ name }) => name), printed.map(({ count }) => count)]
  await tx.$executeRaw`
    UPDATE "PersonName" n SET count = n.count - one.count
    FROM (
      SELECT "personId", name, SUM(count)::int AS count
      FROM unnest(${printed.map(({ from }) => from)}::uuid[], ${names}::text[], ${counts}::int[]) AS one("personId", name, count)
      GROUP BY "personId", name
    ) AS one
    WHERE n."personId" = one."personId" AND n.name = one.name`
  await tx.personName.deleteMany({ where: { personId: { in: printed.map(({ from }) => from) }, count: { lte: 0 } } })
  await tx.$executeRaw`
    INSERT INTO "PersonName" AS known ("personId", name, count)
    SELECT "personId", name, SUM(count)::int
    FROM unnest(${printed.map(({ to }) => to)}::uuid[], ${names}::text[], ${counts}::int[]) AS one("personId", name, count)
    GROUP BY "personId", name ORDER BY "personId", name
    ON CONFLICT ("personId", name) DO UPDATE SET count = known.count + EXCLUDED.count`
}

/** Clients who hold the id of somebody who turned out to be another one are sent there. */
export async function leadOn(tx: Tx, intoOf: ReadonlyMap<string, string>): Promise<void> {
  const empty = await tx.person.findMany({
    where: { id: { in: [...intoOf.keys()] }, mentions: { none: {} }, quotes: { none: {} } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const { id } of empty) {
    const into = intoOf.get(id)
    if (into === undefined || into === id) continue
    await tx.utterance.updateMany({ where: { personId: id }, data: { personId: into } })
    await tx.personKey.deleteMany({ where: { personId: id } })
    await tx.person.updateMany({ where: { OR: [{ id }, { mergedIntoId: id }] }, data: { mergedIntoId: into } })
  }
}
