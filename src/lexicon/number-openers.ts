import { comparatorsBefore } from './comparator-phrases.js'
import { CURRENCY_SIGNS } from './currencies.js'
import { LazySet } from './lazy-set.js'
import { CARDINALS, FRACTIONS, ORDINALS, TIMES_WORDS, VAGUE_COUNTS, VAGUE_NOUNS } from './number-words.js'

/** The words and signs with which a quantity begins that is neither in digits nor bounded. "a$" of "A$40" is read as two tokens. */
export const QUANTITY_OPENERS: ReadonlySet<string> = new LazySet(
  () =>
    new Set([
      ...['a', 'half', 'dozen', 'between'],
      ...CARDINALS.keys(),
      ...VAGUE_COUNTS.keys(),
      ...VAGUE_NOUNS.keys(),
      ...Array.from(CURRENCY_SIGNS.keys(), (sign) => sign.replace('$', '')),
      ...CURRENCY_SIGNS.keys(),
    ]),
)

/** The words that open a figure without a quantity: "the *fifth* raid", "*twice*", "*a third* of them", "*an* hour". */
export const OTHER_NUMBER_OPENERS: ReadonlySet<string> = new LazySet(
  () =>
    new Set([
      ...['a', 'an', 'half', 'quarter', 'between'],
      ...CARDINALS.keys(),
      ...FRACTIONS.keys(),
      ...ORDINALS.keys(),
      ...TIMES_WORDS.keys(),
    ]),
)

/** All words and signs with which a figure may begin, those that bound one among them: "*more* than 35", "*nearly* 40". */
export const NUMBER_OPENERS: ReadonlySet<string> = new LazySet(
  () =>
    new Set([
      ...comparatorsBefore().map(([phrase]) => phrase.split(' ', 1)[0] ?? ''),
      ...QUANTITY_OPENERS,
      ...OTHER_NUMBER_OPENERS,
    ]),
)
