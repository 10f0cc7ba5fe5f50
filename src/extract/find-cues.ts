import { AMBIGUOUS_VERB_FORMS, ATTRIBUTION_VERBS, PLAIN_ATTRIBUTION_LEMMAS } from '../lexicon/attribution-verbs.js'
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../lexicon/grammar-words.js'
import { CALENDAR_WORDS } from '../lexicon/place-names.js'
import type { SourceMention } from './find-mentions.js'
import type { Item, Narrative } from './narrative.js'

/**
 * How a verb of saying finds its subject: right beside it, over an apposition ("Roe, who won, said"), as a relative
 * ("Roe, who said"), turned round ("said Roe"), behind "according to", by coordination ("Roe smiled and said"), in a
 * participle ("Roe left, adding"), in an infinitive ("Roe went on to say").
 */
export type CueLink =
  'beside' | 'apposition' | 'relative' | 'inverted' | 'according' | 'coordinate' | 'participle' | 'infinitive'

/** Words that attribute, and the mention that they attribute to. */
export interface CueVerb {
  /** Items of the cue, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly lemma: string
  readonly form: string
  /** True for verbs that nearly always attribute. */
  readonly plain: boolean
  /** "was told", "is described": somebody else speaks. */
  readonly passive: boolean
  readonly sentence: number
  readonly paragraph: number
  /** Index into the mentions; -1 where no subject shows. */
  readonly subject: number
  readonly link: CueLink | null
}

/** Commas looked back over for the subject: "Roe, 45, a nurse of Springfield, said". */
const MOST_COMMAS = 4

/** Items looked back over for a subject; longer sentences hide it. */
const LONGEST_REACH = 60

/** The cues in the writer's own words, each with its subject where it shows, in order. */
export function findCues(narrative: Narrative, mentions: readonly SourceMention[]): CueVerb[] {
  const { items } = narrative
  const endsAt = new Map(mentions.map((mention, index) => [mention.to, index]))
  const startsAt = new Map(mentions.map((mention, index) => [mention.outer, index]))
  const inside = new Uint8Array(items.length)
  for (const { outer, to } of mentions) inside.fill(1, outer, to)
  const firstOfSentence = firstMentions(mentions)
  const cues: CueVerb[] = []
  items.forEach((item, at) => {
    if (item.quote !== -1 || item.token.kind !== 'word' || inside[at] === 1) return
    const { lower } = item.token
    if (lower === 'according' && items[at + 1]?.token.lower === 'to') {
      const subject = startsSoon(startsAt, at + 2, 3)
      cues.push(cue(item, at, at + 2, 'according to', lower, true, false, subject, subject === -1 ? null : 'according'))
      return
    }
    const lemma = ATTRIBUTION_VERBS.get(lower)
    if (lemma === undefined || isNoun(items, at)) return
    const { passive, before } = readAuxiliaries(items, at)
    const found = linkSubject(items, at, before, lower, { mentions, endsAt, startsAt, firstOfSentence, cues })
    cues.push(
      cue(
        item,
        at,
        at + 1,
        lemma,
        lower,
        PLAIN_ATTRIBUTION_LEMMAS.has(lemma),
        passive,
        found?.subject ?? -1,
        found?.link ?? null,
      ),
    )
  })
  return cues
}

function cue(
  item: Item,
  from: number,
  to: number,
  lemma: string,
  form: string,
  plain: boolean,
  passive: boolean,
  subject: number,
  link: CueLink | null,
): CueVerb {
  return { from, to, lemma, form, plain, passive, sentence: item.sentence, paragraph: item.paragraph, subject, link }
}

interface Around {
  readonly mentions: readonly SourceMention[]
  readonly endsAt: ReadonlyMap<number, number>
  readonly startsAt: ReadonlyMap<number, number>
  readonly firstOfSentence: ReadonlyMap<number, number>
  readonly cues: readonly CueVerb[]
}

function linkSubject(
  items: readonly Item[],
  at: number,
  before: number,
  form: string,
  around: Around,
): { subject: number; link: CueLink } | null {
  const { endsAt, startsAt, mentions } = around
  const sentence = items[at]?.sentence ?? -1
  const left = items[before]?.sentence === sentence ? items[before] : undefined
  const inverted = startsSoon(startsAt, ADVERBS.has(items[at + 1]?.token.lower ?? '') ? at + 2 : at + 1, 1)
  if (inverted !== -1 && followsQuote(items, before, sentence)) return { subject: inverted, link: 'inverted' }
  if (left === undefined) return inverted === -1 ? null : { subject: inverted, link: 'inverted' }
  const beside = endsAt.get(before + 1)
  const who = ['who', 'which', 'that', 'whom'].includes(left.token.lower)
  if (beside !== undefined && !who) return { subject: climb(items, beside, around), link: 'beside' }
  // "Roe, who said": the pronoun is the subject; whom it means is told later.
  if (who && beside !== undefined) return { subject: beside, link: 'relative' }
  if (who) {
    const comma = items[before - 1]?.token.kind === 'mark' ? before - 1 : before
    const subject = endsAt.get(comma)
    if (subject !== undefined) return { subject: climb(items, subject, around), link: 'relative' }
  }
  if (left.quote === -1 && [',', ')', '—', '–', '-'].includes(left.token.text) && !form.endsWith('ing')) {
    const inserted = overInsertion(items, before, sentence, around)
    const subject = inserted === -1 ? overApposition(items, before, sentence, around) : inserted
    if (subject !== -1) return { subject, link: 'apposition' }
  }
  if (form.endsWith('ing')) {
    const earlier = around.cues.at(-1)
    const subject =
      earlier?.sentence === sentence && earlier.subject !== -1 ? earlier.subject : around.firstOfSentence.get(sentence)
    return subject === undefined || (mentions[subject]?.from ?? 0) > at ? null : { subject, link: 'participle' }
  }
  const subject = around.firstOfSentence.get(sentence)
  if (
    subject === undefined ||
    (mentions[subject]?.from ?? 0) > at ||
    at - (mentions[subject]?.to ?? 0) > LONGEST_REACH
  ) {
    return inverted === -1 ? null : { subject: inverted, link: 'inverted' }
  }
  return { subject, link: left.token.lower === 'to' ? 'infinitive' : 'coordinate' }
}

/** "“…,” said Roe": only marks and adverbs between the quotation and the verb. */
function followsQuote(items: readonly Item[], before: number, sentence: number): boolean {
  let i = before
  while (i >= 0 && before - i < 2 && items[i]?.quote === -1 && items[i]?.token.kind === 'mark') i--
  const item = items[i]
  return item !== undefined && item.quote !== -1 && (item.sentence === sentence || item.sentence === sentence - 1)
}

/** From "the town" up to "the mayor" in "the mayor of the town said". */
function climb(items: readonly Item[], index: number, { mentions, endsAt }: Around): number {
  let top = index
  for (let step = 0; step < 3; step++) {
    const mention = mentions[top]
    if (mention === undefined) break
    const preposition = items[mention.outer - 1]
    if (
      preposition === undefined ||
      preposition.sentence !== mention.sentence ||
      !['of', 'for', 'from', 'at', 'in', 'with'].includes(preposition.token.lower)
    )
      break
    const higher = endsAt.get(mention.outer - 1)
    if (higher === undefined) break
    top = higher
  }
  return top
}

/** What closes an insertion, and what opened it: "the pilots — two of them new — said", "the board (BHB) said". */
const OPENED_BY: ReadonlyMap<string, string> = new Map([
  [')', '('],
  ['—', '—'],
  ['–', '–'],
  ['-', '-'],
])

/** The mention right before an insertion in dashes or parentheses that the verb follows; -1 where there is none. */
function overInsertion(items: readonly Item[], closing: number, sentence: number, around: Around): number {
  const mark = OPENED_BY.get(items[closing]?.token.text ?? '')
  if (mark === undefined) return -1
  for (let i = closing - 1; i >= 0 && closing - i < LONGEST_REACH; i--) {
    const item = items[i]
    if (item?.sentence !== sentence || item.quote !== -1) return -1
    if (item.token.text !== mark) continue
    const subject = around.endsAt.get(i)
    return subject === undefined ? -1 : climb(items, subject, around)
  }
  return -1
}

/** Back over commas: a name right before one is the subject; failing that the nearest mention before one. */
function overApposition(items: readonly Item[], comma: number, sentence: number, { mentions, endsAt }: Around): number {
  let fallback = -1
  let commas = 0
  for (let i = comma - 1; i >= 0 && comma - i < LONGEST_REACH && commas < MOST_COMMAS; i--) {
    const item = items[i]
    if (item?.sentence !== sentence || item.quote !== -1) break
    if (item.token.text === ')') {
      // "Jane Roe, an aide to John Doe (D-Springfield), said": what stands before the parenthesis is inside the apposition.
      const opened = openingOf(items, i, sentence)
      if (opened !== -1) i = opened
      continue
    }
    if (item.token.kind !== 'mark' || !',(—–-'.includes(item.token.text)) continue
    commas++
    const mention = endsAt.get(i)
    if (mention === undefined) continue
    if (mentions[mention]?.kind === 'name') return mention
    if (fallback === -1) fallback = mention
  }
  return fallback
}

/** Where the parenthesis opened that closes here; -1 where none did. */
function openingOf(items: readonly Item[], closing: number, sentence: number): number {
  for (let i = closing - 1; i >= 0 && closing - i < LONGEST_PARENTHESIS; i--) {
    if (items[i]?.sentence !== sentence) return -1
    if (items[i]?.token.text === '(') return i
  }
  return -1
}

/** Items of a parenthesis behind a name: a party, a place, an age. */
const LONGEST_PARENTHESIS = 12

function firstMentions(mentions: readonly SourceMention[]): Map<number, number> {
  const first = new Map<number, number>()
  mentions.forEach((mention, index) => {
    if (!first.has(mention.sentence)) first.set(mention.sentence, index)
  })
  return first
}

function startsSoon(startsAt: ReadonlyMap<number, number>, at: number, reach: number): number {
  for (let i = at; i < at + reach; i++) {
    const mention = startsAt.get(i)
    if (mention !== undefined) return mention
  }
  return -1
}

/** Words that only nouns follow: no verb in -s stands behind them. */
const OWNERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'our', 'my', 'your', 'his'])

/** "the claim", "his remarks": a noun behind a determiner, a preposition or an adjective that follows one. */
function isNoun(items: readonly Item[], at: number): boolean {
  const { lower } = items[at]?.token ?? { lower: '' }
  const before = items[at - 1]?.token
  if (before === undefined) return false
  // "the union's protests", "their remarks": whatever the list says, a form in -s behind an owner is a plural.
  if (lower.endsWith('s') && (before.kind === 'possessive' || OWNERS.has(before.lower))) return true
  if (!AMBIGUOUS_VERB_FORMS.has(lower)) return false
  if (DETERMINERS.has(before.lower) || before.kind === 'possessive') return true
  if (PREPOSITIONS.has(before.lower) && before.lower !== 'to') return true
  return (
    before.kind === 'word' &&
    !before.capital &&
    DETERMINERS.has(items[at - 2]?.token.lower ?? '') &&
    !lower.endsWith('ed')
  )
}

/** Words that stand beside a day: "late on Friday", "earlier last Monday". */
const TIME_WORDS: ReadonlySet<string> = new Set(['on', 'late', 'early', 'last', 'this', 'earlier', 'later'])

/** Steps back over auxiliaries and adverbs: "has since repeatedly said". */
function readAuxiliaries(items: readonly Item[], at: number): { passive: boolean; before: number } {
  let passive = false
  let i = at - 1
  const sentence = items[at]?.sentence
  while (i >= 0 && at - i < 6) {
    const item = items[i]
    if (item?.quote !== -1 || item.sentence !== sentence || item.token.kind !== 'word') break
    const { lower } = item.token
    if (['was', 'were', 'is', 'are', 'been', 'being', 'be'].includes(lower))
      passive = !(items[at]?.token.lower ?? '').endsWith('ing')
    else if (CALENDAR_WORDS.has(lower) && item.token.capital) {
      // "Roe on Saturday said", "Roe late Friday told": the day stands between subject and verb.
      while (items[i - 1]?.sentence === sentence && TIME_WORDS.has(items[i - 1]?.token.lower ?? '')) i--
    } else if (
      !AUXILIARIES.has(lower) &&
      !ADVERBS.has(lower) &&
      lower !== 'not' &&
      !(lower.endsWith('ly') && !item.token.capital)
    )
      break
    i--
  }
  return { passive, before: i }
}
