import type { AskedQuotation } from '../compare/check/witness.js'
import { deniesBeside } from '../compare/check/turns-sense.js'
import { readNarrative } from '../extract/narrative/read-narrative.js'
import type { Facts } from '../model/facts.js'
import type { Quote } from '../model/quote.js'
import type { Span } from '../model/span.js'

/** A quotation of a draft with its place. */
export interface Asked {
  readonly quotation: AskedQuotation
  readonly span: Span
}

/** Words from which marked words that are given to nobody are checked as well: shorter ones are titles and terms. */
const FEWEST_WORDS = 5

/** Every quotation of a draft in order: what it puts in somebody's mouth, and longer words in marks that it gives to nobody. */
export function quotationsOf({ article: { text }, blocks, quotes, people }: Facts): Asked[] {
  const marked = quotes.filter(({ directness }) => directness !== 'INDIRECT')
  const given = marked.map((quote): Asked => {
    const { speaker } = quote
    const name = speaker?.person == null ? (speaker?.organisation ?? null) : (people[speaker.person]?.name ?? null)
    return ask(text, quote, { speaker: name, isPerson: speaker?.person != null })
  })
  const left = readNarrative(text, blocks).stretches.filter(
    ({ start, end }) =>
      !marked.some(({ span }) => span.start < end && start < span.end) &&
      text.slice(start, end).trim().split(/\s+/u).length >= FEWEST_WORDS,
  )
  const nobodys = left.map(({ start, end }) =>
    ask(text, { span: { start, end }, text: text.slice(start, end) }, { speaker: null, isPerson: false }),
  )
  return [...given, ...nobodys].sort((a, b) => a.span.start - b.span.start)
}

function ask(
  text: string,
  { span, text: words }: Pick<Quote, 'span' | 'text'>,
  by: Pick<AskedQuotation, 'speaker' | 'isPerson'>,
): Asked {
  return { quotation: { text: words, ...by, isDenied: deniesBeside(text, span) }, span }
}
