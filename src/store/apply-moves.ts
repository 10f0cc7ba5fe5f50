import type { NewChange } from '../model/change.js'
import type { EventChoice, EventMove } from '../model/event.js'
import { groupBy } from './group-by.js'
import { insertRows } from './insert-rows.js'
import { mergeStories } from './merge-stories.js'
import type { Tx } from './transaction.js'

/** Where the arriving article goes, and which events are no longer what they were. */
export interface Placed {
  readonly storyId: string
  readonly eventId: string
  /** Events that lost or gained a stored article. */
  readonly touched: readonly string[]
  /** What became of stored articles and of events that were left empty. */
  readonly changes: readonly NewChange[]
}

/** Number of the arriving article's own new event among those that a choice opens. */
const OWN_EVENT = 0

/**
 * Opens the stories and events that choices ask for, merges stories and moves stored articles to where they put them. An
 * event left without articles is merged into the one that most of them went to; utterances go along with their renderings.
 *
 * @param choices of articles that have no story in common.
 */
export async function applyMoves(tx: Tx, choices: readonly EventChoice[], makeId: () => string): Promise<Placed[]> {
  const openings = choices.map((choice) => planOpening(choice, makeId))
  const stories = openings.flatMap(({ storyId, isNewStory }) => (isNewStory ? [{ id: storyId }] : []))
  await insertRows(tx, 'Story', stories)
  const updatedAt = new Date()
  await insertRows(
    tx,
    'Event',
    openings.flatMap(({ storyId, opened }) => [...opened.values()].map((id) => ({ id, storyId, updatedAt }))),
  )
  const placed: Placed[] = []
  for (const [index, choice] of choices.entries()) {
    const opening = openings[index] ?? planOpening(choice, makeId)
    await mergeStories(tx, opening.storyId, choice.mergedStories)
    const steps = choice.moves.map((move) => ({ articleId: move.articleId, to: targetOf(move, opening, makeId) }))
    const { storyId, eventId } = opening
    placed.push({ storyId, eventId, ...(await moveArticles(tx, steps)) })
  }
  return placed
}

/** The story and event of an arriving article, and the ids of the events that its choice opens, by their numbers. */
interface Opening {
  readonly storyId: string
  readonly isNewStory: boolean
  readonly eventId: string
  readonly opened: ReadonlyMap<number, string>
}

function planOpening({ storyId, eventId, moves }: EventChoice, makeId: () => string): Opening {
  const opened = new Map<number, string>()
  const numbers = [
    ...(eventId === null ? [OWN_EVENT] : []),
    ...moves.flatMap(({ toEventId, newEvent }) => (toEventId === null ? [newEvent ?? OWN_EVENT] : [])),
  ]
  for (const number of numbers) if (!opened.has(number)) opened.set(number, makeId())
  return {
    storyId: storyId ?? makeId(),
    isNewStory: storyId === null,
    eventId: eventId ?? opened.get(OWN_EVENT) ?? makeId(),
    opened,
  }
}

function targetOf({ toEventId, newEvent }: EventMove, { opened }: Opening, makeId: () => string): string {
  return toEventId ?? opened.get(newEvent ?? OWN_EVENT) ?? makeId()
}

/** A stored article and the event that it goes to. */
export interface Step {
  readonly articleId: string
  readonly to: string
}

/** Moves stored articles. An event left without any is merged into the one that most of them went to. */
export async function moveArticles(tx: Tx, steps: readonly Step[]): Promise<Pick<Placed, 'touched' | 'changes'>> {
  if (steps.length === 0) return { touched: [], changes: [] }
  const articles = steps.map(({ articleId }) => articleId)
  const targets = steps.map(({ to }) => to)
  const rows = await tx.article.findMany({ where: { id: { in: articles } }, select: { id: true, eventId: true } })
  const fromOf = new Map(rows.map(({ id, eventId }) => [id, eventId]))
  const opened = await tx.event.findMany({
    where: { id: { in: targets }, articles: { none: {} } },
    select: { id: true },
  })
  await tx.$executeRaw`
    UPDATE "Article" a SET "eventId" = step."to", "updatedAt" = now()
    FROM unnest(${articles}::uuid[], ${targets}::uuid[]) AS step(id, "to") WHERE a.id = step.id`
  const touched = [...new Set([...fromOf.values(), ...targets])]
  const moved = steps.flatMap(({ articleId, to }): NewChange[] => {
    const from = fromOf.get(articleId)
    if (from === undefined || from === to) return []
    return [{ kind: 'ARTICLE_MOVED', eventId: to, otherEventId: from, articleId }]
  })
  await keepStoryline(tx, steps, fromOf)
  const merged = await mergeEmptied(tx, steps, fromOf)
  await moveUtterances(tx, touched)
  const split = splitsOf(
    moved,
    opened.map(({ id }) => id),
    merged.map(({ eventId }) => eventId),
  )
  return { touched, changes: [...moved, ...split, ...merged] }
}

/** A new event that articles of a lasting one went to has parted from it. */
function splitsOf(moved: readonly NewChange[], opened: readonly string[], gone: readonly string[]): NewChange[] {
  const pairs = new Map(
    moved.flatMap(({ eventId: to, otherEventId: from }): [string, NewChange][] =>
      from === undefined || !opened.includes(to) || gone.includes(from)
        ? []
        : [[`${from} ${to}`, { kind: 'EVENT_SPLIT', eventId: from, otherEventId: to }]],
    ),
  )
  return [...pairs.values()]
}

/** An event that parts from another is of the same matter, until its own articles say otherwise. */
async function keepStoryline(tx: Tx, steps: readonly Step[], fromOf: ReadonlyMap<string, string>): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Event" e SET "storylineId" = source."storylineId", "storylineSetById" = source."storylineSetById"
    FROM unnest(${steps.map(({ to }) => to)}::uuid[], ${steps.map(({ articleId, to }) => fromOf.get(articleId) ?? to)}::uuid[])
         AS step("to", "from")
    JOIN "Event" source ON source.id = step."from"
    WHERE e.id = step."to" AND e."storylineId" IS NULL`
}

/** Readers who hold the id of an event that is gone are sent where its articles went. */
async function mergeEmptied(tx: Tx, steps: readonly Step[], fromOf: ReadonlyMap<string, string>): Promise<NewChange[]> {
  const changes: NewChange[] = []
  const sources = [...new Set(fromOf.values())]
  const left = await tx.event.findMany({
    where: { id: { in: sources }, articles: { none: {} } },
    select: { id: true },
  })
  for (const { id } of left) {
    const into = mostFrequent(steps.filter(({ articleId }) => fromOf.get(articleId) === id).map(({ to }) => to))
    if (into === null) continue
    await tx.event.updateMany({
      where: { OR: [{ id }, { mergedIntoId: id }] },
      data: { mergedIntoId: into, version: { increment: 1 } },
    })
    await tx.event.update({ where: { id }, data: { articleCount: 0 } })
    await passStoryline(tx, id, into)
    changes.push({ kind: 'EVENT_MERGED', eventId: id, otherEventId: into })
  }
  return changes
}

/**
 * Where a person put an event into a storyline, the event that takes it over goes there, unless a person put that one elsewhere.
 * The one that is gone stands for the storyline that is left: whoever brings storylines up to date looks at those of both.
 */
async function passStoryline(tx: Tx, goneId: string, intoId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Event" e SET
      "storylineId" = CASE e.id WHEN gone.id THEN heir."storylineId" ELSE gone."storylineId" END,
      "storylineSetById" = CASE e.id WHEN gone.id THEN NULL ELSE gone."storylineSetById" END
    FROM "Event" gone, "Event" heir
    WHERE gone.id = ${goneId}::uuid AND heir.id = ${intoId}::uuid AND e.id IN (gone.id, heir.id)
      AND gone."storylineSetById" IS NOT NULL AND heir."storylineSetById" IS NULL`
}

/** An utterance belongs to the event that most of its renderings are in; the alignment that follows sorts out the rest. */
async function moveUtterances(tx: Tx, events: readonly string[]): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string; from: string; place: string }[]>`
    SELECT u.id, u."eventId" AS "from", a."eventId" AS place
    FROM "Utterance" u JOIN "Rendering" r ON r."utteranceId" = u.id JOIN "Article" a ON a.id = r."articleId"
    WHERE u."eventId" = ANY(${[...events]}::uuid[]) ORDER BY r.id`
  const places = groupBy(rows, ({ id }) => id)
  const byTarget = new Map<string, string[]>()
  for (const [id, renderings] of places) {
    const to = mostFrequent(renderings.map(({ place }) => place))
    if (to !== null && to !== renderings[0]?.from) byTarget.set(to, [...(byTarget.get(to) ?? []), id])
  }
  for (const [eventId, ids] of byTarget) {
    await tx.utterance.updateMany({ where: { id: { in: ids } }, data: { eventId } })
  }
}

/** The value that stands most often; of equals the first. */
function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return (
    [...counts].reduce<[string, number] | null>(
      (best, one) => (best === null || one[1] > best[1] ? one : best),
      null,
    )?.[0] ?? null
  )
}
