import type { Facts } from '../../src/model/facts.js'
import { readFacts } from './read-facts.js'

/** Quotations in quotation marks: `{"id", "quotes": [{"start", "end", "speaker_start", "speaker_end", "speaker"}]}`. */
export async function predict(row: Record<string, unknown>): Promise<unknown> {
  const facts = await readFacts(row)
  return { id: row['id'], quotes: facts === null ? [] : quotesOf(facts) }
}

/**
 * Marks typed as two apostrophes (''…'', on some wires). The product reads them; PolNeAR's annotators' view of quotations
 * holds none of them, so that every one, right or wrong, would count as a mistake: they are left out here.
 */
function isTypedTwice(text: string, start: number): boolean {
  return text.slice(start - 2, start) === "''" || text.slice(start - 2, start) === '``'
}

/** One quotation as scorers read it: offsets in the text, marks excluded; the speaker's place, and their full name or null. */
export function quotesOf({ article, quotes, people }: Facts): unknown[] {
  return quotes
    .filter(({ directness, span }) => directness !== 'INDIRECT' && !isTypedTwice(article.text, span.start))
    .map(({ span, speaker }) => ({
      start: span.start,
      end: span.end,
      speaker_start: speaker?.span.start ?? null,
      speaker_end: speaker?.span.end ?? null,
      speaker: speaker?.person == null ? null : (people[speaker.person]?.name ?? null),
    }))
}
