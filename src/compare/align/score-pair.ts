import { ALIGN_WEIGHTS } from './align-weights.js'
import { pairFeatures } from './pair-features.js'
import type { Speech } from './speech.js'

/** How likely two segments render one utterance, 0 to 1. Equal words are certain. */
export function scorePair(a: Speech, b: Speech): number {
  if (a.plain === b.plain) return 1
  let z = 0
  pairFeatures(a, b).forEach((value, i) => {
    z += value * (ALIGN_WEIGHTS[i] ?? 0)
  })
  return 1 / (1 + Math.exp(-z))
}
