/** What a character is in running text. Those behind `MARK` are parts of words and numbers. */
export const BLANK = 1
export const MARK = 2
/** "7" */
export const DIGIT = 3
/** A number that is no digit: "½", "Ⅳ". */
export const NUMERAL = 4
export const LETTER = 5
/** An accent that stands behind its letter as a character of its own. */
export const ACCENT = 6

/** The classes of the characters met so far, 0 for all others: news is written in some hundred of them. */
const MET = new Uint8Array(0x10000)

/** The class of the character at a place of a text. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if ((code & 0xf800) === 0xd800) return readClass(text.codePointAt(at) ?? code)
  return (MET[code] ||= readClass(code))
}

/** UTF-16 units of the character at a place of a text. */
export function widthAt(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function readClass(code: number): number {
  const char = String.fromCodePoint(code)
  if (/\p{L}/u.test(char)) return LETTER
  if (/\d/.test(char)) return DIGIT
  if (/\p{N}/u.test(char)) return NUMERAL
  if (/\p{M}/u.test(char)) return ACCENT
  return /\s/.test(char) ? BLANK : MARK
}

/** True for the character of a word or a number, accents included. */
export function isInWord(text: string, at: number): boolean {
  return classAt(text, at) > MARK
}

/** Where the letters, digits and accents end that stand from a place on. */
export function runEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isInWord(text, at)) at += widthAt(text, at)
  return at
}
