import { ATTRIBUTION_VERBS } from '../../lexicon/attribution-verbs.js'
import { ADVERBS } from '../../lexicon/grammar-words.js'
import { tagged } from '../../lexicon/tagged.js'
import { DETERMINER, isIn } from '../../text/word-lists.js'
import type { SourceMention } from '../mentions/find-mentions.js'
import type { Item } from '../narrative/read-narrative.js'
import { firstAnswer, type Rule } from '../rule.js'
import { climb, overApposition, overInsertion, overRelative } from './climb-phrase.js'
import type { CueLink } from './cue-verb.js'
import { LONGEST_REACH, type Around } from './verb-surroundings.js'

/** A verb of saying whose subject is looked for. */
export interface VerbPlace {
  readonly items: readonly Item[]
  /** Item of the verb. */
  readonly at: number
  /** The last item before its auxiliaries. */
  readonly before: number
  /** The verb in lower case, as printed. */
  readonly form: string
  readonly around: Around
}

/** The subject of a verb of saying, and how the verb finds it. */
export interface Subject {
  readonly subject: number
  readonly link: CueLink
}

/** The subject of a verb of saying; null where none shows. */
export function linkSubject(place: VerbPlace): Subject | null {
  return firstAnswer(SUBJECT_RULES, lookBeside(place)) ?? null
}

/** What stands beside a verb, as the rules ask for it. */
interface Beside extends VerbPlace {
  readonly sentence: number
  /** The item before the auxiliaries, if it belongs to the sentence. */
  readonly left: Item | undefined
  /** The mention right behind the verb; -1 where none begins there. */
  readonly behind: number
  /** The mention that ends right before the auxiliaries, in the same sentence. */
  readonly ahead: number | undefined
  /** "Roe, who said": a relative pronoun stands before the verb. */
  readonly isRelative: boolean
}

function lookBeside(place: VerbPlace): Beside {
  const { items, at, before, form, around } = place
  const sentence = items[at]?.sentence ?? -1
  const left = items[before]?.sentence === sentence ? items[before] : undefined
  return {
    items,
    at,
    before,
    form,
    around,
    sentence,
    left,
    behind: mentionBehind(items, at, around),
    ahead: left === undefined ? undefined : around.endsAt.get(before + 1),
    isRelative: left !== undefined && RELATIVES.has(left.token.lower),
  }
}

/** "said Roe", "said again Roe", "said one Democrat": nothing but an adverb or an article between. */
function mentionBehind(items: readonly Item[], at: number, { startsAt }: Around): number {
  const from = ADVERBS.has(items[at + 1]?.token.lower ?? '') ? at + 2 : at + 1
  const beside = startsSoon(startsAt, from, 1)
  const opening = items[from]?.token
  // "said that Roe": a clause begins.
  if (beside !== -1 || !isIn(opening, DETERMINER) || opening?.lower === 'that') return beside
  return startsSoon(startsAt, from + 1, 1)
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom'])

/** How a verb of saying finds its subject, the surest way first. */
export const SUBJECT_RULES: readonly Rule<Beside, Subject | null>[] = [
  {
    name: 'turned round behind a quotation',
    example: 'Both parties “saw the pier as a burden on the town,” said Jane Roe.',
    read: ({ items, before, sentence, behind, form }) =>
      behind !== -1 && !form.endsWith('ing') && followsQuote(items, before, sentence)
        ? { subject: behind, link: 'inverted' }
        : undefined,
  },
  {
    name: 'whom the words are by',
    example: 'Ines Duarte, described by Jane Roe as “a burden on the whole town,” came to the pier.',
    read: ({ items, at, around }) => {
      const subject = items[at + 1]?.token.lower === 'by' ? startsSoon(around.startsAt, at + 2, 2) : -1
      return subject === -1 ? undefined : { subject, link: 'agent' }
    },
  },
  {
    name: 'a participle that opens the sentence of its subject',
    example: 'Praising the “great history” of the pier, Ines Duarte met Jane Roe.',
    read: ({ items, at, left, form, sentence, around }) => {
      if (left !== undefined || !form.endsWith('ing')) return undefined
      const subject = behindComma(items, at, sentence, around)
      return subject === -1 ? undefined : { subject, link: 'participle' }
    },
  },
  {
    name: 'an aside between commas',
    example: 'Because Ines Duarte closed the pier, explained Jane Roe, “the boats had nowhere to go.”',
    read: ({ items, at, before, behind, around }) =>
      behind !== -1 && isAside(items, at, before, around.mentions[behind])
        ? { subject: behind, link: 'inverted' }
        : undefined,
  },
  {
    name: 'right beside the verb',
    example: 'Ines Duarte closed the pier after Jane Roe said that “the boats had nowhere to go.”',
    read: ({ items, ahead, isRelative, around }) =>
      ahead !== undefined && !isRelative ? { subject: climb(items, ahead, around), link: 'beside' } : undefined,
  },
  {
    // Whom the pronoun means is told later.
    name: 'a relative pronoun that is a mention itself',
    example: 'Ines Duarte met Jane Roe, who said that “the boats had nowhere to go.”',
    read: ({ ahead, isRelative }) =>
      ahead !== undefined && isRelative ? { subject: ahead, link: 'relative' } : undefined,
  },
  {
    name: 'a relative pronoun behind its noun',
    example: 'Ines Duarte read a report by the Harbour Board that said “the boats had nowhere to go.”',
    read: ({ items, before, isRelative, around }) => {
      if (!isRelative) return undefined
      const comma = items[before - 1]?.token.kind === 'mark' ? before - 1 : before
      const subject = around.endsAt.get(comma)
      return subject === undefined ? undefined : { subject: climb(items, subject, around), link: 'relative' }
    },
  },
  {
    name: 'over an insertion or an apposition',
    example: 'Ines Duarte closed the pier and Jane Roe, a skipper of Karsk, said that “the boats had nowhere to go.”',
    read: ({ items, before, sentence, left, form, around }) => {
      if (left?.quote !== -1 || ![',', ')', '—', '–', '-'].includes(left.token.text) || form.endsWith('ing'))
        return undefined
      const inserted = overInsertion(items, before, sentence, around)
      const passed = inserted === -1 ? overRelative(items, before, sentence, around) : inserted
      const subject = passed === -1 ? overApposition(items, before, sentence, around) : passed
      return subject === -1 ? undefined : { subject, link: 'apposition' }
    },
  },
  {
    name: 'a participle with the subject of its sentence',
    example: 'Jane Roe left the pier with Ines Duarte, saying that “the boats had nowhere to go.”',
    read: ({ items, at, form, sentence, around }) => {
      if (!form.endsWith('ing')) return undefined
      const subject = outerSubject(items, sentence, around) ?? around.firstOfSentence.get(sentence)
      if (subject === undefined || (around.mentions[subject]?.from ?? 0) > at) return null
      return { subject, link: 'participle' }
    },
  },
  {
    name: 'joined to the verb of saying before it',
    example:
      'Ines Duarte closed the pier and Jane Roe said it was late, but claimed that “the boats had nowhere to go.”',
    read: ({ left, sentence, around }) => {
      if (!JOINING.has(left?.token.lower ?? '')) return undefined
      const earlier = around.cues.findLast(
        ({ sentence: other, subject, link }) => other === sentence && subject !== -1 && link !== 'infinitive',
      )
      return earlier?.link === 'beside' ? { subject: earlier.subject, link: 'coordinate' } : undefined
    },
  },
  {
    name: 'joined to the subject that opens its sentence',
    example: 'Jane Roe walked the pier with a friend and said that “the boats had nowhere to go.”',
    read: ({ at, sentence, left, around }) => {
      const subject = around.firstOfSentence.get(sentence)
      const mention = around.mentions[subject ?? -1]
      if (subject === undefined || mention === undefined || mention.from > at || at - mention.to > LONGEST_REACH)
        return undefined
      return { subject, link: left?.token.lower === 'to' ? 'infinitive' : 'coordinate' }
    },
  },
  {
    name: 'turned round, for want of anything else',
    example: 'At the pier on Monday, so said Jane Roe, “the boats had nowhere to go.”',
    read: ({ behind }) => (behind === -1 ? undefined : { subject: behind, link: 'inverted' }),
  },
]

/** The subject of the last verb of saying of the sentence, rather not one within "what he called", "that Roe had said". */
function outerSubject(items: readonly Item[], sentence: number, { cues, mentions }: Around): number | null {
  let inner: number | null = null
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i]
    if (cue?.sentence !== sentence) break
    if (cue.subject === -1) continue
    const opening = items[(mentions[cue.subject]?.outer ?? 0) - 1]
    if (opening?.sentence !== sentence || !CLAUSE_OPENERS.has(opening.token.lower)) return cue.subject
    inner ??= cue.subject
  }
  return inner
}

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['what', 'that', 'which'])

const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'or'])

/** "Praising the harbour, Roe said": whoever stands right behind the first comma outside quotations. */
function behindComma(items: readonly Item[], at: number, sentence: number, { startsAt }: Around): number {
  for (let i = at + 1; i - at < LONGEST_REACH; i++) {
    const item = items[i]
    if (item?.sentence !== sentence) return -1
    if (item.quote === -1 && item.token.text === ',') return startsSoon(startsAt, i + 1, 1)
  }
  return -1
}

/** "“…,” said Roe": only marks and adverbs between the quotation and the verb. */
function followsQuote(items: readonly Item[], before: number, sentence: number): boolean {
  let i = before
  while (i >= 0 && before - i < 2 && items[i]?.quote === -1 && items[i]?.token.kind === 'mark') i--
  const item = items[i]
  return item !== undefined && item.quote !== -1 && (item.sentence === sentence || item.sentence === sentence - 1)
}

/** "Because the bridge is old, explained Roe, “…”": a verb of saying between commas with nothing but its subject. */
function isAside(items: readonly Item[], at: number, before: number, subject: SourceMention | undefined): boolean {
  const verb = ATTRIBUTION_VERBS.get(items[at]?.token.lower ?? '') ?? ''
  if (before !== at - 1 || items[before]?.token.text !== ',' || !ASIDE_VERBS.has(verb) || subject === undefined)
    return false
  if (subject.kind === 'own' || items[at]?.token.lower.endsWith('ing') === true) return false
  const behind = items[subject.to]
  return behind === undefined || behind.sentence !== items[at]?.sentence || ',.:;'.includes(behind.token.text)
}

/** Verbs of saying that take no person: "explained Roe" is Roe speaking, "told Roe" is not. */
const ASIDE_VERBS = tagged('takes-no-person')

/** The mention that begins at an item or at one of the next few. */
export function startsSoon(startsAt: ReadonlyMap<number, number>, at: number, reach: number): number {
  for (let i = at; i < at + reach; i++) {
    const mention = startsAt.get(i)
    if (mention !== undefined) return mention
  }
  return -1
}
