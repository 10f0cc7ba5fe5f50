/** Blocks of letters with accents: Latin, Greek, and the rest of both. In Cyrillic й is a letter of its own. */
const BLOCKS = [
  [0xc0, 0x24f],
  [0x370, 0x3ff],
  [0x1e00, 0x1fff],
] as const

/** Letters that are one sign without being a letter and an accent, and the curly apostrophe. */
const OTHERS = {
  ß: 's',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ŧ: 't',
  Ŧ: 'T',
  '’': "'",
}

const PLAIN: ReadonlyMap<string, string> = new Map([...accented(), ...Object.entries(OTHERS)])

/** The letters that are folded, and what each becomes: the two arguments of `translate` in the migration. */
export const FOLDED = { from: [...PLAIN.keys()].join(''), to: [...PLAIN.values()].join('') } as const

/**
 * Takes the accents off, as the search columns have them: "Vučić" -> "Vucic". Every letter stays one letter, so a place
 * in the result is a place in the text.
 */
export function foldLetters(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at += 1) folded += PLAIN.get(text.charAt(at)) ?? text.charAt(at)
  return folded
}

function* accented(): Generator<[string, string]> {
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCharCode(code)
      const plain = letter.normalize('NFD').replace(/\p{M}+/gu, '')
      if (plain !== letter && /^\p{L}$/u.test(plain)) yield [letter, plain]
    }
  }
}
