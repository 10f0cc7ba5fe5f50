import type { Features } from '../../../models/feature-table.js'
import type { Pair } from '../pair.js'
import type { SceneParts } from './scene-parts.js'
import { F, P } from './speaker-features.js'
import { wordAt } from './word-at.js'

/** Items between a mention and a quotation that are few. */
export const LONGEST_PATH = 12

/** Items that are told one by one. */
const MOST_TOLD = 4

/** The words between a mention and a quotation of one sentence, when they are few. */
export function pathFeatures(scene: SceneParts, { look, mention }: Pair, side: number, features: Features): void {
  const { parts } = scene
  const from = side === P.l ? mention.to : look.atom + 1
  const to = side === P.l ? look.atom : mention.outer
  let verbs = ''
  for (let i = from; i < to; i++) {
    const lemma = scene.lemma(i)
    if (lemma !== '') verbs += `,${lemma}`
  }
  const verbsPart = verbs === '' ? P[''] : parts.of(verbs)
  features.add(F.verbs, verbsPart, side)
  features.add(F.verbs2, verbsPart, side, P[mention.kind])
  if (to - from > MOST_TOLD) return
  let path = ''
  for (let i = from; i < to; i++)
    path += `${i === from ? '' : ' '}${wordAt(scene.scene.narrative.items, i, mention.paragraph)}`
  features.add(F.path, parts.of(path), side)
}
