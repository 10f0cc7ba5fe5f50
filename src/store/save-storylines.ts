import type { StorylineChoice } from '../model/storyline.js'
import type { Prisma } from './generated/prisma/client.js'
import { insertRows, updateRows } from './insert-rows.js'
import type { Tx } from './transaction.js'
import { makeUuids } from './uuid-v7.js'

/**
 * Puts an event into the storyline that was chosen for it, and makes one of those that it showed to be one. A storyline that is left
 * without events leads to the one that they went to. What a person decided stays: an event that they put somewhere, and a storyline
 * that has such an event.
 *
 * @returns key of its storyline, and of all whose events changed.
 */
export async function saveStoryline(
  tx: Tx,
  eventId: string,
  choice: StorylineChoice,
): Promise<{ readonly storylineId: string; readonly touched: readonly string[] }> {
  const wanted = [...(choice.storylineId === null ? [] : [choice.storylineId]), ...choice.merged]
  const held = await holdStorylines(tx, wanted)
  const [own] = await tx.$queryRaw<{ before: string | null; isSet: boolean }[]>`
    SELECT "storylineId" AS before, "storylineSetById" IS NOT NULL AS "isSet" FROM "Event" WHERE id = ${eventId}::uuid FOR UPDATE`
  const before = own?.before ?? null
  if (before !== null && own?.isSet === true) return { storylineId: before, touched: [] }
  const isAlone =
    before !== null &&
    (await tx.event.count({ where: { storylineId: before, mergedIntoId: null, id: { not: eventId } } })) === 0
  const target = choice.storylineId === null ? null : (held.get(choice.storylineId) ?? null)
  const storylineId = target ?? (isAlone ? before : await openStoryline(tx))
  const { score, reasons } = choice
  await tx.event.update({
    where: { id: eventId },
    data: { storylineId, storylineScore: score, storylineReasons: reasons as unknown as Prisma.InputJsonValue },
  })
  const found = [...new Set(choice.merged.flatMap((id) => held.get(id) ?? []))].filter((id) => id !== storylineId)
  const decided = await findDecided(tx, found)
  const merged = found.filter((id) => !decided.has(id))
  await tx.event.updateMany({ where: { storylineId: { in: merged } }, data: { storylineId } })
  const left = before === null || before === storylineId ? [] : [before]
  const emptied = [...merged, ...(isAlone ? left : [])]
  await tx.event.updateMany({ where: { storylineId: { in: emptied } }, data: { storylineId } })
  await tx.storyline.updateMany({
    where: { OR: [{ id: { in: emptied } }, { mergedIntoId: { in: emptied } }] },
    data: { mergedIntoId: storylineId, eventCount: 0, articleCount: 0 },
  })
  return { storylineId, touched: [storylineId, ...(isAlone ? [] : left)] }
}

/** Where an event stands among storylines. */
export interface HeldEvent {
  /** The storyline that it is in; null = none yet. */
  readonly before: string | null
  /** Whether a person put it there: then it stays. */
  readonly isSet: boolean
  /** Whether its storyline has no other event. */
  readonly isAlone: boolean
}

/** Where some events stand, each held until the transaction ends. */
export async function holdEvents(tx: Tx, eventIds: readonly string[]): Promise<ReadonlyMap<string, HeldEvent>> {
  const ids = [...eventIds]
  const rows = await tx.$queryRaw<(HeldEvent & { readonly id: string })[]>`
    SELECT e.id, e."storylineId" AS before, e."storylineSetById" IS NOT NULL AS "isSet",
           e."storylineId" IS NOT NULL AND NOT EXISTS (
             SELECT 1 FROM "Event" other
             WHERE other."storylineId" = e."storylineId" AND other."mergedIntoId" IS NULL AND other.id <> e.id
           ) AS "isAlone"
    FROM "Event" e WHERE e.id = ANY(${ids}::uuid[]) ORDER BY e.id FOR UPDATE OF e`
  return new Map(rows.map(({ id, ...held }) => [id, held]))
}

/** An event, and the storyline that it is in or comes into without any other changing. */
export interface JoinedEvent extends Pick<StorylineChoice, 'score' | 'reasons'> {
  readonly eventId: string
  readonly storylineId: string
  /** Whether the storyline is opened for it. */
  readonly isNew: boolean
}

/**
 * Puts events into storylines. What was merged meanwhile stands for what it was merged into.
 *
 * @returns the storylines whose events changed.
 */
export async function saveJoined(tx: Tx, joined: readonly JoinedEvent[]): Promise<string[]> {
  if (joined.length === 0) return []
  const updatedAt = new Date()
  const opened = new Set(joined.flatMap(({ storylineId, isNew }) => (isNew ? [storylineId] : [])))
  const stored = new Set(joined.map(({ storylineId }) => storylineId).filter((id) => !opened.has(id)))
  const held = stored.size === 0 ? new Map<string, string>() : await holdStorylines(tx, [...stored])
  // One that a curator has just removed is opened again under its old key.
  for (const id of stored) if (!held.has(id)) opened.add(id)
  await insertRows(
    tx,
    'Storyline',
    [...opened].map((id) => ({ id, updatedAt })),
  )
  const rows = joined.map(({ eventId, storylineId, score, reasons }) => ({
    id: eventId,
    storylineId: held.get(storylineId) ?? storylineId,
    storylineScore: score,
    storylineReasons: reasons,
    updatedAt,
  }))
  await updateRows(tx, 'Event', rows)
  return [...new Set(rows.map(({ storylineId }) => storylineId))]
}

/** Those that have an event which a person put there. */
async function findDecided(tx: Tx, storylineIds: readonly string[]): Promise<ReadonlySet<string | null>> {
  if (storylineIds.length === 0) return new Set()
  const rows = await tx.event.findMany({
    where: { storylineId: { in: [...storylineIds] }, storylineSetById: { not: null }, mergedIntoId: null },
    select: { storylineId: true },
  })
  return new Set(rows.map(({ storylineId }) => storylineId))
}

/** Holds storylines until the transaction ends. What was merged meanwhile stands for what it was merged into. */
export async function holdStorylines(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; mergedIntoId: string | null }[]>`
    SELECT id, "mergedIntoId" FROM "Storyline" WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
  return new Map(rows.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id]))
}

/** Opens a storyline without events; the caller puts some into it. Returns its key. */
export async function openStoryline(tx: Tx): Promise<string> {
  const { id } = await tx.storyline.create({ data: { id: makeUuids()() } })
  return id
}

/** Brings storylines up to date with their events: how many, how many articles, from when to when, and the title. */
export async function refreshStorylines(tx: Tx, storylineIds: readonly string[]): Promise<void> {
  const ids = [...new Set(storylineIds)].sort()
  if (ids.length === 0) return
  await tx.$queryRaw`SELECT id FROM "Storyline" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
  await tx.$executeRaw`
    UPDATE "Storyline" s SET
      "eventCount" = COALESCE(now_is.events, 0),
      "articleCount" = COALESCE(now_is.articles, 0),
      "firstAt" = now_is.first,
      "lastAt" = now_is.last,
      title = now_is.title,
      "updatedAt" = now()
    FROM unnest(${ids}::uuid[]) AS asked(id)
    LEFT JOIN LATERAL (
      SELECT COUNT(*)::int AS events, SUM("articleCount")::int AS articles, MIN("firstAt") AS first, MAX("lastAt") AS last,
             (ARRAY_AGG(title ORDER BY "articleCount" DESC, id) FILTER (WHERE title IS NOT NULL))[1] AS title
      FROM "Event" WHERE "storylineId" = asked.id AND "mergedIntoId" IS NULL AND "articleCount" > 0
    ) AS now_is ON TRUE
    WHERE s.id = asked.id`
  // One whose events were all merged into those of another leads there.
  await tx.$executeRaw`
    UPDATE "Storyline" s SET "mergedIntoId" = heir."storylineId"
    FROM "Event" gone JOIN "Event" heir ON heir.id = gone."mergedIntoId"
    WHERE gone."storylineId" = s.id AND s.id = ANY(${ids}::uuid[]) AND s."eventCount" = 0 AND s."mergedIntoId" IS NULL
      AND heir."storylineId" <> s.id`
}

/** The storylines that some events are in. */
export async function storylinesOf(tx: Tx, eventIds: readonly string[]): Promise<string[]> {
  const rows = await tx.event.findMany({
    where: { id: { in: [...eventIds] }, storylineId: { not: null } },
    select: { storylineId: true },
  })
  return [...new Set(rows.flatMap(({ storylineId }) => storylineId ?? []))]
}
