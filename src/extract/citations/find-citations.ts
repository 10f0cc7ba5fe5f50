import { ORGANISATION_WORDS } from '../../lexicon/organisation-words.js'
import { tagged } from '../../lexicon/tagged.js'
import type { Citation } from '../../model/citation.js'
import type { Quote } from '../../model/quote.js'
import { findPieces } from '../../text/find-pieces.js'
import type { Token } from '../../text/tokens.js'
import { classifySource, type SourceClass } from './classify-source.js'
import { findNewsrooms } from './find-newsrooms.js'
import { type ReadSentence, quoteAround } from '../cues/find-cues.js'

/**
 * The sources that an article leans on, other than quoted persons, in order: agencies and outlets ("told state-run news
 * agency RIA Novosti", "an AFP reporter said"), organisations, documents and the unnamed. A source that only a quoted
 * speaker names is the speaker's, not the article's.
 */
export function findCitations(text: string, quotes: readonly Quote[], sentences: readonly ReadSentence[]): Citation[] {
  const inText = sentences
    .filter(({ kind }) => kind === 'PARAGRAPH')
    .flatMap((sentence) => citationsOf(text, sentence))
    .filter((citation) => {
      const quote = quoteAround(quotes, citation.span)
      return quote === null || quote.directness === 'INDIRECT'
    })
  const speaking = quotes.flatMap((quote) => speakerCitation(text, quote))
  return withoutOverlaps([...inText, ...speaking])
}

function citationsOf(text: string, { tokens, sources }: ReadSentence): Citation[] {
  const newsrooms = findNewsrooms(tokens).map(({ from, to, kind, name }) =>
    citation(text, tokens, from, to, { kind, name }),
  )
  const named = sources.flatMap(({ from, to }) => {
    const source = classifySource(tokens.slice(from, to))
    return source === null ? [] : [citation(text, tokens, from, to, source)]
  })
  return [...newsrooms, ...named, ...findDocuments(text, tokens)]
}

/** Documents in which somebody tells something; "in a lawsuit" and "in a poll" are mostly the matter itself. */
const TELLING_DOCUMENTS = tagged('telling-document')

/** "said in a joint statement", "wrote in a letter to members". */
function findDocuments(text: string, tokens: readonly Token[]): Citation[] {
  const found: Citation[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.lower !== 'in' || !/^(?:a|an)$/.test(tokens[i + 1]?.lower ?? '')) continue
    const head = [2, 3, 4].find(
      (k) => tokens[i + k]?.kind !== 'word' || TELLING_DOCUMENTS.has(tokens[i + k]?.lower ?? ''),
    )
    if (head !== undefined && TELLING_DOCUMENTS.has(tokens[i + head]?.lower ?? ''))
      found.push(citation(text, tokens, i + 1, i + head + 1, { kind: 'DOCUMENT', name: null }))
  }
  return found
}

/** An organisation or an unnamed source whose words are quoted. */
function speakerCitation(text: string, { speaker }: Quote): Citation[] {
  if (speaker === null || speaker.kind === 'PERSON') return []
  const source = classifySource(findPieces(text, speaker.span))
  if (source !== null) return [{ span: speaker.span, text: speaker.text, ...source }]
  // A body that the words beside the quotation do not show to be one ("the observers … OSCE") must sound like one.
  const name = speaker.kind === 'ORGANISATION' ? speaker.organisation : null
  const last = name?.split(' ').at(-1) ?? ''
  if (name === null || !(ORGANISATION_WORDS.has(last.toLowerCase()) || /^\p{Lu}{2,7}$/u.test(last))) return []
  return [{ span: speaker.span, text: speaker.text, kind: 'ORGANISATION', name }]
}

function citation(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  { kind, name }: SourceClass,
): Citation {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
  return { span, text: text.slice(span.start, span.end), kind, name }
}

/** By place; of two that overlap the one found first in the order of trust stays: newsroom, then attribution, then speaker. */
function withoutOverlaps(citations: readonly Citation[]): Citation[] {
  const ranked = citations
    .map((entry, rank) => ({ entry, rank }))
    .sort((a, b) => a.entry.span.start - b.entry.span.start || a.rank - b.rank)
  const kept: { entry: Citation; rank: number }[] = []
  for (const next of ranked) {
    const last = kept.at(-1)
    if (last === undefined || last.entry.span.end <= next.entry.span.start) kept.push(next)
    else if (isNewsroom(next.entry) && !isNewsroom(last.entry)) kept[kept.length - 1] = next
  }
  return kept.map(({ entry }) => entry)
}

function isNewsroom({ kind }: Citation): boolean {
  return kind === 'AGENCY' || kind === 'OUTLET'
}
