import { fold } from '../text/fold.js'
import { GENERATIONS } from '../text/generations.js'
import { transliterate } from '../text/transliterate.js'

/**
 * Key under which a person is found again by last name: folded, and one spelling for the letters that transliteration
 * exchanges, so that "Anna Chistiakova" and "Anna Chistyakova" meet. It is looser than the comparison of names, which has
 * the last word. Slips of the pen that it does not bridge are found among the people of the event, who are all looked at.
 */
export function surnameKey(name: string): string {
  const words = fold(name)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '')
  const last = words.findLast((word) => !GENERATIONS.has(word)) ?? words.at(-1) ?? ''
  const spelled = transliterate(last.replace(/'s?$/, ''))
  const key = LOOSER.reduce((text, [letters, by]) => text.replace(letters, by), spelled)
  return key.replaceAll("'", '').replace(/(.)\1+/gu, '$1')
}

/** Sounds that one key holds together. */
const LOOSER: readonly (readonly [letters: RegExp, by: string])[] = [
  [/[szc]h/g, 's'],
  [/gh|hk/g, 'h'],
  [/ts/g, 'c'],
]
