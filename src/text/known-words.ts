/** Words and names of some ten thousand articles. When more have come, all are forgotten and read again. */
const MOST_KEPT = 30_000

/** Places for them: a power of two, twice as many as words, so that most words stand alone at theirs. */
const PLACES = 1 << 16

/** UTF-16 units; what is longer is an address or noise, and hardly printed twice. */
const LONGEST_KEPT = 40

/** What the letters of a word show, read once however often newsrooms print it. */
export class KnownWords<T> {
  /** The number of the word at each place, from 1; the common words, met first, lie close together. */
  readonly #places = new Uint16Array(PLACES)
  #words: string[] = ['']
  #known: (T | undefined)[] = [undefined]
  readonly #read: (word: string) => T

  constructor(read: (word: string) => T) {
    this.#read = read
  }

  /** What is known of the word that stands in a text from one place to another. */
  of(text: string, from: number, to: number): T {
    if (to - from > LONGEST_KEPT) return this.#read(text.slice(from, to))
    for (let place = placeOf(text, from, to); ; place = (place + 1) & (PLACES - 1)) {
      const number = this.#places[place] ?? 0
      if (number === 0) return this.#learn(place, text, from, to)
      const known = this.#known[number]
      if (known !== undefined && isPrinted(this.#words[number] ?? '', text, from, to)) return known
    }
  }

  #learn(place: number, text: string, from: number, to: number): T {
    if (this.#words.length > MOST_KEPT) {
      this.#places.fill(0)
      this.#words = ['']
      this.#known = [undefined]
    }
    const word = ownCopy(text, from, to)
    const known = this.#read(word)
    this.#places[place] = this.#words.push(word) - 1
    this.#known.push(known)
    return known
  }
}

/** A hash of the letters (FNV-1a). */
function placeOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 16)) & (PLACES - 1)
}

function isPrinted(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}

/** The same letters, but no part of the article they were cut from, which would be kept as long as they are. */
function ownCopy(text: string, from: number, to: number): string {
  const codes = new Array<number>(to - from)
  for (let i = 0; i < codes.length; i++) codes[i] = text.charCodeAt(from + i)
  return String.fromCharCode(...codes)
}
