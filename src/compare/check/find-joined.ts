import { findWords, type Word } from '../../text/words.js'
import type { Witness } from './witness.js'

/** Words that each half has at least: shorter ones stand anywhere. */
export const SHORTEST_HALF = 4

/** Characters of attribution between two halves of one statement: “We will see,” Roe said, “and then go.” */
const LONGEST_ATTRIBUTION = 160

/** Two witnesses that print the two halves of a quotation word for word. */
export interface Joined<W extends Witness> {
  readonly first: W
  readonly second: W
  /** The words of either half, as the draft has them. */
  readonly halves: readonly [string, string]
  /** One speaker goes on in one article: the halves are one statement, with the attribution between them. */
  readonly isContinuous: boolean
}

/** The two statements that a quotation is put together of; null where no two witnesses have it between them. */
export function findJoined<W extends Witness>(asked: string, witnesses: readonly W[]): Joined<W> | null {
  const words = findWords(asked)
  if (words.length < 2 * SHORTEST_HALF) return null
  const keys = words.map(({ key }) => key)
  const printed = witnesses.map((witness) => ({ witness, text: ` ${keysOf(witness.text)} ` }))
  const heads = printed.map(({ text }) => longest(keys, (n) => ` ${keys.slice(0, n).join(' ')} `, text))
  const tails = printed.map(({ text }) => longest(keys, (n) => ` ${keys.slice(-n).join(' ')} `, text))
  let best: Joined<W> | null = null
  for (const [i, head] of heads.entries()) {
    if (head < SHORTEST_HALF || head === keys.length) continue
    for (const [j, tail] of tails.entries()) {
      const [first, second] = [witnesses[i], witnesses[j]]
      if (i === j || tail < SHORTEST_HALF || tail === keys.length || head + tail < keys.length) continue
      if (first === undefined || second === undefined) continue
      const found = describe(asked, words, { first, second, at: Math.min(head, keys.length - SHORTEST_HALF) })
      if (found.isContinuous) return found
      best ??= found
    }
  }
  return best
}

function describe<W extends Witness>(
  asked: string,
  words: readonly Word[],
  { first, second, at }: { readonly first: W; readonly second: W; readonly at: number },
): Joined<W> {
  const cut = words[at]?.start ?? 0
  const between = second.span.start - first.span.end
  return {
    first,
    second,
    halves: [asked.slice(0, cut).trim(), asked.slice(cut).trim()],
    isContinuous:
      first.articleId === second.articleId &&
      between > 0 &&
      between < LONGEST_ATTRIBUTION &&
      first.speaker === second.speaker,
  }
}

function keysOf(text: string): string {
  return findWords(text)
    .map(({ key }) => key)
    .join(' ')
}

/** How many words of a half stand side by side in a text: by halving, as fewer do where more do. */
function longest(keys: readonly string[], half: (n: number) => string, text: string): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (text.includes(half(middle))) low = middle
    else high = middle - 1
  }
  return low
}
