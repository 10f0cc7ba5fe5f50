import { alignUtterances } from '../../src/compare/align-utterances.js'
import { compare } from '../../src/compare/compare.js'
import type { Comparison, Independence } from '../../src/model/comparison.js'
import type { Dossier } from '../../src/model/dossier.js'
import { loadModels } from '../../src/models/load-models.js'
import { makeDossier, type Told } from './make-dossier.js'

export function compared(told: readonly Told[], independence?: Independence): Comparison {
  return comparedDossier(makeDossier(told), independence)
}

export function comparedDossier(dossier: Dossier, independence?: Independence): Comparison {
  return compare({ ...dossier, utterances: alignUtterances(dossier, loadModels()) }, loadModels(), independence)
}

export const WARNING = 'The harbour wall will not survive another winter like this one'
