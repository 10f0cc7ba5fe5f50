import type { IngestOutcome } from '../model/ingest.js'

/** What came of the articles that this process was handed since it started. */
export const takenIn: Record<IngestOutcome['kind'], number> = { stored: 0, revised: 0, unchanged: 0, rejected: 0 }

/** Counts outcomes as they are told. */
export async function* counted(outcomes: AsyncIterable<IngestOutcome>): AsyncGenerator<IngestOutcome, void, void> {
  for await (const outcome of outcomes) {
    takenIn[outcome.kind] += 1
    yield outcome
  }
}
