import type { Block, Header } from '../model/article.js'
import type { DossierFigure, DossierRevision } from '../model/dossier.js'
import type { Citation, Figure, Mention, Prisma, Quote, Revision } from './generated/prisma/client.js'
import { describeCitation, describeMention, describeQuote } from './describe-facts.js'
import { describeFigure } from './describe-figure.js'
import { groupBy } from './group-by.js'
import type { Tx } from './transaction.js'

/** Rows of the facts of versions, each table's grouped by the version that they were found in. */
interface Rows {
  readonly quotes: ReadonlyMap<string, readonly Quote[]>
  readonly mentions: ReadonlyMap<string, readonly Mention[]>
  readonly figures: ReadonlyMap<string, readonly Figure[]>
  readonly citations: ReadonlyMap<string, readonly Citation[]>
}

const IN_ORDER = [{ start: 'asc' as const }, { id: 'asc' as const }]

/**
 * All versions of articles with their facts, oldest first, under the key of the article. One query a table, however many
 * articles there are; one after the other, as a transaction has one connection.
 */
export async function loadRevisions(
  tx: Tx,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DossierRevision[]>> {
  if (articleIds.length === 0) return new Map()
  const described = await describeRevisions(tx, { articleId: { in: [...articleIds] } })
  return new Map(
    [...groupBy(described, ({ articleId }) => articleId)].map(([id, own]) => [id, own.map(({ revision }) => revision)]),
  )
}

/** Some later versions with the ones right before them, under the id of the later one. */
export async function loadRevisionPairs(
  tx: Tx,
  later: readonly { readonly id: string; readonly articleId: string; readonly number: number }[],
): Promise<ReadonlyMap<string, { readonly from: DossierRevision; readonly to: DossierRevision }>> {
  if (later.length === 0) return new Map()
  const described = await describeRevisions(tx, {
    OR: later.map(({ articleId, number }) => ({ articleId, number: { in: [number - 1, number] } })),
  })
  const at = (articleId: string, number: number): DossierRevision | undefined =>
    described.find((one) => one.articleId === articleId && one.revision.number === number)?.revision
  return new Map(
    later.flatMap(({ id, articleId, number }) => {
      const [from, to] = [at(articleId, number - 1), at(articleId, number)]
      return from === undefined || to === undefined ? [] : [[id, { from, to }] as const]
    }),
  )
}

async function describeRevisions(
  tx: Tx,
  asked: Prisma.RevisionWhereInput,
): Promise<{ readonly articleId: string; readonly revision: DossierRevision }[]> {
  const revisions = await tx.revision.findMany({
    where: asked,
    orderBy: [{ articleId: 'asc' }, { number: 'asc' }],
  })
  const where = { revisionId: { in: revisions.map(({ id }) => id) } }
  const byRevision = (row: { readonly revisionId: string }): string => row.revisionId
  const rows: Rows = {
    quotes: groupBy(await inPages((page) => tx.quote.findMany({ where, orderBy: IN_ORDER, ...page })), byRevision),
    mentions: groupBy(await inPages((page) => tx.mention.findMany({ where, orderBy: IN_ORDER, ...page })), byRevision),
    figures: groupBy(await inPages((page) => tx.figure.findMany({ where, orderBy: IN_ORDER, ...page })), byRevision),
    citations: groupBy(
      await inPages((page) => tx.citation.findMany({ where, orderBy: IN_ORDER, ...page })),
      byRevision,
    ),
  }
  return revisions.map((row) => ({ articleId: row.articleId, revision: describeRevision(row, rows) }))
}

/** Which rows of a query are read at once. */
interface Page {
  readonly take: number
  readonly skip?: number
  readonly cursor?: { readonly id: string }
}

/** Rows that are read at once: others have their turn before the next ones. */
const PAGE_ROWS = 2_000

/** All rows of a query, page by page. */
async function inPages<Row extends { readonly id: string }>(read: (page: Page) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for (;;) {
    const last = rows.at(-1)
    const page = await read({ take: PAGE_ROWS, ...(last === undefined ? {} : { skip: 1, cursor: { id: last.id } }) })
    rows.push(...page)
    if (page.length < PAGE_ROWS) return rows
  }
}

function describeRevision(row: Revision, rows: Rows): DossierRevision {
  const { id, number, text } = row
  const [mentions, quotes] = [rows.mentions.get(id) ?? [], rows.quotes.get(id) ?? []]
  const people = new Set([...mentions, ...quotes].flatMap(({ personId }) => personId ?? []))
  const placeOf = new Map([...people].map((personId, place) => [personId, place]))
  return {
    id,
    number,
    seenAt: row.seenAt.toISOString(),
    text,
    header: row.header as unknown as Header,
    blocks: row.blocks as unknown as Block[],
    quotes: quotes.map((quote) => describeQuote(quote, placeOf)),
    mentions: mentions.map(describeMention),
    figures: figuresOf(row, rows, false),
    minorFigures: figuresOf(row, rows, true),
    citations: (rows.citations.get(id) ?? []).map(describeCitation),
  }
}

function figuresOf({ id }: Revision, rows: Rows, isMinor: boolean): DossierFigure[] {
  return (rows.figures.get(id) ?? []).filter((row) => row.isMinor === isMinor).map(describeFigure)
}
