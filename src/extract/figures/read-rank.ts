import { MONTH_NUMBERS } from '../../lexicon/months.js'
import { ORDINALS, TIMES_WORDS } from '../../lexicon/number-words.js'
import { isCapitalised } from '../../text/tokens.js'
import { RANK, TIMES, wordAt, type MinorReading, type Spot } from './minor-reading.js'
import { readMinorNoun } from './minor-noun.js'

/** A place in an order with what is ordered: "the fifth operation", "the 15th state"; what is first is seldom counted. */
export function readRank({ tokens, at, titleCase }: Spot): MinorReading | undefined {
  const word = ORDINALS.get(wordAt(tokens, at))
  const isDigits = /^(?:st|nd|rd|th)$/.test(wordAt(tokens, at + 1)) && tokens[at + 1]?.glued === true
  const value = word ?? (isDigits && /^\d{1,3}$/.test(tokens[at]?.text ?? '') ? Number(tokens[at]?.text) : undefined)
  if (value === undefined || value < 2 || MONTH_NUMBERS.has(wordAt(tokens, at - 1))) return undefined
  const from = word === undefined ? at + 2 : at + 1
  // "the 21st century", "Fifth Avenue": names and dates.
  if (!titleCase && isCapitalised(tokens[from])) return undefined
  const noun = readMinorNoun(tokens, from)
  if (noun === null || /^(?:century|anniversary|hand|world|party)$/.test(noun.noun)) return undefined
  return {
    start: at,
    end: noun.end,
    low: value,
    high: value,
    comparator: 'EXACTLY',
    unit: 'OTHER',
    unitSymbol: RANK,
    counted: noun.noun,
  }
}

/** How often: "twice", "27 times", "on two occasions". */
export function readTimes({ tokens, at, quantity }: Spot): MinorReading | undefined {
  const word = TIMES_WORDS.get(wordAt(tokens, at))
  const measure = { unit: 'OTHER', unitSymbol: TIMES, counted: null } as const
  if (word !== undefined) return { start: at, end: at + 1, low: word, high: word, comparator: 'EXACTLY', ...measure }
  if (quantity?.unit !== 'COUNT' || !/^(?:times|occasions)$/.test(wordAt(tokens, quantity.end))) return undefined
  const { start, end, low, high, comparator } = quantity
  return { start, end: end + 1, low, high, comparator, ...measure }
}
