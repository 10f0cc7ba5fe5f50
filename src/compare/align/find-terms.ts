import type { DossierArticle, DossierQuote, DossierRevision } from '../../model/dossier.js'
import { CARDINALS } from '../../lexicon/number-words.js'
import { plainWords } from '../../text/plain-words.js'
import { findWords } from '../../text/words.js'

/** Words of a term: three and more in marks are somebody's, though others write them without ("an act of war"). */
const LONGEST_TERM = 2

/** So many articles must write it as words of their own. */
const FEWEST_ARTICLES = 2

/**
 * Quotations that are terms of the matter and nobody's statement: “faithless electors”, a “state visit”. One or two words which stand in marks
 * here, and which two articles of the event write as their own. Of 26 events read by hand, 19 of the 22 such stretches were no speech.
 */
export function findTerms(articles: readonly DossierArticle[]): ReadonlySet<DossierQuote> {
  const marked = new Map<DossierQuote, string>()
  for (const article of articles) {
    for (const quote of article.revisions.at(-1)?.quotes ?? []) {
      const words = termOf(quote)
      if (words !== null) marked.set(quote, words)
    }
  }
  const writtenBy = countWriters(articles, new Set(marked.values()))
  return new Set(
    [...marked].filter(([, words]) => (writtenBy.get(words) ?? 0) >= FEWEST_ARTICLES).map(([quote]) => quote),
  )
}

const termsOf = new WeakMap<DossierQuote, { readonly words: string | null }>()

/** The words of a quotation that may be a term, folded; else null. */
function termOf(quote: DossierQuote): string | null {
  const before = termsOf.get(quote)
  if (before !== undefined) return before.words
  const isTerm = quote.directness !== 'INDIRECT' && canBeTerm(quote.text) && !isObject(quote)
  const words = isTerm ? plainWords(quote.text) : null
  termsOf.set(quote, { words })
  return words
}

/** UTF-16 units between a verb and the words that are its object: a blank and a mark. */
const OBJECT_GAP = 3

/** The observers denounced “irregularities”: the verb of saying stands right before what was said. A high word is a title: the talk show “Ellen”. */
function isObject({ span, cue, text }: DossierQuote): boolean {
  return /^\p{Ll}/u.test(text) && cue !== null && cue.span.end <= span.start && span.start - cue.span.end <= OBJECT_GAP
}

/** “Five locations” is somebody's count. */
function canBeTerm(text: string): boolean {
  const words = findWords(text)
  return words.length <= LONGEST_TERM && !words.some((word) => /\p{N}/u.test(word.text) || CARDINALS.has(word.key))
}

/** How many articles write each of some terms outside all marks. */
function countWriters(articles: readonly DossierArticle[], terms: ReadonlySet<string>): Map<string, number> {
  const writers = new Map<string, number>()
  if (terms.size === 0) return writers
  // Marks alone are no words.
  const sought = [...terms].filter((term) => term !== '')
  for (const { revisions } of articles) {
    const revision = revisions.at(-1)
    if (revision === undefined) continue
    const own = ownWordsOf(revision)
    for (const term of sought) if (own.includes(` ${term} `)) writers.set(term, (writers.get(term) ?? 0) + 1)
  }
  return writers
}

const ownWords = new WeakMap<DossierRevision, string>()

/** The words that an article says in its writer's voice, folded, each between two blanks; a line for each stretch of them. */
function ownWordsOf(revision: DossierRevision): string {
  const before = ownWords.get(revision)
  if (before !== undefined) return before
  const words = ownStretches(revision).map((stretch) => ` ${plainWords(stretch)} `)
  const joined = words.join('\n')
  ownWords.set(revision, joined)
  return joined
}

/** Marks that the extractor took for no quotation: “60 Minutes” is no word of the writer's own either. */
const MARKED = /["“„«][^"“”„«»\n]{1,200}["“”»]/u

/** What an article says in its writer's words: between the quotations, and outside all other marks. */
function ownStretches({ text, quotes }: DossierRevision): string[] {
  const stretches: string[] = []
  let at = 0
  for (const { span, directness } of quotes) {
    if (directness === 'INDIRECT') continue
    // The marks of the quotation itself stand around its span.
    if (span.start > at) stretches.push(text.slice(at, span.start - 1))
    at = Math.max(at, span.end + 1)
  }
  return [...stretches, text.slice(at)].flatMap((stretch) => stretch.split(MARKED))
}
