import type { ReadArticle } from '../model/article.js'
import type { Facts } from '../model/facts.js'
import { findCitations } from './find-citations.js'
import { findFigures } from './find-figures.js'
import { findParagraphs } from './find-paragraphs.js'
import { findPeople } from './find-people.js'
import { findQuotes } from './find-quotes.js'
import { findTurns } from './find-turns.js'
import { readFineSentences } from './fine-sentences.js'
import { readHeader } from './header/read-header.js'
import { resolvePeople } from './resolve-people.js'
import { setStage } from './set-stage.js'
import { withSpeech } from './with-speech.js'

/**
 * Everything that one article says, as spans of its text: header and blocks, people, quotations, figures, citations. The
 * same article gives the same facts; any text gives some; nothing throws.
 */
export function extract(article: ReadArticle): Facts {
  const { text } = article
  const { header, blocks } = readHeader(article)
  const { scene, names } = setStage(text, findParagraphs(text, blocks))
  const named = resolvePeople(scene.narrative, names)
  const quotes = withSpeech(findQuotes(scene, named), findTurns(scene.narrative, names, named))
  const people = findPeople(scene.narrative, names, named, quotes)
  const sentences = readFineSentences(text, blocks, scene.narrative)
  const figures = findFigures(text, blocks, quotes, header.publishedAt, people, sentences)
  const citations = findCitations(text, blocks, quotes, sentences)
  return { article, header, blocks, people, quotes, figures, citations }
}
