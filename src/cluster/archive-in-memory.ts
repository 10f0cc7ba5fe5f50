import type { Candidate, Candidates, EventChoice, Fingerprint } from '../model/event.js'
import { MOST_HITS, MOST_STORY_MEMBERS, QUERY_TERMS, WINDOW_DAYS } from './candidate-window.js'

interface Kept extends Candidate {
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
  readonly #stories = new Map<string, Kept[]>()
  readonly #byId = new Map<string, Kept>()
  #events = 0

  /** The stored articles that may report the same event, nearest first. */
  findCandidates(fingerprint: Fingerprint): Candidates {
    const shared = new Map<Kept, number>()
    for (const { term } of fingerprint.terms.slice(0, QUERY_TERMS)) {
      for (const article of this.#holders.get(term) ?? []) {
        if (isWithinWindow(article, fingerprint)) shared.set(article, (shared.get(article) ?? 0) + 1)
      }
    }
    const hits = [...shared]
      .sort(([a, countA], [b, countB]) => countB - countA || laterDayFirst(a, b) || b.number - a.number)
      .slice(0, MOST_HITS)
    const stories = new Set(hits.map(([{ storyId }]) => storyId))
    const articles = [...stories].flatMap((storyId) =>
      (this.#stories.get(storyId) ?? [])
        .filter((article) => isWithinWindow(article, fingerprint))
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
  add(articleId: string, fingerprint: Fingerprint, choice: EventChoice): string {
    const opened = new Map<number, string>()
    const open = (number: number): string => {
      const event = opened.get(number) ?? `event-${++this.#events}`
      opened.set(number, event)
      return event
    }
    const kept: Kept = {
      articleId,
      fingerprint,
      storyId: choice.storyId ?? `story-${this.#stories.size + 1}`,
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
        append(this.#stories, kept.storyId, article)
      }
      this.#stories.set(storyId, [])
    }
    this.#articles.push(kept)
    this.#byId.set(articleId, kept)
    append(this.#stories, kept.storyId, kept)
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

function isWithinWindow(article: Candidate, { day }: Fingerprint): boolean {
  const other = article.fingerprint.day
  return day === null || other === null || Math.abs(other - day) <= WINDOW_DAYS
}

function laterDayFirst(a: Candidate, b: Candidate): number {
  return (b.fingerprint.day ?? -Infinity) - (a.fingerprint.day ?? -Infinity) || 0
}

function distance(article: Candidate, { day }: Fingerprint): number {
  const other = article.fingerprint.day
  return day === null || other === null ? Number.MAX_SAFE_INTEGER : Math.abs(other - day)
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
