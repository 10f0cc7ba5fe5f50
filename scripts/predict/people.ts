/**
 * Who is in an archive: rows of articles in, one line a person out: `{id, name, names, articles, mentions}`, whoever most
 * articles name first. The rows are streamed once, by date (undated ones first), shuffled within a day by `--seed N` (1), through the
 * choice of an event and of people that ingestion uses. `mentions` tells by which names each article points at the person.
 */
import { ArchiveInMemory } from '../../src/cluster/archive-in-memory.js'
import { makeFingerprint } from '../../src/cluster/make-fingerprint.js'
import { choosePeople } from '../../src/cluster/people/choose-people.js'
import { PeopleInMemory } from '../../src/cluster/people/people-in-memory.js'
import { readTraits } from '../../src/cluster/people/read-traits.js'
import type { Facts } from '../../src/model/facts.js'
import { orderByArrival } from './events.js'
import { readFacts } from './read-facts.js'
import { readSeed } from './read-seed.js'

/** An article of an archive. */
export interface PeopleRow {
  readonly id: string
  readonly title?: string | null
  readonly outlet?: string | null
  readonly date?: string | null
  readonly ingest_date?: string | null
}

/** A person of the archive. */
export interface PersonLine {
  readonly id: string
  /** The full name that most articles print. */
  readonly name: string
  /** Every name printed, the most frequent first. */
  readonly names: readonly string[]
  /** Articles that name them. */
  readonly articles: number
  readonly mentions: readonly { readonly article: string; readonly names: readonly string[] }[]
}

export async function predictAll(rows: readonly Record<string, unknown>[]): Promise<PersonLine[]> {
  return streamPeople(rows as unknown as PeopleRow[], readSeed(process.argv))
}

/** Everybody in these articles, after all have come in. */
export async function streamPeople(rows: readonly PeopleRow[], seed: number): Promise<PersonLine[]> {
  const archive = new ArchiveInMemory()
  const people = new PeopleInMemory()
  const named = new Map<string, Facts['people']>()
  for (const row of orderByArrival(rows, seed)) {
    const facts = await readDated(row)
    if (facts === null) continue
    const fingerprint = makeFingerprint(facts)
    archive.takeIn(row.id, fingerprint)
    const events = archive.events()
    const members = [...events].flatMap(([article, event]) => (event === events.get(row.id) ? [article] : []))
    const known = people.findCandidates(
      facts.people.flatMap(({ name, names }) => [name, ...names]),
      members,
    )
    const traits = readTraits(facts)
    const { day } = fingerprint
    const outlet = row.outlet ?? null
    const habit = people.habitOf({ outlet, day })
    people.add(
      { id: row.id, people: facts.people, traits, day, outlet },
      choosePeople(facts.people, known, { day, traits, habit }),
    )
    people.review(members)
    named.set(row.id, facts.people)
  }
  return listPeople(people, named)
}

/** The row as an article whose headline and date were stated beside it. */
async function readDated({ title, ...row }: PeopleRow): Promise<Facts | null> {
  const facts = await readFacts({ ...row })
  if (facts === null) return null
  const date = row.ingest_date ?? row.date ?? null
  const publishedAt = date === null ? null : ({ at: `${date}T00:00:00.000Z`, precision: 'DAY', zone: null } as const)
  return { ...facts, header: { ...facts.header, title: title ?? null, publishedAt } }
}

function listPeople(people: PeopleInMemory, named: ReadonlyMap<string, Facts['people']>): PersonLine[] {
  const mentions = new Map<string, { article: string; names: string[] }[]>()
  for (const [article, printed] of named) {
    people.peopleOf(article).forEach((id, place) => {
      const { name, names } = printed[place] ?? { name: '', names: [] }
      mentions.set(id, [...(mentions.get(id) ?? []), { article, names: [...new Set([name, ...names])] }])
    })
  }
  return people
    .list()
    .map(({ id, names, prominence }) => {
      const ordered = [...names].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).map(({ name }) => name)
      const name = ordered.find((one) => one.includes(' ')) ?? ordered[0] ?? ''
      return { id, name, names: ordered, articles: prominence.articles, mentions: mentions.get(id) ?? [] }
    })
    .sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1))
}
