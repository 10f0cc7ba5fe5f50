import type { StorylineReason } from '../model/storyline.js'
import { groupBy } from './group-by.js'
import type { Prisma } from './generated/prisma/client.js'
import type { Tx } from './transaction.js'

/** An event of a storyline as a correction needs it. */
export interface HeldEvent {
  readonly id: string
  readonly storylineId: string
  /** Its headline, else its key: what it is called in the record. */
  readonly label: string
}

/** Why an event is where a person put it. */
const DECIDED: readonly StorylineReason[] = [{ kind: 'DECIDED', text: 'a person put it there', weight: 1 }]

/** Holds the current events of storylines until the transaction ends: those of whole ones, or some by key. In order of key. */
export async function holdEventsOf(
  tx: Tx,
  { storylineIds = [], ids = [] }: { readonly storylineIds?: readonly string[]; readonly ids?: readonly string[] },
): Promise<HeldEvent[]> {
  return tx.$queryRaw<HeldEvent[]>`
    SELECT id, "storylineId", COALESCE(title, id::text) AS label FROM "Event"
    WHERE "storylineId" IS NOT NULL AND "mergedIntoId" IS NULL AND "articleCount" > 0
      AND ("storylineId" = ANY(${[...storylineIds]}::uuid[]) OR id = ANY(${[...ids]}::uuid[]))
    ORDER BY id FOR UPDATE`
}

/**
 * Puts events into storylines for good: nothing that comes in moves them any more. A storyline that is left without events leads
 * to the one that most of its last ones went to.
 */
export async function setStorylines(
  tx: Tx,
  correctionId: string,
  steps: readonly { readonly event: HeldEvent; readonly to: string }[],
): Promise<void> {
  for (const [to, some] of groupBy(steps, (step) => step.to)) {
    const moved = some.filter(({ event }) => event.storylineId !== to).map(({ event }) => event.id)
    const stayed = some.filter(({ event }) => event.storylineId === to).map(({ event }) => event.id)
    await tx.event.updateMany({ where: { id: { in: stayed } }, data: { storylineSetById: correctionId } })
    await tx.event.updateMany({
      where: { id: { in: moved } },
      data: {
        storylineId: to,
        storylineSetById: correctionId,
        storylineScore: null,
        storylineReasons: DECIDED as unknown as Prisma.InputJsonValue,
      },
    })
  }
  for (const [from, some] of groupBy(steps, ({ event }) => event.storylineId)) {
    const to = some[0]?.to ?? from
    const left = await tx.event.count({ where: { storylineId: from, mergedIntoId: null, articleCount: { gt: 0 } } })
    if (left > 0 || to === from) continue
    await tx.event.updateMany({ where: { storylineId: from }, data: { storylineId: to } })
    await tx.storyline.updateMany({
      where: { OR: [{ id: from }, { mergedIntoId: from }] },
      data: { mergedIntoId: to, eventCount: 0, articleCount: 0 },
    })
  }
}
