import type { Link } from './link-passages.js'
import type { Passage } from './passage.js'

/** Quotations of each side that are asked: among more a statement is as well known. */
const ASKED = 12

/**
 * How alike two sets of quotations are, each by its id: the mean likelihood of a link between two of different articles. The same
 * words are alike; what no link is listed for counts nothing.
 */
export function likenessAmong(
  passages: readonly Passage[],
  links: readonly Link[],
): (a: ReadonlySet<string>, b: ReadonlySet<string>) => number {
  const known = new Map(passages.map((passage) => [passage.quoteId, passage]))
  const scores = new Map<string, number>()
  for (const { a, b, score } of links) {
    const [x, y] = [passages[a]?.quoteId ?? '', passages[b]?.quoteId ?? '']
    scores.set(`${x} ${y}`, score).set(`${y} ${x}`, score)
  }
  const likenessOf = (x: string, y: string): number | null => {
    const [one, other] = [known.get(x), known.get(y)]
    if (one === undefined || other === undefined || one.articleId === other.articleId) return null
    return one.speech.plain === other.speech.plain ? 1 : (scores.get(`${x} ${y}`) ?? 0)
  }
  return (a, b) => {
    const [xs, ys] = [[...a].slice(0, ASKED), [...b].slice(0, ASKED)]
    const likeness = xs.flatMap((x) => ys.flatMap((y) => likenessOf(x, y) ?? []))
    return likeness.length === 0 ? 1 : likeness.reduce((sum, one) => sum + one, 0) / likeness.length
  }
}
