import type { Rendering, Utterance } from '../model/utterance.js'
import type { Tx } from './transaction.js'
import { followUtterances, type UtteranceFates } from './follow-utterances.js'
import { makeUuids } from './uuid-v7.js'

/**
 * Makes an event's stored utterances those of a fresh alignment: an utterance or rendering whose id is stored is kept
 * and brought up to date, others are new, and what the alignment no longer has is removed.
 */
export async function saveUtterances(tx: Tx, eventId: string, utterances: readonly Utterance[]): Promise<Realignment> {
  const makeId = makeUuids()
  const stored = await tx.utterance.findMany({ where: { eventId }, include: { renderings: true } })
  const known = new Map(stored.map((utterance) => [utterance.id, utterance]))
  const knownRenderings = new Map(stored.flatMap(({ renderings }) => renderings).map((one) => [one.id, one]))
  const wanted = utterances.map((utterance) => ({
    utterance,
    columns: {
      id: known.has(utterance.id) ? utterance.id : makeId(),
      eventId,
      personId: utterance.personId,
      organisation: utterance.organisation,
      text: fullest(utterance.renderings),
      articleCount: new Set(utterance.renderings.map(({ articleId }) => articleId)).size,
    },
  }))
  const renderings = wanted.flatMap(({ utterance, columns }) =>
    utterance.renderings.map((rendering) => ({
      id: knownRenderings.has(rendering.id) ? rendering.id : makeId(),
      utteranceId: columns.id,
      articleId: rendering.articleId,
      quoteId: rendering.quoteId,
      start: rendering.span.start,
      end: rendering.span.end,
      text: rendering.text,
      score: rendering.score,
    })),
  )

  const newUtterances = wanted.map(({ columns }) => columns).filter(({ id }) => !known.has(id))
  const changedUtterances = wanted.map(({ columns }) => columns).filter((one) => isChanged(known.get(one.id), one))
  const newRenderings = renderings.filter(({ id }) => !knownRenderings.has(id))
  const changedRenderings = renderings.filter((one) => isChanged(knownRenderings.get(one.id), one))
  const keptUtterances = new Set(wanted.map(({ columns }) => columns.id))
  const keptRenderings = new Set(renderings.map(({ id }) => id))
  const goneUtterances = [...known.keys()].filter((id) => !keptUtterances.has(id))
  const goneRenderings = [...knownRenderings.keys()].filter((id) => !keptRenderings.has(id))

  if (newUtterances.length > 0) await tx.utterance.createMany({ data: newUtterances })
  for (const { id, ...data } of changedUtterances) await tx.utterance.update({ where: { id }, data })
  // Changed renderings leave an utterance that goes before it takes along those that are still its own.
  for (const { id, ...data } of changedRenderings) await tx.rendering.update({ where: { id }, data })
  if (newRenderings.length > 0) await tx.rendering.createMany({ data: newRenderings })
  if (goneRenderings.length > 0) await tx.rendering.deleteMany({ where: { id: { in: goneRenderings } } })
  if (goneUtterances.length > 0) await tx.utterance.deleteMany({ where: { id: { in: goneUtterances } } })
  return {
    newRenderings: newRenderings.map(({ id, articleId }) => ({ id, articleId })),
    ...followUtterances(
      stored.map(({ id, renderings: own }) => ({ id, renderings: own.map((rendering) => rendering.id) })),
      new Map(renderings.map(({ id, utteranceId }) => [id, utteranceId])),
    ),
  }
}

/** What a fresh alignment changed. */
export interface Realignment extends UtteranceFates {
  /** Renderings that the event did not have before. */
  readonly newRenderings: readonly { readonly id: string; readonly articleId: string }[]
}

/** The words of the longest rendering; of equals the first published. */
function fullest(renderings: readonly Rendering[]): string {
  return renderings.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '')
}

/** Whether a stored row differs from the wanted columns. False for a row that is not stored. */
function isChanged<T extends object>(stored: T | undefined, wanted: T): boolean {
  return stored !== undefined && (Object.keys(wanted) as (keyof T)[]).some((key) => stored[key] !== wanted[key])
}
