/** Room for the words of some ten thousand articles; a power of two. */
const ROOM = 1 << 16

/** UTF-16 units; what is longer is an address or noise, and hardly printed twice. */
const LONGEST_KEPT = 40

/**
 * What the letters of a word show, read once however often newsrooms print it. Every word has two places, by its letters; a
 * new one takes the first and sends whatever stood there to the second.
 */
export class KnownWords<T> {
  readonly #words = new Array<string>(ROOM).fill('')
  readonly #known = new Array<T | undefined>(ROOM).fill(undefined)
  readonly #read: (word: string) => T

  constructor(read: (word: string) => T) {
    this.#read = read
  }

  /** What is known of the word that stands in a text from one place to another. */
  of(text: string, from: number, to: number): T {
    if (to - from > LONGEST_KEPT) return this.#read(text.slice(from, to))
    const place = placeOf(text, from, to)
    return this.#at(place, text, from, to) ?? this.#at(place ^ 1, text, from, to) ?? this.#learn(place, text, from, to)
  }

  #at(place: number, text: string, from: number, to: number): T | undefined {
    const known = this.#known[place]
    return known !== undefined && isPrinted(this.#words[place] ?? '', text, from, to) ? known : undefined
  }

  #learn(place: number, text: string, from: number, to: number): T {
    const word = ownCopy(text, from, to)
    const known = this.#read(word)
    this.#words[place ^ 1] = this.#words[place] ?? ''
    this.#known[place ^ 1] = this.#known[place]
    this.#words[place] = word
    this.#known[place] = known
    return known
  }
}

/** A hash of the letters (FNV-1a). */
function placeOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 16)) & (ROOM - 1)
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
