import { createHash } from 'node:crypto'
import type { Written } from './converter.js'
import { writeRows } from './write-rows.js'

/** A stretch between double marks; `open-start` and `open-end` where the other mark stands in another sentence. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly n_words: number
  readonly edge: 'closed' | 'open-start' | 'open-end'
}

/** How two quotations of one pair resemble each other. */
export type Relation = 'identical' | 'truncated' | 'reworded' | 'other'

/** A sentence as one outlet or translator prints it, with the quotations in it. */
export interface QuotedSentence {
  readonly text: string
  readonly outlet: string | null
  readonly date: string | null
  readonly quotes: readonly Stretch[]
}

/** Two quotations of one pair of sentences, by their places. */
export interface QuotedLink {
  readonly a: number
  readonly b: number
  readonly relation: string
  readonly gold: 'aligned' | 'unsure'
}

/** "Don't" is one word; a typographic apostrophe parts two. */
const WORD = /[\p{L}\p{N}_]+(?:'[\p{L}\p{N}_]+)*/gu

/** The stretches in marks of a sentence, marks left out, that have enough words. A mark closes whatever is open. */
export function findStretches(sentence: string, marks: string, fewest: number): Stretch[] {
  const found: Stretch[] = []
  const add = (start: number, end: number, edge: Stretch['edge']): void => {
    const text = sentence.slice(start, end)
    found.push({ start, end, text, n_words: text.match(WORD)?.length ?? 0, edge })
  }
  let open: number | null = null
  for (let i = 0; i < sentence.length; i++) {
    const mark = sentence.charAt(i)
    if (!marks.includes(mark)) continue
    if (open !== null) {
      add(open, i, 'closed')
      open = null
    } else if (opens(sentence, i)) open = i + 1
    else if (found.length === 0) add(0, i, 'open-start')
  }
  if (open !== null) add(open, sentence.length, 'open-end')
  return found.filter(({ n_words }) => n_words >= fewest)
}

function opens(sentence: string, at: number): boolean {
  const [before, mark, behind] = [sentence.charAt(at - 1), sentence.charAt(at), sentence.charAt(at + 1)]
  return mark === '“' || (mark !== '”' && /^[\s([—\-]?$/u.test(before) && /^\S?$/u.test(behind))
}

/** Share of the shorter one's words from which on two quotations are one in other words. */
const REWORDED = 0.5

/** The share of the shorter quotation's words that the longer one has, repeats counted, and what that makes of the two. */
export function relate(a: string, b: string): { readonly share: number; readonly relation: Relation } {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  const left = new Map<string, number>()
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of short) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    shared++
  }
  const share = short.length === 0 ? 0 : shared / short.length
  const [inner, outer] = [` ${short.join(' ')} `, ` ${long.join(' ')} `]
  if (inner === outer) return { share, relation: 'identical' }
  if (outer.includes(inner)) return { share, relation: 'truncated' }
  return { share, relation: share >= REWORDED ? 'reworded' : 'other' }
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  )
}

/** Writes all quotations of all pairs, each once, and the links between them. */
export function writePool(
  out: string,
  [pool, links]: readonly [pool: string, links: string],
  pairs: readonly { id: string; a: QuotedSentence; b: QuotedSentence; links: readonly QuotedLink[] }[],
): Written[] {
  const quotes = new Map<string, object>()
  for (const { text: sentence, outlet, date, quotes: own } of pairs.flatMap(({ a, b }) => [a, b]))
    for (const { start, text, edge } of own) {
      const qid = idOf(outlet, sentence, start)
      if (!quotes.has(qid)) quotes.set(qid, { qid, text, edge, sentence, outlet, date })
    }
  const rows = pairs.flatMap(({ id, a, b, links }) =>
    links.map((link) => ({
      a: idOf(a.outlet, a.text, a.quotes[link.a]?.start ?? 0),
      b: idOf(b.outlet, b.text, b.quotes[link.b]?.start ?? 0),
      relation: link.relation,
      gold: link.gold,
      row: id,
    })),
  )
  return [writeRows(out, pool, [...quotes.values()]), writeRows(out, links, rows)]
}

function idOf(outlet: string | null, sentence: string, start: number): string {
  return `q${createHash('sha1')
    .update(`${outlet ?? ''}\n${sentence}\n${String(start)}`)
    .digest('hex')
    .slice(0, 10)}`
}
