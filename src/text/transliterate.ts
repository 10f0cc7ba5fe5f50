/**
 * Letters that newsrooms exchange when they write a name of another script: "Khrushchev", "Khruschev"; "Dmitri", "Dmitry".
 * Order matters: what stands first has been turned when the next is looked for.
 */
const EXCHANGED: readonly (readonly [letters: RegExp, by: string])[] = [
  [/sh?ch/g, 'sh'],
  [/^t(?=ch)/g, ''],
  [/ts(?!h)|tz|cz/g, 'c'],
  [/q|ck/g, 'k'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/[yij]+/g, 'i'],
  [/ou|oo/g, 'u'],
  [/w/g, 'v'],
  [/(.)(?!ch)\1+/gu, '$1'],
]

/**
 * One spelling for a folded word of a name in whichever way it was transliterated: "Tchaikovsky" and "Chaikovskiy" are
 * "chaikovski". Meant for comparing names, never for printing them.
 */
export function transliterate(folded: string): string {
  return EXCHANGED.reduce((name, [letters, by]) => name.replace(letters, by), folded)
}
