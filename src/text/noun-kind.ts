import { anyOf } from '../lexicon/any-of.js'
import { once } from '../lexicon/once.js'
import { BODY_NOUNS, PERSON_NOUNS } from '../lexicon/role-nouns.js'
import { tagged } from '../lexicon/tagged.js'
import { singular } from './stem.js'

/** What a noun in lower case names: somebody by office ("mayor"), several ("officials", "ministries"), a body ("ministry"). */
export type NounKind = 'role' | 'group' | 'body'

/** "neurosurgeon", "newswoman", "the 43-year-old": what ends so is a person. */
const PERSON_ENDING = once(() => new RegExp(`(?:${anyOf(tagged('person-ending'))})$`))

function endsAsPerson(lower: string): boolean {
  const one = lower.endsWith('s') ? lower.slice(0, -1) : lower
  return one.length > 4 && PERSON_ENDING().test(one)
}

/** Null for what is no noun of people or bodies. A number is one only with its ending: "43-year-old". */
export function nounKind(lower: string, isWord: boolean): NounKind | null {
  if (!isWord && !endsAsPerson(lower)) return null
  if (PERSON_NOUNS.has(lower)) return 'role'
  const one = singular(lower)
  if (one !== lower && (PERSON_NOUNS.has(one) || one === 'person')) return 'group'
  if (endsAsPerson(lower)) return lower.endsWith('s') ? 'group' : 'role'
  const tail = lower.slice(lower.lastIndexOf('-') + 1)
  if (tail !== lower && PERSON_NOUNS.has(tail)) return 'role'
  if (BODY_NOUNS.has(lower) || BODY_NOUNS.has(one)) return one === lower ? 'body' : 'group'
  return null
}
