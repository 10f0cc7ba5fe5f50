import { backgroundShare } from '../../text/background-share.js'
import type { Fingerprint } from '../../model/event.js'
import type { Profile } from '../../model/storyline.js'
import type { ArchiveInMemory } from '../archive-in-memory.js'
import { meetingDay } from '../meeting-day.js'
import { EVENT_PARAMETERS } from '../event-parameters.js'
import { chooseStoryline } from './choose-storyline.js'
import { profileEvent } from './profile.js'
import { MOST_EVENTS, MOST_HOLDERS, MOST_STORYLINES, QUERY_TERMS } from './candidate-storylines.js'

/** Storylines over the events of an archive in memory, as the database keeps them: for measurements and tests. */
export class StorylinesInMemory {
  readonly #prints = new Map<string, Fingerprint>()
  readonly #holders = new Map<string, string[]>()
  readonly #eventOf = new Map<string, string>()
  readonly #members = new Map<string, Set<string>>()
  readonly #storylineOf = new Map<string, string>()
  readonly #events = new Map<string, Set<string>>()
  readonly #profiles = new Map<string, Profile>()
  #opened = 0

  constructor(private readonly archive: ArchiveInMemory) {}

  /** Takes in an article that the archive has just taken in: what it did to events is followed, then its event finds its storyline. */
  takeIn(articleId: string, fingerprint: Fingerprint): void {
    this.#prints.set(articleId, fingerprint)
    for (const { term } of fingerprint.terms) this.#holders.set(term, [...(this.#holders.get(term) ?? []), articleId])
    const touched = this.#follow()
    for (const eventId of touched) if (this.#members.has(eventId)) this.#profiles.set(eventId, this.#profile(eventId))
    this.#settle(this.#eventOf.get(articleId) ?? '', fingerprint)
  }

  /** The storyline of every article, by article id. */
  storylines(): ReadonlyMap<string, string> {
    return new Map([...this.#eventOf].map(([articleId, eventId]) => [articleId, this.#storylineOf.get(eventId) ?? '']))
  }

  #settle(eventId: string, fingerprint: Fingerprint): void {
    const own = this.#storylineOf.get(eventId) ?? null
    const profile = this.#profiles.get(eventId)
    if (profile === undefined) return
    const candidates = [...new Set([...(own === null ? [] : [own]), ...this.#find(fingerprint)])].map(
      (storylineId) => ({
        storylineId,
        events: [...(this.#events.get(storylineId) ?? [])]
          .filter((id) => id !== eventId)
          .slice(-MOST_EVENTS)
          .flatMap((id) => this.#profiles.get(id) ?? []),
      }),
    )
    const { storylineId, merged } = chooseStoryline(profile, own, candidates)
    const isAlone = own !== null && this.#events.get(own)?.size === 1
    const into = storylineId ?? (isAlone ? own : `storyline-${String(++this.#opened)}`)
    this.#put(eventId, into)
    for (const other of merged) for (const event of [...(this.#events.get(other) ?? [])]) this.#put(event, into)
  }

  #find({ terms }: Fingerprint): string[] {
    const weighed = terms
      .map(({ term, count }) => ({ term, weight: Math.log1p(count) * this.#telling(term) }))
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
      .slice(0, QUERY_TERMS)
    const shared = new Map<string, number>()
    for (const { term, weight } of weighed) {
      for (const articleId of (this.#holders.get(term) ?? []).slice(-MOST_HOLDERS)) {
        shared.set(articleId, (shared.get(articleId) ?? 0) + weight * this.#telling(term))
      }
    }
    const best = new Map<string, number>()
    for (const [articleId, score] of shared) {
      const storylineId = this.#storylineOf.get(this.#eventOf.get(articleId) ?? '')
      if (storylineId !== undefined) best.set(storylineId, Math.max(best.get(storylineId) ?? 0, score))
    }
    return [...best]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, MOST_STORYLINES)
      .map(([id]) => id)
  }

  #put(eventId: string, storylineId: string): void {
    const before = this.#storylineOf.get(eventId)
    if (before === storylineId) return
    if (before !== undefined) this.#events.get(before)?.delete(eventId)
    this.#storylineOf.set(eventId, storylineId)
    this.#events.set(storylineId, (this.#events.get(storylineId) ?? new Set()).add(eventId))
  }

  /** An event that parts from another stays in its storyline. */
  #follow(): ReadonlySet<string> {
    const touched = new Set<string>()
    for (const [articleId, eventId] of this.archive.events()) {
      const before = this.#eventOf.get(articleId)
      if (before === eventId) continue
      const storyline = before === undefined ? undefined : this.#storylineOf.get(before)
      if (storyline !== undefined && !this.#storylineOf.has(eventId)) this.#put(eventId, storyline)
      if (before !== undefined) {
        const left = this.#members.get(before)
        left?.delete(articleId)
        if (left?.size === 0) this.#drop(before)
        else touched.add(before)
      }
      this.#members.set(eventId, (this.#members.get(eventId) ?? new Set()).add(articleId))
      this.#eventOf.set(articleId, eventId)
      touched.add(eventId)
    }
    return touched
  }

  #drop(eventId: string): void {
    this.#members.delete(eventId)
    this.#events.get(this.#storylineOf.get(eventId) ?? '')?.delete(eventId)
    this.#storylineOf.delete(eventId)
    this.#profiles.delete(eventId)
  }

  #profile(eventId: string): Profile {
    const prints = [...(this.#members.get(eventId) ?? [])].flatMap((id) => this.#prints.get(id) ?? [])
    const days = prints.flatMap((print) => meetingDay(print) ?? [])
    return profileEvent(prints, days.length === 0 ? null : Math.max(...days), (term) => this.#telling(term))
  }

  #telling(term: string): number {
    const { backgroundArticles } = EVENT_PARAMETERS
    const holding = backgroundShare(term) * backgroundArticles + (this.#holders.get(term)?.length ?? 0)
    return Math.max(0, Math.log((backgroundArticles + this.#prints.size) / holding))
  }
}
