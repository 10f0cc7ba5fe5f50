import { NO_GIVERS } from '../../lexicon/grammar-words.js'
import { tagged } from '../../lexicon/tagged.js'
import type { ArticlePerson } from '../../model/person.js'
import type { Quote } from '../../model/quote.js'
import type { Span } from '../../model/span.js'
import type { Token } from '../../text/tokens.js'
import type { NamedSource } from './read-sentences.js'

/**
 * Who gave a figure: the speaker where it stands inside a quotation, else the source that the sentence names for it, by the
 * full name of the person meant, else as printed. "…, police said" holds for all before it; "police said 12 were hurt, as
 * hundreds fled" ends at ", as".
 * @param start first token of the figure. @param end first token behind it.
 */
export function findGiver(
  text: string,
  tokens: readonly Token[],
  figure: { readonly start: number; readonly end: number },
  sources: readonly NamedSource[],
  quote: Quote | null,
  people: readonly ArticlePerson[],
): string | null {
  const speaker = quote?.speaker ?? null
  const name = speaker === null || speaker.person === null ? null : (people[speaker.person]?.name ?? null)
  if (speaker !== null && quote?.directness !== 'INDIRECT') return name ?? named(speaker.text)
  const source = sourceInSentence(text, tokens, figure, sources)
  // "He added that 12 were hurt": reported speech whose speaker is the sentence's source.
  if (source !== null && name !== null && speaker !== null && isWithin(source, speaker.text)) return name
  return source === null ? null : named(source)
}

/** "He" is nobody once the sentence is out of sight, and "has now claimed 12 lives" names nobody at all. */
function named(printed: string): string | null {
  return NO_GIVERS.has(printed.toLowerCase()) ? null : printed
}

function isWithin(source: string, speaker: string): boolean {
  return source.includes(speaker) || speaker.includes(source)
}

function sourceInSentence(
  text: string,
  tokens: readonly Token[],
  figure: { readonly start: number; readonly end: number },
  sources: readonly NamedSource[],
): string | null {
  const trailing = sources.find((a) => a.at >= figure.end && a.from >= figure.end && a.trails)
  const leading = sources.findLast((a) => a.at < figure.start && a.to <= figure.start && !a.trails)
  if (leading !== undefined && reaches(tokens, Math.max(leading.at, leading.to), figure.start, leading.verb))
    return words(text, tokens, leading)
  return trailing === undefined ? null : words(text, tokens, trailing)
}

/** Words that open a clause which the source no longer tells: "police said 12 were hurt, *as* hundreds fled". */
const ENDS_TELLING = tagged('ends-telling')

/** The clause of the source goes on up to the figure: no ", as", ", while", ";" in between. "According to X," may have its comma. */
function reaches(tokens: readonly Token[], from: number, to: number, verb: string): boolean {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]
    if (token?.text === ';') return false
    if (token?.text !== ',') continue
    if (ENDS_TELLING.has(tokens[i + 1]?.lower ?? '') && verb !== 'according to') return false
  }
  return true
}

function words(text: string, tokens: readonly Token[], source: NamedSource): string | null {
  const first = tokens[source.from]
  const last = tokens[source.to - 1]
  if (first === undefined || last === undefined) return null
  return text.slice(first.start, last.end).replace(/\s+/g, ' ')
}

/** The innermost quotation that a span lies in. Quotes in order of start; one pass with the caller's figures. */
export function quoteAround(quotes: readonly Quote[], span: Span): Quote | null {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotes[middle]?.span.start ?? Infinity) <= span.start) low = middle + 1
    else high = middle
  }
  // Nested and indirect quotations overlap little: a few steps back are enough.
  for (let i = low - 1; i >= 0 && i > low - 6; i--) {
    const quote = quotes[i]
    if (quote !== undefined && quote.span.end >= span.end) return quote
  }
  return null
}
