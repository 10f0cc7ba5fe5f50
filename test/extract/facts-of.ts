import { extract } from '../../src/extract/extract.js'
import type { Facts } from '../../src/model/facts.js'
import { loadModels } from '../../src/models/load-models.js'
import { plainArticle } from '../support/plain-article.js'

/** The facts of a short text, read as a text file is. */
export function factsOf(text: string): Omit<Facts, 'article'> {
  const { header, blocks, people, quotes, figures, minorFigures, citations } = extract(plainArticle(text), loadModels())
  return { header, blocks, people, quotes, figures, minorFigures, citations }
}
