import type { Quote } from '../../model/quote.js'
import type { Weights } from '../../models/weights.js'
import type { NamedPerson, NameRun } from '../people/find-people.js'
import type { Scene } from '../speakers/resolve-speakers.js'
import { findQuotes } from './find-quotes.js'
import { findTurns } from './find-turns.js'
import { citingTurns } from './citing-turns.js'
import { withSpeech } from './with-speech.js'

/**
 * Everything that an article puts in somebody's mouth, in order: quotations, reported speech, block quotations, and the turns
 * of a transcript. The speakers of quotations are ranked by `weights`.
 */
export function findStatements(
  scene: Scene,
  names: readonly NameRun[],
  people: readonly NamedPerson[],
  weights: Weights,
): Quote[] {
  const turns = findTurns(scene.narrative, names, people)
  return withSpeech(citingTurns(scene.narrative, findQuotes(scene, people, weights), turns), turns)
}
