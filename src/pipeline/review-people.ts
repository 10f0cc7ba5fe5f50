import { MOST_BEARERS } from '../cluster/people/candidate-people.js'
import { findOpen } from '../cluster/people/find-open.js'
import { HABIT_REACH } from '../cluster/people/outlet-habit.js'
import { reviewSurnames, type SurnameMoved } from '../cluster/people/review-surnames.js'
import { loadHabits } from '../store/load-habits.js'
import { loadKnownPeople, type StoredPerson } from '../store/load-known-people.js'
import { renamePeople } from '../store/save-people.js'
import { loadSurnamesAlone, moveSurnames, type StoredSurname } from '../store/surnames-alone.js'
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
    const moved = await review(tx, alone, known)
    await moveSurnames(tx, moved)
    await renamePeople(
      tx,
      moved.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    )
  }
}

/** What the event and the archive leave open the habits of outlets may tell; only then are they read. */
async function review(
  tx: Tx,
  alone: readonly StoredSurname[],
  known: readonly StoredPerson[],
): Promise<readonly SurnameMoved[]> {
  const first = reviewSurnames(alone, known)
  const found = alone.map((one) => {
    const move = first.find(({ articleId, from }) => articleId === one.articleId && from === one.personId)
    return { ...one, key: one.articleId, personId: move === undefined ? one.personId : move.to }
  })
  const open = findOpen(found, known)
  if (open.length === 0) return first
  const ids = known.map(({ id }) => id)
  const habits = await loadHabits(tx, open, ids, HABIT_REACH)
  return reviewSurnames(
    alone.map((one) => ({ ...one, habit: habits.get(one.articleId) })),
    known,
  )
}
