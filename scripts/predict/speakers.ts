import { quotesOf } from './quotes.js'
import { readFacts } from './read-facts.js'

/** Quotations with their resolved speaker: `{"id", "quotes": [{"start", "end", "speaker"}]}`. */
export async function predict(row: Record<string, unknown>): Promise<unknown> {
  const facts = await readFacts(row)
  return { id: row['id'], quotes: facts === null ? [] : quotesOf(facts) }
}
