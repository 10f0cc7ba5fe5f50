import { FADING_DAYS, type Prominence } from '../../model/known-person.js'

/** Nobody wrote of them yet. */
export const UNKNOWN: Prominence = { articles: 0, heat: null, lastDay: null }

/** Days after which half-forgotten people are forgotten: 1/e of the articles of a lifetime. */
const FORGETTING_DAYS = 1_000

/** What an article of long ago counts beside a new one. */
const LASTING = 0.2

/** The prominence with one more article. @param day null = undated. */
export function addArticle({ articles, heat, lastDay }: Prominence, day: number | null): Prominence {
  if (day === null) return { articles: articles + 1, heat, lastDay }
  return {
    articles: articles + 1,
    heat: addLogarithms(heat, day / FADING_DAYS),
    lastDay: Math.max(lastDay ?? day, day),
  }
}

/** The prominence without one article that was counted. The latest day stays: it is a bound. */
export function takeArticle({ articles, heat, lastDay }: Prominence, day: number | null): Prominence {
  if (articles <= 1) return UNKNOWN
  const left = heat === null || day === null ? 1 : 1 - Math.exp(day / FADING_DAYS - heat)
  // What rounding leaves of nothing is nothing: an article of long ago beside none.
  return {
    articles: articles - 1,
    heat: heat === null ? null : heat + Math.log(Math.max(left, Number.EPSILON)),
    lastDay,
  }
}

/**
 * How many new articles the coverage of somebody is worth on a day: those of the last weeks by how fresh they are, and a
 * fifth of all others. An article that came in late is weighed as of the latest day: nothing counts for more than itself.
 */
export function weightOn({ articles, heat, lastDay }: Prominence, day: number | null): number {
  if (heat === null || lastDay === null) return LASTING * articles
  const since = Math.max(0, (day ?? lastDay) - lastDay)
  const fresh = Math.exp(heat - (lastDay + since) / FADING_DAYS)
  return fresh + LASTING * articles * Math.exp(-since / FORGETTING_DAYS)
}

/** log(e^a + e^b), where the numbers themselves are too large to be written down. */
function addLogarithms(a: number | null, b: number): number {
  if (a === null) return b
  const [more, less] = a > b ? [a, b] : [b, a]
  return more + Math.log1p(Math.exp(less - more))
}
