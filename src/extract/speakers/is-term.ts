import { NOUN_OPENERS } from '../../lexicon/grammar-words.js'
import { OCCASION_NOUNS, TELLING_LEMMAS } from '../../lexicon/occasion-nouns.js'
import { ATTRIBUTION_VERBS } from '../../lexicon/attribution-verbs.js'
import type { QuoteLook } from './quote-look.js'
import type { Scene } from './scene.js'

/**
 * "the “Carousel,” a trick with ballots": a name in marks behind an article, and behind it what it means, is a term; so is a
 * programme, "told “Harbour & Friends” on Monday".
 */
export function isTerm({ narrative: { items } }: Scene, look: QuoteLook): boolean {
  const { atom, words, item, capitals } = look
  if (isProgramme(look, items[atom - 1]?.token.lower ?? '')) return true
  if (words === 0 || words > LONGEST_TERM || capitals < words) return false
  const before = items[atom - 1]
  if (before?.sentence !== item.sentence || !opensTerm(before.token.lower)) return false
  const comma = items[atom + 1]?.token.text === ',' ? 1 : 0
  const opener = items[atom + 1 + comma]
  return opener?.sentence === item.sentence && opensTerm(opener.token.lower)
}

/** What a newsroom puts before the title of a programme, without a comma: "told", "on", "the podcast", "the morning show". */
function opensTitle(before: string): boolean {
  return before === 'on' || OCCASION_NOUNS.has(before) || TELLING_LEMMAS.has(ATTRIBUTION_VERBS.get(before) ?? '')
}

/** Words of a programme's title. */
const LONGEST_TITLE = 5

function isProgramme({ words, capitals, startsHigh }: QuoteLook, before: string): boolean {
  if (words < 2 || words > LONGEST_TITLE || !startsHigh || !opensTitle(before)) return false
  return capitals >= words * TITLED_SHARE
}

/** Share of the words of a title that have a capital: "Meet the Press". */
const TITLED_SHARE = 0.6

/** Words of a term. */
const LONGEST_TERM = 3

/** What stands before a term and before what it means: "the", "its", "so-called". */
function opensTerm(lower: string): boolean {
  return NOUN_OPENERS.has(lower) || lower === 'so-called'
}
