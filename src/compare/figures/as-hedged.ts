import type { Figure } from '../../model/figure.js'

/**
 * A bare number with the bounds that the same article prints beside it elsewhere: a headline's "4,000 evacuated" over "about
 * 4,000 residents were evacuated" claims no more than its report does. What somebody gave stays as they gave it.
 */
export function asHedged<F extends Figure>(figure: F, ofArticle: readonly Figure[]): F {
  if (figure.comparator !== 'EXACTLY' || figure.giver !== null || figure.low === null) return figure
  const number = figure.low
  const hedge = ofArticle.find(
    (other) =>
      other.comparator !== 'EXACTLY' &&
      other.comparator !== 'BETWEEN' &&
      other.unit === figure.unit &&
      other.unitSymbol === figure.unitSymbol &&
      numberOf(other) === number,
  )
  return hedge === undefined ? figure : { ...figure, low: hedge.low, high: hedge.high, comparator: hedge.comparator }
}

/** The number that stands behind the hedge: the bound, or the middle of "about". */
function numberOf({ low, high }: Figure): number | null {
  if (low === null || high === null) return low ?? high
  return (low + high) / 2
}
