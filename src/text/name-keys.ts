import { nicknameLines } from './are-short-forms.js'
import { fold } from './fold.js'
import { GENERATIONS } from './generations.js'
import { isWholeInOneWord, oneWordNamesIn, readName, spelled, type PersonName } from './person-name.js'
import { transliterate } from './transliterate.js'

/**
 * Keys under which somebody is found again over a whole archive, one kind of question each: `=` by the full name in any of its
 * spellings, `~` by another form of the first name, `:` by the last name alone, `!` by the one word by which somebody is known. They are looser than the comparison of
 * names, which has the last word. Slips of the pen that they do not bridge are found among the people of the event, who are
 * all looked at.
 */
export function keysOfName(printed: string): string[] {
  const name = readName(printed)
  if (name === null) return []
  if (name.first === null) return isWholeInOneWord(name) ? [`!${name.key}`] : []
  const last = surnameKey(printed)
  return [
    ...new Set([
      fullKey(name.first, name.last, name.suffix),
      ...shortKeys(name, last),
      `:${last}`,
      ...tailKeys(name),
      ...oneWordNamesIn(name).map((word) => `!${word}`),
    ]),
  ]
}

/** Keys by which a printed name is looked up: those it would be stored under, and the same words with the surname first. */
export function keysToFind(printed: string): string[] {
  const name = readName(printed)
  if (name === null) return []
  if (name.first === null) return [`:${surnameKey(printed)}`, ...tailKeys(name), ...keysOfName(printed)]
  const turned = name.middle.length === 0 ? [fullKey(name.last, name.first, name.suffix)] : []
  // Two words may be a surname of two: "Ruiz Ortega" for Ana Ruiz Ortega.
  const double = name.tail === name.key ? tailKeys(name) : []
  return [...new Set([...keysOfName(printed), ...turned, ...double])]
}

/**
 * One spelling for a last name: folded, and one for the letters that transliteration exchanges, so that "Anna Chistiakova"
 * and "Anna Chistyakova" meet. "" where there are no letters.
 */
export function surnameKey(printed: string): string {
  const name = readName(printed)
  const words = fold(printed)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '')
  const last = name?.last ?? words.findLast((word) => !GENERATIONS.has(word)) ?? ''
  const key = LOOSER.reduce(
    (text, [letters, by]) => text.replace(letters, by),
    transliterate(last.replace(/^(?:al|el|as|ash)-|'s?$/g, '')),
  )
  return key.replaceAll("'", '').replace(/(.)\1+/gu, '$1')
}

/** Sounds that one key holds together. */
const LOOSER: readonly (readonly [letters: RegExp, by: string])[] = [
  [/[szc]h/g, 's'],
  [/gh|hk/g, 'h'],
  [/ts/g, 'c'],
]

function fullKey(first: string, last: string, suffix: string | null): string {
  return `=${spelled(first)} ${spelled(last)}${suffix === null ? '' : ` ${suffix}`}`
}

function shortKeys({ first }: PersonName, last: string): string[] {
  return first === null ? [] : nicknameLines(first).map((line) => `~${line} ${last}`)
}

function tailKeys({ tail, key, middle }: PersonName): string[] {
  return tail === null || (tail !== key && middle.length === 0) ? [] : [`:${tail}`]
}
