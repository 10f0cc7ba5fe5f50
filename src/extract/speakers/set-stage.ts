import { fold } from '../../text/fold.js'
import { withoutStop } from '../../text/trim-marks.js'
import { NAME_SUFFIXES } from '../../lexicon/honorifics.js'
import { findCues } from '../cues/find-cues.js'
import { findMentions } from '../mentions/find-mentions.js'
import { findNames, type NameRun, type PersonWeights } from '../people/find-people.js'
import type { Narrative } from '../narrative/read-narrative.js'
import { setScene, type Scene } from './scene.js'

/** A scene and the names of people in it. */
export interface Stage {
  readonly scene: Scene
  readonly names: readonly NameRun[]
}

/** Everything that later steps look at, read from an article's narrative once; `weights` tell the names of people. */
export function setStage(narrative: Narrative, weights: PersonWeights): Stage {
  const names = findNames(narrative, weights)
  const mentions = findMentions(narrative, names)
  const cues = findCues(narrative, mentions)
  const keys = mentions.map((mention) => {
    const run = names[mention.name]
    if (run === undefined) return null
    let last = run.to - 1
    while (last > run.from && NAME_SUFFIXES.has(withoutStop(narrative.tokens[last]?.lower ?? ''))) last--
    return fold(narrative.tokens[last]?.text ?? '')
  })
  return { scene: setScene(narrative, mentions, cues, keys), names }
}
