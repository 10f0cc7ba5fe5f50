import type { Fingerprint } from '../model/event.js'
import type { Tx } from './transaction.js'

/** Row of TermFrequency that counts all articles. */
export const ALL_ARTICLES = ''

/** How many articles are stored, and in how many of them the terms that were asked for stand. */
export interface LoadedFrequencies {
  articleCount: number
  readonly documentFrequency: Map<string, number>
  /** The lists of terms that were asked for as a whole: the same articles are met again and again. */
  readonly asked: WeakSet<Fingerprint['terms']>
}

/** Nothing loaded yet. */
export function noFrequencies(): LoadedFrequencies {
  return { articleCount: -1, documentFrequency: new Map(), asked: new WeakSet() }
}

/**
 * How many articles are stored, and in how many of them each term of some fingerprints stands.
 *
 * @param known what was loaded before in this transaction; it is added to.
 */
export async function loadFrequencies(
  tx: Tx,
  fingerprints: readonly Fingerprint[],
  known: LoadedFrequencies = noFrequencies(),
): Promise<LoadedFrequencies> {
  const { documentFrequency } = known
  const asked = new Set<string>()
  for (const { terms } of fingerprints) {
    if (known.asked.has(terms)) continue
    known.asked.add(terms)
    for (const { term } of terms) if (!documentFrequency.has(term)) asked.add(term)
  }
  if (known.articleCount < 0) asked.add(ALL_ARTICLES)
  if (asked.size === 0) return known
  const rows = await tx.$queryRaw<{ term: string; articles: number }[]>`
    SELECT term, articles FROM "TermFrequency" WHERE term = ANY(${[...asked]}::text[])`
  for (const term of asked) documentFrequency.set(term, 0)
  for (const { term, articles } of rows) documentFrequency.set(term, articles)
  if (asked.has(ALL_ARTICLES)) known.articleCount = documentFrequency.get(ALL_ARTICLES) ?? 0
  documentFrequency.delete(ALL_ARTICLES)
  return known
}
