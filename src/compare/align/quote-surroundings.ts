import { tagged } from '../../lexicon/tagged.js'
import type { DossierQuote, DossierRevision } from '../../model/dossier.js'
import { findSentences } from '../../text/sentences.js'

/** How far the writer's own words around a quotation are read on each side, in UTF-16 units: a clause is shorter. */
const REACH = 240

export interface Surroundings {
  readonly before: string
  readonly after: string
}

/**
 * The writer's words that complete a quotation, in its own sentence: what stands between the verb of saying and the
 * opening mark, and from the closing mark to the sentence's end or the next quotation. In `Roe, who stressed that the port
 * would never close "to its own people", said…` that is "that the port would never close".
 */
export function surroundingsOf(revision: DossierRevision, quote: DossierQuote): Surroundings {
  const { text, quotes } = revision
  const { start, end } = quote.span
  const near = quotes.filter(({ span }) => span.end > start - REACH && span.start < end + REACH)
  const from = Math.max(start - REACH, 0, ...near.filter((q) => q.span.end <= start).map((q) => q.span.end))
  const to = Math.min(end + REACH, text.length, ...near.filter((q) => q.span.start >= end).map((q) => q.span.start))
  const cue = quote.cue?.span ?? null
  const lead = findSentences(text, { start: from, end: start }).at(-1)
  const openLead = lead === undefined || endsSentence(text, lead.end, start) ? start : lead.start
  const tail = findSentences(text, { start: end, end: to })[0]
  const nextCue = near.map((q) => q.cue?.span.start ?? to).filter((at) => at >= end)
  const begins = cue !== null && cue.end <= start ? Math.max(openLead, cue.end) : openLead
  const ends = Math.min(tail === undefined || /[.!?]/.test(text.charAt(end - 1)) ? end : tail.end, ...nextCue)
  return {
    before: text.slice(Math.min(begins, start), start),
    after: firstClause(text.slice(end, Math.max(ends, end))),
  }
}

const NEXT_CLAUSE = tagged('next-clause')

/** The words up to the next clause: in `"to anyone" on the coast, and that she …` these are "on the coast". */
function firstClause(after: string): string {
  const words = after.split(/(?<=\s)/)
  const stop = words.findIndex(
    (word) => CLAUSE_END.test(word) || (/\s$/.test(word) && NEXT_CLAUSE.has(word.slice(0, -1))),
  )
  if (stop < 0) return words.join('')
  const last = words[stop] ?? ''
  return words.slice(0, stop).join('') + last.slice(0, Math.max(0, last.search(CLAUSE_END)))
}

/** A mark that ends a clause, behind the word that it ends; the comma of "10,000" ends none. */
const CLAUSE_END = /[,;:](?=\s|$)|[\u2013\u2014]/

/** Whether the words before a quotation close a sentence of their own: `The port stays open. "We …`. */
function endsSentence(text: string, end: number, quoteStart: number): boolean {
  return (
    /[.!?\u2026]["'\u201D\u2019)\]]*\s*$/.test(text.slice(Math.max(0, end - 4), end)) ||
    /\n\s*\n/.test(text.slice(end, quoteStart))
  )
}
