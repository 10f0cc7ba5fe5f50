import type { Features } from '../../../models/feature-table.js'
import type { Pair } from '../pair.js'
import type { QuoteLook } from '../quote-look.js'
import type { QuoteParts } from '../quote-parts.js'
import type { Decision, Scene } from '../scene.js'
import { F, P } from './speaker-features.js'

/** Features for "nobody said this" by what was decided before: whether the one before was speech. */
export function noneHistory(
  scene: Scene,
  { look, told }: { readonly look: QuoteLook; readonly told: QuoteParts },
  before: Decision | null,
  features: Features,
): void {
  const gap = gapTo(look, before, scene)
  const previous = before === null ? P.start : before.mention === -1 ? P.none : P.said
  features.add(F['N:prev'], previous, gap)
  features.add(F['N:prev'], previous, gap, told.form)
}

/** How far the quotation before stands: same sentence, paragraph, the paragraph before, or farther. */
function gapTo(look: QuoteLook, before: Decision | null, { narrative }: Scene): number {
  if (before === null) return P['-']
  const earlier = narrative.items[narrative.atoms[before.quote] ?? 0]
  if (earlier === undefined) return P['-']
  if (earlier.sentence === look.item.sentence) return P.s
  const paragraphs = look.item.paragraph - earlier.paragraph
  return paragraphs === 0 ? P.p : paragraphs === 1 ? P['1'] : P.far
}

/** Features for "this mention said it" by what was decided before. */
export function historyFeatures(scene: Scene, pair: Pair, before: Decision | null, features: Features): void {
  const { look, told, index, mention, where } = pair
  if (before === null) {
    features.add(F.hist, P.none, where)
    return
  }
  const gap = gapTo(look, before, scene)
  const same = whoSpoke(scene, before.mention, index)
  features.add(F.hist2, same, gap, told.chain)
  features.add(F.hist3, same, where, P[mention.kind])
  features.add(F.hist4, same, gap, told.place)
  features.add(F.hist5, same, gap, told.after, where)
  features.add(F.hist6, same, gap, told.before)
}

/** Whether the speaker before is this mention, or one of the same name. */
function whoSpoke({ keys }: Scene, speaker: number, index: number): number {
  if (speaker === index) return P.mention
  if (speaker === -1) return P.nobody
  const key = keys[index] ?? null
  return key !== null && keys[speaker] === key ? P.key : P.other
}
