import { ConflictError, InputError, NotFoundError } from '../../errors.js'
import type { NewChange } from '../../model/change.js'
import type { CorrectedValue, Curator } from '../../model/correction.js'
import { holdEventsOf, setStorylines, type HeldEvent } from '../../store/curate-storylines.js'
import { holdStorylines, openStoryline, refreshStorylines } from '../../store/save-storylines.js'
import type { Database, Tx } from '../../store/transaction.js'
import { decide, type Decided } from './decide.js'
import { findEvent } from './find-event.js'
import { findStoryline } from './find-storyline.js'

/**
 * Makes one storyline of several: "the quay raid" and "the trial of the chief" are one matter. All of their events stay together
 * from now on, and the ids of the others lead to the first.
 *
 * @returns key of the correction.
 * @throws NotFoundError for a storyline that does not exist; ConflictError when they are one already.
 */
export function mergeStorylines(
  db: Database,
  intoId: string,
  storylineIds: readonly string[],
  who: Curator,
): Promise<string> {
  return decide(db, who, async (tx, correctionId) => {
    const into = await findStoryline(tx, intoId)
    const found = []
    for (const id of storylineIds) found.push(await findStoryline(tx, id))
    const others = [...new Map(found.map((one) => [one.id, one])).values()].filter(({ id }) => id !== into.id)
    if (others.length === 0)
      throw new ConflictError('These are one storyline already: name another one to merge into it.')
    const ids = [into.id, ...others.map(({ id }) => id)]
    await holdStorylines(tx, ids)
    const steps = (await holdEventsOf(tx, { storylineIds: ids })).map((event) => ({ event, to: into.id }))
    const changes = others.map(({ id, label }): CorrectedValue => ({
      subjectKind: 'STORYLINE',
      subjectId: id,
      field: 'storyline',
      before: label,
      after: into.label,
    }))
    return settle(tx, correctionId, steps, {
      kind: 'MERGE_STORYLINES',
      changes,
      alsoAbout: [{ kind: 'STORYLINE', id: into.id }],
    })
  })
}

/**
 * Takes events out of a storyline: they are another matter, which gets an id of its own. Neither side's events change sides
 * again by themselves.
 *
 * @returns keys of the correction and of the new storyline.
 * @throws NotFoundError for a storyline or event that does not exist; ConflictError for an event of another storyline, or when
 * nothing would be left.
 */
export async function splitStoryline(
  db: Database,
  storylineId: string,
  eventIds: readonly string[],
  who: Curator,
): Promise<{ readonly correctionId: string; readonly storylineId: string }> {
  if (eventIds.length === 0) throw new InputError('Name at least one event that leaves the storyline.', 'events')
  let opened = ''
  const correction = await decide(db, who, async (tx, correctionId) => {
    const storyline = await findStoryline(tx, storylineId)
    await holdStorylines(tx, [storyline.id])
    const wanted = new Set<string>()
    for (const id of eventIds) wanted.add((await findEvent(tx, id)).id)
    const held = await holdEventsOf(tx, { storylineIds: [storyline.id], ids: [...wanted] })
    const leaving = held.filter(({ id }) => wanted.has(id))
    const foreign = leaving.find((event) => event.storylineId !== storyline.id)
    if (foreign !== undefined) throw new ConflictError(`“${foreign.label}” does not belong to this storyline.`)
    if (leaving.length === held.length) {
      throw new ConflictError('All events of the storyline are named: at least one must stay for a split.')
    }
    opened = await openStoryline(tx)
    const steps = held.map((event) => ({ event, to: wanted.has(event.id) ? opened : storyline.id }))
    const changes = leaving.map(({ id, label }): CorrectedValue => ({
      subjectKind: 'EVENT',
      subjectId: id,
      field: 'storyline',
      before: storyline.label,
      after: `a new storyline, with “${label}”`,
    }))
    return settle(tx, correctionId, steps, {
      kind: 'SPLIT_STORYLINE',
      changes,
      alsoAbout: [
        { kind: 'STORYLINE', id: storyline.id },
        { kind: 'STORYLINE', id: opened },
      ],
    })
  })
  return { correctionId: correction, storylineId: opened }
}

/**
 * Puts an event into the storyline that it is part of. It stays there, whatever comes in later.
 *
 * @returns key of the correction.
 * @throws NotFoundError for an event or storyline that does not exist; ConflictError when it is there already.
 */
export function moveEvent(db: Database, eventId: string, storylineId: string, who: Curator): Promise<string> {
  return decide(db, who, async (tx, correctionId) => {
    const storyline = await findStoryline(tx, storylineId)
    const { id } = await findEvent(tx, eventId)
    const before = await tx.event.findUniqueOrThrow({ where: { id }, select: { storyline: true } })
    await holdStorylines(tx, [storyline.id, ...(before.storyline === null ? [] : [before.storyline.id])])
    const [event] = await holdEventsOf(tx, { ids: [id] })
    if (event === undefined) throw new NotFoundError('Event', eventId)
    if (event.storylineId === storyline.id)
      throw new ConflictError(`“${event.label}” is part of that storyline already.`)
    return settle(tx, correctionId, [{ event, to: storyline.id }], {
      kind: 'MOVE_EVENT',
      changes: [
        {
          subjectKind: 'EVENT',
          subjectId: event.id,
          field: 'storyline',
          before: before.storyline?.title ?? event.storylineId,
          after: storyline.label,
        },
      ],
      alsoAbout: [
        { kind: 'STORYLINE', id: storyline.id },
        { kind: 'STORYLINE', id: event.storylineId },
      ],
    })
  })
}

/** Puts the events where they belong, and tells their readers. Nothing within an event changes. */
async function settle(
  tx: Tx,
  correctionId: string,
  steps: readonly { readonly event: HeldEvent; readonly to: string }[],
  record: Decided['record'],
): Promise<Decided> {
  await setStorylines(tx, correctionId, steps)
  await refreshStorylines(tx, [...new Set(steps.flatMap(({ event, to }) => [event.storylineId, to]))])
  const moved = steps.filter(({ event, to }) => event.storylineId !== to)
  const changes = moved.flatMap(({ event, to }): NewChange[] => [
    { kind: 'CORRECTED', eventId: event.id, subjectId: correctionId },
    { kind: 'STORYLINE_CHANGED', eventId: event.id, subjectId: to, earlierId: event.storylineId },
  ])
  return { record, touched: [], changes }
}
