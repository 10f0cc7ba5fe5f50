import type { Rendering, Utterance } from '../model/utterance.js'
import { followUtterances, type UtteranceFates } from './follow-utterances.js'
import type { UtteranceRow } from './describe-facts.js'
import { groupBy } from './group-by.js'
import { insertRows, updateRows } from './insert-rows.js'
import type { Tx } from './transaction.js'
import { makeUuids } from './uuid-v7.js'

/** The fresh alignment of one event. */
export interface AlignedEvent {
  readonly eventId: string
  readonly utterances: readonly Utterance[]
  /** The utterances as they are stored. */
  readonly stored: readonly UtteranceRow[]
}

/**
 * Makes the stored utterances of events those of a fresh alignment: an utterance or rendering whose id is stored is kept
 * and brought up to date, others are new, and what the alignment no longer has is removed. Returns for each event, in
 * order, what changed.
 */
export async function saveUtterances(tx: Tx, events: readonly AlignedEvent[]): Promise<Realignment[]> {
  const makeId = makeUuids()
  const planned = events.map((event) => plan(event, makeId))
  const all = <Row>(read: (one: Planned) => readonly Row[]): Row[] => planned.flatMap(read)
  await insertRows(
    tx,
    'Utterance',
    all((one) => one.utterances.fresh),
  )
  await updateRows(
    tx,
    'Utterance',
    all((one) => one.utterances.changed),
  )
  // Changed renderings leave an utterance that goes before it takes along those that are still its own.
  await updateRows(
    tx,
    'Rendering',
    all((one) => one.renderings.changed),
  )
  await insertRows(
    tx,
    'Rendering',
    all((one) => one.renderings.fresh),
  )
  const gone = { renderings: all((one) => one.renderings.gone), utterances: all((one) => one.utterances.gone) }
  if (gone.renderings.length > 0) await tx.rendering.deleteMany({ where: { id: { in: gone.renderings } } })
  if (gone.utterances.length > 0) await tx.utterance.deleteMany({ where: { id: { in: gone.utterances } } })
  return planned.map(({ realignment, stored }) => ({ ...realignment, stored }))
}

/** Rows to write of one table. */
interface PlannedRows<Row> {
  readonly fresh: readonly Row[]
  readonly changed: readonly Row[]
  readonly gone: readonly string[]
}

interface Planned {
  readonly utterances: PlannedRows<object>
  readonly renderings: PlannedRows<object>
  readonly stored: readonly UtteranceRow[]
  readonly realignment: Omit<Realignment, 'stored'>
}

function plan({ eventId, utterances, stored }: AlignedEvent, makeId: () => string): Planned {
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
  const planned = {
    utterances: planRows(
      known,
      wanted.map(({ columns }) => columns),
    ),
    renderings: planRows(knownRenderings, renderings),
  }
  const renderingsOf = groupBy(renderings, ({ utteranceId }) => utteranceId)
  return {
    ...planned,
    stored: wanted
      .map(({ columns }) => ({ ...columns, renderings: (renderingsOf.get(columns.id) ?? []).sort(byId) }))
      .sort(byId),
    realignment: {
      newRenderings: planned.renderings.fresh.map(({ id, articleId }) => ({ id, articleId })),
      ...followUtterances(
        stored.map(({ id, renderings: own }) => ({ id, renderings: own.map((rendering) => rendering.id) })),
        new Map(renderings.map(({ id, utteranceId }) => [id, utteranceId])),
      ),
    },
  }
}

function planRows<Row extends { readonly id: string }>(
  known: ReadonlyMap<string, Row>,
  wanted: readonly Row[],
): PlannedRows<Row> {
  const kept = new Set(wanted.map(({ id }) => id))
  return {
    fresh: wanted.filter(({ id }) => !known.has(id)),
    changed: wanted.filter((one) => isChanged(known.get(one.id), one)),
    gone: [...known.keys()].filter((id) => !kept.has(id)),
  }
}

/** What a fresh alignment changed. */
export interface Realignment extends UtteranceFates {
  /** Renderings that the event did not have before. */
  readonly newRenderings: readonly { readonly id: string; readonly articleId: string }[]
  /** All utterances of the event as they are stored now. */
  readonly stored: readonly UtteranceRow[]
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}

/** The words of the longest rendering; of equals the first published. */
function fullest(renderings: readonly Rendering[]): string {
  return renderings.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '')
}

/** Whether a stored row differs from the wanted columns. False for a row that is not stored. */
function isChanged<T extends object>(stored: T | undefined, wanted: T): boolean {
  return stored !== undefined && (Object.keys(wanted) as (keyof T)[]).some((key) => stored[key] !== wanted[key])
}
