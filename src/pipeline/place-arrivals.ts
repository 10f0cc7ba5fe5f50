import { isWithinWindow, MOST_HITS, MOST_STORY_MEMBERS, QUERY_TERMS, WINDOW_DAYS } from '../cluster/candidate-window.js'
import { chooseEvent } from '../cluster/choose-event.js'
import { EVENT_PARAMETERS } from '../cluster/event-parameters.js'
import { explainPlace, placeArrival, placeUndated } from '../cluster/place-undated.js'
import { cosine, decay } from '../cluster/similarity.js'
import { tellingInArchive, weighTerms } from '../cluster/weigh-terms.js'
import type { Candidate, DayClues, EventChoice, Fingerprint } from '../model/event.js'
import type { Placed } from '../store/apply-moves.js'
import type { AskedTerm } from '../store/find-storylines.js'
import { loadCandidates, type CandidateWindow } from '../store/load-candidates.js'
import { loadFrequencies, type LoadedFrequencies } from '../store/load-frequencies.js'
import { loadWitnesses } from '../store/load-witnesses.js'
import type { Tx } from '../store/transaction.js'
import type { Arrival } from './arrival.js'
import type { BatchCounts } from './batch-counts.js'
import { moveUndated, type Telling } from './move-undated.js'
import { askedTerms } from './settle-storylines.js'

const WINDOW: CandidateWindow = {
  days: WINDOW_DAYS,
  queryTerms: QUERY_TERMS,
  mostHits: MOST_HITS,
  mostStoryMembers: MOST_STORY_MEMBERS,
}

const { backgroundArticles, storyThreshold, storyMergeThreshold } = EVENT_PARAMETERS

const MS_A_DAY = 86_400_000

/** A new article, and where it belongs. */
export interface PlacedArrival {
  readonly arrival: Arrival
  readonly choice: EventChoice
  readonly clues: DayClues
  /** The terms by which the storyline of its event is found. */
  readonly asked: readonly AskedTerm[]
}

/** New articles that come in together. */
export interface PlacedArrivals {
  readonly placed: readonly PlacedArrival[]
  /** What became of undated articles that were stored before, by what the new ones tell of their days. */
  readonly told: Pick<Placed, 'touched' | 'changes'>
}

/**
 * So much in common, of what makes two articles one story for good, and they are taken for one story without looking further:
 * the later one waits.
 */
const SURELY_ALIKE = storyMergeThreshold

/**
 * Where new articles belong, each as if it came after those before it. Whatever hangs on one before it is left out and waits:
 * what goes to the story that it goes to. The first one never waits.
 */
export async function placeArrivals(
  tx: Tx,
  arrivals: readonly Arrival[],
  counts: BatchCounts,
): Promise<PlacedArrivals> {
  const frequencies = await loadFrequencies(tx, fingerprintsOf(arrivals), counts.stored)
  const nearest = findNearest(arrivals, counts, frequencies)
  const { dated, told } = await placeDays(
    tx,
    arrivals.filter(({ place }) => !nearest.has(place)),
    counts,
    frequencies,
  )
  const fingerprints = dated.map(({ arrival, clues }) => ({ ...arrival.fingerprint, placedOn: clues.placedOn }))
  const candidates = await loadCandidates(tx, fingerprints, WINDOW)
  const met = candidates.flatMap(({ articles }) => articles.map(({ fingerprint }) => fingerprint))
  await loadFrequencies(tx, met, frequencies)
  const beside = new Companions()
  const placed: PlacedArrival[] = []
  for (const arrival of arrivals) {
    const index = dated.findIndex((one) => one.arrival === arrival)
    const [one, fingerprint] = [dated[index], fingerprints[index]]
    if (one === undefined || fingerprint === undefined) {
      beside.addFollower(arrival, nearest.get(arrival.place))
      continue
    }
    const own = counts.before(arrival.place, frequencies)
    const articles = [...(candidates[index]?.articles ?? []), ...beside.near(fingerprint)]
    const found = chooseEvent(fingerprint, { articles, ...own })
    if (!beside.add(arrival, fingerprint, found)) continue
    const choice = { ...found, reasons: [...found.reasons, ...explainPlace(one.clues)] }
    placed.push({ ...one, choice, asked: askedTerms(arrival.fingerprint, own) })
  }
  return { placed, told }
}

/** Articles that come in together, as candidates for those behind them. */
class Companions {
  readonly #candidates = new Map<number, Candidate>()
  readonly #taken = new Set<string>()

  /** Those that an article may meet. */
  near(fingerprint: Fingerprint): Candidate[] {
    const wanted = new Set(fingerprint.terms.slice(0, QUERY_TERMS).map(({ term }) => term))
    return [...this.#candidates.values()].filter(
      (other) =>
        isWithinWindow(other.fingerprint, fingerprint) && other.fingerprint.terms.some(({ term }) => wanted.has(term)),
    )
  }

  /** @returns whether nobody before it goes to its story: then it can come in now. */
  add({ place }: Arrival, fingerprint: Fingerprint, { storyId, mergedStories, eventId }: EventChoice): boolean {
    const own = storyId ?? `story of ${place}`
    const stories = [own, ...mergedStories]
    const isFree = stories.every((story) => !this.#taken.has(story))
    for (const story of stories) this.#taken.add(story)
    this.#candidates.set(place, {
      articleId: `article ${place}`,
      storyId: own,
      eventId: eventId ?? `event of ${place}`,
      fingerprint,
    })
    return isFree
  }

  /** One that waits goes, as far as is known, where the one goes that it is most like. */
  addFollower({ place, fingerprint }: Arrival, nearest: number | undefined): void {
    const leader = nearest === undefined ? undefined : this.#candidates.get(nearest)
    if (leader !== undefined) this.#candidates.set(place, { ...leader, articleId: `article ${place}`, fingerprint })
  }
}

function fingerprintsOf(arrivals: readonly Arrival[]): Fingerprint[] {
  return arrivals.map(({ fingerprint }) => fingerprint)
}

/** For each that is surely of one story with one before it: the place of that one. */
function findNearest(
  arrivals: readonly Arrival[],
  counts: BatchCounts,
  frequencies: LoadedFrequencies,
): ReadonlyMap<number, number> {
  const nearest = new Map<number, number>()
  for (const [index, arrival] of arrivals.entries()) {
    if (index === 0) continue
    const likenessTo = weigher(arrival, counts, frequencies)
    let best = { place: arrival.place, share: 0 }
    for (const earlier of arrivals.slice(0, index)) {
      // Where the day of one is not known, any story that they may have in common is enough.
      const isDated = arrival.fingerprint.day !== null && earlier.fingerprint.day !== null
      const share = likenessTo(earlier) / (isDated ? SURELY_ALIKE : storyThreshold)
      if (share > best.share) best = { place: earlier.place, share }
    }
    if (best.share >= 1) nearest.set(arrival.place, best.place)
  }
  return nearest
}

/** How alike an arrival and one before it are, as `chooseStory` measures it. */
function weigher(
  { place, fingerprint }: Arrival,
  counts: BatchCounts,
  frequencies: LoadedFrequencies,
): (other: Arrival) => number {
  const { articleCount, documentFrequency } = counts.before(place, frequencies)
  const telling = tellingInArchive(articleCount, documentFrequency, backgroundArticles)
  const vector = weighTerms(fingerprint, telling)
  return (other) =>
    cosine(vector, other.fingerprint, telling) * decay(fingerprint.day, other.fingerprint.day, EVENT_PARAMETERS)
}

type DatedArrival = Pick<PlacedArrival, 'arrival' | 'clues'>

/**
 * What arrivals show of days: their own, where they have no date, and those of undated articles. One that moves stored
 * articles comes in alone: those behind it must find them where they went. One that tells more of an undated article
 * of which one before it has told is put off, and so are those like it.
 */
async function placeDays(
  tx: Tx,
  arrivals: readonly Arrival[],
  counts: BatchCounts,
  frequencies: LoadedFrequencies,
): Promise<{ readonly dated: readonly DatedArrival[]; readonly told: PlacedArrivals['told'] }> {
  const found = await loadWitnesses(tx, fingerprintsOf(arrivals), WINDOW)
  const met = found.flatMap(({ articles }) => articles.map(({ fingerprint }) => fingerprint))
  await loadFrequencies(tx, met, frequencies)
  const today = Math.floor(Date.now() / MS_A_DAY)
  const dated: DatedArrival[] = []
  const telling: Telling[] = []
  const told = new Set<string>()
  const putOff: Arrival[] = []
  for (const [index, arrival] of arrivals.entries()) {
    const { fingerprint, place } = arrival
    const witnesses = { articles: found[index]?.articles ?? [], ...counts.before(place, frequencies) }
    const places = placeUndated(fingerprint, witnesses, today)
    const moves = places.some(({ isMoved }) => isMoved)
    if (index > 0 && moves) break
    const waits = places.some(({ articleId }) => told.has(articleId))
    const likenessTo = weigher(arrival, counts, frequencies)
    if (waits || putOff.some((other) => likenessTo(other) >= storyThreshold)) {
      putOff.push(arrival)
      continue
    }
    for (const { articleId } of places) told.add(articleId)
    if (places.length > 0) {
      telling.push({ fingerprint, witnesses, articleIds: places.map(({ articleId }) => articleId) })
    }
    dated.push({ arrival, clues: placeArrival(fingerprint, witnesses) })
    if (moves) break
  }
  return { dated, told: await moveUndated(tx, telling, today) }
}
