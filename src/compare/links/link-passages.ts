import { findCandidates, type CandidatePair } from '../align/find-candidates.js'
import type { Passage } from './passage.js'
import type { ScoreLink } from './score-link.js'

/** From this likelihood on two passages render one statement. Found by leaving one event out at a time (docs/models/links.md). */
export const LINK_CUT = 0.42

/** Up to so many different passages every pair is looked at; above, an index names the likely ones. */
const FEW_PASSAGES = 150

/** Two passages of two articles that render one statement, by their place in the list. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * Links the passages of an event by their words, the surest first: who is said to speak comes after. Passages that print the
 * same words of the same speaker are looked at once.
 */
export function linkPassages(passages: readonly Passage[], score: ScoreLink, cut = LINK_CUT): Link[] {
  const wordings = byWording(passages)
  const first = wordings.map(([a = 0]) => passages[a]).filter((passage) => passage !== undefined)
  const pairs: readonly CandidatePair[] =
    first.length > FEW_PASSAGES
      ? findCandidates(first.map(({ speech }) => speech))
      : first.flatMap((_, a) => first.slice(a + 1).map((_other, i) => ({ a, b: a + 1 + i })))
  const links = wordings.flatMap(([a = 0, ...rest]) => rest.flatMap((b) => linkOf(passages, a, b, score, cut)))
  for (const { a, b } of pairs) {
    const pair = inTwoArticles(passages, wordings[a] ?? [], wordings[b] ?? [])
    if (pair !== null) links.push(...linkOf(passages, pair[0], pair[1], score, cut))
  }
  return links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

function byWording(passages: readonly Passage[]): number[][] {
  const wordings = new Map<string, number[]>()
  passages.forEach(({ speech, speaker }, i) => {
    const key = `${speech.plain}\n${speaker ?? ''}`
    const same = wordings.get(key)
    if (same === undefined) wordings.set(key, [i])
    else same.push(i)
  })
  return [...wordings.values()]
}

/** One passage of each of two wordings, of two different articles. */
function inTwoArticles(
  passages: readonly Passage[],
  xs: readonly number[],
  ys: readonly number[],
): readonly [number, number] | null {
  const [x, y] = [xs[0], ys[0]]
  if (x === undefined || y === undefined) return null
  if (passages[x]?.articleId !== passages[y]?.articleId) return [x, y]
  const otherY = ys.find((i) => passages[i]?.articleId !== passages[x]?.articleId)
  if (otherY !== undefined) return [x, otherY]
  const otherX = xs.find((i) => passages[i]?.articleId !== passages[y]?.articleId)
  return otherX === undefined ? null : [otherX, y]
}

function linkOf(passages: readonly Passage[], a: number, b: number, scoreLink: ScoreLink, cut: number): Link[] {
  const [x, y] = [passages[a], passages[b]]
  if (x === undefined || y === undefined || x.articleId === y.articleId) return []
  const score = scoreLink(x, y)
  return score >= cut ? [{ a, b, score }] : []
}
