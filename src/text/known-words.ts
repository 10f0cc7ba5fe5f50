/** Room for the words of some ten thousand articles; a power of two. */
const ROOM = 1 << 16

/** UTF-16 units; what is longer is an address or noise, and hardly printed twice. */
const LONGEST_KEPT = 40

/** What the letters of a word show, read once however often newsrooms print it. A new word takes the place of an old one. */
export class KnownWords<T> {
  readonly #words = new Array<string>(ROOM).fill('')
  readonly #known = new Array<T | undefined>(ROOM).fill(undefined)
  readonly #read: (word: string) => T

  constructor(read: (word: string) => T) {
    this.#read = read
  }

  /** What is known of the word that stands in a text from one place to another. */
  of(text: string, from: number, to: number): T {
    const length = to - from
    if (length > LONGEST_KEPT) return this.#read(text.slice(from, to))
    let place = length
    for (let i = from; i < to; i++) place = (Math.imul(place, 31) + text.charCodeAt(i)) | 0
    place = (place ^ (place >>> 15)) & (ROOM - 1)
    const known = this.#known[place]
    if (known !== undefined && isPrinted(this.#words[place] ?? '', text, from, length)) return known
    const word = ownCopy(text, from, length)
    const read = this.#read(word)
    this.#words[place] = word
    this.#known[place] = read
    return read
  }
}

function isPrinted(word: string, text: string, from: number, length: number): boolean {
  if (word.length !== length) return false
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}

/** The same letters, but no part of the article they were cut from, which would be kept as long as they are. */
function ownCopy(text: string, from: number, length: number): string {
  const codes = new Array<number>(length)
  for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(from + i)
  return String.fromCharCode(...codes)
}
