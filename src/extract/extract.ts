import type { ReadArticle } from '../model/article.js'
import type { Facts } from '../model/facts.js'
import type { Models } from '../models/weights.js'
import { findCitations } from './citations/find-citations.js'
import { findAttributions, readSentences } from './cues/find-cues.js'
import { findFigures } from './figures/find-figures.js'
import { readHeader } from './header/read-header.js'
import { readNarrative } from './narrative/read-narrative.js'
import { findPeople, readPersonWeights, resolvePeople } from './people/find-people.js'
import { setStage } from './speakers/resolve-speakers.js'
import { findStatements } from './statements/find-statements.js'

/**
 * Everything that one article says, as spans of its text: header and blocks, people, quotations, figures, citations. The
 * same article gives the same facts; any text gives some; nothing throws.
 *
 * @param models what was learned of names and of speakers; the latter is asked for only where there is a quotation.
 */
export function extract(article: ReadArticle, models: Pick<Models, 'persons' | 'speakers'>): Facts {
  const { text } = article
  const { header, blocks } = readHeader(article)
  const narrative = readNarrative(text, blocks)
  const { scene, names } = setStage(narrative, models.persons.as(readPersonWeights))
  const named = resolvePeople(narrative, names)
  const quotes = findStatements(scene, names, named, models.speakers)
  const people = findPeople(narrative, names, named, quotes)
  const sentences = readSentences(blocks, narrative, findAttributions(narrative, scene.mentions, scene.cues))
  const { publishedAt } = header
  const { figures, minorFigures } = findFigures(text, sentences, { quotes, people, publishedAt })
  const citations = findCitations(text, quotes, sentences)
  return { article, header, blocks, people, quotes, figures, minorFigures, citations }
}
