import { tagged } from '../../lexicon/tagged.js'
import { rankingOf, type Ranking, type Weighed } from './ranking.js'
import type { Scene } from './scene.js'

/** Words that join the fragments of one list: "“delays,” including “neglect” and “plain greed”". */
const LIST_WORDS = tagged('fragment-joiner')

/** Fragments of one sentence with nothing but joining words between them are one list. */
export function isListed({ narrative }: Scene, last: Weighed | undefined, next: Weighed): boolean {
  if (last?.look.item.sentence !== next.look.item.sentence || next.look.atom - last.look.atom > 4) return false
  return narrative.items
    .slice(last.look.atom + 1, next.look.atom)
    .every(({ token }) => token.text === ',' || token.text === ';' || LIST_WORDS.has(token.lower))
}

/**
 * All fragments of a list are one source's words or none's: what is unsure of one is settled by its neighbours. The source
 * is the subject of a verb of saying.
 */
export function settleList(scene: Scene, list: readonly Weighed[], rankings: Ranking[]): void {
  const start = rankings.length - list.length
  const decided = rankings.slice(start)
  if (list.length < 2 || !decided.some(({ mention }) => mention === -1)) return
  let odds = 1
  for (const { shares } of list) odds *= (1 - (shares[0] ?? 0)) / Math.max(shares[0] ?? 0, LEAST_SHARE)
  if (odds < 1) return
  let best = -1
  let most = -Infinity
  for (const mention of list[0]?.choices ?? []) {
    if (mention === -1 || !scene.cuesOf.has(mention)) continue
    let score = 0
    for (const { choices, shares } of list) {
      const at = choices.indexOf(mention)
      score += Math.log(Math.max(shares[at] ?? 0, LEAST_SHARE))
    }
    if (score > most) {
      most = score
      best = mention
    }
  }
  if (best === -1) return
  list.forEach((weighed, i) => {
    rankings[start + i] = rankingOf(weighed, best)
  })
}

/** Shares below this count as this: no single fragment decides for a whole list. */
const LEAST_SHARE = 0.01
