import { isPlural } from '../../text/stem.js'
import {
  AUXILIARY,
  DEMONYM,
  isIn,
  NEVER_NAME,
  ORGANISATION,
  PLACE,
  PREPOSITION,
  SAYING_VERB,
} from '../../text/word-lists.js'
import type { Item, Narrative } from '../narrative/read-narrative.js'

/** Words of a paragraph that must be there, and the share of them with a capital, before its capitals say nothing. */
const FEWEST_WORDS = 4
const TITLED_SHARE = 0.75

/** Letters from which a word counts: titles write "of" and "the" small. */
const SHORTEST_WORD = 4

/** "Mayor Says Bridge Will Reopen By Friday": a paragraph in which nearly every word has a capital; cries do not count. */
export function isTitleCase({ items, paragraphItems }: Narrative, paragraph: number): boolean {
  let words = 0
  let capitals = 0
  for (let i = paragraphItems[paragraph] ?? 0; i < (paragraphItems[paragraph + 1] ?? 0); i++) {
    const item = items[i]
    if (item?.quote !== -1 || item.token.kind !== 'word' || item.token.lower.length < SHORTEST_WORD) continue
    if (isShouted(item)) continue
    words++
    if (item.token.capital) capitals++
  }
  return words >= FEWEST_WORDS && capitals >= words * TITLED_SHARE
}

/** A text that is written in capitals throughout, as old wires are: there a capital says nothing. */
export function isAllCapitals({ items }: Narrative): boolean {
  let shouted = 0
  for (const item of items) if (item.quote === -1 && item.token.kind === 'word' && isShouted(item)) shouted++
  return shouted > items.length / 2
}

function isShouted({ token }: Item): boolean {
  return token.capital && token.text === token.text.toUpperCase()
}

/** Words of a body's name in a title: what runs on longer is the title itself. */
const LONGEST_BODY = 4

/** Where the name of a body ends that begins here in a title: "Harbour Board" in "Harbour Board Says It Will Close". */
export function bodyInTitle(items: readonly Item[], from: number, end: number): number | null {
  let to = from
  while (to < end && !partsTitle(items[to])) to++
  const last = items[to - 1]
  return to > from && to - from <= LONGEST_BODY && last !== undefined && isBodyWord(last) ? to : null
}

/** Verbs and small words end a name: "Roe *Makes*", "Harbour Board *On*". */
function partsTitle(item: Item | undefined): boolean {
  if (item === undefined) return true
  const { token } = item
  if (isIn(token, AUXILIARY | PREPOSITION | NEVER_NAME)) return true
  return (isIn(token, SAYING_VERB) || isPlural(token.lower)) && !isBodyWord(item)
}

function isBodyWord({ token }: Item): boolean {
  return token.noun !== null || isIn(token, ORGANISATION | PLACE | DEMONYM)
}

/** Words in capitals from which they are a cry or a rubric: "BRIDGE CLOSES AFTER STORM Officials said". */
const FEWEST_SHOUTED = 4

/** Where a run of words in capitals ends that begins here; null where too few are written so. */
export function shoutEnd(items: readonly Item[], from: number): number | null {
  let to = from
  let words = 0
  for (; to < items.length; to++) {
    const item = items[to]
    if (item === undefined || item.quote !== -1 || item.paragraph !== items[from]?.paragraph) break
    const { text, kind } = item.token
    if (kind === 'word' && !isShouted(item)) break
    if (kind === 'mark' && text !== ',') break
    if (kind === 'word') words++
  }
  return words >= FEWEST_SHOUTED ? to : null
}
