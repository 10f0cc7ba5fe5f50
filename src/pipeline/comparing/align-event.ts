import { isAlignedWhole } from '../../compare/align-arrivals.js'
import type { DossierArticle } from '../../model/dossier.js'
import { alignHere, type Aligned, type AlignOrder } from './align-here.js'
import { WorkingThread } from './work-apart.js'

/**
 * Quotations that are aligned, and figures that are held against each other, on the spot. An event that every outlet reports has
 * fewer; a transcript, a live page or a book has more, and would hold up for seconds whoever asks for something else.
 */
const FEW = { quotes: 500, figures: 1_000 } as const

let thread: WorkingThread<AlignOrder, Aligned> | null = null

/** Aligns an event: one of very long articles in a thread of its own, which the process has once. It comes to the same. */
export async function alignEvent(order: AlignOrder): Promise<Aligned> {
  if (isFew(order)) return alignHere(order)
  thread ??= new WorkingThread(new URL('./aligning-thread.js', import.meta.url))
  return thread.do(order)
}

function isFew({ dossier: { articles }, arrived, onlyAdded }: AlignOrder): boolean {
  const isWhole = !onlyAdded || isAlignedWhole(articles.length, arrived.length)
  const added = articles.filter(({ id }) => arrived.includes(id))
  if (count(isWhole ? articles : added, 'quotes') > FEW.quotes) return false
  return arrived.length === 0 || articles.length < 2 || count(articles, 'figures') <= FEW.figures
}

function count(articles: readonly DossierArticle[], facts: 'quotes' | 'figures'): number {
  return articles.reduce((sum, { revisions }) => sum + (revisions.at(-1)?.[facts].length ?? 0), 0)
}
