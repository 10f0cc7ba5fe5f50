import type { Dossier } from '../model/dossier.js'
import type { PrintedWords, Span } from '../model/span.js'
import type { Models } from '../models/weights.js'
import { segmentQuotes } from './align/segment-quotes.js'
import { linkPassages } from './links/link-passages.js'
import { makePassages, type Passage } from './links/passage.js'
import { linkScorer } from './links/score-link.js'
import type { PlacedRendering } from './place-utterances.js'
import { findReports } from './reports/find-reports.js'

/** From this likelihood on a quotation may be another rendering, though it is not likely enough to be called one. */
const MAYBE_LINKED = 0.2

/** What an article that is not known to run a statement prints of it: a report without marks, or what may be one. */
export interface Trace {
  readonly state: 'RAN_INDIRECTLY' | 'UNSURE'
  readonly words: PrintedWords
}

/** The trace of a statement, by its renderings elsewhere, in one article; null where there is none. */
export type FindTrace = (renderings: readonly PlacedRendering[], articleId: string) => Trace | null

/**
 * Finds where an article has what others quote: in the writer's own words, or in a quotation that is not surely the same. Of the
 * omissions that were once claimed on labelled coverage every fifth was none for want of this. Nothing is sought before it is
 * asked for.
 */
export function traceFinder(dossier: Dossier, models: Pick<Models, 'align' | 'links' | 'reports'>): FindTrace {
  let known: Traces | null = null
  return (renderings, articleId) => {
    known ??= findTraces(dossier, models)
    const own = renderings.flatMap(({ rendering: { quoteId, span } }) =>
      (known?.get(quoteId)?.get(articleId) ?? []).filter(({ of }) => of.start < span.end && span.start < of.end),
    )
    return own.find(({ state }) => state === 'RAN_INDIRECTLY') ?? own[0] ?? null
  }
}

/** A trace of one stretch of a quotation. */
interface TraceOf extends Trace {
  readonly of: Span
}

/** For each quotation, by the article that has them, the traces of its stretches, the likeliest first. */
type Traces = ReadonlyMap<string, ReadonlyMap<string, readonly TraceOf[]>>

function findTraces(dossier: Dossier, models: Pick<Models, 'align' | 'links' | 'reports'>): Traces {
  const passages = makePassages(dossier, segmentQuotes(dossier))
  const traces = new Map<string, Map<string, TraceOf[]>>()
  const note = (quoteId: string, articleId: string, trace: TraceOf): void => {
    const own = traces.get(quoteId) ?? new Map<string, TraceOf[]>()
    traces.set(quoteId, own.set(articleId, [...(own.get(articleId) ?? []), trace]))
  }
  for (const { a, b } of linkPassages(passages, linkScorer(dossier, models), MAYBE_LINKED)) {
    const [x, y] = [passages[a], passages[b]]
    if (x === undefined || y === undefined) continue
    const [first, second] = [wordsOf(x), wordsOf(y)]
    note(x.quoteId, y.articleId, { state: 'UNSURE', words: second, of: first.span })
    note(y.quoteId, x.articleId, { state: 'UNSURE', words: first, of: second.span })
  }
  const likest = findReports(dossier, passages, models).toSorted((x, y) => y.likelihood - x.likelihood)
  for (const { passage, sentence, clause, isSure } of likest) {
    const { span, text } = clause
    const state = isSure ? 'RAN_INDIRECTLY' : 'UNSURE'
    note(passage.quoteId, clause.articleId, { state, words: { span, text }, of: sentence.span })
  }
  return traces
}

function wordsOf({ segments }: Passage): PrintedWords {
  const [start, end] = [segments[0]?.span.start ?? 0, segments.at(-1)?.span.end ?? 0]
  return { span: { start, end }, text: segments.map(({ text }) => text).join(' ') }
}
