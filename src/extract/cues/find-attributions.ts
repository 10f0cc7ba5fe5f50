import { TIME_NOUNS } from '../../lexicon/grammar-words.js'
import { TELLING_LEMMAS } from '../../lexicon/occasion-nouns.js'
import { BESIDE_DAYS } from '../../lexicon/weekdays.js'
import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  CITING_WORD,
  CONJUNCTION,
  FEMALE_PRONOUN,
  GIVING_VERB,
  MALE_PRONOUN,
  PLURAL_PRONOUN,
  PREPOSITION,
  RELATIVE,
  isIn,
} from '../../text/word-lists.js'
import { isPlural } from '../../text/stem.js'
import type { Span } from '../../model/span.js'
import type { SourceMention } from '../mentions/find-mentions.js'
import type { Item, Narrative } from '../narrative/read-narrative.js'
import type { CueVerb } from './cue-verb.js'
import { phraseAround, phraseBefore, phraseBehind, type SourceItems } from './source-phrase.js'

/** A source that the writer names for what a sentence tells: "*Police* said nine were hurt", "…, according to *the board*". */
export interface Attribution {
  /** The words that name it, as printed. */
  readonly source: Span
  /** The verb, or "according". */
  readonly cue: Span
  /** The verb as printed, in lower case; "according to"; "cite". */
  readonly verb: string
  /** The source stands behind what it says: "…, police said". */
  readonly trails: boolean
}

/** The sources that an article's own words name for what they tell, in order: the cues whose verbs give facts. */
export function findAttributions(
  { items }: Narrative,
  mentions: readonly SourceMention[],
  cues: readonly CueVerb[],
): Attribution[] {
  const endsAt = new Map(mentions.map(({ to }, index) => [to, index]))
  return cues.flatMap((cue) => {
    const { from: at, to: behind, form, sentence } = cue
    const isCiting = isIn(items[at]?.token, CITING_WORD)
    // "According to *federal data*", "citing *a senior official*": whatever stands there is the source.
    const named = isCiting
      ? phraseBehind(items, behind, items.length, sentence)
      : subjectOf(items, cue, mentions, endsAt)
    const [first, last, verb] = [items[named?.from ?? -1], items[(named?.to ?? 0) - 1], items[at]]
    if (named === null || named.to <= named.from || first === undefined || last === undefined || verb === undefined)
      return []
    return {
      source: { start: first.start, end: last.end },
      cue: { start: verb.start, end: verb.end },
      verb: form === 'according' ? 'according to' : isCiting ? 'cite' : form,
      trails: isCiting ? form !== 'according' || items[at - 1]?.sentence === sentence : trails(items, named, cue),
    }
  })
}

/** The words that name the subject of a verb that gives facts; null where none shows. */
function subjectOf(
  items: readonly Item[],
  cue: CueVerb,
  mentions: readonly SourceMention[],
  endsAt: ReadonlyMap<number, number>,
): SourceItems | null {
  const { from: at, before, lemma, form, subject, link, passive, plain, sentence } = cue
  // "Roe wants to say": it is not said yet; "nine were reported lost": nobody is named.
  if (passive || link === 'infinitive' || !isIn(items[at]?.token, GIVING_VERB)) return null
  const mention = mentions[subject]
  if (form === lemma && !agrees(items, cue, mention)) return null
  // "said the party had changed": what stands behind the verb is told, but for "…, said the mayor".
  const isTold = mention !== undefined && mention.from > at && !endsSpeech(items[at - 1])
  const isFar =
    mention === undefined || isTold ? plain : link === 'coordinate' && !hasRelative(items, mention.to, before)
  const nearer = isFar ? phraseBefore(items, before, sentence) : null
  if (nearer !== null) return nearer
  if (mention === undefined || isTold || !mayGive(items, mention)) return null
  // "a disease that has claimed 12 lives", "goods estimated at": who it is that claims or estimates is not told.
  if (link === 'coordinate' && isFar && !isJoint(items[before])) return null
  return phraseAround(items, mention, mention.from < at ? at : items.length, mentions, endsAt)
}

/** "Engineers *who* inspected the bridge told the council": the verb goes with what stands before the relative clause. */
function hasRelative(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isIn(items[i]?.token, RELATIVE)) return true
  return false
}

/** "Roe smiled *and* said", "a poll released *in* August found". */
function isJoint(item: Item | undefined): boolean {
  return item?.token.kind === 'mark' || isIn(item?.token, CONJUNCTION | PREPOSITION)
}

/** "Officials say", but "the board may say", "a Pew report": the plain form tells only behind a plural, without a modal. */
function agrees(
  items: readonly Item[],
  { from: at, before, link }: CueVerb,
  mention: SourceMention | undefined,
): boolean {
  if (link !== null && link !== 'beside' && link !== 'apposition') return false
  for (let i = before + 1; i < at; i++) if (isIn(items[i]?.token, AUXILIARY)) return false
  if (mention?.kind === 'group' || mention?.kind === 'they') return true
  const noun = items[mention?.head ?? before]?.token
  // "the Karsk Times report": a capital hides what the last letter means.
  return noun !== undefined && !noun.capital ? isPlural(noun.lower) : noun?.lower === 'police'
}

/** "It", "who", "all" and "his" give nothing. */
function mayGive(items: readonly Item[], { kind, from }: SourceMention): boolean {
  if (kind === 'own' || kind === 'it') return false
  return kind !== 'they' || items[from]?.token.lower === 'they'
}

/** A quotation, a comma or a dash before the source and nothing told behind the verb: "…, police said on Monday." */
function trails(items: readonly Item[], named: SourceItems, { from: at, to, lemma, sentence }: CueVerb): boolean {
  if (!endsSpeech(items[Math.min(named.from, at) - 1])) return false
  const behind = Math.max(to, named.from < at ? to : named.to)
  if (!TELLING_LEMMAS.has(lemma) && opensStatement(items[behind], sentence)) return false
  for (let i = behind; items[i]?.sentence === sentence; i++) {
    const { token, quote } = items[i] as Item
    if (quote !== -1 || token.lower === 'that') return false
    if (token.kind === 'mark' || isIn(token, CONJUNCTION | RELATIVE)) return true
    if (isIn(token, AUXILIARY | PLURAL_PRONOUN | MALE_PRONOUN | FEMALE_PRONOUN)) return false
  }
  return true
}

/** "said *nine boats sank*", but "said on Monday", "said late yesterday". */
function opensStatement(item: Item | undefined, sentence: number): boolean {
  if (item?.sentence !== sentence || item.token.kind === 'mark') return false
  const { token } = item
  return !isIn(token, PREPOSITION | ADVERB | CALENDAR) && !TIME_NOUNS.has(token.lower) && !BESIDE_DAYS.has(token.lower)
}

function endsSpeech(item: Item | undefined): boolean {
  return item !== undefined && (item.quote !== -1 || /^[,"'\u2014\u2013\u2019\u201D]$/.test(item.token.text))
}
