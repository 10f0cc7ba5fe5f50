import type {
  DayClues,
  Fingerprint,
  MembershipReason,
  PlacedArticle,
  UndatedCandidate,
  Witnesses,
} from '../model/event.js'
import { WINDOW_DAYS } from './candidate-window.js'
import { EVENT_PARAMETERS, type EventParameters } from './event-parameters.js'
import { meetingDay } from './meeting-day.js'
import { fitOf } from './named-days.js'
import { cosine } from './similarity.js'
import { tellingInArchive, weighTerms } from './weigh-terms.js'

const MS_A_DAY = 86_400_000

/** What is known of an undated article that nothing dated resembles. */
export const NO_CLUES: DayClues = { likelyDay: null, likeness: 0, rival: 0, placedOn: null }

/**
 * When an undated article was written, by its words alone: they resemble those of articles of one time. "The strike at Karsk
 * Quay entered its third day" belongs to that week, unless another strike at the quay, years apart, is nearly as like it.
 */
export function placeArrival(
  fingerprint: Fingerprint,
  { articles, articleCount, documentFrequency }: Witnesses,
  parameters: EventParameters = EVENT_PARAMETERS,
): DayClues {
  if (fingerprint.day !== null) return NO_CLUES
  const telling = tellingInArchive(articleCount, documentFrequency, parameters.backgroundArticles)
  const vector = weighTerms(fingerprint, telling)
  const clues = articles.reduce((known, witness) => {
    const day = meetingDay(witness.fingerprint)
    return day === null
      ? known
      : addClue(known, day, cosine(vector, witness.fingerprint, telling) * fit(fingerprint, day))
  }, NO_CLUES)
  return decide(clues, parameters)
}

/**
 * What a dated arrival says of the undated articles that its words resemble: those of which it tells something new.
 *
 * @param today day of taking in, since 1970-01-01. What was taken in by then cannot be of a later day, unless the arrival itself
 * claims to come from the future.
 */
export function placeUndated(
  fingerprint: Fingerprint,
  { articles, articleCount, documentFrequency }: Witnesses<UndatedCandidate>,
  today: number,
  parameters: EventParameters = EVENT_PARAMETERS,
): PlacedArticle[] {
  const { day } = fingerprint
  if (day === null) return []
  const telling = tellingInArchive(articleCount, documentFrequency, parameters.backgroundArticles)
  const vector = weighTerms(fingerprint, telling)
  return articles.flatMap((article): PlacedArticle[] => {
    if (article.isPinned === true) return []
    if (day > article.takenInDay + WINDOW_DAYS && day <= today + WINDOW_DAYS) return []
    const likeness = cosine(vector, article.fingerprint, telling) * fit(article.fingerprint, day)
    const added = addClue(article.clues, day, likeness)
    if (added === article.clues) return []
    const clues = decide(added, parameters)
    return [{ articleId: article.articleId, clues, isMoved: clues.placedOn !== article.clues.placedOn }]
  })
}

/** Why an undated article meets others of its time, for a reader; nothing where no time is known. */
export function explainPlace({ placedOn, likeness }: DayClues): MembershipReason[] {
  if (placedOn === null) return []
  const day = new Date(placedOn * MS_A_DAY).toISOString().slice(0, 10)
  return [{ kind: 'PLACED_DAY', text: `undated; its words are those of ${day}`, weight: likeness }]
}

function fit({ namedDays }: Fingerprint, day: number): number {
  return namedDays === undefined ? 1 : fitOf(namedDays, day)
}

/** Weighs one more likeness to an article of a known day. Returns the very clues when it says nothing new. */
function addClue(clues: DayClues, day: number, likeness: number): DayClues {
  const { likelyDay } = clues
  if (likelyDay === null || Math.abs(likelyDay - day) <= WINDOW_DAYS) {
    return likeness > clues.likeness ? { ...clues, likelyDay: likelyDay ?? day, likeness } : clues
  }
  if (likeness > clues.likeness) return { ...clues, likelyDay: day, likeness, rival: clues.likeness }
  return likeness > clues.rival ? { ...clues, rival: likeness } : clues
}

/** Whether the likeliest day is beyond doubt; one found before stays while the likeliest is about that day. */
function decide(clues: DayClues, { placedLikeness, sureLikeness, rivalShare }: EventParameters): DayClues {
  const { likelyDay, likeness, rival, placedOn } = clues
  if (likelyDay !== null && placedOn !== null && Math.abs(likelyDay - placedOn) <= WINDOW_DAYS) return clues
  const isPlaced = likeness >= placedLikeness && (likeness >= sureLikeness || rival <= rivalShare * likeness)
  return { ...clues, placedOn: isPlaced ? likelyDay : null }
}
