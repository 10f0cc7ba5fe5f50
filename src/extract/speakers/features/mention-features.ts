import { clauseFeatures } from './clause-features.js'
import { cueFeatures } from './cue-features.js'
import type { Features } from '../../../models/feature-table.js'
import type { Pair } from '../pair.js'
import { LONGEST_PATH, pathFeatures } from './path-features.js'
import type { Scene } from '../scene.js'
import type { MentionParts, SceneParts } from './scene-parts.js'
import { COUNTS, F, P } from './speaker-features.js'

/** Features of a mention by itself, and by where it stands to the quotation. */
export function standingFeatures(mention: MentionParts, where: number, left: boolean, features: Features): void {
  const { kind, prev, next, before, behind, opens } = mention
  features.add(F['w+12'], next, where, kind)
  features.add(F['w-12'], prev, where)
  features.add(F.frame, before, behind, where)
  features.add(F.frame2, before, behind, left ? P.l : P.r, kind)
  features.add(F['w-2'], mention.prev2, prev)
  features.add(F['w+2'], next, mention.next2)
  features.add(F['w-2at'], mention.prev2, prev, where)
  features.add(F['w+2at'], next, mention.next2, where)
  features.add(F['w-+'], prev, next, left ? P.l : P.r)
  features.add(F.open, opens, where)
  features.add(F.open2, opens, kind, where)
  if (mention.head !== null) features.add(F.h, mention.head)
  if (mention.opener !== null) features.add(F.det, mention.opener, kind)
  if (mention.pronoun !== null) features.add(F.pro, mention.pronoun, where)
  if (mention.count !== null) features.add(F.count, mention.count, where)
  features.add(F.under, mention.under, mention.says, where, before)
  if (mention.object !== null) features.add(F.object, mention.object, where, mention.says)
}

/** Features of a mention as the source of one quotation. */
export function pairFeatures(scene: SceneParts, pair: Pair, features: Features): void {
  const { look, told, index, mention, ranks, where } = pair
  const { form, ending, before, after, place } = told
  const kind = P[mention.kind]
  const left = mention.from < look.atom
  const side = left ? P.l : P.r
  const inParagraph = mention.paragraph === look.item.paragraph
  const rank = COUNTS[Math.min(ranks.rank, 4)] ?? 0
  const distance = left ? look.atom - mention.to : mention.outer - look.atom - 1
  const near = nearness(distance)
  const between = COUNTS[inParagraph ? Math.min(quotesBetween(scene.scene, pair), 2) : 2] ?? 0
  const subject = ranks.subject === -1 ? P['-'] : (COUNTS[Math.min(ranks.subject, 3)] ?? 0)
  features.add(F.k, kind, where, form)
  features.add(F.r, where, rank, form)
  features.add(F.r2, where, rank, kind)
  features.add(F.sub, subject, where, form)
  features.add(F.sub2, subject, where, kind)
  features.add(F.sub3, subject, where, between)
  features.add(F.subb, subject, before, side)
  features.add(F.subb2, subject, told.before2, before, where)
  features.add(F.suba, subject, after, where)
  features.add(F.nb, where, near, between)
  features.add(F.nk, where, near, kind)
  features.add(F.b, where, between, form)
  features.add(F.o, place, where, kind)
  if (look.nearest.mention !== -1) {
    const me = look.nearest.mention === index ? P.me : P.other
    features.add(F.nearrel, me, told.rel, where, told.strength)
    features.add(F.nearrel2, me, told.rel, form, kind)
    const nearest = whose(scene.scene, look.nearest.mention, index)
    features.add(F.nearrel3, nearest, told.rel, before)
    features.add(F.nearrel4, nearest, told.rel, ending, where)
  }
  const last = whose(scene.scene, look.lastSpeaker, index)
  const next = whose(scene.scene, look.nextSpeaker, index)
  const key = scene.scene.keys[index] ?? null
  features.add(F.end, ending, where, kind)
  features.add(F.end2, ending, where, subject, between)
  features.add(F.end3, ending, after, where)
  features.add(F.endlast, ending, last, told.lastGap, before)
  features.add(F.endnext, ending, next, told.nextGap, after)
  features.add(F.lastcue, last, told.lastGap, form, where)
  features.add(F.lastcue, last, told.lastGap, place, kind)
  features.add(F.nextcue, next, told.nextGap, form, where)
  features.add(F.voice, told.voice, kind)
  features.add(F.inside, key !== null && look.inside.has(key) ? P.me : P['-'], where, form)
  const sole = soleSayer(scene, pair)
  features.add(F.sole, sole, where, form)
  features.add(F.sole2, sole, where, place, kind)
  features.add(F.sole3, sole, before, side)
  const { says, under } = scene.mention(index)
  features.add(F.under2, under, says, where, form)
  cueFeatures(scene, pair, features)
  if (mention.sentence !== look.item.sentence) return
  clauseFeatures(scene, pair, side, features)
  if (distance <= LONGEST_PATH) pathFeatures(scene, pair, side, features)
}

/** Whether a mention is the one of the quotation's paragraph that a plain verb of saying belongs to, or among several. */
function soleSayer(scene: SceneParts, { look, index }: Pair): number {
  const sayers = scene.sayers(look.item.paragraph)
  const [only] = sayers
  if (only === undefined) return P.none
  return sayers.size === 1 ? whose(scene.scene, only, index) : sayers.has(index) ? P.in : P.out
}

function nearness(items: number): number {
  return items <= 0
    ? P['0']
    : items === 1
      ? P['1']
      : items <= 3
        ? P['3']
        : items <= 7
          ? P['7']
          : items <= 14
            ? P['14']
            : P.far
}

/** Whether the subject of another verb of saying is this mention, or one of the same name. */
function whose({ keys }: Scene, speaker: number, index: number): number {
  if (speaker === -1) return P.none
  if (speaker === index) return P.me
  const key = keys[index] ?? null
  return key !== null && keys[speaker] === key ? P.key : P.other
}

/** How many quotations stand between, three at most. */
function quotesBetween({ narrative: { atoms } }: Scene, { quote, mention, look }: Pair): number {
  let count = 0
  if (mention.from < look.atom) {
    for (let q = quote - 1; q >= 0 && (atoms[q] ?? 0) >= mention.to && count < 3; q--) count++
  } else {
    for (let q = quote + 1; q < atoms.length && (atoms[q] ?? Infinity) < mention.from && count < 3; q++) count++
  }
  return count
}
