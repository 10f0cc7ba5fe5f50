import type { Tx } from './transaction.js'
import { makeUuids } from './uuid-v7.js'

/** Somebody whom the latest version of an event's article calls by the surname alone. */
export interface StoredSurname {
  readonly articleId: string
  readonly personId: string
  readonly outletId: string | null
  readonly names: readonly string[]
  /** Days since 1970-01-01; null = undated. */
  readonly day: number | null
}

/** Somebody whom an article calls by the surname alone, and who is another one than was thought; `to` null = somebody new. */
export interface MovedSurname {
  readonly articleId: string
  readonly from: string
  readonly to: string | null
  readonly name: string
}

/** The surnames that stand alone in articles of an event. Whom a curator merged or told apart stays who they are. */
export function loadSurnamesAlone(tx: Tx, eventId: string): Promise<StoredSurname[]> {
  return tx.$queryRaw<StoredSurname[]>`
    SELECT a.id AS "articleId", m."personId", a."outletId", array_agg(DISTINCT m.text ORDER BY m.text) AS names,
           FLOOR(EXTRACT(EPOCH FROM a."publishedAt") / 86400)::int AS day
    FROM "Article" a JOIN "Mention" m ON m."revisionId" = a."currentRevisionId" AND m.kind = 'NAME'
    WHERE a."eventId" = ${eventId}::uuid AND NOT EXISTS (
      SELECT 1 FROM "CorrectionSubject" s JOIN "Correction" c ON c.id = s."correctionId"
      WHERE s."subjectId" = m."personId" AND c.kind IN ('MERGE_PEOPLE', 'SPLIT_PERSON')
    )
    GROUP BY a.id, m."personId", a."publishedAt"
    HAVING NOT bool_or(m.text LIKE '% %')
    ORDER BY a.id, m."personId"`
}

/** A version of an article in which somebody is another one. */
interface Step {
  readonly revisionId: string
  readonly from: string
  readonly to: string
}

/**
 * Gives what articles print of somebody by the surname alone to whom it means. Whoever is left without a mention leads on
 * to who got the last of them. What a curator decided of a quote stays.
 */
export async function moveSurnames(tx: Tx, moved: readonly MovedSurname[]): Promise<void> {
  if (moved.length === 0) return
  const given = await openPeople(tx, moved)
  const steps = await tx.$queryRaw<Step[]>`
    SELECT r.id AS "revisionId", one."from", one."to"
    FROM unnest(
      ${given.map(({ articleId }) => articleId)}::uuid[], ${given.map(({ from }) => from)}::uuid[], ${given.map(({ to }) => to)}::uuid[]
    ) AS one("articleId", "from", "to")
    JOIN "Revision" r ON r."articleId" = one."articleId"
    WHERE NOT EXISTS (
      SELECT 1 FROM "Mention" m
      WHERE m."revisionId" = r.id AND m."personId" = one."from" AND m.kind = 'NAME' AND m.text LIKE '% %'
    )`
  await moveNames(tx, steps)
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
  await leadOn(tx, new Map(given.map((one) => [one.from, one.to])))
}

/** Opens one person for each surname that is nobody's any more. */
async function openPeople(tx: Tx, moved: readonly MovedSurname[]): Promise<(MovedSurname & { readonly to: string })[]> {
  const makeId = makeUuids()
  const opened = new Map<string, string>()
  const given = moved.map((one) => {
    const to = one.to ?? opened.get(one.name) ?? makeId()
    if (one.to === null) opened.set(one.name, to)
    return { ...one, to }
  })
  const data = [...opened].map(([name, id]) => ({ id, name, isKeyed: true }))
  if (data.length > 0) await tx.person.createMany({ data })
  return given
}

/** The printed names go along, one count for each version. Read before the mentions move. */
async function moveNames(tx: Tx, steps: readonly Step[]): Promise<void> {
  const printed = await tx.$queryRaw<{ name: string; from: string; to: string; count: number }[]>`
    SELECT m.text AS name, one."from", one."to", COUNT(DISTINCT one."revisionId")::int AS count
    FROM unnest(
      ${steps.map(({ revisionId }) => revisionId)}::uuid[], ${steps.map(({ from }) => from)}::uuid[], ${steps.map(({ to }) => to)}::uuid[]
    ) AS one("revisionId", "from", "to")
    JOIN "Mention" m ON m."revisionId" = one."revisionId" AND m."personId" = one."from" AND m.kind = 'NAME'
    GROUP BY m.text, one."from", one."to" ORDER BY m.text, one."from", one."to"`
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
