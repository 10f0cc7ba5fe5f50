import { ATTRIBUTION_VERBS } from '../lexicon/attribution-verbs.js'
import type { CueVerb } from './find-cues.js'
import type { SourceMention } from './find-mentions.js'
import type { Item } from './narrative.js'
import { subjectBetween, type QuoteLook } from './quote-look.js'
import type { Scene } from './scene.js'
import { wordAt } from './word-at.js'

/** Takes one feature: its name and the parts of its value. */
export type Emit = (name: string, a: string, b?: string, c?: string, d?: string) => void

/** How many mentions stand nearer on that side. */
export interface Ranks {
  readonly rank: number
  /** How many subjects of clauses stand nearer on that side in the paragraph; -1 for what is no subject. */
  readonly subject: number
}

/** Which side of the quotation a mention stands on, and how far: sentence, next sentence, paragraph. */
export function whereIs(mention: SourceMention, { atom, item }: QuoteLook): string {
  const paragraphs = mention.paragraph - item.paragraph
  if (paragraphs !== 0) return `d${paragraphs}`
  const sentences = mention.sentence - item.sentence
  const side = mention.from < atom ? 'l' : 'r'
  return sentences === 0 ? `s${side}` : Math.abs(sentences) === 1 ? `p${side}` : `p${side}${side}`
}

/** Features of a mention by itself, and by where it stands to the quotation. */
export function standingFeatures(scene: Scene, index: number, where: string, left: boolean, emit: Emit): void {
  const { narrative, mentions, keys, counts } = scene
  const { items } = narrative
  const mention = mentions[index]
  if (mention === undefined) return
  const { kind, outer, to, paragraph } = mention
  const prev = wordAt(items, outer - 1, paragraph)
  const next = wordAt(items, to, paragraph)
  const side = left ? 'l' : 'r'
  emit('w+12', next, where, kind)
  emit('w-12', prev, where)
  const frame = scene.frames[index]
  if (frame !== undefined) emit('frame', frame.before, frame.behind, where)
  if (frame !== undefined) emit('frame2', frame.before, frame.behind, side, kind)
  emit('w-2', wordAt(items, outer - 2, paragraph), prev)
  emit('w+2', next, wordAt(items, to + 1, paragraph))
  emit('open', isFirstOf(items, mention) ? 'y' : 'n', where)
  emit('open2', isFirstOf(items, mention) ? 'y' : 'n', kind, where)
  if (kind === 'thing' || kind === 'body' || kind === 'role' || kind === 'group') {
    const head = items[mention.head]?.token
    emit('h', head === undefined || head.capital ? 'Xx' : head.lower)
    emit('det', wordAt(items, mention.from, paragraph), kind)
  }
  if (kind === 'it' || kind === 'they') emit('pro', items[mention.from]?.token.lower ?? '', where)
  const key = keys[index] ?? null
  if (key !== null) {
    const count = counts.get(key) ?? 1
    emit('count', count > 6 ? '7' : count > 2 ? '3' : `${count}`, where)
  }
}

function isFirstOf(items: readonly Item[], mention: SourceMention): boolean {
  const before = items[mention.outer - 1]
  return before === undefined || before.sentence !== mention.sentence
}

/** Features of a mention as the source of one quotation. */
export function pairFeatures(
  scene: Scene,
  quote: number,
  look: QuoteLook,
  index: number,
  ranks: Ranks,
  where: string,
  emit: Emit,
): void {
  const mention = scene.mentions[index]
  if (mention === undefined) return
  const { items } = scene.narrative
  const { atom, item, form } = look
  const { kind } = mention
  const left = mention.from < atom
  const paragraphs = mention.paragraph - item.paragraph
  const rank = `${Math.min(ranks.rank, 4)}`
  const distance = left ? atom - mention.to : mention.outer - atom - 1
  const near =
    distance <= 1 ? String(distance) : distance <= 3 ? '3' : distance <= 7 ? '7' : distance <= 14 ? '14' : 'far'
  const between = paragraphs === 0 ? quotesBetween(scene, quote, mention) : 9
  const b = `${Math.min(between, 2)}`
  emit('k', kind, where, form)
  emit('r', where, rank, form)
  const subject = ranks.subject === -1 ? '-' : `${Math.min(ranks.subject, 3)}`
  const side = left ? 'l' : 'r'
  emit('sub', subject, where, form)
  emit('sub2', subject, where, kind)
  emit('sub3', subject, where, b)
  emit('subb', subject, look.before, side)
  emit('subb2', subject, look.before2, look.before, where)
  emit('suba', subject, look.after, where)
  emit('nb', where, near, b)
  emit('nk', where, near, kind)
  emit('b', where, b, form)
  emit('o', look.place, where, kind)
  const { nearest } = look
  if (nearest.mention !== -1) {
    const me = nearest.mention === index ? 'me' : 'other'
    emit('nearrel', me, nearest.rel, where, nearest.strength)
    emit('nearrel2', me, nearest.rel, form, kind)
  }
  const key = scene.keys[index] ?? null
  const whose = (other: number): string =>
    other === -1 ? 'none' : other === index ? 'me' : key !== null && scene.keys[other] === key ? 'key' : 'other'
  const { ending, before, after } = look
  emit('end', ending, where, kind)
  emit('end2', ending, where, subject, b)
  emit('end3', ending, after, where)
  emit('endlast', ending, whose(look.lastSpeaker), look.lastGap, before)
  emit('endnext', ending, whose(look.nextSpeaker), look.nextGap, after)
  emit('lastcue', whose(look.lastSpeaker), look.lastGap, form, where)
  emit('lastcue', whose(look.lastSpeaker), look.lastGap, look.place, kind)
  emit('nextcue', whose(look.nextSpeaker), look.nextGap, form, where)
  emit('voice', look.voice, kind)
  emit('inside', key !== null && look.inside.has(key) ? 'me' : '-', where, form)
  cueFeatures(scene, index, look, where, emit)
  if (paragraphs === 0 && mention.sentence === item.sentence && distance <= 12)
    pathFeatures(items, mention, atom, left, kind, emit)
}

function quotesBetween({ narrative }: Scene, quote: number, mention: SourceMention): number {
  const atom = narrative.atoms[quote] ?? 0
  let count = 0
  if (mention.from < atom) {
    for (let q = quote - 1; q >= 0 && (narrative.atoms[q] ?? 0) >= mention.to && count < 3; q--) count++
  } else {
    for (
      let q = quote + 1;
      q < narrative.atoms.length && (narrative.atoms[q] ?? Infinity) < mention.from && count < 3;
      q++
    )
      count++
  }
  return count
}

/** The verbs that a mention is the subject of, and where they stand beside the quotation. */
function cueFeatures(scene: Scene, index: number, look: QuoteLook, where: string, emit: Emit): void {
  const { narrative, cuesOf } = scene
  const cues = cuesOf.get(index)
  if (cues === undefined) {
    emit('link', 'none', where, look.form)
    return
  }
  const { atom, item, form } = look
  let best: CueVerb | null = null
  let bestGap = Infinity
  for (const cue of cues) {
    const gap = cue.from < atom ? atom - cue.to : cue.from - atom - 1
    if (gap < bestGap) {
      bestGap = gap
      best = cue
    }
  }
  if (best === null) return
  const side = best.from < atom ? 'B' : 'A'
  const gap = bestGap - (side === 'A' ? subjectBetween(scene, index, atom, best) : 0)
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
  let crossed = 0
  for (
    let i = Math.min(atom, best.from) + 1;
    i < Math.max(atom, best.from) && i < Math.min(atom, best.from) + 60;
    i++
  ) {
    if (narrative.items[i]?.quote !== -1) crossed++
  }
  const rel = `${side}${reach}${crossed > 1 ? '++' : crossed === 1 ? '+' : ''}`
  const strength = best.plain ? 'plain' : 'weak'
  const passive = best.passive ? 'passive' : ''
  const closing = look.before
  emit('link2', best.link ?? '', rel, form)
  emit('link3', best.link ?? '', rel, `${strength}${passive}`)
  emit('rel', rel, strength, form)
  emit('lemma', best.lemma, rel)
  emit('lemma2', best.lemma, `${side}${passive}`, form)
  emit('form', best.form, `${side}${reach === 'away' ? 'x' : ''}`)
  emit('relb', rel, closing)
  emit('rele', rel, look.ending, best.link ?? '')
  emit('rele2', rel, look.ending, look.place)
}

/** The words between a mention and a quotation of one sentence, when they are few. */
function pathFeatures(
  items: readonly Item[],
  mention: SourceMention,
  atom: number,
  left: boolean,
  kind: string,
  emit: Emit,
): void {
  const from = left ? mention.to : atom + 1
  const to = left ? atom : mention.outer
  const path: string[] = []
  let verbs = ''
  for (let i = from; i < to; i++) {
    const word = wordAt(items, i, mention.paragraph)
    path.push(word)
    const lemma = ATTRIBUTION_VERBS.get(word)
    if (lemma !== undefined) verbs += `,${lemma}`
  }
  const side = left ? 'l' : 'r'
  emit('verbs', verbs, side)
  emit('verbs2', verbs, side, kind)
  if (path.length <= 4) emit('path', path.join(' '), side)
}
