import { once } from './once.js'
import { readTable } from './read-table.js'
import { tagged } from './tagged.js'

/** How a phrase bounds the number beside it; the words are those of the model's Comparator. */
const BOUNDS = ['EXACTLY', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'ABOUT', 'BETWEEN', 'VAGUE'] as const
type Bound = (typeof BOUNDS)[number]
type Phrase = readonly [phrase: string, comparator: Bound]

const PHRASES = once(() => ({ before: phrasesOn('before'), after: phrasesOn('after') }))

/** Words before a number that bound it, longest first: "no more than 35", "nearly 40". */
export function comparatorsBefore(): readonly Phrase[] {
  return PHRASES().before
}

/** Words behind the quantity that bound it: "300 or more", "40-plus". */
export function comparatorsAfter(): readonly Phrase[] {
  return PHRASES().after
}

function phrasesOn(side: 'before' | 'after'): readonly Phrase[] {
  return readTable('comparators', ['phrase', 'side', 'bound'])
    .filter((row) => row.oneOf('side', ['before', 'after']) === side)
    .map((row) => [row.text('phrase'), row.oneOf('bound', BOUNDS)] as const)
    .sort(([a], [b]) => b.length - a.length)
}

/** Which of those stop just short of the number ("nearly 40" is no 41) and which stand just past it. */
export const SHORT_OF = tagged('short-of')
export const JUST_PAST = tagged('just-past')
