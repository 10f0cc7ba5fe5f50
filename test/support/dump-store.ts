import type { Database } from '../../src/store/transaction.js'

/** A stored archive as its readers know it: every key is replaced by what it stands for, so that two archives can be held against each other. */
export interface Dump {
  readonly events: readonly object[]
  readonly storylines: readonly object[]
  readonly people: readonly object[]
  readonly utterances: readonly object[]
  readonly quotes: readonly object[]
  readonly profiles: readonly object[]
  readonly terms: readonly object[]
  readonly changes: readonly object[]
}

/**
 * Reads what stands in a database, in an order that no key decides. How alike an event and its storyline are is left out: it is
 * measured by the other events that are stored by then, and of those that come in together some come in before others.
 */
export async function dumpStore(db: Database): Promise<Dump> {
  const articles = await db.article.findMany({ include: { outlet: true, revisions: true } })
  const nameOf = new Map(articles.map((one) => [one.id, `${one.url ?? ''} ${one.outlet?.slug ?? ''} ${one.textHash}`]))
  const revisionOf = new Map(
    articles.flatMap((one) => one.revisions.map(({ id, number }) => [id, `${nameOf.get(one.id) ?? ''} ${number}`])),
  )
  const events = await db.event.findMany({ include: { articles: true, profile: true } })
  const held = events.filter((event) => event.articles.length > 0)
  const eventOf = new Map(held.map((event) => [event.id, keyOf(event.articles.map(({ id }) => nameOf.get(id) ?? ''))]))
  const mentions = await db.mention.findMany({ include: { person: true } })
  const quotes = await db.quote.findMany()
  const placeOf = (one: { readonly revisionId: string; readonly start: number }) =>
    `${revisionOf.get(one.revisionId) ?? ''} ${one.start}`
  const personOf = new Map<string, string[]>()
  for (const mention of mentions) {
    personOf.set(mention.personId, [...(personOf.get(mention.personId) ?? []), placeOf(mention)])
  }
  const whoIs = (id: string | null) => (id === null ? null : keyOf(personOf.get(id) ?? []))
  const people = await db.person.findMany({ where: { mergedIntoId: null }, include: { names: true, keys: true } })
  const utterances = await db.utterance.findMany({ include: { renderings: true } })
  const storylines = await db.storyline.findMany({ include: { events: true } })
  const frequencies = await db.termFrequency.findMany({ where: { articles: { gt: 0 } } })
  const changes = await db.change.findMany()
  const ordered = (rows: readonly object[]) =>
    rows
      .map((row) => JSON.stringify(row))
      .sort()
      .map((row) => JSON.parse(row) as object)
  return {
    events: ordered(
      held.map((event) => ({
        key: eventOf.get(event.id),
        title: event.title,
        count: event.articleCount,
        first: event.firstAt,
        last: event.lastAt,
        members: event.articles.map((one) => [nameOf.get(one.id), round(one.membershipScore)]).sort(),
      })),
    ),
    storylines: ordered(
      storylines
        .filter(({ eventCount }) => eventCount > 0)
        .map((one) => ({
          title: one.title,
          articles: one.articleCount,
          events: one.events.flatMap(({ id }) => eventOf.get(id) ?? []).sort(),
        })),
    ),
    people: ordered(
      people.map((one) => ({
        name: one.name,
        articles: one.articleCount,
        quotes: one.quoteCount,
        seen: one.lastSeenAt,
        heat: round(one.heat),
        fields: one.fields,
        born: [one.bornFrom, one.bornTo],
        names: one.names.map(({ name, count }) => [name, count]).sort(),
        keys: one.keys.map(({ key }) => key).sort(),
        mentions: whoIs(one.id),
      })),
    ),
    utterances: ordered(
      utterances.map((one) => ({
        event: eventOf.get(one.eventId),
        person: whoIs(one.personId),
        text: one.text,
        articles: one.articleCount,
        renderings: one.renderings
          .map(({ articleId, start, score }) => [nameOf.get(articleId), start, round(score)])
          .sort(),
      })),
    ),
    quotes: ordered(quotes.map((one) => ({ at: placeOf(one), text: one.text, person: whoIs(one.personId) }))),
    profiles: ordered(
      held.map(({ id, profile }) => ({
        event: eventOf.get(id),
        names: roundAll(profile?.names),
        words: roundAll(profile?.words),
        day: profile?.day,
      })),
    ),
    terms: ordered(frequencies),
    changes: ordered(
      changes.map(({ kind, eventId, articleId }) => ({
        kind,
        event: eventOf.get(eventId),
        article: nameOf.get(articleId ?? ''),
      })),
    ),
  }
}

function keyOf(names: readonly string[]): string {
  return [...names].sort().join(' | ')
}

function round(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(9))
}

function roundAll(weights: unknown): object {
  return Object.fromEntries(
    Object.entries((weights ?? {}) as Record<string, number>)
      .map(([term, weight]): [string, number | null] => [term, round(weight)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
