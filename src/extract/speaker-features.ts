import { ATTRIBUTION_VERBS } from '../lexicon/attribution-verbs.js'
import { fold } from '../text/fold.js'
import type { CueVerb } from './find-cues.js'
import type { SourceMention } from './find-mentions.js'
import type { Item, Narrative } from './narrative.js'

/** A narrative with everything that may attribute its quotations, indexed for looking around a quotation. */
export interface Scene {
  readonly narrative: Narrative
  readonly mentions: readonly SourceMention[]
  readonly cues: readonly CueVerb[]
  /** Index of the first mention of each paragraph, and of the end. */
  readonly paragraphMentions: readonly number[]
  /** Cues of each sentence. */
  readonly sentenceCues: ReadonlyMap<number, readonly CueVerb[]>
  /** Cues that each mention is the subject of. */
  readonly cuesOf: ReadonlyMap<number, readonly CueVerb[]>
  /** One key for all mentions that may be one person: the folded surname; null for all but names. */
  readonly keys: readonly (string | null)[]
  /** How often each key is mentioned. */
  readonly counts: ReadonlyMap<string, number>
}

/** What was decided for the quotation before: the mention, or -1 for none. */
export interface Decision {
  readonly quote: number
  readonly mention: number
}

/** Paragraphs looked at around a quotation for its source. */
const PARAGRAPHS_BEFORE = 3
const PARAGRAPHS_AFTER = 1

/** Mentions kept on either side: the nearest ones. */
const MOST_BEFORE = 16
const MOST_AFTER = 6

/** Gathers the scene of a narrative. */
export function setScene(
  narrative: Narrative,
  mentions: readonly SourceMention[],
  cues: readonly CueVerb[],
  keys: readonly (string | null)[],
): Scene {
  const paragraphMentions: number[] = []
  let m = 0
  for (let p = 0; p <= narrative.paragraphs.length; p++) {
    while (m < mentions.length && (mentions[m]?.paragraph ?? 0) < p) m++
    paragraphMentions.push(m)
  }
  const sentenceCues = new Map<number, CueVerb[]>()
  const cuesOf = new Map<number, CueVerb[]>()
  const counts = new Map<string, number>()
  for (const cue of cues) {
    append(sentenceCues, cue.sentence, cue)
    if (cue.subject !== -1) append(cuesOf, cue.subject, cue)
  }
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  return { narrative, mentions, cues, paragraphMentions, sentenceCues, cuesOf, keys, counts }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** The mentions that may have spoken a quotation, nearest paragraphs only, in order. */
export function candidatesOf(scene: Scene, quote: number): number[] {
  const { narrative, mentions, paragraphMentions } = scene
  const atom = narrative.atoms[quote] ?? 0
  const paragraph = narrative.items[atom]?.paragraph ?? 0
  const from = paragraphMentions[Math.max(0, paragraph - PARAGRAPHS_BEFORE)] ?? 0
  const to =
    paragraphMentions[Math.min(narrative.paragraphs.length, paragraph + 1 + PARAGRAPHS_AFTER)] ?? mentions.length
  let split = from
  let end = to
  while (split < end) {
    const middle = (split + end) >> 1
    if ((mentions[middle]?.from ?? 0) < atom) split = middle + 1
    else end = middle
  }
  const candidates: number[] = []
  for (let i = Math.max(from, split - MOST_BEFORE); i < Math.min(to, split + MOST_AFTER); i++) candidates.push(i)
  return candidates
}

/** What a quotation looks like by itself and among the words beside it. */
export interface QuoteLook {
  readonly atom: number
  readonly item: Item
  readonly words: number
  /** Words that begin with a capital. */
  readonly capitals: number
  /** "F" a full sentence or more, "f" a fragment. */
  readonly form: string
  readonly features: readonly string[]
  readonly opensParagraph: boolean
  readonly alone: boolean
  readonly continues: boolean
  /** Folded capitalised words inside the quotation: who is talked about rarely talks. */
  readonly inside: ReadonlySet<string>
  /** Whether it says "I" or "we". */
  readonly voice: string
  /** Index of the mention whose verb of saying stands nearest in the sentence, and where that verb stands; -1 for none. */
  readonly nearestLinked: number
}

/** Reads the look of a quotation. */
export function lookAt(scene: Scene, quote: number): QuoteLook | null {
  const { narrative } = scene
  const { items, stretches, text, paragraphItems } = narrative
  const atom = narrative.atoms[quote]
  const stretch = stretches[quote]
  if (atom === undefined || stretch === undefined) return null
  const item = items[atom]
  if (item === undefined) return null
  const inner = text.slice(stretch.start, Math.min(stretch.end, stretch.start + 400))
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'\u2019-]*/gu) ?? []
  const high = words.filter((word) => /^\p{Lu}/u.test(word)).length
  const startsHigh = /^[\s.\u2026'\u2018[(]*\p{Lu}/u.test(inner)
  const last =
    /[.,?!;:\u2014\u2026-](?=['\u2019)\]\s]*$)/.exec(
      text.slice(Math.max(stretch.start, stretch.end - 4), stretch.end),
    )?.[0] ?? ''
  const ending = last === '' ? '_' : ',.?!'.includes(last) ? last : ';'
  const size = words.length <= 4 ? String(words.length) : words.length < 7 ? '5' : words.length < 12 ? '7' : '12'
  const form =
    startsHigh && (ending !== '_' || words.length >= 7) && words.length >= 2 ? 'F' : words.length >= 5 ? 'f5' : 'f'
  const first = paragraphItems[item.paragraph] ?? 0
  const end = paragraphItems[item.paragraph + 1] ?? items.length
  const before = wordAt(items, atom - 1, item.paragraph)
  const after = wordAt(items, atom + 1, item.paragraph)
  const titled = words.length > 1 && high >= words.length * 0.7
  const opensParagraph = atom === first
  const alone = opensParagraph && end - first === 1
  const kind = narrative.paragraphs[item.paragraph]?.kind ?? 'PARAGRAPH'
  const cues = scene.sentenceCues.get(item.sentence)
  const cueState = cues === undefined ? 'nocue' : cues.some((cue) => cue.plain) ? 'plain' : 'cue'
  const features = [
    'bias',
    `size=${size}`,
    `form=${form}|${ending}`,
    `size=${size}|${startsHigh ? 'H' : 'h'}${titled ? 'T' : ''}|${ending}`,
    `before=${before}`,
    `before=${before}|${size}`,
    `after=${after}`,
    `after=${after}|${form}`,
    `before2=${wordAt(items, atom - 2, item.paragraph)}|${before}`,
    `after2=${after}|${wordAt(items, atom + 2, item.paragraph)}`,
    `around=${before}|${after}`,
    `cue=${cueState}|${form}`,
    `titled=${String(titled)}|${size}`,
    `place=${opensParagraph ? 'O' : '-'}${alone ? 'A' : '-'}|${form}`,
    `single=${String(stretch.single)}|${kind}`,
    `closed=${String(stretch.closed)}${String(stretch.continues)}`,
  ]
  const nearest = nearestLink(scene, atom, item)
  features.push(
    `link=${nearest.rel}|${form}`,
    `link=${nearest.rel}|${size}|${nearest.strength}`,
    `link=${nearest.rel}|${before}`,
  )
  if (words.length === 1) features.push(`capital=${String(startsHigh)}|${before}`)
  const voice = /\b(?:I|I['\u2019]m|my|me)\b/.test(inner) ? 'I' : /\b(?:we|our|us)\b/i.test(inner) ? 'we' : '-'
  return {
    atom,
    item,
    words: words.length,
    capitals: high,
    form,
    features,
    opensParagraph,
    alone,
    continues: stretch.continues,
    inside: new Set(words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => fold(word.replace(/['\u2019]s$/, '')))),
    voice,
    nearestLinked: nearest.mention,
  }
}

interface NearestLink {
  readonly mention: number
  readonly rel: string
  readonly strength: string
}

/** The verb with a subject that stands nearest in the quotation's sentence. */
function nearestLink(scene: Scene, atom: number, item: Item): NearestLink {
  let best: CueVerb | null = null
  let bestGap = Infinity
  for (const cue of scene.sentenceCues.get(item.sentence) ?? []) {
    if (cue.subject === -1) continue
    const gap = cue.from < atom ? atom - cue.to : cue.from - atom - 1 - subjectBetween(scene, cue.subject, atom, cue)
    if (gap < bestGap) {
      bestGap = gap
      best = cue
    }
  }
  if (best === null) return { mention: -1, rel: 'none', strength: '' }
  const side = best.from < atom ? 'B' : 'A'
  const reach = bestGap <= 1 ? '1' : bestGap <= 3 ? '3' : bestGap <= 8 ? '8' : 'far'
  return { mention: best.subject, rel: `${side}${reach}${best.link ?? ''}`, strength: best.plain ? 'plain' : 'weak' }
}

/** A word beside a quotation as a feature: small words and marks as they are, the rest by kind. No name is a feature. */
function wordAt(items: readonly Item[], at: number, paragraph: number): string {
  const item = items[at]
  if (item?.paragraph !== paragraph) return '^'
  if (item.quote !== -1) return 'Q'
  const { token } = item
  if (token.kind === 'number') return '#'
  if (token.kind === 'word' && token.capital) return ATTRIBUTION_VERBS.has(token.lower) ? token.lower : 'Xx'
  return token.text.length > 14 ? 'long' : token.lower
}

/** Features for "nobody said this": the look alone, and whether the one before was speech. */
export function noneFeatures(look: QuoteLook, before: Decision | null, scene: Scene): string[] {
  const gap = gapTo(look, before, scene)
  const previous = before === null ? 'start' : before.mention === -1 ? 'none' : 'said'
  return [
    ...look.features.map((feature) => `N:${feature}`),
    `N:prev=${previous}|${gap}`,
    `N:prev=${previous}|${gap}|${look.form}`,
  ]
}

/** How far the quotation before stands: same sentence, paragraph, the paragraph before, or farther. */
function gapTo(look: QuoteLook, before: Decision | null, { narrative }: Scene): string {
  if (before === null) return '-'
  const earlier = narrative.items[narrative.atoms[before.quote] ?? 0]
  if (earlier === undefined) return '-'
  if (earlier.sentence === look.item.sentence) return 's'
  const paragraphs = look.item.paragraph - earlier.paragraph
  return paragraphs === 0 ? 'p' : paragraphs === 1 ? '1' : 'far'
}

/** Takes one feature: its name and the parts of its value. */
export type Emit = (name: string, a: string, b?: string, c?: string, d?: string) => void

/** Features for "this mention said it". */
export function mentionFeatures(
  scene: Scene,
  quote: number,
  look: QuoteLook,
  index: number,
  ranks: { readonly rank: number; readonly sameKind: number },
  before: Decision | null,
  emit: Emit,
): void {
  const { narrative, mentions, keys, counts } = scene
  const { items } = narrative
  const mention = mentions[index]
  if (mention === undefined) return
  const { atom, item, form } = look
  const { kind } = mention
  const left = mention.from < atom
  const paragraphs = mention.paragraph - item.paragraph
  const sentences = mention.sentence - item.sentence
  const where =
    paragraphs !== 0
      ? `d${paragraphs}`
      : sentences === 0
        ? left
          ? 'sl'
          : 'sr'
        : Math.abs(sentences) === 1
          ? left
            ? 'pl'
            : 'pr'
          : left
            ? 'pll'
            : 'prr'
  const rank = Math.min(ranks.rank, 4)
  const distance = left ? atom - mention.to : mention.outer - atom - 1
  const near =
    distance <= 1 ? String(distance) : distance <= 3 ? '3' : distance <= 7 ? '7' : distance <= 14 ? '14' : 'far'
  const between = paragraphs === 0 ? quotesBetween(scene, quote, mention) : 9
  const b = Math.min(between, 2)
  const prev = wordAt(items, mention.outer - 1, mention.paragraph)
  const next = wordAt(items, mention.to, mention.paragraph)
  const key = keys[index] ?? null
  emit('k', kind, where, form)
  emit('r', where, `${rank}`, form)
  emit('kr', kind, where, `${rank}`)
  emit('ks', kind, where, `${Math.min(ranks.sameKind, 3)}`)
  emit('nb', where, near, `${b}`)
  emit('nk', where, near, kind)
  emit('b', where, `${b}`, form)
  emit('w-1', prev, left ? 'l' : 'r')
  emit('w+1', next, left ? 'l' : 'r')
  emit('w+1', next, where, kind)
  emit('w-1', prev, where)
  emit('w-2', wordAt(items, mention.outer - 2, mention.paragraph), prev)
  emit('w+2', next, wordAt(items, mention.to + 1, mention.paragraph))
  emit('o', `${look.opensParagraph ? 'O' : '-'}${look.alone ? 'A' : ''}`, where, kind)
  emit('open', isFirstOf(items, mention) ? 'y' : 'n', where)
  if (kind === 'thing' || kind === 'body' || kind === 'role' || kind === 'group') {
    const head = items[mention.head]?.token
    emit('h', head === undefined || head.capital ? 'Xx' : head.lower)
    emit('det', wordAt(items, mention.from, mention.paragraph), kind)
  }
  if (kind === 'it' || kind === 'they') emit('pro', items[mention.from]?.token.lower ?? '', where)
  if (look.nearestLinked !== -1) {
    emit('near', look.nearestLinked === index ? 'me' : 'other', where, form)
    emit('near', look.nearestLinked === index ? 'me' : 'other', kind, where)
  } else emit('near', 'none', where, kind)
  emit('voice', look.voice, kind)
  emit('inside', key !== null && look.inside.has(key) ? 'me' : '-', where, form)
  cueFeatures(scene, index, look, where, emit)
  if (paragraphs === 0 && sentences === 0 && distance <= 12) pathFeatures(items, mention, atom, left, kind, emit)
  const gap = gapTo(look, before, scene)
  if (before === null) emit('hist', 'none', where)
  else {
    const spoke = before.mention
    const same =
      spoke === index ? 'mention' : spoke === -1 ? 'nobody' : key !== null && keys[spoke] === key ? 'key' : 'other'
    const chain = look.continues ? 'c' : ''
    emit('hist', same, gap, `${form}${chain}`)
    emit('hist', same, where, kind)
    emit('hist', same, gap, `${look.opensParagraph ? 'O' : '-'}${look.alone ? 'A' : ''}`)
    emit('hist', same, gap, wordAt(items, atom + 1, item.paragraph), where)
    emit('hist', same, gap, wordAt(items, atom - 1, item.paragraph))
  }
  if (key !== null) {
    const count = counts.get(key) ?? 1
    emit('count', count > 6 ? '7' : count > 2 ? '3' : `${count}`, where)
  }
}

function isFirstOf(items: readonly Item[], mention: SourceMention): boolean {
  const before = items[mention.outer - 1]
  return before === undefined || before.sentence !== mention.sentence
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
  const closing = wordAt(narrative.items, atom - 1, item.paragraph)
  emit('link', best.link ?? '', rel, form)
  emit('link', best.link ?? '', rel, `${strength}${passive}`)
  emit('rel', rel, strength, form)
  emit('lemma', best.lemma, rel)
  emit('lemma', best.lemma, `${side}${passive}`, form)
  emit('form', best.form, `${side}${reach === 'away' ? 'x' : ''}`)
  emit('relb', rel, closing)
}

function subjectBetween({ mentions }: Scene, index: number, atom: number, cue: CueVerb): number {
  const mention = mentions[index]
  return mention !== undefined && mention.from > atom && mention.to <= cue.from ? mention.to - mention.outer : 0
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
  emit('verbs', verbs, side, kind)
  if (path.length <= 4) emit('path', path.join(' '), side)
}
