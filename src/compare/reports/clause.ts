import type { Dossier, DossierArticle, DossierQuote } from '../../model/dossier.js'
import type { Span } from '../../model/span.js'
import { findSentences } from '../../text/sentences.js'
import { findWords } from '../../text/words.js'
import { currentRevision } from '../place-utterances.js'
import { contentOf, contentOfWords, isSaying, type Content } from './content.js'

/** A stretch of a writer's own sentence, outside all marks, that may report what another outlet quotes. */
export interface Clause {
  readonly articleId: string
  /** The longest stretch of it that is free of marks, in the text of the article. */
  readonly span: Span
  readonly text: string
  /** All of its words outside marks, folded. */
  readonly words: ReadonlySet<string>
  /** The reported speech that it is, as the article was read; null for any other sentence. */
  readonly quote: DossierQuote | null
  readonly content: Content
  /** People whom its sentence names, and those whom the last sentence before it named that named anybody. */
  readonly named: ReadonlySet<string>
  readonly namedBefore: ReadonlySet<string>
  readonly hasPronoun: boolean
  readonly hasVerbOfSaying: boolean
  readonly isBesideMarks: boolean
}

/** Shorter stretches between two pairs of marks report nothing, in UTF-16 units. */
const SHORTEST = 8
/** Words of content that a sentence must have to report anything; what was read as reported speech may have fewer. */
const FEWEST_SENSES = 2

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they'])

/** The sentences of an event's articles as far as they stand outside marks; where one reports speech, what it reports. */
export function findClauses(dossier: Dossier): Clause[] {
  return dossier.articles.flatMap(clausesOf)
}

function clausesOf(article: DossierArticle): Clause[] {
  const { text, blocks, quotes, mentions } = currentRevision(article)
  const quoted = quotes.filter(({ directness }) => directness !== 'INDIRECT').map(({ span }) => span)
  const reported = quotes.filter(({ directness }) => directness === 'INDIRECT')
  let namedBefore: ReadonlySet<string> = new Set()
  return blocks
    .flatMap((block) => findSentences(text, block))
    .flatMap((sentence): Clause[] => {
      const inside = [...quoted.filter((span) => overlaps(span, sentence)), ...findMarked(text, sentence)].sort(
        (a, b) => a.start - b.start,
      )
      const stretches = outside(sentence, inside)
      const own = stretches.map((stretch) => text.slice(stretch.start, stretch.end)).join(' ')
      const words = findWords(own).map((word) => word.key)
      const named = new Set(
        mentions.flatMap(({ span, personId }) => (stretches.some((s) => overlaps(span, s)) ? [personId] : [])),
      )
      const common = {
        articleId: article.id,
        words: new Set(words),
        named,
        namedBefore,
        hasPronoun: words.some((word) => PRONOUNS.has(word)),
        hasVerbOfSaying: words.some(isSaying),
        isBesideMarks: inside.length > 0,
      }
      if (named.size > 0) namedBefore = named
      const reports = reported.filter(({ span }) => overlaps(span, sentence))
      if (reports.length > 0) {
        return reports.map((quote) => ({
          ...common,
          span: quote.span,
          text: quote.text,
          quote,
          content: contentOf(quote.text),
        }))
      }
      const [longest] = stretches.toSorted((a, b) => b.end - b.start - (a.end - a.start))
      const content = contentOfWords(words)
      if (longest === undefined || content.senses.size < FEWEST_SENSES) return []
      return [{ ...common, span: longest, text: text.slice(longest.start, longest.end), quote: null, content }]
    })
}

/** What stands between a pair of double marks, whether it is speech or a term: a writer's own words it is not. */
const MARKED = /(?<=[“"])[^“”"]+(?=[”"])/gu

function findMarked(text: string, sentence: Span): Span[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(MARKED)].map(({ index, 0: words }) => ({
    start: sentence.start + index,
    end: sentence.start + index + words.length,
  }))
}

/** The stretches of a sentence between the quotations in it, marks left out. */
function outside(sentence: Span, inside: readonly Span[]): Span[] {
  const stretches: Span[] = []
  let from = sentence.start
  for (const { start, end } of [...inside, { start: sentence.end + 1, end: sentence.end }]) {
    if (start - 1 - from >= SHORTEST) stretches.push({ start: from, end: start - 1 })
    from = Math.max(from, end + 1)
  }
  return stretches
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
