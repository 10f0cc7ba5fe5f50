import { AUXILIARIES } from '../../lexicon/clause-words.js'
import { BESIDE_DAYS } from '../../lexicon/weekdays.js'
import type { FoundDay } from '../../text/resolve-day.js'
import type { Token } from '../../text/tokens.js'
import type { NamedSource } from '../cues/find-cues.js'

/**
 * The days of a sentence on which something was done. The day of the telling is none of them: in "twelve were hurt, police said
 * on Monday" Monday is left out.
 */
export function daysOfDeeds(
  { tokens, sources }: { readonly tokens: readonly Token[]; readonly sources: readonly NamedSource[] },
  days: readonly FoundDay[],
): FoundDay[] {
  return days.filter((day) => day.day !== null && !isOfTelling(tokens, day, sources))
}

/** The day a figure is about: the nearest one behind it in the sentence, else the nearest before. */
export function chooseDay(
  tokens: readonly Token[],
  days: readonly FoundDay[],
  figure: { readonly start: number; readonly end: number },
): string | null {
  const behind = days.find((day) => day.start >= figure.end && !crosses(tokens, figure.end, day.start))
  const before = days.findLast((day) => day.end <= figure.start)
  return behind?.day ?? before?.day ?? null
}

function isOfTelling(tokens: readonly Token[], day: FoundDay, sources: readonly NamedSource[]): boolean {
  return sources.some(({ at, from, verb }) => {
    if (verb === 'according to' || verb === 'cite') return false
    if (day.end <= at && day.start < from) return false
    return day.start > at ? standsBeside(tokens, at + 1, day.start) : standsBeside(tokens, day.end, at)
  })
}

/** Nothing between two places but what may stand between a day and the verb of its telling. */
function standsBeside(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (!BESIDE_DAYS.has(lower) && !AUXILIARIES.has(lower) && !/^(?:,|in|a|that|statement)$/.test(lower)) return false
  }
  return true
}

/** A semicolon or a new clause with its own verb stands between. */
function crosses(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const text = tokens[at]?.text
    if (text === ';' || (text === ',' && /^(?:while|but|whereas)$/.test(tokens[at + 1]?.lower ?? ''))) return true
  }
  return false
}
