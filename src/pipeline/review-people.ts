import { MOST_BEARERS } from '../cluster/people/candidate-people.js'
import { findOpen } from '../cluster/people/find-open.js'
import { findDoubtful, joinInEvent } from '../cluster/people/join-in-event.js'
import { HABIT_REACH } from '../cluster/people/outlet-habit.js'
import { MOST_REVIEWED_ARTICLES, partNamesakes } from '../cluster/people/part-namesakes.js'
import { reviewSurnames, type SurnameMoved } from '../cluster/people/review-surnames.js'
import { loadHabits } from '../store/load-habits.js'
import { loadKnownPeople, type StoredPerson } from '../store/load-known-people.js'
import { groupBy } from '../store/group-by.js'
import {
  loadElsewhere,
  loadFullAppearances,
  moveNamesakes,
  type MovedNamesake,
  type StoredAppearance,
  type StoredElsewhere,
} from '../store/namesakes-in-event.js'
import { renamePeople } from '../store/save-people.js'
import { loadSurnamesAlone, moveSurnames, type StoredSurname } from '../store/surnames-alone.js'
import type { Tx } from '../store/transaction.js'

/** What is new in events. */
export interface News {
  /** Articles that are just coming in, whose names are not counted yet. */
  readonly arrived: readonly string[]
  /** These, and the articles that their arrival moved. */
  readonly articles: readonly string[]
  /** Asked right before anybody in these articles becomes another one. */
  readonly willChange: (articleIds: readonly string[]) => Promise<void>
}

/** Who is another one than was thought, in some articles. */
export interface MovedPerson {
  readonly articleIds: readonly string[]
  readonly from: string
  readonly to: string
}

/**
 * Looks once more at who is named in events of which an article has told more: at namesakes who were taken for one, at one who was
 * taken for two, then at the surnames that stand alone.
 *
 * @param news what is new in these events; null = all may be.
 * @returns who bears a name with another one and was taken for them.
 */
export async function reviewPeople(
  tx: Tx,
  eventIds: readonly string[],
  news: News | null = null,
): Promise<readonly MovedPerson[]> {
  const moved = await reviewNamesakes(tx, eventIds, news)
  await reviewAlone(tx, eventIds, news)
  return moved
}

async function reviewNamesakes(tx: Tx, eventIds: readonly string[], news: News | null): Promise<MovedNamesakes> {
  const stored = await loadFullAppearances(tx, eventIds, MOST_REVIEWED_ARTICLES)
  const articles = news === null ? null : new Set(news.articles)
  const doubtful = eventIds
    .map((eventId) => ({ eventId, appearances: findDoubtful(stored.get(eventId) ?? [], articles) }))
    .filter(({ appearances }) => appearances.length > 0)
  if (doubtful.length === 0) return []
  const elsewhere = await loadElsewhere(
    tx,
    doubtful.map(({ eventId, appearances }) => ({
      eventId,
      personIds: [...new Set(appearances.map(({ personId }) => personId))],
    })),
  )
  const moved: (MovedNamesake & { readonly to: string })[] = []
  for (const { eventId, appearances } of doubtful) {
    moved.push(...(await partAndJoin(tx, eventId, appearances, elsewhere.get(eventId) ?? new Map(), news)))
  }
  return moved
}

type MovedNamesakes = readonly (MovedNamesake & { readonly to: string })[]

async function partAndJoin(
  tx: Tx,
  eventId: string,
  appearances: readonly StoredAppearance[],
  elsewhere: ReadonlyMap<string, StoredElsewhere>,
  news: News | null,
): Promise<MovedNamesakes> {
  // Only where somebody has to go it is asked who else bears the name.
  const going = new Set(partNamesakes(appearances, elsewhere, []).map(({ from }) => from))
  const names = appearances.flatMap((one) => (going.has(one.personId) ? one.names : []))
  const [known = []] = await loadKnownPeople(tx, [{ names, eventId }], MOST_BEARERS)
  const parted = partNamesakes(appearances, elsewhere, known)
  const joined = joinInEvent(appearances, elsewhere).filter(({ from, to }) => !going.has(from) && !going.has(to ?? ''))
  if (parted.length + joined.length === 0) return []
  await news?.willChange([...parted, ...joined].flatMap(({ articleIds }) => articleIds))
  const moved = await moveNamesakes(tx, [...parted, ...joined], news?.arrived ?? [])
  await renamePeople(
    tx,
    moved.flatMap(({ from, to }) => [from, to]),
  )
  return moved
}

async function reviewAlone(tx: Tx, eventIds: readonly string[], news: News | null): Promise<void> {
  const alone = [...groupBy(await loadSurnamesAlone(tx, eventIds), ({ eventId }) => eventId)]
  if (alone.length === 0) return
  const known = await loadKnownPeople(
    tx,
    alone.map(([eventId, surnames]) => ({ names: surnames.flatMap(({ names }) => names), eventId })),
    MOST_BEARERS,
  )
  for (const [index, [, surnames]] of alone.entries()) {
    const moved = await review(tx, surnames, known[index] ?? [])
    if (moved.length === 0) continue
    await news?.willChange(moved.map(({ articleId }) => articleId))
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
