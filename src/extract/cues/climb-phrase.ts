import { NOUN_LINKS } from '../../lexicon/grammar-words.js'
import type { Item } from '../narrative/read-narrative.js'
import { LONGEST_REACH, type Around } from './verb-surroundings.js'

/** Commas looked back over for the subject: "Roe, 45, a nurse of Springfield, said". */
const MOST_COMMAS = 4

/** From "the town" up to "the mayor" in "the mayor of the town said". */
export function climb(items: readonly Item[], index: number, { mentions, endsAt }: Around): number {
  let top = index
  for (let step = 0; step < 3; step++) {
    const mention = mentions[top]
    if (mention === undefined) break
    const preposition = items[mention.outer - 1]
    if (
      preposition === undefined ||
      preposition.sentence !== mention.sentence ||
      !NOUN_LINKS.has(preposition.token.lower)
    )
      break
    const higher = endsAt.get(mention.outer - 1)
    if (higher === undefined) break
    top = higher
  }
  return top
}

/** What closes an insertion, and what opened it: "the pilots — two of them new — said", "the board (BHB) said". */
const OPENED_BY: ReadonlyMap<string, string> = new Map([
  [')', '('],
  ['—', '—'],
  ['–', '–'],
  ['-', '-'],
])

/** The mention right before an insertion in dashes or parentheses that the verb follows; -1 where there is none. */
export function overInsertion(items: readonly Item[], closing: number, sentence: number, around: Around): number {
  const mark = OPENED_BY.get(items[closing]?.token.text ?? '')
  if (mark === undefined) return -1
  for (let i = closing - 1; i >= 0 && closing - i < LONGEST_REACH; i--) {
    const item = items[i]
    if (item?.sentence !== sentence || item.quote !== -1) return -1
    if (item.token.text !== mark) continue
    const subject = around.endsAt.get(i)
    return subject === undefined ? -1 : climb(items, subject, around)
  }
  return -1
}

/**
 * "The suit, which was brought by Jane Roe, of Karsk, accused": the mention right before the comma of a relative clause that ends
 * right before the verb; -1 where there is none.
 */
export function overRelative(items: readonly Item[], comma: number, sentence: number, around: Around): number {
  if (items[comma]?.token.text !== ',') return -1
  for (let i = comma - 1; i > 0 && comma - i < LONGEST_REACH; i--) {
    const item = items[i]
    if (item?.sentence !== sentence || item.quote !== -1) return -1
    if (!RELATIVES.has(item.token.lower) || items[i - 1]?.token.text !== ',') continue
    const subject = around.endsAt.get(i - 1)
    return subject === undefined ? -1 : climb(items, subject, around)
  }
  return -1
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom'])

/** Back over commas: a name right before one is the subject; failing that the nearest mention before one. */
export function overApposition(items: readonly Item[], comma: number, sentence: number, around: Around): number {
  const { mentions, endsAt } = around
  let fallback = -1
  let commas = 0
  for (let i = comma - 1; i >= 0 && comma - i < LONGEST_REACH && commas < MOST_COMMAS; i--) {
    const item = items[i]
    if (item?.sentence !== sentence || item.quote !== -1) break
    if (item.token.text === ')') {
      // "Jane Roe, an aide to John Doe (D-Springfield), said": what stands before the parenthesis is inside the apposition.
      const opened = openingOf(items, i, sentence)
      if (opened !== -1) i = opened
      continue
    }
    if (item.token.kind !== 'mark' || !',(—–-'.includes(item.token.text)) continue
    commas++
    const mention = endsAt.get(i)
    if (mention === undefined) continue
    // "Jane Roe of Karsk, who chairs the board, said": Roe.
    if (mentions[mention]?.kind === 'name') return climb(items, mention, around)
    if (fallback === -1) fallback = mention
  }
  return fallback
}

/** Where the parenthesis opened that closes here; -1 where none did. */
function openingOf(items: readonly Item[], closing: number, sentence: number): number {
  for (let i = closing - 1; i >= 0 && closing - i < LONGEST_PARENTHESIS; i--) {
    if (items[i]?.sentence !== sentence) return -1
    if (items[i]?.token.text === '(') return i
  }
  return -1
}

/** Items of a parenthesis behind a name: a party, a place, an age. */
const LONGEST_PARENTHESIS = 12
