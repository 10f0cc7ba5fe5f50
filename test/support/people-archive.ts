import { choosePeople } from '../../src/cluster/people/choose-people.js'
import { PeopleInMemory } from '../../src/cluster/people/people-in-memory.js'
import { readTraits } from '../../src/cluster/people/read-traits.js'
import { extract } from '../../src/extract/extract.js'
import { loadModels } from '../../src/models/load-models.js'
import { plainArticle } from './plain-article.js'

/** A report as a test writes it down. */
export interface Report {
  /** What it reports: reports of one event share it. */
  readonly event: string
  readonly text: string
  /** What its article is called; absent = by the order of arrival. */
  readonly id?: string
  /** ISO 8601, to the day; absent = undated. */
  readonly date?: string
}

/** An archive that takes in texts, and tells who is in it. */
export class PeopleArchive {
  readonly people = new PeopleInMemory()
  readonly #events = new Map<string, string[]>()
  #articles = 0

  /** Takes reports in, in order. Returns the id of each article. */
  take(...reports: readonly Report[]): string[] {
    return reports.map(({ event, text, date, id = `a${(this.#articles += 1)}` }) => {
      const read = extract(plainArticle(text), loadModels())
      const publishedAt =
        date === undefined ? null : ({ at: `${date}T00:00:00.000Z`, precision: 'DAY', zone: null } as const)
      const facts = { ...read, header: { ...read.header, publishedAt } }
      const members = [...(this.#events.get(event) ?? []), id]
      this.#events.set(event, members)
      const known = this.people.findCandidates(
        facts.people.flatMap(({ name, names }) => [name, ...names]),
        members,
      )
      const traits = readTraits(facts)
      const day = publishedAt === null ? null : Math.floor(Date.parse(publishedAt.at) / 86_400_000)
      this.people.add({ id, people: facts.people, traits, day }, choosePeople(facts.people, known, { day, traits }))
      this.people.review(members)
      return id
    })
  }

  /** Everybody, each as their printed names and the articles that name them; sorted, so that two archives can be compared. */
  describe(): string[] {
    const articles = new Map<string, string[]>()
    for (const id of [...this.#events.values()].flat()) {
      for (const person of this.people.peopleOf(id)) articles.set(person, [...(articles.get(person) ?? []), id])
    }
    return this.people
      .list()
      .map(
        ({ id, names }) =>
          `${names
            .map(({ name }) => name)
            .sort()
            .join(' / ')}: ${(articles.get(id) ?? []).sort().join(' ')}`,
      )
      .sort()
  }

  /** The one person whom an article prints under a name that has this word; null for none. */
  whoIs(article: string, name: string): string | null {
    const people = this.people
      .list()
      .filter(
        ({ id, names }) => this.people.peopleOf(article).includes(id) && names.some((one) => one.name.includes(name)),
      )
    return people.length === 1 ? (people[0]?.id ?? null) : null
  }
}
