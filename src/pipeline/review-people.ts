import { MOST_BEARERS } from '../cluster/people/candidate-people.js'
import { findOpen } from '../cluster/people/find-open.js'
import { findDoubtful, joinInEvent } from '../cluster/people/join-in-event.js'
import { HABIT_REACH } from '../cluster/people/outlet-habit.js'
import { MOST_REVIEWED_ARTICLES, partNamesakes } from '../cluster/people/part-namesakes.js'
import { reviewSurnames, type SurnameMoved } from '../cluster/people/review-surnames.js'
import { loadHabits } from '../store/load-habits.js'
import { loadKnownPeople, type StoredPerson } from '../store/load-known-people.js'
import { loadElsewhere, loadFullAppearances, moveNamesakes, type MovedNamesake } from '../store/namesakes-in-event.js'
import { renamePeople } from '../store/save-people.js'
import { loadSurnamesAlone, moveSurnames, type StoredSurname } from '../store/surnames-alone.js'
import type { Tx } from '../store/transaction.js'

/** What is new in events. */
export interface News {
  /** The article that is just coming in, whose names are not counted yet; null = none. */
  readonly arrived: string | null
  /** It, and the articles that its arrival moved. */
  readonly articles: readonly string[]
}

/**
 * Looks once more at who is named in events of which an article has told more: at namesakes who were taken for one, at one who was
 * taken for two, then at the surnames that stand alone.
 *
 * @param news what is new in these events; null = all may be.
 * @returns for everybody whom that article names, and who is another one than was thought: who that is.
 */
export async function reviewPeople(
  tx: Tx,
  eventIds: readonly string[],
  news: News | null = null,
): Promise<ReadonlyMap<string, string>> {
  const arrived = news?.arrived ?? null
  const moved: (MovedNamesake & { readonly to: string })[] = []
  for (const eventId of eventIds) {
    moved.push(...(await reviewNamesakes(tx, eventId, news)))
    await reviewAlone(tx, eventId)
  }
  return new Map(
    moved.flatMap(({ from, to, articleIds }) => (articleIds.includes(arrived ?? '') ? [[from, to] as const] : [])),
  )
}

async function reviewNamesakes(tx: Tx, eventId: string, news: News | null) {
  const appearances = findDoubtful(
    await loadFullAppearances(tx, eventId, MOST_REVIEWED_ARTICLES),
    news === null ? null : new Set(news.articles),
  )
  if (appearances.length === 0) return []
  const elsewhere = await loadElsewhere(tx, [...new Set(appearances.map(({ personId }) => personId))], eventId)
  // Only where somebody has to go it is asked who else bears the name.
  const going = new Set(partNamesakes(appearances, elsewhere, []).map(({ from }) => from))
  const names = appearances.flatMap((one) => (going.has(one.personId) ? one.names : []))
  const known = names.length === 0 ? [] : await loadKnownPeople(tx, names, eventId, MOST_BEARERS)
  const parted = partNamesakes(appearances, elsewhere, known)
  const joined = joinInEvent(appearances, elsewhere).filter(({ from, to }) => !going.has(from) && !going.has(to ?? ''))
  if (parted.length + joined.length === 0) return []
  const moved = await moveNamesakes(tx, [...parted, ...joined], news?.arrived ?? null)
  await renamePeople(
    tx,
    moved.flatMap(({ from, to }) => [from, to]),
  )
  return moved
}

async function reviewAlone(tx: Tx, eventId: string): Promise<void> {
  const alone = await loadSurnamesAlone(tx, eventId)
  if (alone.length === 0) return
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
