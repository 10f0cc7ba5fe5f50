import type { ArticlePerson } from '../model/person.js'
import type { Tx } from './transaction.js'

/**
 * Who the people of a later version are by the names that the version before printed: the same article means the same
 * human being by the same name, also where another "John Smith" has come to be known since, or a person told two apart.
 * Null for whom the earlier version does not name, or names two of.
 */
export async function loadNamedBefore(
  tx: Tx,
  people: readonly ArticlePerson[],
  revisionId: string,
): Promise<(string | null)[]> {
  const printed = await tx.mention.findMany({
    where: { revisionId, kind: 'NAME' },
    distinct: ['text', 'personId'],
    select: { text: true, personId: true },
  })
  const bearers = new Map<string, Set<string>>()
  for (const { text, personId } of printed) bearers.set(text, (bearers.get(text) ?? new Set()).add(personId))
  return people.map(({ name, names }) => {
    const known = new Set([name, ...names].flatMap((one) => [...(bearers.get(one) ?? [])]))
    const [only] = known
    return known.size === 1 ? (only ?? null) : null
  })
}
