/**
 * Marks of typesetters, and what stands for each while words are matched: control characters, which no text holds. A string
 * all of whose characters are Latin-1 is read several times faster, and most news is, but for these.
 */
const STAND_INS: ReadonlyMap<number, number> = new Map(
  Array.from('\u2010\u2011\u2013\u2014\u2018\u2019\u201C\u201D\u201E\u2022\u2026\u2039\u203A\u20AC', (mark, index) => [
    mark.charCodeAt(0),
    0x80 + index,
  ]),
)

/** What stands for an apostrophe in patterns. */
export const APOSTROPHES = "'\\u2019\\u0085"

/**
 * Tells each match of a global pattern with its place. Between two matches nothing may stand with which one could begin, and
 * the pattern takes the stand-ins above as it does the marks.
 */
export function matchWords(text: string, pattern: RegExp, tell: (word: string, at: number) => void): void {
  const narrow = narrowed(text)
  let behind = 0
  for (const word of narrow.match(pattern) ?? []) {
    const at = narrow.indexOf(word, behind)
    behind = at + word.length
    tell(holdsStandIn(word) ? text.slice(at, behind) : word, at)
  }
}

/** The text in Latin-1, letter by letter; the text itself where it holds other letters, or controls. */
function narrowed(text: string): string {
  let narrow = ''
  for (let from = 0; from < text.length; from += CHUNK) {
    const length = Math.min(CHUNK, text.length - from)
    const codes = new Array<number>(length)
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(from + i)
      if (isStandIn(code)) return text
      const narrowCode = code <= 0xff ? code : STAND_INS.get(code)
      if (narrowCode === undefined) return text
      codes[i] = narrowCode
    }
    narrow += String.fromCharCode(...codes)
  }
  return narrow
}

/** Characters that are made into a string at once. */
const CHUNK = 4096

function holdsStandIn(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isStandIn(word.charCodeAt(i))) return true
  return false
}

function isStandIn(code: number): boolean {
  return code >= 0x80 && code < 0xa0
}
