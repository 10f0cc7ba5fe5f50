import type { Facts } from '../../src/model/facts.js'
import { readFacts } from './read-facts.js'

/** Quotations in quotation marks: `{"id", "quotes": [{"start", "end", "speaker_start", "speaker_end", "speaker"}]}`. */
export async function predict(row: Record<string, unknown>): Promise<unknown> {
  const facts = await readFacts(row)
  return { id: row['id'], quotes: facts === null ? [] : quotesOf(facts) }
}

/** One quotation as scorers read it: offsets in the text, marks excluded; the speaker's place, and their full name or null. */
export function quotesOf({ quotes, people }: Facts): unknown[] {
  return quotes
    .filter(({ directness }) => directness !== 'INDIRECT')
    .map(({ span, speaker }) => ({
      start: span.start,
      end: span.end,
      speaker_start: speaker?.span.start ?? null,
      speaker_end: speaker?.span.end ?? null,
      speaker: speaker?.person == null ? null : (people[speaker.person]?.name ?? null),
    }))
}
