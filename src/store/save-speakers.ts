import type { Tx } from './transaction.js'

/** A quote whose speaker became known by what another article of the event prints. */
export interface ResolvedSpeaker {
  readonly articleId: string
  readonly quoteId: string
  readonly personId: string
}

/** Writes down speakers that were open when their article came in; what a person decided stays. */
export async function saveSpeakers(tx: Tx, resolved: readonly ResolvedSpeaker[]): Promise<void> {
  if (resolved.length === 0) return
  await tx.$executeRaw`
    UPDATE "Quote" q SET "personId" = one."personId"
    FROM unnest(${resolved.map(({ quoteId }) => quoteId)}::uuid[], ${resolved.map(({ personId }) => personId)}::uuid[])
      AS one(id, "personId") WHERE q.id = one.id AND q."speakerSetById" IS NULL`
}
