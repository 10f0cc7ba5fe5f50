import { AGENCIES } from '../../lexicon/agencies.js'
import { MEDIA_ADJECTIVES, MEDIA_CUES, MEDIA_NOUNS, MEDIA_WORDS, REPORTER_NOUNS } from '../../lexicon/media-words.js'
import { OUTLETS } from '../../lexicon/outlets.js'
import { GIVING_VERBS } from '../../lexicon/source-phrases.js'
import { isCapitalised, type FineToken } from '../../text/fine-tokens.js'

/** A newsroom that a sentence leans on. Token indices, `to` exclusive. */
export interface FoundNewsroom {
  readonly from: number
  readonly to: number
  readonly kind: 'AGENCY' | 'OUTLET'
  readonly name: string
}

interface KnownName {
  readonly words: readonly string[]
  readonly kind: 'AGENCY' | 'OUTLET'
  readonly name: string
}

/** Known names by their first word as printed; an article before the name is optional. */
const KNOWN: ReadonlyMap<string, readonly KnownName[]> = knownNames()

/**
 * The newsrooms that a sentence names as a source: "told state-run news agency RIA Novosti", "an AFP reporter said",
 * "the daily Estuary Lantern reported". A newsroom that is only talked about ("she joined the BBC") is none.
 */
export function findNewsrooms(tokens: readonly FineToken[]): FoundNewsroom[] {
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

function nameAt(tokens: readonly FineToken[], i: number): NameAt | null {
  const first = tokens[i]
  if (first?.kind !== 'WORD') return null
  const known = longestKnown(tokens, i)
  if (known !== null) return known
  if (!isCapitalised(first)) return null
  let end = i
  while (isCapitalised(tokens[end]) || (tokens[end]?.text === '&' && isCapitalised(tokens[end + 1]))) end++
  return { end, known: null }
}

function longestKnown(tokens: readonly FineToken[], i: number): NameAt | null {
  const names = KNOWN.get(tokens[i]?.text ?? '')
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

function asSource(tokens: readonly FineToken[], i: number, { end, known }: NameAt): FoundNewsroom | null {
  let from = i
  if (/^the$/i.test(tokens[from - 1]?.text ?? '')) from--
  const described = describedFrom(tokens, from)
  const noun = described === null ? null : described.kind
  if (described !== null) from = described.from
  const reporter = REPORTER_NOUNS.has(tokens[end]?.lower ?? '')
  const before = tokens[from - 1]?.lower ?? ''
  const behind = tokens[end]?.lower ?? ''
  const byCue = MEDIA_CUES.has(before) || (before === 'to' && tokens[from - 2]?.lower === 'according')
  const speaks =
    GIVING_VERBS.has(behind) || (/^(?:has|had)$/.test(behind) && GIVING_VERBS.has(tokens[end + 1]?.lower ?? ''))
  if (known === null && noun === null && !looksLikeNewsroom(tokens, i, end)) return null
  const told = known === null && noun === null ? /^(?:told|tells|by|to|with)$/.test(before) : byCue
  // "to the BBC", "from the BBC" are sources only after words of telling.
  const weak = /^(?:to|from|with)$/.test(before) && !isTelling(tokens, from - 2)
  if (!(noun !== null || reporter || speaks || (told && !weak))) return null
  if (
    noun !== null &&
    !reporter &&
    !speaks &&
    !byCue &&
    tokens[from - 1]?.kind === 'WORD' &&
    !/^(?:the|a)$/.test(before)
  )
    return null
  if (described !== null && tokens[from - 1]?.lower === 'the') from--
  if (reporter && /^(?:an?|the|its|our|one)$/.test(tokens[from - 1]?.lower ?? '')) from--
  return {
    from,
    to: reporter ? end + 1 : end,
    kind: known?.kind ?? noun ?? (isAgencyName(tokens, end) ? 'AGENCY' : 'OUTLET'),
    name: known?.name ?? withoutArticle(tokens.slice(i, end)),
  }
}

/** "(the) (state-run) (news) agency" right before the name: where it begins, and what kind it says. */
function describedFrom(
  tokens: readonly FineToken[],
  nameFrom: number,
): { readonly from: number; readonly kind: 'AGENCY' | 'OUTLET' } | null {
  const kind = MEDIA_NOUNS.get(tokens[nameFrom - 1]?.lower ?? '')
  if (kind === undefined) return null
  let from = nameFrom - 1
  while (from > 0) {
    const token = tokens[from - 1]
    if (token === undefined || !(MEDIA_ADJECTIVES.has(token.lower) || (token.text === '-' && token.glued))) break
    from--
  }
  return { from, kind }
}

function isTelling(tokens: readonly FineToken[], i: number): boolean {
  return [i, i - 1, i - 2].some((k) =>
    /^(?:said|told|speaking|spoke|interview|statement|according|remarks|comments|confirmed|talking|talked|letter|email)$/.test(
      tokens[k]?.lower ?? '',
    ),
  )
}

/** "Radio Mellin", "The Brackmoor Post", "Vostranian Press Service". */
function looksLikeNewsroom(tokens: readonly FineToken[], from: number, to: number): boolean {
  if (to - from < 2) return false
  return (
    MEDIA_WORDS.has(tokens[to - 1]?.lower ?? '') ||
    MEDIA_WORDS.has(tokens[from]?.lower ?? '') ||
    isAgencyName(tokens, to)
  )
}

function isAgencyName(tokens: readonly FineToken[], to: number): boolean {
  const [before, last] = [tokens[to - 2]?.lower, tokens[to - 1]?.lower]
  return (
    (before === 'news' && last === 'agency') ||
    (before === 'press' && /^(?:service|agency|association|bureau)$/.test(last ?? ''))
  )
}

function withoutArticle(words: readonly FineToken[]): string {
  const rest = words[0]?.lower === 'the' ? words.slice(1) : words
  return rest.map((word) => word.text.replace(/['\u2019]s$/, '')).join(' ')
}

function knownNames(): ReadonlyMap<string, readonly KnownName[]> {
  const names = new Map<string, KnownName[]>()
  const add = (printed: string, kind: 'AGENCY' | 'OUTLET', name: string): void => {
    const words =
      printed.match(/\p{L}(?:\.\p{L})+\.?|[\p{L}\p{M}]+(?:['\u2019][\p{L}\p{M}]+)*|\d+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
    const [first] = words
    if (first === undefined) return
    const list = names.get(first) ?? []
    list.push({ words, kind, name })
    names.set(first, list)
  }
  for (const agency of AGENCIES) {
    if (agency.kind !== 'AGENCY') continue
    for (const printed of new Set([agency.credit, agency.name, ...agency.aliases]))
      add(printed, 'AGENCY', agency.credit)
  }
  for (const outlet of OUTLETS)
    for (const printed of new Set([outlet.name, ...outlet.aliases])) add(printed, 'OUTLET', outlet.name)
  return names
}
