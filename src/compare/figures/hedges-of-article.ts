import type { Figure } from '../../model/figure.js'
import type { FigureTopic } from './figure-topic.js'

interface OnTopic<F extends Figure> {
  readonly figure: F
  readonly topic: FigureTopic
}

/**
 * Reads the bare numbers of one article by the bounds that it prints beside the same number of the same thing elsewhere: a
 * headline's "4,000 evacuated" over "about 4,000 residents were evacuated" claims no more than its report does. What
 * somebody gave stays as they gave it, and so does every number that is hedged nowhere.
 */
export function hedgesOfArticle<F extends Figure>(ofArticle: readonly OnTopic<F>[]): (one: OnTopic<F>) => F {
  const hedges = new Map<string, Figure>()
  for (const { figure, topic } of ofArticle) {
    const number = numberOf(figure)
    const key = `${topic.key} ${String(number)}`
    if (isHedged(figure) && number !== null && !hedges.has(key)) hedges.set(key, figure)
  }
  return ({ figure, topic }) => {
    const isBare = figure.comparator === 'EXACTLY' && figure.giver === null && figure.low !== null
    const hedge = isBare ? hedges.get(`${topic.key} ${String(figure.low)}`) : undefined
    return hedge === undefined ? figure : { ...figure, low: hedge.low, high: hedge.high, comparator: hedge.comparator }
  }
}

function isHedged({ comparator }: Figure): boolean {
  return comparator !== 'EXACTLY' && comparator !== 'BETWEEN'
}

/** The number that stands behind a hedge: the bound, or the middle of "about". */
function numberOf({ low, high }: Figure): number | null {
  return low === null || high === null ? (low ?? high) : (low + high) / 2
}
