import type { Dossier, DossierArticle, DossierOutlet, DossierPerson, DossierRevision } from '../model/dossier.js'
import { NotFoundError } from '../errors.js'
import type { Prisma } from './generated/prisma/client.js'
import { groupBy } from './group-by.js'
import { describeUtterance, type UtteranceRow } from './describe-facts.js'
import { recallEvent, type KeptEvent } from './kept-events.js'
import { loadRevisions } from './load-revisions.js'
import { printedPeople, sumPeople, type PrintedPeople } from './printed-people.js'
import type { Tx } from './transaction.js'

const ASKED = {
  id: true,
  eventId: true,
  publishedAt: true,
  outlet: { select: { id: true, name: true, slug: true, kind: true } },
} as const

type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof ASKED }>

/** All versions of articles, under the key of the article. */
type Versions = ReadonlyMap<string, readonly DossierRevision[]>

/** The facts of an event, with the rows of its utterances as they are stored. */
export interface LoadedEvent {
  readonly dossier: Dossier
  readonly utterances: readonly UtteranceRow[]
}

/** What of the facts that are kept in memory still holds within a transaction; nothing, where nothing is said. */
export interface KeptFacts {
  /** Events to which the transaction has so far only added articles. */
  readonly onlyAdded: ReadonlySet<string>
  /** Articles whose facts it has changed all the same. */
  readonly reread: ReadonlySet<string>
}

/**
 * The facts of an event: all versions of its articles, with the stored utterances.
 *
 * @throws NotFoundError when there is no event of that id.
 */
export async function loadDossier(tx: Tx, eventId: string): Promise<Dossier> {
  const [dossier] = await loadDossiers(tx, [eventId])
  if (dossier === undefined) throw new NotFoundError('Event', eventId)
  return dossier
}

/**
 * The facts of several events, in the order asked for.
 *
 * @throws NotFoundError when one of them is not stored.
 */
export async function loadDossiers(tx: Tx, eventIds: readonly string[]): Promise<Dossier[]> {
  return (await loadEvents(tx, eventIds)).map(({ dossier }) => dossier)
}

/**
 * The facts of several events, in the order asked for.
 *
 * @throws NotFoundError when one of them is not stored.
 */
export async function loadEvents(
  tx: Tx,
  eventIds: readonly string[],
  { onlyAdded = new Set(), reread = new Set() }: Partial<KeptFacts> = {},
): Promise<LoadedEvent[]> {
  const ids = [...eventIds]
  const events = await tx.event.findMany({ where: { id: { in: ids } }, select: { id: true, version: true } })
  const missing = ids.find((id) => !events.some((event) => event.id === id))
  if (missing !== undefined) throw new NotFoundError('Event', missing)
  const kept = new Map(
    events.flatMap(({ id, version }): [string, KeptEvent][] => {
      const event = onlyAdded.has(id) ? recallEvent(tx, id, version) : null
      return event === null ? [] : [[id, event]]
    }),
  )
  const found = await tx.article.findMany({ where: { eventId: { in: ids } }, select: ASKED })
  const utterances = await loadUtterances(
    tx,
    ids.filter((id) => !kept.has(id)),
  )
  const keptArticle = ({ id, eventId }: ArticleRow): DossierArticle | undefined =>
    reread.has(id) ? undefined : kept.get(eventId)?.articles.get(id)
  const versions = await loadRevisions(
    tx,
    found.filter((row) => keptArticle(row) === undefined).map(({ id }) => id),
  )
  const articles = groupBy(found.toSorted(byPublication), ({ eventId }) => eventId)
  const described = new Map(
    ids.map((id) => [id, (articles.get(id) ?? []).map((row) => describeArticle(row, versions, keptArticle(row)))]),
  )
  const names = await loadNames(tx, [...described.values()].flat())
  return ids.flatMap((id): LoadedEvent[] => {
    const event = events.find((one) => one.id === id)
    if (event === undefined) return []
    const rows = kept.get(id)?.utterances ?? utterances.get(id) ?? []
    const own = described.get(id) ?? []
    const order = new Map(own.map((article, index) => [article.id, index]))
    const stored = rows.flatMap((utterance) => describeUtterance(utterance, order))
    const dossier = { event, articles: own, people: describePeople(own, names), utterances: stored }
    return [{ dossier, utterances: rows }]
  })
}

async function loadUtterances(tx: Tx, eventIds: readonly string[]): Promise<ReadonlyMap<string, UtteranceRow[]>> {
  if (eventIds.length === 0) return new Map()
  const rows = await tx.utterance.findMany({
    where: { eventId: { in: [...eventIds] } },
    include: { renderings: { orderBy: { id: 'asc' } } },
    orderBy: { id: 'asc' },
  })
  return groupBy(rows, ({ eventId }) => eventId)
}

/**
 * The facts of articles picked by hand, whatever their events; `utterances` is empty.
 *
 * @throws NotFoundError when one of them is not stored.
 */
export async function loadDossierOfArticles(tx: Tx, articleIds: readonly string[]): Promise<Dossier> {
  const articles = await tx.article.findMany({ where: { id: { in: [...articleIds] } }, select: ASKED })
  const missing = articleIds.find((id) => !articles.some((article) => article.id === id))
  if (missing !== undefined) throw new NotFoundError('Article', missing)
  const versions = await loadRevisions(
    tx,
    articles.map(({ id }) => id),
  )
  const described = articles.toSorted(byPublication).map((row) => describeArticle(row, versions))
  const people = describePeople(described, await loadNames(tx, described))
  return { event: { id: null, version: 0 }, articles: described, people, utterances: [] }
}

/** @param before the article as it is kept in memory: it is taken as it is unless its outlet is another one now. */
function describeArticle({ id, outlet }: ArticleRow, versions: Versions, before?: DossierArticle): DossierArticle {
  if (before === undefined) return { id, outlet, revisions: versions.get(id) ?? [] }
  return isSameOutlet(before.outlet, outlet) ? before : { ...before, outlet }
}

function isSameOutlet(a: DossierOutlet | null, b: DossierOutlet | null): boolean {
  return a?.id === b?.id && a?.name === b?.name && a?.slug === b?.slug && a?.kind === b?.kind
}

function byPublication(a: ArticleRow, b: ArticleRow): number {
  const [timeA, timeB] = [a.publishedAt?.getTime() ?? Infinity, b.publishedAt?.getTime() ?? Infinity]
  if (timeA !== timeB) return timeA < timeB ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The names that people go by, of all whom the articles name or quote. */
async function loadNames(tx: Tx, articles: readonly DossierArticle[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(articles.flatMap(({ revisions }) => revisions.flatMap((one) => [...printedPeople(one).keys()])))
  const people = await tx.person.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}

/** Those whom the articles name, with the names and roles that these articles print for them. */
function describePeople(articles: readonly DossierArticle[], known: ReadonlyMap<string, string>): DossierPerson[] {
  const printed: PrintedPeople = sumPeople(articles.flatMap(({ revisions }) => revisions))
  return [...printed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, { names, roles }]): DossierPerson[] => {
      const name = known.get(id)
      if (name === undefined) return []
      const sorted = [...names]
        .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
        .map(([one]) => one)
      return [{ id, name, names: sorted.length > 0 ? sorted : [name], roles: [...roles] }]
    })
}
