import { Prisma } from '../generated/prisma/client.js'

/**
 * Of so many words and more two must be shared. Of fewer, one is enough: "inflame the situation" is to be found by
 * "destabilize the situation".
 */
const ENOUGH_WORDS = 5

/**
 * Quotes at most that are ranked for one question. Words that stand together in more of them tell next to nothing: who asks by
 * such words alone is answered by some of these.
 */
export const MOST_RANKED = 5_000

/**
 * A `tsquery` for the quotes that share words with a question: two of them, or one where it has few. Nearly all
 * quotes of a large archive share one word or another with any question, and to rank all of these would take seconds.
 *
 * @param words an expression for the words of the question as one text, its letters folded; word endings do not count.
 */
export function sharingWords(words: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    WITH word AS (
      SELECT '''' || replace(lexeme, '''', '''''') || '''' AS term FROM unnest(to_tsvector('english', ${words})) AS found
    )
    SELECT CASE WHEN COUNT(*) FILTER (WHERE one.term = other.term) < ${ENOUGH_WORDS}
      THEN string_agg(one.term, ' | ') FILTER (WHERE one.term = other.term)
      ELSE string_agg(one.term || ' & ' || other.term, ' | ') FILTER (WHERE one.term < other.term)
    END::tsquery
    FROM word AS one, word AS other
  )`
}
