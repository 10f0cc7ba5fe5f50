/** The pools of quotations that the weights of alignment are learned from, with their gold links. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCandidates } from '../../../src/compare/align/find-candidates.js'
import { pairFeatures } from '../../../src/compare/align/pair-features.js'
import { makeSpeech, type Speech } from '../../../src/compare/align/speech.js'
import { makeGroups } from '../../../src/compare/align/groups.js'
import { findWords } from '../../../src/text/words.js'

export interface PoolQuote {
  readonly qid: string
  readonly text: string
  readonly sentence: string
  readonly outlet: string
}

export interface Link {
  readonly a: string
  readonly b: string
  readonly relation: string
  readonly gold: 'aligned' | 'unsure'
}

export interface Example {
  readonly a: number
  readonly b: number
  readonly x: readonly number[]
  readonly same: boolean
  /** Neither right nor wrong for the scorer. */
  readonly ignored: boolean
  readonly relation: string | null
}

export interface Pool {
  readonly name: string
  readonly quotes: readonly PoolQuote[]
  readonly speeches: readonly Speech[]
  /** Per quotation the number of its connected group: a group is never split between folds. */
  readonly component: readonly number[]
  readonly examples: readonly Example[]
  /** Number of gold links. */
  readonly gold: number
}

/** Names of the pools with those of their links, as in `FOLDER/quote_pool.dev.jsonl`. */
export const POOLS: readonly (readonly [pool: string, links: string])[] = [
  ['quote_pool', 'quote_links'],
  ['wmt_quote_pool', 'wmt_quote_links'],
]

export function loadPools(folder: string): Pool[] {
  return POOLS.map(([pool, links]) =>
    makePool(
      pool,
      readRows<PoolQuote>(join(folder, `${pool}.dev.jsonl`)),
      readRows<Link>(join(folder, `${links}.dev.jsonl`)),
    ),
  )
}

export function speechOf({ text, sentence }: Pick<PoolQuote, 'text' | 'sentence'>): Speech {
  return makeSpeech(text, sentence.replace(text, ' '))
}

export function readRows<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}

function makePool(name: string, quotes: readonly PoolQuote[], links: readonly Link[]): Pool {
  const place = new Map(quotes.map((q, i) => [q.qid, i]))
  const speeches = quotes.map(speechOf)
  const groups = makeGroups(quotes.length)
  const gold = new Map<string, Link>()
  for (const link of links) {
    const [a = 0, b = 0] = [place.get(link.a) ?? 0, place.get(link.b) ?? 0].sort((x, y) => x - y)
    gold.set(`${a} ${b}`, link)
    groups.join(a, b)
  }
  const component = quotes.map((_, i) => groups.membersOf(i).reduce((least, member) => Math.min(least, member), i))
  const examples = findCandidates(speeches).map(({ a, b }): Example => {
    const link = gold.get(`${a} ${b}`)
    const same = link?.gold === 'aligned'
    return {
      a,
      b,
      x: pairFeatures(speeches[a] as Speech, speeches[b] as Speech),
      same,
      ignored:
        !same && (component[a] === component[b] || sharesRunOfFour(quotes[a]?.text ?? '', quotes[b]?.text ?? '')),
      relation: link?.relation ?? null,
    }
  })
  return { name, quotes, speeches, component, examples, gold: links.filter((l) => l.gold === 'aligned').length }
}

/** The scorer leaves such pairs out: the pool holds copies that its makers never linked. */
function sharesRunOfFour(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => findWords(text).map((word) => word.key))
  if (x === undefined || y === undefined) return false
  const runs = (words: readonly string[]): string[] => words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '))
  const seen = new Set(runs(x))
  return runs(y).some((run) => seen.has(run)) || x.join(' ') === y.join(' ')
}
