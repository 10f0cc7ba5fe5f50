import { invariant } from '../errors.js'
import { forEachWeight } from './read-weights.js'

/**
 * The weights of a linear model. A feature is a name and up to four parts, as in `end3=,|said|sl`; names and parts are numbered
 * when the weights are read, so that a look-up joins and compares no strings: thousands are made for one article.
 */
export interface FeatureTable {
  readonly parts: Parts
  /** For each feature two numbers that spell it, and its weights in hundredths; zeros where there is none, and at the end. */
  readonly entries: Int32Array
  /** Numbers of one entry. */
  readonly width: number
  /** Entries less one: a power of two less one. */
  readonly mask: number
  /** A bit for each feature by its hash: most of those asked for weigh nothing, and a look at so few numbers tells. */
  readonly met: Int32Array
}

/** Numbers of the parts of features. */
export interface Parts {
  /** The number of a part; `UNKNOWN` where no feature has it. */
  of(part: string): number
}

/** Told of each feature that holds: its name, and up to four parts. */
export interface Features {
  add(name: number, a?: number, b?: number, c?: number, d?: number): void
}

/** Parts of a written feature stand between these: `c1c0=F|U`. */
export const PART = '|'

/** A part that no feature has: whatever holds it weighs nothing. */
export const UNKNOWN = -1

/** Parts that have a number at most: four of them and a name of 8 bits are spelt in 64. */
const MOST_PARTS = 1 << 14
const MOST_NAMES = 1 << 8

/** Bits by which features without a weight are told apart: some ten for each with one. */
const MET_BITS = 1 << 18

/** Reads weights as the training writes them. Names count from 1 in their order, and so do the parts that the code names. */
export function readFeatureTable(
  lines: string,
  names: readonly string[],
  small: readonly string[],
  columns: number,
): FeatureTable {
  const parts = new Map(small.map((part, index) => [part, index + 1]))
  const numbers = new Map(names.map((name, index) => [name, index + 1]))
  const width = 2 + columns
  const found: number[] = []
  // Written over for each feature: some thirty thousand are read before the first article is.
  const at: PartNumbers = [0, 0, 0, 0]
  let [lineOf, nameOfLine]: [string, number | undefined] = ['', undefined]
  forEachWeight(lines, (beginning, rest, weights) => {
    if (beginning !== lineOf) [lineOf, nameOfLine] = [beginning, numbers.get(beginning.slice(0, -1))]
    const name = beginning === '' ? numbers.get(rest) : nameOfLine
    if (name === undefined) return
    readPartNumbers(at, parts, beginning === '' ? null : rest)
    found.push(high(name, at[0], at[1]), low(at[1], at[2], at[3]))
    if (columns === 1) found.push(Number(weights))
    else for (const weight of weights.split(',')) found.push(Number(weight))
  })
  invariant(parts.size < MOST_PARTS && names.length < MOST_NAMES, 'a model has more parts than are numbered.')
  let size = 4
  while (size * width < 2 * found.length) size *= 2
  const entries = new Int32Array(size * width + columns)
  const met = new Int32Array(MET_BITS >> 5)
  for (let from = 0; from < found.length; from += width) {
    const hash = mix(found[from] ?? 0, found[from + 1] ?? 0)
    met[bitWord(hash)] = (met[bitWord(hash)] ?? 0) | (1 << (hash & 31))
    let place = hash & (size - 1)
    while (entries[place * width] !== 0) place = (place + 1) & (size - 1)
    entries.set(found.slice(from, from + width), place * width)
  }
  return { parts: { of: (part) => parts.get(part) ?? UNKNOWN }, entries, width, mask: size - 1, met }
}

type PartNumbers = [number, number, number, number]

/** Reads the numbers of the parts of a feature as it is written, `Xx|said`; null where it has none. */
function readPartNumbers(into: PartNumbers, parts: Map<string, number>, written: string | null): void {
  into.fill(0)
  if (written === null) return
  let from = 0
  for (let i = 0; i < into.length; i++) {
    const mark = written.indexOf(PART, from)
    into[i] = numberOf(parts, mark === -1 ? written.slice(from) : written.slice(from, mark))
    if (mark === -1) return
    from = mark + 1
  }
}

function numberOf(parts: Map<string, number>, part: string): number {
  const known = parts.get(part)
  if (known !== undefined) return known
  parts.set(part, parts.size + 1)
  return parts.size
}

/** Where the weights of a feature stand among the entries; where there is none, zeros stand there. */
export function findFeature(table: FeatureTable, name: number, a = 0, b = 0, c = 0, d = 0): number {
  const { entries, width, mask } = table
  const nowhere = (mask + 1) * width
  if ((a | b | c | d) < 0) return nowhere
  const first = high(name, a, b)
  const second = low(b, c, d)
  const hash = mix(first, second)
  if ((((table.met[bitWord(hash)] ?? 0) >>> (hash & 31)) & 1) === 0) return nowhere
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const found = entries[at * width]
    if (found === first && entries[at * width + 1] === second) return at * width + 2
    if (found === 0) return nowhere
  }
}

function high(name: number, a = 0, b = 0): number {
  return (name << 24) | (a << 10) | (b >>> 4)
}

function low(b = 0, c = 0, d = 0): number {
  return (b << 28) | (c << 14) | d
}

/** Where the bit of a hash stands. */
function bitWord(hash: number): number {
  return (hash >>> 5) & ((MET_BITS >> 5) - 1)
}

function mix(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
