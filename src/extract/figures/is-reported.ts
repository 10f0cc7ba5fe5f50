import { COUNT_VERBS, VERB_GROUPS } from '../../lexicon/count-verbs.js'
import { DEED_NOUNS, PEOPLE_NOUNS, STATE_ADJECTIVES, UNCOUNTED_NOUNS } from '../../lexicon/counted-nouns.js'
import { DEFINITE_WORDS } from '../../lexicon/identifier-words.js'
import { UNNAMED_NOUNS } from '../../lexicon/source-phrases.js'
import { tagged } from '../../lexicon/tagged.js'
import { UNITS } from '../../lexicon/units.js'
import type { Token } from '../../text/tokens.js'
import { firstAnswer, type Rule } from '../rule.js'
import type { Quantity } from './parse-quantity.js'

/** A number with what it counts and what was done. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly quantity: Quantity
  /** The last word of what is counted, in the singular; null where nothing is. */
  readonly noun: string | null
  /** Lemma of what was done ("38 were detained"); null where nothing shows. */
  readonly action: string | null
}

/**
 * Whether a reader would call it a figure. A measured quantity is one; a bare count needs what it counts or what was done
 * ("38 were detained"); small vague words only where people come to harm or gather ("several people were hurt").
 */
export function isReported(reading: Reading): boolean {
  return firstAnswer(REPORTED_RULES, reading) ?? true
}

/** Which numbers are figures and which are not; a number that no rule speaks of is one. */
export const REPORTED_RULES: readonly Rule<Reading, boolean>[] = [
  {
    name: '"100 percent" of nothing measures nothing',
    example: 'I 100 percent agree with the harbour master.',
    read: ({ quantity: { unit, low, high }, noun }) =>
      unit === 'PERCENT' ? noun !== null || low !== 100 || high !== 100 : undefined,
  },
  {
    name: 'what is measured is a figure',
    example: 'The fee is 40 euros.',
    read: ({ quantity }) => (quantity.unit === 'COUNT' ? undefined : true),
  },
  {
    name: 'nouns that are never counted for news',
    example: 'The crews met 14 times before the walk-out.',
    read: ({ noun }) => (noun !== null && UNCOUNTED_NOUNS.has(noun) ? false : undefined),
  },
  {
    name: 'sources that speak',
    example: 'Two sources said the pier would close.',
    read: ({ quantity, noun, action }) => {
      if (noun === null || !UNNAMED_NOUNS.has(noun) || PEOPLE_NOUNS.has(noun)) return undefined
      return !quantity.printed.digits && !isTelling(action, noun) ? false : undefined
    },
  },
  {
    name: 'a bare number that stands for no people',
    example: 'The board approved 12 and sent the rest back.',
    read: (reading) => (reading.noun === null && !standsForPeople(reading) ? false : undefined),
  },
  {
    name: 'a vague stretch of time',
    example: 'It took dozens more hours to clear the pier.',
    read: ({ noun }) => (noun !== null && UNITS.has(noun) ? false : undefined),
  },
  {
    name: 'a part of a few already known',
    example: 'Two of the officers left the pier.',
    read: (reading) => {
      const { quantity, noun, action } = reading
      if (quantity.printed.digits || quantity.printed.kind !== 'EXACT') return undefined
      return isPartOf(reading) && !isTelling(action, noun) ? false : undefined
    },
  },
  {
    name: 'a small vague number of people who come to no harm',
    example: 'Several officers stood by.',
    read: ({ quantity, noun, action }) => {
      if (!isSmall(quantity) || quantity.printed.kind !== 'VAGUE') return undefined
      return isOfPeople(noun) && isTelling(action, noun) && VERB_GROUPS.get(action ?? '') !== 'GATHERED'
    },
  },
  {
    name: 'one of anything, unless it comes to harm',
    example: 'One officer from Karsk left the pier.',
    read: ({ quantity, noun, action }) =>
      isSmall(quantity) && quantity.low === 1 ? isTelling(action, noun) : undefined,
  },
  {
    name: 'a small number of things with which nothing is done',
    example: 'The pier has three cranes and a shed.',
    read: ({ quantity, noun, action }) =>
      isSmall(quantity) && quantity.printed.kind === 'EXACT' && !isOfPeople(noun) ? action !== null : undefined,
  },
]

/** The largest number that is small when it is printed as a word. */
const LARGEST_SMALL = 10

function isSmall({ high, printed }: Quantity): boolean {
  return (high ?? Infinity) <= LARGEST_SMALL && !printed.digits
}

function isOfPeople(noun: string | null): boolean {
  return noun === null || PEOPLE_NOUNS.has(noun) || DEED_NOUNS.has(noun)
}

function isPartOf({ tokens, quantity: { end } }: Reading): boolean {
  return tokens[end]?.lower === 'of' && DEFINITE_WORDS.has(tokens[end + 1]?.lower ?? '')
}

const TELLING = new Set([
  'KILLED',
  'SHOT',
  'INJURED',
  'DETAINED',
  'CHARGED',
  'MISSING',
  'RESCUED',
  'DISPLACED',
  'KIDNAPPED',
  'STRANDED',
  'INFECTED',
  'GATHERED',
])

function isTelling(action: string | null, noun: string | null): boolean {
  return TELLING.has(VERB_GROUPS.get(action ?? '') ?? '') || (noun !== null && DEED_NOUNS.has(noun))
}

/** Words right behind a number that has no noun and counts people even so: "38 *were* detained". */
const BEHIND_BARE_NUMBERS = tagged('behind-bare-number')

/** A number without a noun counts people where a verb follows at once or stands right before: "38 were detained", "killing 12". */
function standsForPeople({ tokens, quantity, action }: Reading): boolean {
  const next = tokens[quantity.end]?.lower ?? ''
  const before = tokens[quantity.start - 1]?.lower ?? ''
  if (!isTelling(action, null)) return false
  if (COUNT_VERBS.has(next) || STATE_ADJECTIVES.has(next)) return true
  if (BEHIND_BARE_NUMBERS.has(next)) return true
  return COUNT_VERBS.get(before)?.lemma === action
}
