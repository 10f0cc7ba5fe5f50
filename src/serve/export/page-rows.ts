import { invariant } from '../../errors.js'
import type { Header } from '../../model/article.js'
import type { Store } from '../../store/open-store.js'
import type { Row } from './row.js'
import type { Snapshot } from './snapshot.js'

/** Rows that are in memory at once hang on so many articles. */
const ARTICLES_A_PAGE = 100

const THINGS_A_PAGE = 500

/** The version of an article that was the latest at the moment of a snapshot. */
export interface KnownRevision {
  readonly id: string
  readonly number: number
  readonly text: string
  readonly header: Header
  readonly article: {
    readonly id: string
    readonly url: string | null
    readonly eventId: string
    readonly outlet: { readonly id: string; readonly name: string } | null
  }
}

/** What a query for the facts of some versions needs. */
export interface OfRevisions {
  readonly where: { readonly revisionId: { readonly in: string[] } }
  readonly orderBy: { readonly [column: string]: 'asc' }[]
  readonly revision: (id: string) => KnownRevision
}

/**
 * Reads what stands in the versions of articles that a snapshot knows, article by article in the order in which they
 * came in, and each in the order of its text.
 */
export async function* pageFacts(
  db: Store['db'],
  where: object,
  { before }: Snapshot,
  read: (revisions: readonly KnownRevision[], of: OfRevisions) => Promise<readonly Row[]>,
): AsyncIterable<readonly Row[]> {
  for (let after: string | null = null; ;) {
    const articles: Awaited<ReturnType<typeof loadArticles>> = await loadArticles(db, where, before, after)
    const known = articles.flatMap(({ revisions: [revision], ...article }) =>
      revision === undefined ? [] : [{ ...revision, header: revision.header as unknown as Header, article }],
    )
    const byId = new Map(known.map((revision) => [revision.id, revision]))
    const place = new Map(known.map(({ article }, index) => [article.id, index]))
    const of: OfRevisions = {
      where: { revisionId: { in: known.map(({ id }) => id) } },
      orderBy: [{ start: 'asc' }, { id: 'asc' }],
      revision: (id) => {
        const revision = byId.get(id)
        invariant(revision !== undefined, 'a fact was asked of these versions only')
        return revision
      },
    }
    const rows = await read(known, of)
    const decoded = (row: Row) => Buffer.from(String(row['article']), 'base64url').toString('utf8').split(':')[1] ?? ''
    yield [...rows].sort((a, b) => (place.get(decoded(a)) ?? 0) - (place.get(decoded(b)) ?? 0))
    after = articles.at(-1)?.id ?? null
    if (articles.length < ARTICLES_A_PAGE || after === null) return
  }
}

function loadArticles(db: Store['db'], where: object, before: string, after: string | null) {
  return db.article.findMany({
    where: { AND: [where, { id: { lt: before } }, ...(after === null ? [] : [{ id: { gt: after } }])] },
    orderBy: { id: 'asc' },
    take: ARTICLES_A_PAGE,
    select: {
      id: true,
      url: true,
      eventId: true,
      outlet: { select: { id: true, name: true } },
      revisions: {
        where: { id: { lt: before } },
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, number: true, text: true, header: true },
      },
    },
  })
}

/** Reads things that are of no version: in the order in which they came in. */
export async function* pageThings(
  where: object,
  { before }: Snapshot,
  read: (page: {
    where: object
    orderBy: { id: 'asc' }
    take: number
  }) => Promise<readonly (Row & { readonly key: string })[]>,
): AsyncIterable<readonly Row[]> {
  for (let after: string | null = null; ;) {
    const rows: readonly (Row & { readonly key: string })[] = await read({
      where: { AND: [where, { id: { lt: before } }, ...(after === null ? [] : [{ id: { gt: after } }])] },
      orderBy: { id: 'asc' },
      take: THINGS_A_PAGE,
    })
    yield rows.map(withoutKey)
    after = rows.at(-1)?.key ?? null
    if (rows.length < THINGS_A_PAGE || after === null) return
  }
}

function withoutKey(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'key'))
}
