import type { DayClues, Fingerprint } from '../model/event.js'
import type { Tx } from './transaction.js'

const NO_DAYS = { weekday: null, days: [] }

/** Stores what the words of a new article without a date say of its day. */
export async function saveUndated(
  tx: Tx,
  articleId: string,
  { terms, namedDays: { weekday, days } = NO_DAYS }: Fingerprint,
  clues: DayClues,
): Promise<void> {
  const words = terms.map(({ term }) => term)
  await tx.undatedArticle.create({
    data: { articleId, terms: words, namedWeekday: weekday, namedDays: [...days], ...clues },
  })
}

/**
 * Brings what is known of an article's day up to date when it has a new text, or a date at last.
 *
 * @returns the day by which it meets others, in days since 1970-01-01; null = only others of which nothing is known.
 */
export async function renewUndated(
  tx: Tx,
  articleId: string,
  { terms, namedDays: { weekday, days } = NO_DAYS }: Fingerprint,
  day: number | null,
): Promise<number | null> {
  if (day !== null) {
    await tx.undatedArticle.deleteMany({ where: { articleId } })
    return day
  }
  const words = { terms: terms.map(({ term }) => term), namedWeekday: weekday, namedDays: [...days] }
  const { placedOn } = await tx.undatedArticle.upsert({
    where: { articleId },
    create: { articleId, ...words },
    update: words,
    select: { placedOn: true },
  })
  return placedOn
}
