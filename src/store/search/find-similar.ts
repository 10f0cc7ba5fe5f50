import type { Database } from '../transaction.js'
import { foldLetters } from './fold-letters.js'

/** Quotes that share words with the given ones are looked at letter by letter: so many, those that share most. */
const CANDIDATES = 300

/** Words of a question beyond these add little: the first hundred letters of a long quotation tell it apart. */
const LONGEST = 2_000

export interface SimilarQuote {
  readonly id: string
  /** 0 to 1: how many of their groups of three letters the two wordings share. */
  readonly similarity: number
}

/**
 * Quotes in the latest versions of articles that are worded like these words, the likest first. Word endings and accents
 * do not count in choosing whom to look at, and hardly count in how alike two wordings are.
 */
export async function findSimilar(db: Database, words: string): Promise<SimilarQuote[]> {
  const text = foldLetters(words.slice(0, LONGEST))
  const rows = await db.$queryRaw<{ id: string; text: string }[]>`
    SELECT q.id, q.text
    FROM "Quote" q JOIN "Article" a ON a."currentRevisionId" = q."revisionId",
         (SELECT replace(plainto_tsquery('english', ${text})::text, '&', '|')::tsquery AS any_word) AS asked
    WHERE q.search @@ any_word
    ORDER BY ts_rank(q.search, any_word, 1) DESC, q.id DESC LIMIT ${CANDIDATES}`
  const wanted = trigrams(words)
  return rows
    .map((row) => ({ id: row.id, similarity: alike(wanted, trigrams(row.text)) }))
    .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? 1 : -1))
}

/** Dice's coefficient, or for a part of a longer quotation nine tenths of the share of it that the other holds. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const one of a) if (b.has(one)) shared += 1
  const contained = (0.9 * shared) / Math.min(a.size, b.size)
  // A word or two stand in many quotations: only a clause of its own counts as a part.
  return Math.max((2 * shared) / (a.size + b.size), Math.min(a.size, b.size) >= 20 ? contained : 0)
}

function trigrams(text: string): Set<string> {
  const letters = ` ${foldLetters(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  const found = new Set<string>()
  for (let at = 0; at + 3 <= letters.length; at += 1) found.add(letters.slice(at, at + 3))
  return found
}
