import type { CueVerb } from '../../cues/find-cues.js'
import type { Features } from '../../../models/feature-table.js'
import type { Pair } from '../pair.js'
import { subjectBetween } from '../quote-look.js'
import type { Scene } from '../scene.js'
import type { SceneParts } from './scene-parts.js'
import { F, P } from './speaker-features.js'

/** The verbs that a mention is the subject of, and where they stand beside the quotation. */
export function cueFeatures({ scene, parts }: SceneParts, pair: Pair, features: Features): void {
  const { look, told, index, where } = pair
  const { atom, item } = look
  const best = nearestCue(scene, index, atom)
  if (best === null) {
    features.add(F.link, P.none, where, told.form)
    return
  }
  const side = best.from < atom ? 'B' : 'A'
  const gap = gapTo(best, atom) - (side === 'A' ? subjectBetween(scene, index, atom, best) : 0)
  const reach =
    best.sentence === item.sentence
      ? gap <= 1
        ? '1'
        : gap <= 3
          ? '3'
          : gap <= 8
            ? '8'
            : 'far'
      : best.paragraph === item.paragraph
        ? 'other'
        : 'away'
  const crossed = quotesCrossed(scene, atom, best)
  const strength = best.plain ? 'plain' : 'weak'
  const passive = best.passive ? 'passive' : ''
  const rel = parts.of(`${side}${reach}${crossed > 1 ? '++' : crossed === 1 ? '+' : ''}`)
  const link = parts.of(best.link ?? '')
  const lemma = parts.of(best.lemma)
  features.add(F.link2, link, rel, told.form)
  features.add(F.link3, link, rel, parts.of(`${strength}${passive}`))
  features.add(F.rel, rel, parts.of(strength), told.form)
  features.add(F.lemma, lemma, rel)
  features.add(F.lemma2, lemma, parts.of(`${side}${passive}`), told.form)
  features.add(F.form, parts.of(best.form), parts.of(`${side}${reach === 'away' ? 'x' : ''}`))
  features.add(F.relb, rel, told.before)
  features.add(F.rele, rel, told.ending, link)
  features.add(F.rele2, rel, told.ending, told.place)
}

/** The verb of a mention that stands nearest to the quotation. */
function nearestCue({ cuesOf }: Scene, index: number, atom: number): CueVerb | null {
  let best: CueVerb | null = null
  let bestGap = Infinity
  for (const cue of cuesOf.get(index) ?? NO_CUES) {
    const gap = gapTo(cue, atom)
    if (gap < bestGap) {
      bestGap = gap
      best = cue
    }
  }
  return best
}

const NO_CUES: readonly CueVerb[] = []

function gapTo(cue: CueVerb, atom: number): number {
  return cue.from < atom ? atom - cue.to : cue.from - atom - 1
}

/** Quotations between a quotation and a verb, as far as they are near. */
function quotesCrossed({ narrative: { items } }: Scene, atom: number, cue: CueVerb): number {
  const from = Math.min(atom, cue.from) + 1
  const to = Math.min(Math.max(atom, cue.from), from + 59)
  let crossed = 0
  for (let i = from; i < to; i++) if (items[i]?.quote !== -1) crossed++
  return crossed
}
