import type {
  Candidate,
  Candidates,
  DayClues,
  EventChoice,
  Fingerprint,
  PlacedArticle,
  UndatedCandidate,
} from '../model/event.js'
import { isWithinWindow, MOST_HITS, MOST_STORY_MEMBERS, QUERY_TERMS } from './candidate-window.js'
import { chooseEvent } from './choose-event.js'
import { meetingDay } from './meeting-day.js'
import { NO_CLUES, placeArrival, placeUndated } from './place-undated.js'

interface Kept extends UndatedCandidate {
  fingerprint: Fingerprint
  clues: DayClues
  eventId: string
  storyId: string
  /** Order of arrival. */
  readonly number: number
}

/**
 * The stored articles, held in memory: finds candidates by the rule of `candidate-window.ts` as the database does, and takes
 * in what was chosen. Serves comparisons without a database, measurements and tests.
 */
export class ArchiveInMemory {
  readonly #articles: Kept[] = []
  readonly #holders = new Map<string, Kept[]>()
  readonly #stories = new Map<string, Set<Kept>>()
  readonly #byId = new Map<string, Kept>()
  #events = 0
  #opened = 0

  /**
   * Takes an article in as ingestion does: what it says of undated ones, or they of it, comes first, its event then.
   *
   * @param today day of taking in, since 1970-01-01; without one no article is too old for another.
   * @returns what was chosen for it.
   */
  takeIn(articleId: string, fingerprint: Fingerprint, today = 0): EventChoice {
    const isUndated = fingerprint.day === null
    const found = this.#search(fingerprint, (kept) =>
      isUndated ? meetingDay(kept.fingerprint) !== null : kept.fingerprint.day === null,
    )
    const witnesses = {
      articles: found,
      articleCount: this.#articles.length,
      documentFrequency: this.#frequencies(fingerprint, found),
    }
    const clues = placeArrival(fingerprint, witnesses)
    for (const placed of placeUndated(fingerprint, witnesses, today)) this.#place(placed)
    const print = { ...fingerprint, placedOn: clues.placedOn }
    const choice = chooseEvent(print, this.findCandidates(print))
    this.add(articleId, print, choice, { clues, today })
    return choice
  }

  /** What is known of an undated article's day; one of another day than before leaves its event and story. */
  #place({ articleId, clues, isMoved }: PlacedArticle): void {
    const article = this.#byId.get(articleId)
    if (article === undefined) return
    article.clues = clues
    article.fingerprint = { ...article.fingerprint, placedOn: clues.placedOn }
    if (!isMoved) return
    this.#stories.get(article.storyId)?.delete(article)
    article.storyId = this.#newStory()
    article.eventId = `event-${++this.#events}`
    this.#join(article)
  }

  #newStory(): string {
    return `story-${++this.#opened}`
  }

  #join(article: Kept): void {
    const story = this.#stories.get(article.storyId)
    if (story) story.add(article)
    else this.#stories.set(article.storyId, new Set([article]))
  }

  #search({ terms }: Fingerprint, isWanted: (article: Kept) => boolean): Kept[] {
    const shared = new Map<Kept, number>()
    for (const { term } of terms.slice(0, QUERY_TERMS)) {
      for (const article of this.#holders.get(term) ?? []) {
        if (isWanted(article)) shared.set(article, (shared.get(article) ?? 0) + 1)
      }
    }
    return [...shared]
      .sort(([a, countA], [b, countB]) => countB - countA || laterDayFirst(a, b) || b.number - a.number)
      .slice(0, MOST_HITS)
      .map(([article]) => article)
  }

  /** The stored articles that may report the same event, nearest first. */
  findCandidates(fingerprint: Fingerprint): Candidates {
    const hits = this.#search(fingerprint, (article) => isWithinWindow(article.fingerprint, fingerprint))
    const stories = new Set(hits.map(({ storyId }) => storyId))
    const articles = [...stories].flatMap((storyId) =>
      [...(this.#stories.get(storyId) ?? [])]
        .filter((article) => isWithinWindow(article.fingerprint, fingerprint))
        .sort((a, b) => distance(a, fingerprint) - distance(b, fingerprint) || b.number - a.number)
        .slice(0, MOST_STORY_MEMBERS),
    )
    return {
      articles,
      articleCount: this.#articles.length,
      documentFrequency: this.#frequencies(fingerprint, articles),
    }
  }

  /** Takes in an article with what was chosen for it; returns its event. */
  add(
    articleId: string,
    fingerprint: Fingerprint,
    choice: EventChoice,
    { clues = NO_CLUES, today = 0 }: { readonly clues?: DayClues; readonly today?: number } = {},
  ): string {
    const opened = new Map<number, string>()
    const open = (number: number): string => {
      const event = opened.get(number) ?? `event-${++this.#events}`
      opened.set(number, event)
      return event
    }
    const kept: Kept = {
      articleId,
      fingerprint,
      clues,
      takenInDay: today,
      storyId: choice.storyId ?? this.#newStory(),
      eventId: choice.eventId ?? open(0),
      number: this.#articles.length,
    }
    for (const { articleId: moved, toEventId, newEvent } of choice.moves) {
      const article = this.#byId.get(moved)
      if (article) article.eventId = toEventId ?? open(newEvent ?? 0)
    }
    for (const storyId of choice.mergedStories) {
      for (const article of this.#stories.get(storyId) ?? []) {
        article.storyId = kept.storyId
        this.#join(article)
      }
      this.#stories.delete(storyId)
    }
    this.#articles.push(kept)
    this.#byId.set(articleId, kept)
    this.#join(kept)
    for (const { term } of fingerprint.terms) append(this.#holders, term, kept)
    return kept.eventId
  }

  /** The event of every article taken in, by article id, as it stands now. */
  events(): ReadonlyMap<string, string> {
    return new Map(this.#articles.map(({ articleId, eventId }) => [articleId, eventId]))
  }

  #frequencies(fingerprint: Fingerprint, candidates: readonly Candidate[]): ReadonlyMap<string, number> {
    const frequency = new Map<string, number>()
    for (const { terms } of [fingerprint, ...candidates.map((candidate) => candidate.fingerprint)]) {
      for (const { term } of terms) frequency.set(term, this.#holders.get(term)?.length ?? 0)
    }
    return frequency
  }
}

function laterDayFirst(a: Candidate, b: Candidate): number {
  return (meetingDay(b.fingerprint) ?? -Infinity) - (meetingDay(a.fingerprint) ?? -Infinity) || 0
}

function distance(article: Candidate, fingerprint: Fingerprint): number {
  const [other, day] = [meetingDay(article.fingerprint), meetingDay(fingerprint)]
  return day === null || other === null ? Number.MAX_SAFE_INTEGER : Math.abs(other - day)
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
