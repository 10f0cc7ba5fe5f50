import type { Facts } from '../../src/model/facts.js'
import { readFacts } from './read-facts.js'

/** Quotations in quotation marks: `{"id", "quotes": [{"start", "end", "speaker_start", "speaker_end", "speaker"}]}`. */
export async function predict(row: Record<string, unknown>): Promise<unknown> {
  const facts = await readFacts(row)
  if (facts === null) return { id: row['id'], quotes: [] }
  const quotes = facts.quotes.filter(({ span }) => isPlainDouble(facts.article.text, span.start))
  return { id: row['id'], quotes: quotesOf({ ...facts, quotes }) }
}

/**
 * Marks that PolNeAR's view of quotations holds: double ones. It has none in single marks, as headlines print them, and none
 * in marks typed as two apostrophes (''…'', on some wires), and no speech without marks under the label of a transcript. The
 * product reads them all; there every one, right or wrong, would count as a mistake, so they are left out here.
 */
function isPlainDouble(text: string, start: number): boolean {
  const mark = text.charAt(start - 1)
  return '"\u201C\u201D\u201E\u00AB\u2039\uFF02'.includes(mark) && mark !== ''
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
