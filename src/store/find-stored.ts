import { createHash } from 'node:crypto'
import type { Facts } from '../model/facts.js'
import type { Header } from '../model/article.js'
import { invariant } from '../errors.js'
import type { Article } from './generated/prisma/client.js'
import { normalizeUrl } from './normalize-url.js'
import type { Tx } from './transaction.js'

/** What tells an article from others. */
export interface ArticleIdentity {
  /** Normalised; null = unknown. */
  readonly url: string | null
  /** SHA-256 of the text. */
  readonly textHash: string
  /** Slug of the outlet; null = unknown. */
  readonly outlet: string | null
}

/** A stored article that the one at hand is a copy or a later version of. */
export interface StoredArticle {
  readonly articleId: string
  readonly eventId: string
  readonly title: string | null
  readonly url: string | null
  /** The current revision. */
  readonly revisionId: string
  readonly number: number
  readonly header: Header
  /** Whether the text at hand is the current one, an older one, or new. */
  readonly text: 'CURRENT' | 'OLDER' | 'NEW'
}

/** The SHA-256 of a text, in hexadecimal: the name of a version. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function identify({ article, header }: Facts): ArticleIdentity {
  return {
    url: header.url === null ? null : normalizeUrl(header.url),
    textHash: hashOf(article.text),
    outlet: header.outlet?.slug ?? null,
  }
}

/**
 * Finds the article that is stored already: by its address; else by the same text of the same outlet. Where one side
 * names no outlet or no address, that is no difference: what was unknown is taken over. The same text of two outlets is
 * two articles, one of them a reprint.
 */
export async function findStored(tx: Tx, identity: ArticleIdentity): Promise<StoredArticle | null> {
  const { url, outlet, textHash } = identity
  const byUrl = url === null ? null : await tx.article.findUnique({ where: { url } })
  if (byUrl !== null) return describe(tx, byUrl, identity)
  const sameText = await tx.article.findMany({
    where: { revisions: { some: { textHash } } },
    include: { outlet: { select: { slug: true } }, currentRevision: { select: { header: true } } },
    orderBy: { id: 'asc' },
  })
  const matches = sameText.filter(
    (row) =>
      (row.url === null || url === null) &&
      (row.outlet === null || outlet === null || row.outlet.slug === outlet || printedOutlet(row) === outlet),
  )
  const match = matches.find((row) => row.outlet?.slug === outlet) ?? matches[0]
  return match === undefined ? null : describe(tx, match, identity)
}

/** Which of several articles may be stored already, by address or text. All others are new. */
export async function mayBeStored(tx: Tx, identities: readonly ArticleIdentity[]): Promise<boolean[]> {
  const urls = identities.flatMap(({ url }) => url ?? [])
  const hashes = identities.map(({ textHash }) => textHash)
  const rows = await tx.$queryRaw<{ known: string }[]>`
    SELECT url AS known FROM "Article" WHERE url = ANY(${urls}::text[])
    UNION ALL SELECT "textHash" FROM "Revision" WHERE "textHash" = ANY(${hashes}::text[])`
  const known = new Set(rows.map((row) => row.known))
  return identities.map(({ url, textHash }) => known.has(textHash) || (url !== null && known.has(url)))
}

/** Where a person named another outlet than the text does, the text still finds its article by its own. */
function printedOutlet(
  row: Article & { readonly currentRevision: { readonly header: unknown } | null },
): string | null {
  if (row.outletSetById === null) return null
  return (row.currentRevision?.header as Header | undefined)?.outlet?.slug ?? null
}

/** A stored article by its key; null when there is none. */
export async function findStoredById(tx: Tx, articleId: string, textHash: string): Promise<StoredArticle | null> {
  const row = await tx.article.findUnique({ where: { id: articleId } })
  return row === null ? null : describe(tx, row, { url: null, textHash, outlet: null })
}

async function describe(tx: Tx, row: Article, { textHash }: ArticleIdentity): Promise<StoredArticle> {
  const { id, title, url } = row
  // Held until the transaction ends: nobody moves it to another event meanwhile.
  const [held] = await tx.$queryRaw<{ eventId: string }[]>`
    SELECT "eventId" FROM "Article" WHERE id = ${id}::uuid FOR UPDATE`
  const eventId = held?.eventId ?? row.eventId
  const revisions = await tx.revision.findMany({
    where: { articleId: id },
    select: { id: true, number: true, header: true, textHash: true },
  })
  const current = revisions.find((revision) => revision.id === row.currentRevisionId)
  invariant(current !== undefined, `article ${id} has no current revision`)
  const isOlder = revisions.some((revision) => revision.textHash === textHash)
  return {
    articleId: id,
    eventId,
    title,
    url,
    revisionId: current.id,
    number: current.number,
    header: current.header as unknown as Header,
    text: current.textHash === textHash ? 'CURRENT' : isOlder ? 'OLDER' : 'NEW',
  }
}
