import type { Habit, KnownPerson, Prominence, Traits } from '../../model/known-person.js'
import type { ArticlePerson } from '../../model/person.js'
import { keysOfName, keysToFind } from '../../text/name-keys.js'
import { MOST_BEARERS } from './candidate-people.js'
import { addArticle, takeArticle, UNKNOWN } from './weigh-prominence.js'
import { MOST_REVIEWED_ARTICLES, partNamesakes, sumAppearances, type FullAppearance } from './part-namesakes.js'
import { joinInEvent } from './join-in-event.js'
import { reviewSurnames } from './review-surnames.js'
import { addTraits, NO_TRAITS } from './add-traits.js'
import { HABIT_REACH, NO_HABIT } from './outlet-habit.js'

/** A person of the archive. */
interface Kept {
  readonly id: string
  readonly names: Map<string, number>
  prominence: Prominence
  traits: Traits
}

/** What an article says of who is in it. */
export interface NamingArticle {
  readonly id: string
  readonly people: readonly ArticlePerson[]
  /** What it tells of each of them. */
  readonly traits: readonly Traits[]
  /** Days since 1970-01-01; null = undated. */
  readonly day: number | null
  /** Name of its outlet; absent or null = not known. */
  readonly outlet?: string | null
}

interface KeptArticle extends NamingArticle {
  /** Who each of its people is. */
  readonly ids: string[]
}

/**
 * The people of an archive, held in memory: finds candidates by the keys and limits that the database keeps, and takes in
 * what was chosen. Serves measurements and tests.
 */
export class PeopleInMemory {
  readonly #people = new Map<string, Kept>()
  readonly #byKey = new Map<string, Set<string>>()
  readonly #articles = new Map<string, KeptArticle>()
  readonly #byOutlet = new Map<string, KeptArticle[]>()

  /** Everybody of the event's articles, and whoever is found under one of the names: of each key the most written of. */
  findCandidates(names: readonly string[], articlesOfEvent: Iterable<string>): KnownPerson[] {
    const eventArticles = new Map<string, number>()
    for (const article of articlesOfEvent) {
      for (const [id, isFull] of this.#namedIn(article)) {
        eventArticles.set(id, (eventArticles.get(id) ?? 0) + (isFull ? 1 : 0))
      }
    }
    const found = new Set(eventArticles.keys())
    for (const key of new Set(names.flatMap(keysToFind))) {
      const bearers = [...(this.#byKey.get(key) ?? [])].flatMap((id) => this.#people.get(id) ?? [])
      bearers.sort((a, b) => (b.prominence.heat ?? 0) - (a.prominence.heat ?? 0) || (a.id < b.id ? -1 : 1))
      for (const { id } of bearers.slice(0, MOST_BEARERS)) found.add(id)
    }
    return [...found].flatMap((id) => {
      const kept = this.#people.get(id)
      return kept === undefined ? [] : [describe(kept, eventArticles.get(id))]
    })
  }

  /** Whom an outlet called by the surname alone, up to a day. */
  habitOf({ outlet, day }: Pick<NamingArticle, 'outlet' | 'day'>): Habit {
    if (outlet === undefined || outlet === null || day === null) return NO_HABIT
    const habit = new Map<string, number>()
    const lately = (this.#byOutlet.get(outlet) ?? [])
      .filter((article) => article.day !== null && article.day <= day && article.day >= day - HABIT_REACH.days)
      .sort((a, b) => (b.day ?? 0) - (a.day ?? 0))
    for (const { people, ids } of lately.slice(0, HABIT_REACH.mostArticles)) {
      const called = new Set<string>()
      people.forEach(({ name, names }, place) => {
        const printed = [name, ...names]
        if (printed.some(isFullName) && !printed.every(isFullName)) called.add(ids[place] ?? '')
      })
      for (const id of called) habit.set(id, (habit.get(id) ?? 0) + 1)
    }
    return habit
  }

  /** Takes in an article's people with what was chosen for each. */
  add(article: NamingArticle, chosen: readonly (string | null)[]): void {
    const ids = article.people.map((_, place) => chosen[place] ?? this.#open())
    const kept = { ...article, ids }
    this.#articles.set(article.id, kept)
    const { outlet = null } = article
    if (outlet !== null) this.#byOutlet.set(outlet, [...(this.#byOutlet.get(outlet) ?? []), kept])
    const counted = new Set<string>()
    article.people.forEach((_, place) => {
      const id = ids[place] ?? ''
      this.#count(article, place, id, counted.has(id) ? 0 : 1)
      counted.add(id)
    })
  }

  /**
   * Looks once more at who is named in an event: at namesakes, then at the surnames that stand alone. Whoever is left without an
   * article leads on to who got them.
   */
  review(articlesOfEvent: Iterable<string>): void {
    const articles = [...articlesOfEvent].flatMap((id) => this.#articles.get(id) ?? [])
    this.#partNamesakes(articles)
    const alone = articles.flatMap(({ id, people, ids, day, outlet = null }) =>
      people.flatMap(({ name, names }, place) => {
        const printed = [...new Set([name, ...names])]
        const personId = ids[place]
        const isBeside = ids.some((other, at) => other === personId && at !== place)
        return printed.some(isFullName) || isBeside || personId === undefined
          ? []
          : [{ articleId: id, personId, names: printed, day, place, habit: this.habitOf({ outlet, day }) }]
      }),
    )
    if (alone.length === 0) return
    const known = this.findCandidates(
      alone.flatMap(({ names }) => names),
      articles.map(({ id }) => id),
    )
    const opened = new Map<string, string>()
    for (const { articleId, from, to, name } of reviewSurnames(alone, known)) {
      const target = to ?? opened.get(name) ?? this.#open()
      if (to === null) opened.set(name, target)
      const article = this.#articles.get(articleId)
      const place = article?.ids.indexOf(from) ?? -1
      if (article === undefined || place === -1) continue
      article.ids[place] = target
      this.#count(article, place, from, -1)
      this.#count(article, place, target, 1)
    }
  }

  #partNamesakes(articles: readonly KeptArticle[]): void {
    const inEvent = new Set(articles.map(({ id }) => id))
    const appearances = articles.flatMap((article) => this.#appearancesIn(article))
    const elsewhere = new Map(
      [...new Set(appearances.map(({ personId }) => personId))].flatMap((personId) => {
        const others = [...this.#articles.values()]
          .filter(({ id, ids }) => !inEvent.has(id) && ids.includes(personId))
          .flatMap((article) => this.#appearancesIn(article).filter((one) => one.personId === personId))
        return others.length === 0 ? [] : [[personId, sumAppearances(others)] as const]
      }),
    )
    const known = this.findCandidates(
      appearances.flatMap(({ names }) => names),
      [],
    )
    const parted = partNamesakes(appearances, elsewhere, known)
    const joined = parted.length > 0 ? [] : joinInEvent(appearances, elsewhere)
    for (const { from, to, articleIds } of [...parted, ...joined]) {
      const target = to ?? this.#open()
      for (const id of articleIds) this.#give(id, from, target)
      for (const id of [from, target]) this.#retell(id)
    }
  }

  #appearancesIn({ id, people, ids, traits }: KeptArticle): FullAppearance[] {
    return people.flatMap(({ name, names }, place): FullAppearance[] => {
      const personId = ids[place]
      const printed = [...new Set([name, ...names])]
      const isReviewed = (this.#people.get(personId ?? '')?.prominence.articles ?? 0) <= MOST_REVIEWED_ARTICLES
      return personId === undefined || !isReviewed || !printed.some(isFullName)
        ? []
        : [{ articleId: id, personId, names: printed, traits: traits[place] ?? NO_TRAITS }]
    })
  }

  #give(articleId: string, from: string, to: string): void {
    const article = this.#articles.get(articleId)
    if (article === undefined) return
    article.ids.forEach((id, place) => {
      if (id !== from) return
      article.ids[place] = to
      this.#count(article, place, from, -1)
      this.#count(article, place, to, 1)
    })
  }

  /** What is told of somebody by the articles that still name them. */
  #retell(personId: string): void {
    const kept = this.#people.get(personId)
    if (kept === undefined) return
    const told = [...this.#articles.values()].flatMap(({ ids, traits }) =>
      ids.flatMap((id, place) => (id === personId ? (traits[place] ?? []) : [])),
    )
    kept.traits = told.reduce(addTraits, NO_TRAITS)
  }

  /** Everybody, with every name printed for them and how many articles print it. */
  list(): KnownPerson[] {
    return [...this.#people.values()].filter(({ prominence }) => prominence.articles > 0).map((kept) => describe(kept))
  }

  /** Who the people of an article are, in their order. */
  peopleOf(article: string): readonly string[] {
    return this.#articles.get(article)?.ids ?? []
  }

  /** Whom an article names, and whether in full. */
  #namedIn(article: string): Map<string, boolean> {
    const named = new Map<string, boolean>()
    const { people = [], ids = [] } = this.#articles.get(article) ?? {}
    people.forEach(({ name, names }, place) => {
      const id = ids[place]
      if (id !== undefined) named.set(id, named.get(id) === true || [name, ...names].some(isFullName))
    })
    return named
  }

  #count({ people, traits, day }: NamingArticle, place: number, id: string, by: -1 | 0 | 1): void {
    const kept = this.#people.get(id)
    const person = people[place]
    if (kept === undefined || person === undefined) return
    for (const one of new Set([person.name, ...person.names])) {
      kept.names.set(one, (kept.names.get(one) ?? 0) + (by === 0 ? 1 : by))
      if ((kept.names.get(one) ?? 0) <= 0) kept.names.delete(one)
      for (const key of keysOfName(one)) this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(kept.id))
    }
    if (by >= 0) kept.traits = addTraits(kept.traits, traits[place] ?? NO_TRAITS)
    if (by !== 0) kept.prominence = by > 0 ? addArticle(kept.prominence, day) : takeArticle(kept.prominence, day)
  }

  #open(): string {
    const id = `person-${String(this.#people.size + 1).padStart(7, '0')}`
    this.#people.set(id, { id, names: new Map(), prominence: UNKNOWN, traits: NO_TRAITS })
    return id
  }
}

function describe({ id, names, prominence, traits }: Kept, eventArticles?: number): KnownPerson {
  return {
    id,
    names: [...names].map(([name, count]) => ({ name, count })),
    inEvent: eventArticles !== undefined,
    eventArticles: eventArticles ?? 0,
    prominence,
    traits,
  }
}

/** A name that has a first name in it, as the database tells it. */
function isFullName(name: string): boolean {
  return name.trim().includes(' ')
}
