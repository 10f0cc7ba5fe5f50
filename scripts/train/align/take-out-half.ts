import type { Link, PoolQuote } from './pools.js'
import { randomNumbers } from '../../predict/read-seed.js'

/**
 * A pool in which half of the linked quotations have lost their partner, as when only one outlet ran the words: one side of
 * every second link is gone, by lot. What still finds a partner for those that are left alone is wrong.
 */
export function takeOutHalf<Q extends Pick<PoolQuote, 'qid'>>(
  quotes: readonly Q[],
  links: readonly Link[],
  seed: number,
): { readonly quotes: Q[]; readonly links: Link[] } {
  const random = randomNumbers(seed)
  const drawn = links
    .filter(({ gold }) => gold === 'aligned')
    .map((link) => ({ link, lot: random(), side: random() }))
    .sort((a, b) => a.lot - b.lot)
  const gone = new Set(
    drawn.slice(0, Math.floor(drawn.length / 2)).map(({ link, side }) => (side < 0.5 ? link.a : link.b)),
  )
  return {
    quotes: quotes.filter(({ qid }) => !gone.has(qid)),
    links: links.filter(({ a, b }) => !gone.has(a) && !gone.has(b)),
  }
}
