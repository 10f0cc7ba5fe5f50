/**
 * Key under which a person is found again by last name: folded, and one spelling for the letters that transliteration
 * exchanges, so that "Anna Chistiakova" and "Anna Chistyakova" meet. Slips of the pen that it does not bridge are found
 * among the people of the event, who are all looked at.
 */
export function surnameKey(name: string): string {
  const words = fold(name)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '')
  const last = words.findLast((word) => !SUFFIXES.has(word)) ?? words.at(-1) ?? ''
  const key = EXCHANGED.reduce((text, [pattern, letter]) => text.replace(pattern, letter), last.replace(/'s?$/, ''))
  return key.replaceAll("'", '').replace(/(.)\1+/gu, '$1')
}

/** Words after the last name: "Frank Osei Jr." is an Osei. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

const EXCHANGED: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|zh|ch/g, 's'],
  [/kh|gh|hk/g, 'h'],
  [/ph/g, 'f'],
  [/ts|tz|cz/g, 'c'],
  [/x/g, 'ks'],
  [/[yij]+/g, 'i'],
  [/ou|oo/g, 'u'],
  [/w/g, 'v'],
  [/q|ck/g, 'k'],
]

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
}
