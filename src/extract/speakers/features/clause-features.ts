import { SAYING } from './joint-of.js'
import type { Features } from '../../../models/feature-table.js'
import type { Pair } from '../pair.js'
import type { SceneParts } from './scene-parts.js'
import { COUNTS, F, P } from './speaker-features.js'

/** Joints between a mention and a quotation that are told one by one. */
const MOST_JOINTS = 6

/** Joints behind which another statement begins; commas and the like only divide one. */
const PARTING: ReadonlySet<string> = new Set([SAYING, 'Q', 'who', 'that', ';', 'but'])

/**
 * What joins the clauses between a mention and a quotation of one sentence. In "*Roe* praised *Doe*, who has called it “…”"
 * nothing but "who V" lies behind Doe.
 */
export function clauseFeatures(scene: SceneParts, pair: Pair, side: number, features: Features): void {
  const { look, mention, told, index } = pair
  const { says } = scene.mention(index)
  const from = side === P.l ? mention.to : look.atom + 1
  const to = side === P.l ? look.atom : mention.outer
  let joints = ''
  let parting = ''
  let count = 0
  let commas = 0
  for (let i = from; i < to; i++) {
    const joint = scene.joint(i)
    if (joint === ',') commas++
    if (joint === '' || count === MOST_JOINTS) continue
    count++
    joints += ` ${joint}`
    if (PARTING.has(joint)) parting += joint
  }
  const read = scene.parts.of(joints)
  features.add(F.joints, read, side)
  features.add(F.joints2, read, side, P[mention.kind])
  features.add(F.commas, COUNTS[Math.min(commas, 4)] ?? 0, side, says)
  features.add(F.parting, scene.parts.of(parting), side, says, told.before)
}
