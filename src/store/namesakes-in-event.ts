import type { Traits } from '../model/known-person.js'
import { groupBy } from './group-by.js'
import { leadOn, moveAppearances, type Step } from './move-appearances.js'
import type { Tx } from './transaction.js'
import { makeUuids } from './uuid-v7.js'
import { writeKeys } from './write-keys.js'

/** An article of an event that names somebody in full. */
export interface StoredAppearance {
  readonly articleId: string
  readonly personId: string
  readonly names: readonly string[]
  readonly traits: Traits
}

/** What other articles print of somebody. */
export interface StoredElsewhere {
  readonly articles: number
  readonly names: readonly string[]
  readonly traits: Traits
}

/** All that some articles print of somebody is another one's; `to` null = somebody new, called by the name. */
export interface MovedNamesake {
  readonly from: string
  readonly to: string | null
  readonly articleIds: readonly string[]
  readonly name: string
}

interface Told {
  readonly fields: readonly string[]
  readonly born: readonly [number, number] | null
}

/**
 * Who is named in full in some events, each article by itself, under the key of the event. Whoever a curator merged or told
 * apart is left out, and whoever is named by more articles than `most`.
 */
export async function loadFullAppearances(
  tx: Tx,
  eventIds: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, StoredAppearance[]>> {
  const rows = await tx.$queryRaw<
    (Omit<StoredAppearance, 'traits'> & { readonly eventId: string; readonly told: Told[] | null })[]
  >`
    SELECT a."eventId", a.id AS "articleId", m."personId", array_agg(DISTINCT m.text ORDER BY m.text) AS names,
           jsonb_agg(m.traits) FILTER (WHERE m.traits IS NOT NULL) AS told
    FROM "Article" a JOIN "Mention" m ON m."revisionId" = a."currentRevisionId" AND m.kind = 'NAME'
    JOIN "Person" p ON p.id = m."personId" AND p."articleCount" <= ${most}
    WHERE a."eventId" = ANY(${[...eventIds]}::uuid[]) AND NOT EXISTS (
      SELECT 1 FROM "CorrectionSubject" s JOIN "Correction" c ON c.id = s."correctionId"
      WHERE s."subjectId" = m."personId" AND c.kind IN ('MERGE_PEOPLE', 'SPLIT_PERSON')
    )
    GROUP BY a.id, m."personId" HAVING bool_or(m.text LIKE '% %') ORDER BY a.id, m."personId"`
  const found = groupBy(rows, ({ eventId }) => eventId)
  return new Map(
    [...found].map(([eventId, appearances]) => [
      eventId,
      appearances.map(({ articleId, personId, names, told }) => ({
        articleId,
        personId,
        names,
        traits: sumTraits(told),
      })),
    ]),
  )
}

/** What the latest versions of the articles of all other events than one print of people, for each of some events. */
export async function loadElsewhere(
  tx: Tx,
  asked: readonly { readonly eventId: string; readonly personIds: readonly string[] }[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, StoredElsewhere>>> {
  const wanted = asked.flatMap(({ eventId, personIds }) => personIds.map((personId) => ({ eventId, personId })))
  const rows = await tx.$queryRaw<
    (Omit<StoredElsewhere, 'traits'> & { eventId: string; personId: string; told: Told[] | null })[]
  >`
    SELECT asked."eventId", m."personId", COUNT(DISTINCT a.id)::int AS articles, array_agg(DISTINCT m.text ORDER BY m.text) AS names,
           jsonb_agg(m.traits) FILTER (WHERE m.traits IS NOT NULL) AS told
    FROM unnest(
      ${wanted.map(({ eventId }) => eventId)}::uuid[], ${wanted.map(({ personId }) => personId)}::uuid[]
    ) AS asked("eventId", "personId")
    JOIN "Mention" m ON m."personId" = asked."personId" AND m.kind = 'NAME'
    JOIN "Article" a ON a."currentRevisionId" = m."revisionId" AND a."eventId" <> asked."eventId"
    GROUP BY asked."eventId", m."personId" ORDER BY m."personId"`
  const found = new Map(asked.map(({ eventId }) => [eventId, new Map<string, StoredElsewhere>()]))
  for (const { eventId, personId, told, articles, names } of rows) {
    found.get(eventId)?.set(personId, { articles, names, traits: sumTraits(told) })
  }
  return found
}

/**
 * Gives all that some articles print of somebody to another one. What a curator decided of a quote stays; whoever is left without a
 * mention leads on.
 *
 * @param arrived articles that are just coming in: their names are not counted yet.
 * @returns who went where, those who had to be opened with their ids.
 */
export async function moveNamesakes(
  tx: Tx,
  moved: readonly MovedNamesake[],
  arrived: readonly string[],
): Promise<(MovedNamesake & { readonly to: string })[]> {
  const makeId = makeUuids()
  const given = moved.map((one) => ({ ...one, to: one.to ?? makeId() }))
  const opened = given.filter((_, place) => moved[place]?.to === null)
  await tx.person.createMany({ data: opened.map(({ to, name }) => ({ id: to, name, isKeyed: true })) })
  const places = given.flatMap(({ from, to, articleIds }) => articleIds.map((articleId) => ({ from, to, articleId })))
  const steps = await tx.$queryRaw<Step[]>`
    SELECT r.id AS "revisionId", one."from", one."to"
    FROM unnest(
      ${places.map(({ articleId }) => articleId)}::uuid[], ${places.map(({ from }) => from)}::uuid[], ${places.map(({ to }) => to)}::uuid[]
    ) AS one("articleId", "from", "to")
    JOIN "Revision" r ON r."articleId" = one."articleId"`
  await moveAppearances(tx, steps, arrived)
  const ids = [...new Set(given.flatMap(({ from, to }) => [from, to]))].sort()
  await retellTraits(tx, ids)
  await writeKeys(tx, await tx.personName.findMany({ where: { personId: { in: ids } } }))
  await leadOn(tx, new Map(given.map(({ from, to }) => [from, to])))
  return given
}

/** What is told of these people by all that still names them. Of people of an older archive nothing is told there: they stay. */
export async function retellTraits(tx: Tx, personIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    WITH told AS (
      SELECT p.id, m.traits FROM "Person" p LEFT JOIN "Mention" m ON m."personId" = p.id AND m.traits IS NOT NULL
      WHERE p.id = ANY(${[...personIds]}::uuid[])
    )
    UPDATE "Person" p SET
      fields = ARRAY(
        SELECT DISTINCT field FROM told, jsonb_array_elements_text(told.traits -> 'fields') AS field
        WHERE told.id = p.id ORDER BY 1
      ),
      "bornFrom" = (SELECT MIN((told.traits -> 'born' ->> 0)::int) FROM told WHERE told.id = p.id),
      "bornTo" = (SELECT MAX((told.traits -> 'born' ->> 1)::int) FROM told WHERE told.id = p.id)
    WHERE p.id = ANY(${[...personIds]}::uuid[]) AND EXISTS (SELECT 1 FROM told WHERE told.traits IS NOT NULL)`
}

function sumTraits(told: readonly Told[] | null): Traits {
  const born = (told ?? []).flatMap((one) => (one.born === null ? [] : [one.born]))
  return {
    fields: new Set((told ?? []).flatMap(({ fields }) => fields)),
    born: born.length === 0 ? null : [Math.min(...born.map(([from]) => from)), Math.max(...born.map(([, to]) => to))],
  }
}
