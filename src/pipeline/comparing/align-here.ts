import { alignArrivals, isAlignedWhole } from '../../compare/align-arrivals.js'
import { alignUtterances } from '../../compare/align-utterances.js'
import { findSuperseded, type Superseded } from '../../compare/find-superseded.js'
import type { Dossier } from '../../model/dossier.js'
import type { Utterance } from '../../model/utterance.js'
import { loadModels } from '../../models/load-models.js'

/** An event whose facts have changed. */
export interface AlignOrder {
  readonly dossier: Dossier
  /** Its articles that just came in, in the order of the event. */
  readonly arrived: readonly string[]
  /** Whether nothing else is new in it. */
  readonly onlyAdded: boolean
}

/** What is computed of such an event. */
export interface Aligned {
  readonly utterances: readonly Utterance[]
  /** Figures that took the place of others, by what came in. */
  readonly superseded: readonly Superseded[]
}

/** Aligns an event, whole or by what came in, and finds the figures that these took the place of. */
export function alignHere({ dossier, arrived, onlyAdded }: AlignOrder): Aligned {
  return {
    utterances: align(dossier, onlyAdded ? new Set(arrived) : null),
    superseded: arrived.flatMap((id) => findSuperseded(dossier, id, loadModels())),
  }
}

/** @param arrived articles that are all that is new in the event; null = other things are. */
function align(dossier: Dossier, arrived: ReadonlySet<string> | null): Utterance[] {
  if (dossier.articles.length === 0) return []
  return arrived === null || isAlignedWhole(dossier.articles.length, arrived.size)
    ? alignUtterances(dossier, loadModels())
    : alignArrivals(dossier, arrived, loadModels())
}
