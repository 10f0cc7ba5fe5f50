import { readFacts } from './read-facts.js'

/** Names of people as printed: `{"id", "persons": [{"start", "end"}]}`. */
export async function predict(row: Record<string, unknown>): Promise<unknown> {
  const facts = await readFacts(row)
  const persons = (facts?.people ?? []).flatMap(({ mentions }) =>
    mentions.filter(({ kind }) => kind === 'NAME').map(({ span }) => span),
  )
  return { id: row['id'], persons: persons.sort((a, b) => a.start - b.start) }
}
