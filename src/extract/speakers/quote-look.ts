import type { Span } from '../../model/span.js'
import { opensHigh } from '../../text/opens-high.js'
import { findTokens, type Token } from '../../text/tokens.js'
import { wordsAmong } from '../../text/words.js'
import type { CueVerb } from '../cues/find-cues.js'
import type { Item, Narrative } from '../narrative/read-narrative.js'
import { firstAtOrAfter, type Scene } from './scene.js'
import { wordAt } from './features/word-at.js'

/** What a quotation looks like by itself and among the words beside it. */
export interface QuoteLook {
  readonly atom: number
  readonly item: Item
  readonly words: number
  /** Its words, as far as they are read, and whether the first has a capital. */
  readonly inner: readonly string[]
  readonly startsHigh: boolean
  /** The mark that its words end with: "," promises a verb of saying, "." ends the sentence; "_" for none. */
  readonly ending: string
  /** Words that begin with a capital. */
  readonly capitals: number
  /** "F" a full sentence or more, "f" a fragment. */
  readonly form: string
  /** The word before the quotation, the one before that, and the word behind it. */
  readonly before: string
  readonly before2: string
  readonly after: string
  /** "O" where it opens its paragraph, "A" where it stands alone there. */
  readonly place: string
  readonly opensParagraph: boolean
  readonly alone: boolean
  readonly continues: boolean
  /** Folded capitalised words inside the quotation: who is talked about rarely talks. */
  readonly inside: ReadonlySet<string>
  /** Whether it says "I" or "we". */
  readonly voice: string
  /** The verb of saying with a subject that stands nearest in the sentence. */
  readonly nearest: NearestLink
  /** The subject of the last verb of saying before the quotation, and of the first behind it; -1 for none. */
  readonly lastSpeaker: number
  readonly nextSpeaker: number
  /** How far these verbs stand: same sentence, paragraph, or farther. */
  readonly lastGap: string
  readonly nextGap: string
}

/** A verb's subject, and how the verb stands to the quotation. */
export interface NearestLink {
  readonly mention: number
  readonly rel: string
  readonly strength: string
  readonly lemma: string
}

/** UTF-16 units of a quotation that are read for its look. */
const MOST_READ = 400

/** Reads the look of a quotation. */
export function lookAt(scene: Scene, quote: number): QuoteLook | null {
  const { narrative } = scene
  const { items, stretches, text, paragraphItems } = narrative
  const atom = narrative.atoms[quote]
  const stretch = stretches[quote]
  if (atom === undefined || stretch === undefined) return null
  const item = items[atom]
  if (item === undefined) return null
  const within = { start: stretch.start, end: Math.min(stretch.end, stretch.start + MOST_READ) }
  const read = text.slice(within.start, within.end)
  const words = wordsAmong(text, tokensWithin(narrative, item, within))
  const capitals = words.filter((word) => opensHigh(word.text))
  const startsHigh = /^[\s.\u2026'\u2018[(]*\p{Lu}/u.test(read)
  const last =
    /[.,?!;:\u2014\u2026-](?=['\u2019)\]\s]*$)/.exec(
      text.slice(Math.max(stretch.start, stretch.end - 4), stretch.end),
    )?.[0] ?? ''
  const ending = last === '' ? '_' : ',.?!'.includes(last) ? last : ';'
  const form =
    startsHigh && (ending !== '_' || words.length >= 7) && words.length >= 2 ? 'F' : words.length >= 5 ? 'f5' : 'f'
  const first = paragraphItems[item.paragraph] ?? 0
  const end = paragraphItems[item.paragraph + 1] ?? items.length
  const before = wordAt(items, atom - 1, item.paragraph)
  const after = wordAt(items, atom + 1, item.paragraph)
  const before2 = wordAt(items, atom - 2, item.paragraph)
  const opensParagraph = atom === first
  const alone = opensParagraph && end - first === 1
  const nearest = nearestLink(scene, atom, item)
  const voice = /\b(?:I|I['\u2019]m|my|me)\b/.test(read) ? 'I' : /\b(?:we|our|us)\b/i.test(read) ? 'we' : '-'
  const behind = firstAtOrAfter(scene.linked, 0, scene.linked.length, atom)
  const [lastCue, nextCue] = [scene.linked[behind - 1], scene.linked[behind]]
  return {
    atom,
    item,
    words: words.length,
    inner: words.map((word) => word.text),
    startsHigh,
    ending,
    capitals: capitals.length,
    form,
    before,
    before2,
    after,
    place: `${opensParagraph ? 'O' : '-'}${alone ? 'A' : ''}`,
    opensParagraph,
    alone,
    continues: stretch.continues,
    inside: new Set(capitals.map(({ key }) => key.replace(/'s$/, ''))),
    voice,
    nearest,
    lastSpeaker: lastCue?.subject ?? -1,
    nextSpeaker: nextCue?.subject ?? -1,
    lastGap: gapOf(lastCue, item),
    nextGap: gapOf(nextCue, item),
  }
}

/** The tokens of a stretch inside a quotation: those of the narrative, unless it begins or ends within one of them. */
function tokensWithin(
  { text, tokens, paragraphs }: Narrative,
  { at, paragraph }: Item,
  within: Span,
): readonly Token[] {
  let from = at
  while (startOf(tokens, from - 1) >= within.start) from--
  while (startOf(tokens, from) < within.start) from++
  let to = from
  while (startOf(tokens, to) < within.end) to++
  const isOfOne = within.end <= (paragraphs[paragraph]?.end ?? 0)
  const isWhole = (tokens[from - 1]?.end ?? 0) <= within.start && (tokens[to - 1]?.end ?? 0) <= within.end
  return isOfOne && isWhole ? tokens.slice(from, to) : findTokens(text, within)
}

/** Where a token begins; nowhere, which is neither before nor behind anything, where there is none. */
function startOf(tokens: readonly Token[], at: number): number {
  return tokens[at]?.start ?? NaN
}

function gapOf(cue: CueVerb | undefined, item: Item): string {
  if (cue === undefined) return '-'
  if (cue.sentence === item.sentence) return 's'
  const sentences = Math.abs(cue.sentence - item.sentence)
  const paragraphs = Math.abs(cue.paragraph - item.paragraph)
  return paragraphs === 0 ? (sentences === 1 ? 'p' : 'pp') : paragraphs === 1 ? '1' : 'far'
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
  if (best === null) return { mention: -1, rel: 'none', strength: '', lemma: '' }
  const side = best.from < atom ? 'B' : 'A'
  const reach = bestGap <= 1 ? '1' : bestGap <= 3 ? '3' : bestGap <= 8 ? '8' : 'far'
  return {
    mention: best.subject,
    rel: `${side}${reach}${best.link ?? ''}`,
    strength: best.plain ? 'plain' : 'weak',
    lemma: best.lemma,
  }
}

/** Items of a subject that stands between a quotation and its verb: "“…,” the mayor said". */
export function subjectBetween({ mentions }: Scene, index: number, atom: number, cue: CueVerb): number {
  const mention = mentions[index]
  return mention !== undefined && mention.from > atom && mention.to <= cue.from ? mention.to - mention.outer : 0
}
