import type { Block, Header } from '../../model/article.js'
import type { Facts } from '../../model/facts.js'
import { identify } from '../find-stored.js'
import type { Database } from '../transaction.js'

/** A stored article, as a page that is read is held against it. */
export interface HeldArticle {
  readonly articleId: string
  readonly url: string | null
  readonly text: string
  readonly blocks: readonly Block[]
  readonly title: string | null
}

const HELD = {
  id: true,
  url: true,
  currentRevision: { select: { text: true, blocks: true, title: true } },
} as const

/** Stored articles by their ids; those that are gone are left out. */
export async function loadHeld(db: Database, articleIds: readonly string[]): Promise<Map<string, HeldArticle>> {
  const rows = await db.article.findMany({ where: { id: { in: [...new Set(articleIds)] } }, select: HELD })
  return new Map(rows.map((row) => [row.id, heldOf(row)]))
}

/**
 * The stored article that a page shows: the one of its address, or one with the same text by the same outlet, which has moved. Null = none
 * is stored.
 */
export async function findHeld(db: Database, facts: Facts): Promise<HeldArticle | null> {
  const { url, textHash, outlet } = identify(facts)
  const byUrl = url === null ? null : await db.article.findUnique({ where: { url }, select: HELD })
  if (byUrl !== null) return heldOf(byUrl)
  if (outlet === null) return null
  const [moved] = await db.article.findMany({
    where: { revisions: { some: { textHash } }, outlet: { slug: outlet } },
    select: { ...HELD, currentRevision: { select: { ...HELD.currentRevision.select, header: true } } },
    orderBy: { id: 'asc' },
    take: 1,
  })
  if (moved === undefined) return null
  // The same words of another day are a notice that is printed again.
  const day = (header: Header | undefined): string | null => header?.publishedAt?.at ?? null
  return day(moved.currentRevision?.header as Header | undefined) === day(facts.header) ? heldOf(moved) : null
}

interface Row {
  readonly id: string
  readonly url: string | null
  readonly currentRevision: { readonly text: string; readonly blocks: unknown; readonly title: string | null } | null
}

function heldOf({ id, url, currentRevision }: Row): HeldArticle {
  return {
    articleId: id,
    url,
    text: currentRevision?.text ?? '',
    blocks: (currentRevision?.blocks ?? []) as readonly Block[],
    title: currentRevision?.title ?? null,
  }
}
