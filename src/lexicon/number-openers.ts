import { comparatorsBefore } from './comparator-phrases.js'
import { CURRENCY_SIGNS } from './currencies.js'
import { LazySet } from './lazy-set.js'
import { CARDINALS, FRACTIONS, ORDINALS, SCALES, TIMES_WORDS, VAGUE_COUNTS, VAGUE_NOUNS } from './number-words.js'

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

/** Openers that open nothing alone: "in" does before "excess", "at" before "least", "a" and "an" before few words. */
export const PHRASE_OPENERS: ReadonlySet<string> = new LazySet(() => {
  const alone = new Set([...QUANTITY_OPENERS, ...OTHER_NUMBER_OPENERS])
  const openers = new Set(['a', 'an'])
  for (const [phrase] of comparatorsBefore()) if (!phrase.includes(' ')) alone.add(phrase)
  for (const [first] of longPhrases()) if (!alone.has(first)) openers.add(first)
  return openers
})

/** The words and signs with which such a figure goes on: "in *excess* of 12", "a *dozen*", "an *eighth*". */
export const BEHIND_OPENERS: ReadonlySet<string> = new LazySet(() => {
  const openers = [...QUANTITY_OPENERS, ...OTHER_NUMBER_OPENERS].filter((word) => word !== 'a' && word !== 'an')
  return new Set(['-', ...longPhrases().map(([, second]) => second), ...SCALES.keys(), ...openers])
})

/** The first two words of the phrases of several that bound a number. */
function longPhrases(): (readonly [first: string, second: string])[] {
  return comparatorsBefore().flatMap(([phrase]) => {
    const [first = '', second] = phrase.split(' ')
    return second === undefined ? [] : [[first, second] as const]
  })
}
