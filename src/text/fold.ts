/**
 * Folds a string for comparison: lower case, no accents, straight apostrophes, ligatures and full-width forms taken
 * apart. "Vučić’s" -> "vucic's". The length may change: never use offsets of the result.
 */
export function fold(text: string): string {
  return isPlain(text) ? text.toLowerCase() : foldFully(text)
}

/** Nothing but the letters, digits and marks of a plain keyboard, which only their case sets apart. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x80 || code === BACKTICK) return false
  }
  return true
}

const BACKTICK = 0x60

function foldFully(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/gi, 'd')
    .replace(/ł/gi, 'l')
    .replace(/ø/gi, 'o')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .toLowerCase()
}
