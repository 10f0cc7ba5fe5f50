import type { ArticlePerson } from '../model/person.js'
import { surnameKey } from './surname-key.js'
import type { Tx } from './transaction.js'

/** Stores those of an article's people who are new. Returns the id of each, in order. */
export async function savePeople(
  tx: Tx,
  people: readonly ArticlePerson[],
  chosen: readonly (string | null)[],
  makeId: () => string,
): Promise<string[]> {
  const ids = people.map((_, index) => chosen[index] ?? makeId())
  const data = people.flatMap(({ name }, index) =>
    (chosen[index] ?? null) === null ? [{ id: ids[index] ?? makeId(), name, surnameKey: surnameKey(name) }] : [],
  )
  if (data.length > 0) await tx.person.createMany({ data })
  return ids
}

/**
 * Counts the names that a revision prints, and calls each person by the name that most print in full. Others count the
 * same people, so this comes last in a transaction and always in the same order.
 */
export async function countNames(
  tx: Tx,
  people: readonly ArticlePerson[],
  personIds: readonly string[],
): Promise<void> {
  const printed = people
    .flatMap(({ name, names }, index) =>
      [...new Set([name, ...names])].map((one) => ({ personId: personIds[index] ?? '', name: one })),
    )
    .sort((a, b) => compare(a.personId, b.personId) || compare(a.name, b.name))
  if (printed.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "PersonName" AS known ("personId", name, count)
    SELECT DISTINCT "personId", name, 1
    FROM unnest(${printed.map(({ personId }) => personId)}::uuid[], ${printed.map(({ name }) => name)}::text[]) AS one("personId", name)
    ORDER BY "personId", name
    ON CONFLICT ("personId", name) DO UPDATE SET count = known.count + 1`
  const stored = await tx.person.findMany({
    where: { id: { in: [...new Set(personIds)] } },
    select: { id: true, name: true, names: { select: { name: true, count: true } } },
    orderBy: { id: 'asc' },
  })
  for (const { id, name, names } of stored) {
    const best = chooseName(names)
    if (best !== null && best !== name) {
      await tx.person.update({ where: { id }, data: { name: best, surnameKey: surnameKey(best) } })
    }
  }
}

/**
 * Full names first; of those the one printed most; of equals the one whose last name is printed most, alone or in other
 * names: "Anna Petrova" and "Petrova" outvote the slip "Anna Pertova".
 */
function chooseName(names: readonly { readonly name: string; readonly count: number }[]): string | null {
  const bearers = new Map<string, number>()
  for (const { name, count } of names) bearers.set(lastWord(name), (bearers.get(lastWord(name)) ?? 0) + count)
  const [best] = [...names].sort(
    (a, b) =>
      Number(b.name.includes(' ')) - Number(a.name.includes(' ')) ||
      b.count - a.count ||
      (bearers.get(lastWord(b.name)) ?? 0) - (bearers.get(lastWord(a.name)) ?? 0) ||
      b.name.length - a.name.length ||
      compare(a.name, b.name),
  )
  return best?.name ?? null
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
