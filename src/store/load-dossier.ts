import type { Block, Header } from '../model/article.js'
import type { Dossier, DossierArticle, DossierFigure, DossierPerson, DossierRevision } from '../model/dossier.js'
import { NotFoundError } from '../errors.js'
import type { Citation, Figure, Mention, Prisma, Quote, Revision } from './generated/prisma/client.js'
import { groupBy } from './group-by.js'
import { describeCitation, describeMention, describeQuote, describeUtterance } from './describe-facts.js'
import { describeFigure } from './describe-figure.js'
import type { Tx } from './transaction.js'

/** Rows of the articles of a dossier, each table's grouped by what they belong to. */
interface Rows {
  readonly revisions: ReadonlyMap<string, readonly Revision[]>
  readonly quotes: ReadonlyMap<string, readonly Quote[]>
  readonly mentions: ReadonlyMap<string, readonly Mention[]>
  readonly figures: ReadonlyMap<string, readonly Figure[]>
  readonly citations: ReadonlyMap<string, readonly Citation[]>
}

type ArticleRow = Prisma.ArticleGetPayload<{ include: { outlet: true } }>

const IN_ORDER = [{ start: 'asc' as const }, { id: 'asc' as const }]

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
  const ids = [...eventIds]
  const events = await tx.event.findMany({ where: { id: { in: ids } }, select: { id: true, version: true } })
  const missing = ids.find((id) => !events.some((event) => event.id === id))
  if (missing !== undefined) throw new NotFoundError('Event', missing)
  const found = await tx.article.findMany({ where: { eventId: { in: ids } }, include: { outlet: true } })
  const utterances = groupBy(
    await tx.utterance.findMany({
      where: { eventId: { in: ids } },
      include: { renderings: { orderBy: { id: 'asc' } } },
      orderBy: { id: 'asc' },
    }),
    ({ eventId }) => eventId,
  )
  const articles = groupBy(found, ({ eventId }) => eventId)
  const rows = await loadRows(
    tx,
    found.map(({ id }) => id),
  )
  const names = await loadPeople(tx, rows)
  return ids.flatMap((id): Dossier[] => {
    const event = events.find((one) => one.id === id)
    if (event === undefined) return []
    const dossier = describe(articles.get(id) ?? [], rows, names)
    const order = new Map(dossier.articles.map((article, index) => [article.id, index]))
    const stored = (utterances.get(id) ?? []).flatMap((utterance) => describeUtterance(utterance, order))
    return [{ event, ...dossier, utterances: stored }]
  })
}

/**
 * The facts of articles picked by hand, whatever their events; `utterances` is empty.
 *
 * @throws NotFoundError when one of them is not stored.
 */
export async function loadDossierOfArticles(tx: Tx, articleIds: readonly string[]): Promise<Dossier> {
  const articles = await tx.article.findMany({ where: { id: { in: [...articleIds] } }, include: { outlet: true } })
  const missing = articleIds.find((id) => !articles.some((article) => article.id === id))
  if (missing !== undefined) throw new NotFoundError('Article', missing)
  const rows = await loadRows(
    tx,
    articles.map(({ id }) => id),
  )
  return { event: { id: null, version: 0 }, ...describe(articles, rows, await loadPeople(tx, rows)), utterances: [] }
}

function describe(
  found: readonly ArticleRow[],
  rows: Rows,
  names: ReadonlyMap<string, string>,
): Pick<Dossier, 'articles' | 'people'> {
  const articles = found.toSorted(byPublication)
  const people = describePeople(articles, rows, names)
  const indexOf = new Map(people.map(({ id }, index) => [id, index]))
  return { articles: articles.map((article) => describeArticle(article, rows, indexOf)), people }
}

/** One query a table, however many articles there are; one after the other, as a transaction has one connection. */
async function loadRows(tx: Tx, articleIds: readonly string[]): Promise<Rows> {
  const revisions = await tx.revision.findMany({
    where: { articleId: { in: [...articleIds] } },
    orderBy: [{ articleId: 'asc' }, { number: 'asc' }],
  })
  const where = { revisionId: { in: revisions.map(({ id }) => id) } }
  const byRevision = (row: { readonly revisionId: string }): string => row.revisionId
  return {
    revisions: groupBy(revisions, ({ articleId }) => articleId),
    quotes: groupBy(await tx.quote.findMany({ where, orderBy: IN_ORDER }), byRevision),
    mentions: groupBy(await tx.mention.findMany({ where, orderBy: IN_ORDER }), byRevision),
    figures: groupBy(await tx.figure.findMany({ where, orderBy: IN_ORDER }), byRevision),
    citations: groupBy(await tx.citation.findMany({ where, orderBy: IN_ORDER }), byRevision),
  }
}

function byPublication(a: ArticleRow, b: ArticleRow): number {
  const [timeA, timeB] = [a.publishedAt?.getTime() ?? Infinity, b.publishedAt?.getTime() ?? Infinity]
  if (timeA !== timeB) return timeA < timeB ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The names that people go by, of all whom the articles name or quote. */
async function loadPeople(tx: Tx, { mentions, quotes }: Rows): Promise<ReadonlyMap<string, string>> {
  const ids = new Set([...mentions.values(), ...quotes.values()].flat().flatMap(({ personId }) => personId ?? []))
  const people = await tx.person.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}

/** Those whom the articles name, with the names and roles that these articles print for them. */
function describePeople(
  articles: readonly ArticleRow[],
  rows: Rows,
  known: ReadonlyMap<string, string>,
): DossierPerson[] {
  const printed = new Map<string, { readonly names: Map<string, number>; readonly roles: Set<string> }>()
  const entryOf = (personId: string) => {
    const entry = printed.get(personId) ?? { names: new Map<string, number>(), roles: new Set<string>() }
    printed.set(personId, entry)
    return entry
  }
  for (const { id: articleId } of articles) {
    for (const { id } of rows.revisions.get(articleId) ?? []) {
      for (const { personId, kind, text, role } of rows.mentions.get(id) ?? []) {
        const { names, roles } = entryOf(personId)
        if (kind === 'NAME') names.set(text, (names.get(text) ?? 0) + 1)
        if (role !== null) roles.add(role)
      }
      for (const { personId } of rows.quotes.get(id) ?? []) if (personId !== null) entryOf(personId)
    }
  }
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

function describeArticle(row: ArticleRow, rows: Rows, indexOf: ReadonlyMap<string, number>): DossierArticle {
  const { id, outlet } = row
  return {
    id,
    outlet: outlet === null ? null : { id: outlet.id, name: outlet.name, slug: outlet.slug, kind: outlet.kind },
    revisions: (rows.revisions.get(id) ?? []).map((revision) => describeRevision(revision, rows, indexOf)),
  }
}

function describeRevision(row: Revision, rows: Rows, indexOf: ReadonlyMap<string, number>): DossierRevision {
  const { id, number, text } = row
  return {
    id,
    number,
    seenAt: row.seenAt.toISOString(),
    text,
    header: row.header as unknown as Header,
    blocks: row.blocks as unknown as Block[],
    quotes: (rows.quotes.get(id) ?? []).map((quote) => describeQuote(quote, indexOf)),
    mentions: (rows.mentions.get(id) ?? []).map(describeMention),
    figures: figuresOf(row, rows, false),
    minorFigures: figuresOf(row, rows, true),
    citations: (rows.citations.get(id) ?? []).map(describeCitation),
  }
}

function figuresOf({ id }: Revision, rows: Rows, isMinor: boolean): DossierFigure[] {
  return (rows.figures.get(id) ?? []).filter((row) => row.isMinor === isMinor).map(describeFigure)
}
