import { explainPlace, placeUndated } from '../cluster/place-undated.js'
import type { Fingerprint, PlacedArticle, UndatedCandidate, Witnesses } from '../model/event.js'
import type { Placed } from '../store/apply-moves.js'
import { holdClues } from '../store/load-witnesses.js'
import { savePlaces } from '../store/save-places.js'
import type { Tx } from '../store/transaction.js'

/** A dated article that comes in, and the undated ones of whose day it tells something new. */
export interface Telling {
  readonly fingerprint: Fingerprint
  readonly witnesses: Witnesses<UndatedCandidate>
  readonly articleIds: readonly string[]
}

/**
 * Writes down what dated articles that come in show of the days of undated ones, of which those that are of another day than
 * was thought leave what they were in.
 *
 * @param all of them tell of others.
 * @param today day of taking in, since 1970-01-01.
 */
export async function moveUndated(
  tx: Tx,
  all: readonly Telling[],
  today: number,
): Promise<Pick<Placed, 'touched' | 'changes'>> {
  if (all.length === 0) return { touched: [], changes: [] }
  const held = await holdClues(
    tx,
    all.flatMap(({ witnesses }) => witnesses.articles),
    all.flatMap(({ articleIds }) => articleIds),
  )
  const places = all.flatMap(({ fingerprint, witnesses, articleIds }): PlacedArticle[] => {
    const articles = articleIds.flatMap((id) => held.get(id) ?? [])
    return placeUndated(fingerprint, { ...witnesses, articles }, today)
  })
  return savePlaces(
    tx,
    places.map((place) => ({ ...place, reasons: explainPlace(place.clues) })),
  )
}
