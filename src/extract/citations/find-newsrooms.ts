import { ATTRIBUTION_VERBS } from '../../lexicon/attribution-verbs.js'
import { MEDIA_ADJECTIVES, MEDIA_CUES, MEDIA_NOUNS, MEDIA_WORDS, REPORTER_NOUNS } from '../../lexicon/media-words.js'
import { DEMONYMS } from '../../lexicon/place-names.js'
import { GIVING_VERBS } from '../../lexicon/source-phrases.js'
import { tagged } from '../../lexicon/tagged.js'
import { isCapitalised, type Token } from '../../text/tokens.js'
import { DETERMINER, isIn } from '../../text/word-lists.js'
import { firstAnswer, type Rule } from '../rule.js'
import { KNOWN_NEWSROOMS, SMALL_OPENERS, type KnownName } from './known-newsrooms.js'

/** A newsroom that a sentence leans on. Token indices, `to` exclusive. */
export interface FoundNewsroom {
  readonly from: number
  readonly to: number
  readonly kind: 'AGENCY' | 'OUTLET'
  readonly name: string
}

/**
 * The newsrooms that a sentence names as a source: "told state-run news agency RIA Novosti", "an AFP reporter said",
 * "the daily Estuary Lantern reported". A newsroom that is only talked about ("she joined the BBC") is none.
 */
export function findNewsrooms(tokens: readonly Token[]): FoundNewsroom[] {
  const found: FoundNewsroom[] = []
  for (let i = 0; i < tokens.length; i++) {
    const name = nameAt(tokens, i)
    if (name === null) continue
    const newsroom = asSource(tokens, i, name)
    if (newsroom !== null) found.push(newsroom)
    i = name.end - 1
  }
  return found
}

interface NameAt {
  readonly end: number
  /** Null for a name that only its words show to be a newsroom's ("Radio Mellin"). */
  readonly known: KnownName | null
}

function nameAt(tokens: readonly Token[], i: number): NameAt | null {
  const first = tokens[i]
  if (first?.kind !== 'word') return null
  const known = longestKnown(tokens, i)
  if (known !== null) return known
  // "The BBC reported": the article that begins a sentence begins no name.
  if (!isCapitalised(first) || (isIn(first, DETERMINER) && longestKnown(tokens, i + 1) !== null)) return null
  let end = i
  while (isCapitalised(tokens[end]) || (tokens[end]?.text === '&' && isCapitalised(tokens[end + 1]))) end++
  return { end, known: null }
}

function longestKnown(tokens: readonly Token[], i: number): NameAt | null {
  const { text = '', lower = '' } = tokens[i] ?? {}
  const names = text !== lower || SMALL_OPENERS.has(text) ? KNOWN_NEWSROOMS.get(text) : undefined
  if (names === undefined) return null
  let best: NameAt | null = null
  for (const known of names) {
    const fits = known.words.every((word, k) => tokens[i + k]?.text === word)
    const end = i + known.words.length
    // "BBC" of "BBC-style" and "Sun" of "Sun Valley" are other names.
    if (fits && (best === null || end > best.end)) best = { end, known }
  }
  return best
}

function asSource(tokens: readonly Token[], i: number, name: NameAt): FoundNewsroom | null {
  const place = lookAround(tokens, i, name)
  if (firstAnswer(NEWSROOM_RULES, place) !== true) return null
  const { end, known } = name
  const { noun, isReporter } = place
  return {
    from: withArticle(place),
    to: isReporter ? end + 1 : end,
    kind: known?.kind ?? noun ?? (isAgencyName(tokens, end) ? 'AGENCY' : 'OUTLET'),
    name: known?.name ?? withoutArticle(tokens.slice(i, end)),
  }
}

/** A name that may be a newsroom's, and the words around it. */
interface NewsroomPlace extends NameAt {
  readonly tokens: readonly Token[]
  /** First token of the name, and of what describes it. */
  readonly at: number
  readonly from: number
  /** "news agency" before the name, and what it says; null where nothing does. */
  readonly noun: 'AGENCY' | 'OUTLET' | null
  /** "a BBC reporter". */
  readonly isReporter: boolean
  /** Words before all of it and behind it, lower case. */
  readonly before: string
  readonly behind: string
}

function lookAround(tokens: readonly Token[], at: number, { end, known }: NameAt): NewsroomPlace {
  const first = tokens[at - 1]?.lower === 'the' ? at - 1 : at
  const described = describedFrom(tokens, first)
  const from = described?.from ?? first
  return {
    tokens,
    at,
    from,
    end,
    known,
    noun: described?.kind ?? null,
    isReporter: REPORTER_NOUNS.has(tokens[end]?.lower ?? ''),
    before: tokens[from - 1]?.lower ?? '',
    behind: tokens[end]?.lower ?? '',
  }
}

/** When a name is a newsroom that the sentence leans on: the first rule that answers decides, and none means no. */
export const NEWSROOM_RULES: readonly Rule<NewsroomPlace, boolean>[] = [
  {
    name: 'a name that nothing shows to be a newsroom’s',
    example: 'The pier is safe, Karsk Bakery reported on Monday.',
    read: ({ tokens, at, end, known, noun }) =>
      known === null && noun === null && !looksLikeNewsroom(tokens, at, end) ? false : undefined,
  },
  {
    name: 'its reporter',
    example: 'The pier was empty, an AFP reporter on the quay found.',
    read: ({ isReporter }) => (isReporter ? true : undefined),
  },
  {
    name: 'it tells',
    example: 'The pier is safe, Radio Mellin reported on Monday.',
    read: ({ tokens, end, behind }) => {
      const verb = behind === 'has' || behind === 'had' ? (tokens[end + 1]?.lower ?? '') : behind
      // "a Radio Mellin report": the plain form of a verb agrees with no newsroom.
      return GIVING_VERBS.has(verb) && ATTRIBUTION_VERBS.get(verb) !== verb ? true : undefined
    },
  },
  {
    name: 'a description behind any other word than a cue or an article',
    example: 'She joined state news agency Corvane Wire in March.',
    read: (place) => {
      const { tokens, from, noun, before } = place
      if (noun === null || isByCue(place) || tokens[from - 1]?.kind !== 'word') return undefined
      return before === 'the' || before === 'a' ? undefined : false
    },
  },
  {
    name: 'a description',
    example: 'The pier is safe. State news agency Corvane Wire was first with it.',
    read: ({ noun }) => (noun === null ? undefined : true),
  },
  {
    // "to the BBC", "from the BBC" are sources only after words of telling.
    name: 'a weak preposition without words of telling',
    example: 'She sent the picture of the pier to the BBC.',
    read: ({ tokens, from, before }) =>
      ['to', 'from', 'with'].includes(before) && !isTelling(tokens, from - 2) ? false : undefined,
  },
  {
    name: 'a cue before it',
    example: 'The pier is safe, the harbour master told Radio Mellin.',
    read: (place) => {
      const { known, before } = place
      return (known === null ? ['told', 'tells', 'by', 'to', 'with'].includes(before) : isByCue(place))
        ? true
        : undefined
    },
  },
]

/** "citing the BBC", "according to the BBC". */
function isByCue({ tokens, from, before }: NewsroomPlace): boolean {
  return MEDIA_CUES.has(before) || (before === 'to' && tokens[from - 2]?.lower === 'according')
}

/** Where the newsroom's words begin, the article before them included. */
function withArticle({ tokens, from, noun, isReporter }: NewsroomPlace): number {
  const first = noun !== null && tokens[from - 1]?.lower === 'the' ? from - 1 : from
  const before = tokens[first - 1]?.lower ?? ''
  return isReporter && ['a', 'an', 'the', 'its', 'our', 'one'].includes(before) ? first - 1 : first
}

/** "(the) (state-run) (news) agency" right before the name: where it begins, and what kind it says. */
function describedFrom(
  tokens: readonly Token[],
  nameFrom: number,
): { readonly from: number; readonly kind: 'AGENCY' | 'OUTLET' } | null {
  const kind = MEDIA_NOUNS.get(tokens[nameFrom - 1]?.lower ?? '')
  if (kind === undefined) return null
  let from = nameFrom - 1
  while (from > 0) {
    const token = tokens[from - 1]
    if (token === undefined || !(describesNewsroom(token.lower) || (token.text === '-' && token.glued))) break
    from--
  }
  return { from, kind }
}

/** Words that tell that something is said, before the newsroom that it is said to: "*comments* to Radio Mellin". */
const TELLING_WORDS = tagged('telling-word')

function isTelling(tokens: readonly Token[], i: number): boolean {
  return [i, i - 1, i - 2].some((k) => TELLING_WORDS.has(tokens[k]?.lower ?? ''))
}

/** "Radio Mellin", "The Brackmoor Post", "Vostranian Press Service". */
function looksLikeNewsroom(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2) return false
  return (
    MEDIA_WORDS.has(tokens[to - 1]?.lower ?? '') ||
    MEDIA_WORDS.has(tokens[from]?.lower ?? '') ||
    isAgencyName(tokens, to)
  )
}

function isAgencyName(tokens: readonly Token[], to: number): boolean {
  const [before, last] = [tokens[to - 2]?.lower, tokens[to - 1]?.lower]
  return (
    (before === 'news' && last === 'agency') ||
    (before === 'press' && /^(?:service|agency|association|bureau)$/.test(last ?? ''))
  )
}

function withoutArticle(words: readonly Token[]): string {
  const rest = words[0]?.lower === 'the' ? words.slice(1) : words
  return rest.map((word) => word.text.replace(/['\u2019]s$/, '')).join(' ')
}

/** "State-run", "independent", and of any country: "the Vostranian daily". */
function describesNewsroom(lower: string): boolean {
  return MEDIA_ADJECTIVES.has(lower) || DEMONYMS.has(lower)
}
