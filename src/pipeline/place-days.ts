import { explainPlace, placeArrival, placeUndated } from '../cluster/place-undated.js'
import type { DayClues, Fingerprint } from '../model/event.js'
import type { Placed } from '../store/apply-moves.js'
import type { CandidateWindow } from '../store/load-candidates.js'
import { holdClues, loadWitnesses } from '../store/load-witnesses.js'
import { savePlaces } from '../store/save-places.js'
import type { Tx } from '../store/transaction.js'

/** What an arrival shows of days: its own, when it has no date, and those of undated articles. */
export interface PlacedDays extends Pick<Placed, 'touched' | 'changes'> {
  readonly clues: DayClues
}

const MS_A_DAY = 86_400_000

/**
 * Before an article finds its event: one without a date is placed by its words, and one with a date may show when undated ones
 * were written, which then leave what they were in.
 */
export async function placeDays(tx: Tx, fingerprint: Fingerprint, window: CandidateWindow): Promise<PlacedDays> {
  const witnesses = await loadWitnesses(tx, fingerprint, window)
  const clues = placeArrival(fingerprint, witnesses)
  const today = Math.floor(Date.now() / MS_A_DAY)
  const told = placeUndated(fingerprint, witnesses, today).map(({ articleId }) => articleId)
  if (told.length === 0) return { clues, touched: [], changes: [] }
  const places = placeUndated(fingerprint, await holdClues(tx, witnesses, told), today)
  const saved = await savePlaces(
    tx,
    places.map((place) => ({ ...place, reasons: explainPlace(place.clues) })),
  )
  return { clues, ...saved }
}
