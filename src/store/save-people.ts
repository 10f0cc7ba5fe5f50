import type { CountedName, Traits } from '../model/known-person.js'
import type { ArticlePerson } from '../model/person.js'
import type { Tx } from './transaction.js'
import { groupBy } from './group-by.js'
import { insertRows } from './insert-rows.js'
import { writeKeys } from './write-keys.js'

/** The ids of an article's people, and the rows of those who are new. */
export interface NumberedPeople {
  readonly ids: string[]
  readonly fresh: readonly { readonly id: string; readonly name: string; readonly isKeyed: true }[]
}

/** Gives an id to those of an article's people who are new. Nothing is written. */
export function numberPeople(
  people: readonly ArticlePerson[],
  chosen: readonly (string | null)[],
  makeId: () => string,
): NumberedPeople {
  const ids = people.map((_, index) => chosen[index] ?? makeId())
  const fresh = people.flatMap(({ name }, index) =>
    (chosen[index] ?? null) === null ? [{ id: ids[index] ?? makeId(), name, isKeyed: true as const }] : [],
  )
  return { ids, fresh }
}

/** Stores those of an article's people who are new. Returns the id of each, in order. */
export async function savePeople(
  tx: Tx,
  people: readonly ArticlePerson[],
  chosen: readonly (string | null)[],
  makeId: () => string,
): Promise<string[]> {
  const { ids, fresh } = numberPeople(people, chosen, makeId)
  await insertRows(tx, 'Person', fresh)
  return ids
}

/** Whom a revision names, with the id of each, in order. */
export interface NamedPeople {
  readonly people: readonly ArticlePerson[]
  readonly personIds: readonly string[]
}

/**
 * Counts the names that revisions print, writes down the keys by which they are found again, and calls each person by the
 * name that most print in full. Others count the same people, so this comes last in a transaction and always in the same
 * order.
 */
export async function countNames(tx: Tx, revisions: readonly NamedPeople[]): Promise<void> {
  const printed = revisions
    .flatMap(({ people, personIds }, revision) =>
      people.flatMap(({ name, names }, index) =>
        [...new Set([name, ...names])].map((one) => ({ revision, personId: personIds[index] ?? '', name: one })),
      ),
    )
    .sort((a, b) => compare(a.personId, b.personId) || compare(a.name, b.name))
  if (printed.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "PersonName" AS known ("personId", name, count)
    SELECT "personId", name, COUNT(DISTINCT revision)::int
    FROM unnest(
      ${printed.map(({ personId }) => personId)}::uuid[], ${printed.map(({ name }) => name)}::text[],
      ${printed.map(({ revision }) => revision)}::int[]
    ) AS one("personId", name, revision)
    GROUP BY "personId", name ORDER BY "personId", name
    ON CONFLICT ("personId", name) DO UPDATE SET count = known.count + EXCLUDED.count`
  await writeKeys(tx, printed)
  await renamePeople(
    tx,
    printed.map(({ personId }) => personId),
  )
}

/**
 * Adds what an article tells of people to what is known of them. Years of birth that exclude each other widen what is known:
 * nobody is told apart by a slip.
 */
export async function saveTraits(tx: Tx, traits: readonly Traits[], personIds: readonly string[]): Promise<void> {
  const told = traits
    .map(({ fields, born }, index) => ({
      id: personIds[index] ?? '',
      fields: [...fields],
      from: born?.[0],
      to: born?.[1],
    }))
    .filter(({ fields, from }) => fields.length > 0 || from !== undefined)
  if (told.length === 0) return
  await tx.$executeRaw`
    WITH told AS (
      SELECT id, MIN("from") AS "from", MAX("to") AS "to",
             ARRAY(SELECT DISTINCT jsonb_array_elements_text(f) FROM unnest(array_agg(fields)) AS f ORDER BY 1) AS fields
      FROM jsonb_to_recordset(${JSON.stringify(told)}::jsonb) AS one(id uuid, fields jsonb, "from" int, "to" int)
      GROUP BY id
    ), held AS (
      SELECT p.id FROM "Person" p JOIN told ON told.id = p.id
      WHERE NOT p.fields @> told.fields OR LEAST(p."bornFrom", told."from") IS DISTINCT FROM p."bornFrom"
         OR GREATEST(p."bornTo", told."to") IS DISTINCT FROM p."bornTo"
      ORDER BY p.id FOR NO KEY UPDATE OF p
    )
    UPDATE "Person" p SET
      fields = ARRAY(SELECT DISTINCT unnest(p.fields || told.fields) ORDER BY 1),
      "bornFrom" = LEAST(p."bornFrom", told."from"), "bornTo" = GREATEST(p."bornTo", told."to")
    FROM told JOIN held ON held.id = told.id WHERE p.id = told.id`
}

/** Calls each of these people by the name that most articles print in full. */
export async function renamePeople(tx: Tx, personIds: readonly string[]): Promise<void> {
  const stored = await tx.person.findMany({
    where: { id: { in: [...new Set(personIds)] } },
    select: { id: true, name: true, names: { select: { name: true, count: true } } },
    orderBy: { id: 'asc' },
  })
  const open = stored.filter(({ names }) => isOpen(names)).map(({ id }) => id)
  const printed = groupBy(await readPrinted(tx, open), ({ personId }) => personId)
  for (const { id, name, names } of stored) {
    const best = chooseName(names, printed.get(id) ?? [])
    if (best !== null && best !== name) {
      await tx.person.update({ where: { id }, data: { name: best } })
    }
  }
}

/** Beyond so many printed names a slip has long been outvoted, and nobody reads all of the mentions again. */
const FEW_ENOUGH_TO_READ = 500

/**
 * Full names first; of those the one that most articles print as their texts stand now; of equals the one whose last name
 * is printed most, alone or in other names: "Anna Petrova" and "Petrova" outvote the slip "Anna Pertova". Then the earliest.
 */
function chooseName(names: readonly CountedName[], printed: readonly PrintedName[]): string | null {
  const pool = poolOf(names)
  const placeOf = new Map(printed.map((row, place) => [row.name, { ...row, place }]))
  const bearers = new Map<string, number>()
  for (const { name, times } of printed) bearers.set(lastWord(name), (bearers.get(lastWord(name)) ?? 0) + times)
  const [best] = [...pool].sort(
    (a, b) =>
      (placeOf.get(b.name)?.articles ?? 0) - (placeOf.get(a.name)?.articles ?? 0) ||
      (bearers.get(lastWord(b.name)) ?? 0) - (bearers.get(lastWord(a.name)) ?? 0) ||
      (placeOf.get(a.name)?.place ?? printed.length) - (placeOf.get(b.name)?.place ?? printed.length) ||
      b.count - a.count ||
      compare(a.name, b.name),
  )
  return best?.name ?? null
}

/** The names that somebody may be called by: those in full, where there are any. */
function poolOf(names: readonly CountedName[]): readonly CountedName[] {
  const full = names.filter(({ name }) => name.includes(' '))
  return full.length > 0 ? full : names
}

/** Whether it takes the texts to choose among somebody's names. */
function isOpen(names: readonly CountedName[]): boolean {
  return poolOf(names).length >= 2 && names.reduce((sum, { count }) => sum + count, 0) <= FEW_ENOUGH_TO_READ
}

interface PrintedName {
  readonly personId: string
  readonly name: string
  /** How many articles print it. */
  readonly articles: number
  /** How often it is printed. */
  readonly times: number
}

/** The names that the current texts print for some people, of each in order of publication. */
async function readPrinted(tx: Tx, personIds: readonly string[]): Promise<PrintedName[]> {
  if (personIds.length === 0) return []
  return tx.$queryRaw<PrintedName[]>`
    SELECT m."personId", m.text AS name, COUNT(DISTINCT a.id)::int AS articles, COUNT(*)::int AS times
    FROM "Mention" m JOIN "Article" a ON a."currentRevisionId" = m."revisionId"
    WHERE m."personId" = ANY(${[...personIds]}::uuid[]) AND m.kind = 'NAME'
    GROUP BY m."personId", m.text
    ORDER BY MIN(a."publishedAt") NULLS LAST, m.text`
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
