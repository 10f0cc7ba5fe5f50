import type { Moment } from '../../model/article.js'
import type { NumericOrder } from '../../text/find-dates.js'
import { printOffset } from '../../text/make-moment.js'
import { parseDate } from '../../text/parse-date.js'
import type { Candidate } from './header-rule.js'

/** A moment with what speaks for it. */
export interface ChosenMoment {
  readonly moment: Moment
  readonly candidate: Candidate
}

// Zones lie at most this far from Greenwich, and by quarters of an hour.
const WIDEST_ZONE_MINUTES = 14 * 60
const ZONE_STEP_MINUTES = 15
// Clocks that give no seconds agree by chance too often for quarters; whole hours must do.
const COARSE_ZONE_STEP_MINUTES = 60

/** The first candidate that is known to the day, else the first that is a date at all; in the outlet's own time zone if another tells it. */
export function chooseMoment(candidates: readonly Candidate[], order: NumericOrder): ChosenMoment | null {
  const dated = candidates.flatMap((candidate): ChosenMoment[] => {
    const moment = parseDate(candidate.value, order)
    return moment === null ? [] : [{ moment, candidate }]
  })
  const chosen = dated.find(({ moment }) => moment.precision !== 'YEAR' && moment.precision !== 'MONTH') ?? dated[0]
  if (chosen === undefined) return null
  return {
    ...chosen,
    moment: inLocalTime(
      chosen.moment,
      dated.map(({ moment }) => moment),
    ),
  }
}

/**
 * Pages state the same minute in Greenwich time for machines and in their own for readers: "2024-03-05T02:30:10Z" and
 * "2024-03-04 21:30:10" are the evening of the fourth, five hours west.
 */
function inLocalTime(moment: Moment, others: readonly Moment[]): Moment {
  if (moment.zone !== 'Z' || !hasClock(moment)) return moment
  const at = Date.parse(moment.at)
  for (const other of others) {
    if (!hasClock(other) || other.zone === 'Z') continue
    const apart = (Date.parse(other.at) - at) / 60_000
    if (other.zone !== null && Math.abs(apart) < 1) return { ...moment, zone: other.zone }
    const step =
      other.precision === 'SECOND' && moment.precision === 'SECOND' ? ZONE_STEP_MINUTES : COARSE_ZONE_STEP_MINUTES
    if (other.zone === null && apart !== 0 && apart % step === 0 && Math.abs(apart) <= WIDEST_ZONE_MINUTES)
      return { ...moment, zone: printOffset(apart) }
  }
  return moment
}

function hasClock({ precision }: Moment): boolean {
  return precision === 'MINUTE' || precision === 'SECOND'
}

/** "…/2024/03/05/harbour-strike": many sites write the day into the address. */
export function dateOfUrl(url: string | null): ChosenMoment | null {
  const match = url === null ? null : /\/(20\d{2}|19\d{2})[/-]([01]?\d)[/-]([0-3]?\d)(?=[/-]|$)/.exec(url)
  const moment = match === null ? null : parseDate(`${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`)
  return moment === null ? null : { moment, candidate: { value: moment.at, rule: 'url-date', span: null } }
}
