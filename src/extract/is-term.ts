import type { QuoteLook } from './quote-look.js'
import type { Scene } from './scene.js'

/** "the “Carousel,” a trick with ballots": a name in marks behind an article, and behind it what it means, is a term. */
export function isTerm({ narrative: { items } }: Scene, { atom, words, item, capitals }: QuoteLook): boolean {
  if (words === 0 || words > LONGEST_TERM || capitals < words) return false
  const before = items[atom - 1]
  if (before?.sentence !== item.sentence || !ARTICLES.has(before.token.lower)) return false
  const comma = items[atom + 1]?.token.text === ',' ? 1 : 0
  const opener = items[atom + 1 + comma]
  return opener?.sentence === item.sentence && ARTICLES.has(opener.token.lower)
}

/** Words of a term. */
const LONGEST_TERM = 3

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'so-called'])
