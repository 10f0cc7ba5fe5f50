import { FUNCTION_WORDS } from '../../lexicon/function-words.js'
import { OCCASION_NOUNS, TELLING_LEMMAS } from '../../lexicon/occasion-nouns.js'
import { ATTRIBUTION_VERBS } from '../../lexicon/attribution-verbs.js'
import { tagged } from '../../lexicon/tagged.js'
import { opensHigh } from '../../text/opens-high.js'
import { FIRST_NAME, isIn } from '../../text/word-lists.js'
import { firstAnswer, type Rule } from '../rule.js'
import type { QuoteLook } from './quote-look.js'
import type { Scene } from './scene.js'

interface Marked {
  readonly scene: Scene
  readonly look: QuoteLook
  /** The word before the opening mark, in lower case; "" at the head of a sentence. */
  readonly before: string
}

/** What in marks is nobody's words: a term, a title, a nickname. */
export const TERM_RULES: readonly Rule<Marked, boolean>[] = [
  {
    // "the trade minister called him “Harbour Rat”": a name that somebody gives is said.
    name: 'words that somebody calls somebody',
    example: 'The harbour chief Jane Roe referred to Tom Ashby as “Rocket Boy” on Monday, and nobody laughed.',
    read: ({ look: { nearest } }) => (NAMING_LEMMAS.has(nearest.lemma) && nearest.mention !== -1 ? false : undefined),
  },
  {
    name: 'a programme that somebody is on',
    example: 'Jane Roe told “Harbour Talk tonight” on Monday that the pier is safe and will stay open for good.',
    read: ({ look, before }) => (isProgramme(look, before) ? true : undefined),
  },
  {
    name: 'a nickname within a name',
    example: 'Jane Roe said that Vincent “Fat boy” Duarte came to the pier with a friend.',
    read: ({ scene: { narrative }, look: { atom, words, startsHigh } }) => {
      const [first, last] = [narrative.items[atom - 1]?.token, narrative.items[atom + 1]?.token]
      if (words > LONGEST_TERM || !startsHigh || first === undefined) return undefined
      return first.capital && isIn(first, FIRST_NAME) && last?.capital === true ? true : undefined
    },
  },
  {
    name: 'one high word in the middle of a sentence',
    example: 'Jane Roe said that the star of “Lighthouse” came to the pier with a friend on Monday.',
    read: ({ look: { words, startsHigh, ending, voice }, before }) => {
      if (words !== 1 || !startsHigh || CALLS.has(ending) || voice !== NOBODYS) return undefined
      return /^['’]?\p{L}/u.test(before) && !ATTRIBUTION_VERBS.has(before) ? true : undefined
    },
  },
  {
    name: 'a title, every word of it high',
    example: 'Jane Roe said that she read the book, “Bridges of the Northern Sea,” on the pier.',
    read: ({ look: { inner, words, voice, ending } }) => {
      if (CALLS.has(ending) || words < FEWEST_HIGH || words > LONGEST_HEADED || voice !== NOBODYS) return undefined
      return isTitled(inner) ? true : undefined
    },
  },
]

/** Whether what stands in marks is a term, a title or a nickname, whatever verb of saying is near. */
export function isTerm(scene: Scene, look: QuoteLook): boolean {
  const { items } = scene.narrative
  const item = items[look.atom - 1]
  const before = item?.sentence === look.item.sentence ? item.token.lower : ''
  return firstAnswer(TERM_RULES, { scene, look, before }) ?? false
}

/** Verbs that give a name: what stands in marks behind them is the speaker's. */
const NAMING_LEMMAS = tagged('naming-verb')

/** Words of a term. */
const LONGEST_TERM = 3

/** A slogan that somebody cries ends so: “Jobs For Karsk!” */
const CALLS: ReadonlySet<string> = new Set(['!', '?'])

/** What the look of a quotation says that has neither "I" nor "we". */
const NOBODYS = '-'

/** Words of a title that have a capital, and of the longest title: one alone begins a sentence. */
const [FEWEST_HIGH, LONGEST_HEADED] = [2, 9]

/** Whether all words but the small ones have a capital, and two at least. */
function isTitled(inner: readonly string[]): boolean {
  const words = inner.filter((word) => !FUNCTION_WORDS.has(word.toLowerCase()))
  return words.length >= FEWEST_HIGH && words.every((word) => opensHigh(word) || /^\p{N}/u.test(word))
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
