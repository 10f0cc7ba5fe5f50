import { comparatorsBefore } from './comparator-phrases.js'
import { CURRENCY_SIGNS } from './currencies.js'
import { LazySet } from './lazy-set.js'
import { CARDINALS, FRACTIONS, ORDINALS, TIMES_WORDS, VAGUE_COUNTS, VAGUE_NOUNS } from './number-words.js'

/**
 * The words and signs with which a quantity that is not in digits begins: the first word of a number, of what bounds one, of a part of
 * a whole. "a$" of "A$40" is read as two tokens.
 */
export const QUANTITY_OPENERS: ReadonlySet<string> = new LazySet(
  () =>
    new Set([
      ...['a', 'half', 'dozen', 'between'],
      ...comparatorsBefore().map(([phrase]) => phrase.split(' ', 1)[0] ?? ''),
      ...CARDINALS.keys(),
      ...VAGUE_COUNTS.keys(),
      ...VAGUE_NOUNS.keys(),
      ...Array.from(CURRENCY_SIGNS.keys(), (sign) => sign.replace('$', '')),
      ...CURRENCY_SIGNS.keys(),
    ]),
)

/** Those, and the words that open a figure without a quantity: "the *fifth* raid", "*twice*", "*an* hour", "a *quarter* of a century". */
export const NUMBER_OPENERS: ReadonlySet<string> = new LazySet(
  () =>
    new Set([
      ...QUANTITY_OPENERS,
      ...['an', 'quarter'],
      ...FRACTIONS.keys(),
      ...ORDINALS.keys(),
      ...TIMES_WORDS.keys(),
    ]),
)
