import type { Dossier, DossierArticle } from '../model/dossier.js'
import type { Models } from '../models/weights.js'
import { findSentences } from '../text/sentences.js'
import { segmentQuotes } from './align/segment-quotes.js'
import { makeSpeech } from './align/speech.js'
import { linkPassages } from './links/link-passages.js'
import { makePassages } from './links/passage.js'
import { linkScorer } from './links/score-link.js'
import { currentRevision, type PlacedRendering } from './place-utterances.js'

/** From this likelihood on a quotation may be another rendering, though it is not likely enough to be called one. */
const MAYBE_LINKED = 0.2

/** Share of a statement's content, by rarity, and the words of content that one sentence must have to be a trace of it. */
const TRACE = { share: 0.7, words: 2 } as const

/** Different wordings of a statement that are looked for. */
const WORDINGS_SOUGHT = 3

/** Whether an article that is not known to run a statement prints something that may be it: reported, cut or reworded. */
export type HasTrace = (renderings: readonly PlacedRendering[], article: DossierArticle) => boolean

/**
 * Of the omissions that were claimed on labelled coverage every seventh was none: the outlet had the words in the writer's own
 * sentence, or in a quotation that was not surely the same. Where such a trace stands, nobody should say that it left them out.
 */
export function traceFinder(dossier: Dossier, models: Pick<Models, 'align' | 'links'>): HasTrace {
  let near: ReadonlyMap<string, ReadonlySet<string>> | null = null
  const indexes = new Map<string, SentenceIndex>()
  const indexOf = (article: DossierArticle): SentenceIndex => {
    const known = indexes.get(article.id) ?? indexSentences(article)
    indexes.set(article.id, known)
    return known
  }
  return (renderings, article) => {
    near ??= findNear(dossier, models)
    if (renderings.some(({ rendering }) => near?.get(rendering.quoteId)?.has(article.id) === true)) return true
    const wordings = new Map(renderings.map(({ rendering }) => [rendering.text, rendering]))
    return [...wordings.keys()].slice(0, WORDINGS_SOUGHT).some((text) => standsIn(text, indexOf(article)))
  }
}

/** For each quotation the articles with a quotation that may be another rendering of its statement. */
function findNear(dossier: Dossier, models: Pick<Models, 'align' | 'links'>): Map<string, Set<string>> {
  const passages = makePassages(dossier, segmentQuotes(dossier))
  const near = new Map<string, Set<string>>()
  for (const { a, b } of linkPassages(passages, linkScorer(dossier, models), MAYBE_LINKED)) {
    const [x, y] = [passages[a], passages[b]]
    if (x === undefined || y === undefined) continue
    near.set(x.quoteId, (near.get(x.quoteId) ?? new Set()).add(y.articleId))
    near.set(y.quoteId, (near.get(y.quoteId) ?? new Set()).add(x.articleId))
  }
  return near
}

/** For each stem of an article the sentences that have it. */
type SentenceIndex = ReadonlyMap<string, readonly number[]>

function indexSentences(article: DossierArticle): SentenceIndex {
  const { text, blocks } = currentRevision(article)
  const index = new Map<string, number[]>()
  blocks
    .flatMap((block) => findSentences(text, block))
    .forEach(({ start, end }, number) => {
      for (const stem of makeSpeech(text.slice(start, end), '').content.keys()) {
        const sentences = index.get(stem)
        if (sentences === undefined) index.set(stem, [number])
        else sentences.push(number)
      }
    })
  return index
}

function standsIn(text: string, index: SentenceIndex): boolean {
  const { content, contentWeight } = makeSpeech(text, '')
  if (content.size < TRACE.words) return false
  const found = new Map<number, { words: number; weight: number }>()
  for (const [stem, weight] of content) {
    for (const sentence of index.get(stem) ?? []) {
      const known = found.get(sentence) ?? { words: 0, weight: 0 }
      found.set(sentence, { words: known.words + 1, weight: known.weight + weight })
    }
  }
  return [...found.values()].some(({ words, weight }) => words >= TRACE.words && weight >= TRACE.share * contentWeight)
}
