import { findAttributions, readSentences, type ReadSentence } from '../../src/extract/cues/find-cues.js'
import { readNarrative } from '../../src/extract/narrative/read-narrative.js'
import { readPersonWeights } from '../../src/extract/people/find-people.js'
import { setStage } from '../../src/extract/speakers/resolve-speakers.js'
import type { Block } from '../../src/model/article.js'
import { loadModels } from '../../src/models/load-models.js'

/** The sentences of a text with the sources that each names; without blocks the text is one paragraph. */
export function sentencesOf(
  text: string,
  blocks: readonly Block[] = [{ kind: 'PARAGRAPH', start: 0, end: text.length }],
): ReadSentence[] {
  const narrative = readNarrative(text, blocks)
  const { mentions, cues } = setStage(narrative, loadModels().persons.as(readPersonWeights)).scene
  return readSentences(blocks, narrative, findAttributions(narrative, mentions, cues))
}
