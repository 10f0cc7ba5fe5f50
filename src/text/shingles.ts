/** A run of words as one number, with the place of its first word. */
export interface Shingle {
  readonly hash: number
  readonly at: number
}

const BASE = 1_000_003
const MODULUS = 2 ** 31 - 1

/** Every run of `size` words as a number, in order. Equal runs have equal numbers; unequal ones nearly always differ. */
export function shingle(words: readonly string[], size: number): Shingle[] {
  const codes = words.map(hashWord)
  const shingles: Shingle[] = []
  for (let at = 0; at + size <= codes.length; at++) {
    let hash = 0
    for (let i = 0; i < size; i++) hash = mix(hash, codes[at + i] ?? 0)
    shingles.push({ hash, at })
  }
  return shingles
}

/**
 * The smallest of each `window` neighbouring shingles (winnowing): a fraction of them, chosen so that any shared run of
 * `size + window - 1` words leaves at least one in both texts.
 */
export function winnow(shingles: readonly Shingle[], window: number): Shingle[] {
  const kept: Shingle[] = []
  for (let start = 0; start + window <= shingles.length || (start === 0 && shingles.length > 0); start++) {
    let least = shingles[start]
    for (let i = start + 1; i < Math.min(start + window, shingles.length); i++) {
      const other = shingles[i]
      if (least !== undefined && other !== undefined && other.hash <= least.hash) least = other
    }
    if (least !== undefined && kept.at(-1)?.at !== least.at) kept.push(least)
  }
  return kept
}

function hashWord(word: string): number {
  let hash = 2_166_136_261
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16_777_619)
  return hash >>> 1
}

/** Multiplies in two halves, so that nothing is lost beyond 53 bits. */
function mix(hash: number, code: number): number {
  return (((hash * BASE) % MODULUS) * 31 + code) % MODULUS
}
