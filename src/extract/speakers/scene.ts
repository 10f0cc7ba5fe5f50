import type { CueVerb } from '../cues/find-cues.js'
import type { SourceMention } from '../mentions/find-mentions.js'
import type { Item, Narrative } from '../narrative/read-narrative.js'
import { frameOf, type SubjectFrame } from './subject-frame.js'

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
  /** Cues with a subject, in order. */
  readonly linked: readonly CueVerb[]
  /** The mention that ends, or begins, at an item. */
  readonly endsAt: ReadonlyMap<number, number>
  readonly startsAt: ReadonlyMap<number, number>
  /** The words around each mention. */
  readonly frames: readonly SubjectFrame[]
}

/** What was decided for the quotation before: the mention, or -1 for none. */
export interface Decision {
  readonly quote: number
  readonly mention: number
  /** A transcript's label named the speaker. */
  readonly labelled: boolean
}

/** Paragraphs looked at around a quotation for its source. */
const PARAGRAPHS_BEFORE = 3
const PARAGRAPHS_AFTER = 1

/** Paragraphs looked back over at most, those without any mention too. */
const LONGEST_RUN = 15

/** Mentions kept on either side: the nearest ones. */
const MOST_BEFORE = 12
const MOST_AFTER = 5

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
  return {
    narrative,
    mentions,
    cues,
    paragraphMentions,
    sentenceCues,
    cuesOf,
    keys,
    counts,
    linked: cues.filter(({ subject }) => subject !== -1),
    endsAt: new Map(mentions.map(({ to }, index) => [to, index])),
    frames: mentions.map((mention) => frameOf(narrative.items, mention)),
    startsAt: new Map(mentions.map(({ outer }, index) => [outer, index])),
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** The mentions that may have spoken a quotation, nearest paragraphs only, in order. */
export function candidatesOf({ narrative, mentions, paragraphMentions }: Scene, quote: number): number[] {
  const atom = narrative.atoms[quote] ?? 0
  const paragraph = narrative.items[atom]?.paragraph ?? 0
  const from = paragraphMentions[firstParagraph(paragraphMentions, paragraph)] ?? 0
  const to =
    paragraphMentions[Math.min(narrative.paragraphs.length, paragraph + 1 + PARAGRAPHS_AFTER)] ?? mentions.length
  const split = firstAtOrAfter(mentions, from, to, atom)
  const candidates: number[] = []
  for (let i = Math.max(from, split - MOST_BEFORE); i < Math.min(to, split + MOST_AFTER); i++) candidates.push(i)
  return candidates
}

/** Back over the paragraphs that are nothing but a quotation: who speaks in a long run of them is named before it. */
function firstParagraph(paragraphMentions: readonly number[], paragraph: number): number {
  let first = paragraph
  for (let left = PARAGRAPHS_BEFORE; first > 0 && left > 0 && paragraph - first < LONGEST_RUN; first--)
    if (paragraphMentions[first - 1] !== paragraphMentions[first]) left--
  return first
}

/** The first of a sorted list, between two places of it, that begins at an item or behind it. */
export function firstAtOrAfter(
  list: readonly { readonly from: number }[],
  from: number,
  to: number,
  item: number,
): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.from ?? 0) < item) low = middle + 1
    else high = middle
  }
  return low
}

/** The item at a place, where it belongs to the sentence. */
export function itemIn(items: readonly Item[], at: number, sentence: number): Item | undefined {
  const item = items[at]
  return item?.sentence === sentence ? item : undefined
}
