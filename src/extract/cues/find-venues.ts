import type { Venue } from '../../model/quote.js'
import { DETERMINERS } from '../../lexicon/grammar-words.js'
import { BEFORE_OCCASIONS, OCCASION_NOUNS, TELLING_LEMMAS } from '../../lexicon/occasion-nouns.js'
import type { CueVerb } from './cue-verb.js'
import type { SourceMention } from '../mentions/find-mentions.js'
import type { Narrative } from '../narrative/read-narrative.js'

/** Items behind the verb within which the addressee begins: "told the state broadcaster". */
const REACH_OF_ADDRESSEE = 2

/** Items behind the verb within which the occasion begins, and the most that it has. */
const REACH_OF_OCCASION = 14
const LONGEST_OCCASION = 9

/** Where or to whom words were said, around the verb that attributes them: "told Harbour Radio", "in a televised address". */
export function findVenue(
  narrative: Narrative,
  mentions: readonly SourceMention[],
  mentionFrom: ReadonlyMap<number, number>,
  cue: CueVerb,
): Venue | null {
  return addressee(narrative, mentions, mentionFrom, cue) ?? occasion(narrative, cue)
}

function addressee(
  { items, text }: Narrative,
  mentions: readonly SourceMention[],
  mentionFrom: ReadonlyMap<number, number>,
  cue: CueVerb,
): Venue | null {
  if (!TELLING_LEMMAS.has(cue.lemma)) return null
  for (let at = cue.to; at < cue.to + REACH_OF_ADDRESSEE; at++) {
    const item = items[at]
    if (item?.sentence !== cue.sentence || item.quote !== -1 || item.token.kind === 'mark') return null
    const mention = mentions[mentionFrom.get(at) ?? -1]
    if (mention === undefined) continue
    if (['he', 'she', 'it', 'they'].includes(mention.kind)) return null
    const end = wholeName(items, mention.to, cue.sentence)
    const span = { start: mention.start, end: items[end - 1]?.end ?? mention.end }
    return { span, text: text.slice(span.start, span.end), kind: 'ADDRESSEE' }
  }
  return null
}

/** "state-run news agency Harbour Press": a description and the capitals behind it are one addressee. */
function wholeName(items: Narrative['items'], from: number, sentence: number): number {
  let end = from
  while (
    items[end]?.token.capital === true &&
    items[end]?.sentence === sentence &&
    items[end]?.quote === -1 &&
    !/day$/.test(items[end]?.token.lower ?? '')
  )
    end++
  return end
}

function occasion({ items, text }: Narrative, cue: CueVerb): Venue | null {
  for (const [from, step] of [
    [cue.to, 1],
    [cue.from - 1, -1],
  ] as const) {
    for (let n = 0; n < REACH_OF_OCCASION; n++) {
      const at = from + n * step
      const item = items[at]
      if (item?.sentence !== cue.sentence) break
      if (item.quote !== -1 || !BEFORE_OCCASIONS.has(item.token.lower)) continue
      const end = occasionEnd(items, at + 1, cue.sentence)
      if (end === -1) continue
      const span = { start: item.start, end: items[end - 1]?.end ?? item.end }
      return { span, text: text.slice(span.start, span.end), kind: 'OCCASION' }
    }
  }
  return null
}

function occasionEnd(items: Narrative['items'], from: number, sentence: number): number {
  for (let at = from; at < from + LONGEST_OCCASION; at++) {
    const item = items[at]
    if (item?.sentence !== sentence || item.quote !== -1 || item.token.kind === 'mark') return -1
    if (OCCASION_NOUNS.has(item.token.lower))
      return followedByNoun(items, at + 1, sentence) ? occasionEnd(items, at + 1, sentence) : at + 1
    if (at > from && !item.token.capital && DETERMINERS.has(item.token.lower)) return -1
  }
  return -1
}

/** "news" in "news conference", "television" in "television address". */
function followedByNoun(items: Narrative['items'], at: number, sentence: number): boolean {
  const item = items[at]
  return item?.sentence === sentence && item.quote === -1 && OCCASION_NOUNS.has(item.token.lower)
}
