import { createHash } from 'node:crypto'
import type { Facts } from '../model/facts.js'
import type { Header } from '../model/article.js'
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
  readonly storyId: string
  readonly title: string | null
  /** The current revision. */
  readonly revisionId: string
  readonly number: number
  readonly header: Header
  /** Whether the text at hand is the current one, an older one, or new. */
  readonly text: 'CURRENT' | 'OLDER' | 'NEW'
}

export function identify({ article, header }: Facts): ArticleIdentity {
  return {
    url: header.url === null ? null : normalizeUrl(header.url),
    textHash: createHash('sha256').update(article.text).digest('hex'),
    outlet: header.outlet?.slug ?? null,
  }
}

/**
 * Finds the article that is stored already: by its address; else by the same text of the same outlet. Where one side
 * names no outlet or no address, that is no difference: what was unknown is taken over. The same text of two outlets is
 * two articles, one of them a reprint.
 */
export async function findStored(tx: Tx, identity: ArticleIdentity): Promise<StoredArticle | null> {
  const byUrl =
    identity.url === null ? null : await tx.article.findUnique({ where: { url: identity.url }, include: KNOWN })
  if (byUrl !== null) return describe(byUrl, identity)
  const sameText = await tx.article.findMany({
    where: { revisions: { some: { textHash: identity.textHash } } },
    include: KNOWN,
    orderBy: { id: 'asc' },
  })
  const matches = sameText.filter(
    ({ url, outlet }) =>
      (url === null || identity.url === null) &&
      (outlet === null || identity.outlet === null || outlet.slug === identity.outlet),
  )
  const match = matches.find(({ outlet }) => outlet?.slug === identity.outlet) ?? matches[0]
  return match === undefined ? null : describe(match, identity)
}

const KNOWN = {
  outlet: { select: { slug: true } },
  currentRevision: { select: { id: true, number: true, header: true, textHash: true } },
  revisions: { select: { textHash: true } },
} as const

interface KnownRow {
  readonly id: string
  readonly eventId: string
  readonly storyId: string
  readonly title: string | null
  readonly currentRevision: {
    readonly id: string
    readonly number: number
    readonly header: unknown
    readonly textHash: string
  } | null
  readonly revisions: readonly { readonly textHash: string }[]
}

function describe(row: KnownRow, { textHash }: ArticleIdentity): StoredArticle | null {
  const current = row.currentRevision
  if (current === null) return null
  const isOlder = row.revisions.some((revision) => revision.textHash === textHash)
  return {
    articleId: row.id,
    eventId: row.eventId,
    storyId: row.storyId,
    title: row.title,
    revisionId: current.id,
    number: current.number,
    header: current.header as Header,
    text: current.textHash === textHash ? 'CURRENT' : isOlder ? 'OLDER' : 'NEW',
  }
}
