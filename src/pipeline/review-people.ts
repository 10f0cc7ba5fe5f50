import { MOST_BEARERS } from '../cluster/people/candidate-people.js'
import { reviewSurnames } from '../cluster/people/review-surnames.js'
import { loadKnownPeople } from '../store/load-known-people.js'
import { renamePeople } from '../store/save-people.js'
import { loadSurnamesAlone, moveSurnames } from '../store/surnames-alone.js'
import type { Tx } from '../store/transaction.js'

/** Looks once more at the surnames that stand alone in events of which an article has told more. */
export async function reviewPeople(tx: Tx, eventIds: readonly string[]): Promise<void> {
  for (const eventId of eventIds) {
    const alone = await loadSurnamesAlone(tx, eventId)
    if (alone.length === 0) continue
    const known = await loadKnownPeople(
      tx,
      alone.flatMap(({ names }) => names),
      eventId,
      MOST_BEARERS,
    )
    const moved = reviewSurnames(alone, known)
    await moveSurnames(tx, moved)
    await renamePeople(
      tx,
      moved.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    )
  }
}
