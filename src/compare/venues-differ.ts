import { agencies } from '../lexicon/agencies.js'
import { LazySet } from '../lexicon/lazy-set.js'
import { MEDIA_NOUNS, REPORTER_NOUNS } from '../lexicon/media-words.js'
import { outlets } from '../lexicon/outlets.js'
import { VENUE_KINDS } from '../lexicon/venue-kinds.js'
import { WEEKDAYS } from '../lexicon/weekdays.js'
import type { Venue } from '../model/quote.js'
import { findWords, type Word } from '../text/words.js'
import type { PlacedRendering } from './place-utterances.js'

/** A newsroom speaks of itself so: "told our reporter", "told us"; or "this newspaper". "US" is a country. */
const SELF_WORDS = new Set(['our', 'Our', 'us'])

/**
 * Whether two outlets place the same words in different settings: told to one agency and to another, on television and in
 * parliament. "Journalists" and "a press briefing" are one setting, and an outlet that names none contradicts nobody.
 */
export function venuesDiffer(a: Venue | null, b: Venue | null): boolean {
  if (a === null || b === null) return false
  const [x, y] = [describe(a), describe(b)]
  if (x.names.size > 0 && y.names.size > 0)
    return !shareAny(x.names, y.names) && (a.kind === b.kind || !shareAny(x.kinds, y.kinds))
  if (x.kinds.size > 0 && y.kinds.size > 0) return !shareAny(x.kinds, y.kinds)
  return false
}

/** Kinds of settings in which one cannot be at once. A statement is also posted, read out and told to reporters. */
const PLACES: ReadonlySet<string> = new Set(['court', 'parliament', 'speech'])

/**
 * Whether two settings exclude each other, so that one of two outlets must be wrong: two newsrooms told by name, or a rally and a
 * courtroom. "In a statement" and "in a tweet", "in an interview" and "the Lorn Gazette" may all be one.
 */
export function venuesExclude(a: Venue | null, b: Venue | null): boolean {
  if (a === null || b === null || a.kind !== b.kind || !venuesDiffer(a, b)) return false
  const [x, y] = [describe(a), describe(b)]
  if (x.names.size > 0 && y.names.size > 0) return a.kind === 'ADDRESSEE' && isNewsroom(x) && isNewsroom(y)
  return [...x.kinds, ...y.kinds].every((kind) => PLACES.has(kind))
}

/** A newsroom by its name: "the Lorn Gazette", "RIA Novosti". A reporter told may work for one of them. */
function isNewsroom({ names }: Described): boolean {
  return [...names].some((name) => MEDIA_NOUNS.has(name) || NEWSROOM_NAMES.has(name))
}

/** Words of names by which agencies and publishers are known. */
const NEWSROOM_NAMES: ReadonlySet<string> = new LazySet(
  () =>
    new Set(
      [...agencies(), ...outlets()].flatMap(({ name, aliases }) =>
        [name, ...aliases].flatMap((one) => findWords(one).map(({ key }) => key)),
      ),
    ),
)

/**
 * Where an outlet says that words were said, if it was not to itself. "Told our reporter" in one paper and "told the Lorn
 * Gazette" in the Lorn Gazette are two interviews, or one statement to both: neither outlet contradicts the other.
 */
export function venueElsewhere({
  quote: { venue },
  article: { outlet },
}: Pick<PlacedRendering, 'quote' | 'article'>): Venue | null {
  if (venue?.kind !== 'ADDRESSEE') return venue
  const words = findWords(venue.text)
  if (words.some((word, i) => SELF_WORDS.has(word.text) || isThisPaper(word, words[i + 1]))) return null
  const own = new Set(findWords(outlet?.name ?? '').map((word) => word.key))
  const names = words.filter((word) => /^\p{Lu}/u.test(word.text)).map((word) => word.key)
  const sought = names.filter((name) => !WEEKDAYS.has(name))
  return sought.length > 0 && sought.every((name) => own.has(name)) ? null : venue
}

function isThisPaper(word: Word, next: Word | undefined): boolean {
  if (next === undefined || word.key !== 'this') return false
  return MEDIA_NOUNS.has(next.key) || REPORTER_NOUNS.has(next.key)
}

interface Described {
  readonly names: ReadonlySet<string>
  readonly kinds: ReadonlySet<string>
}

function describe(venue: Venue): Described {
  const words = findWords(venue.text)
  const kinds = new Set(words.flatMap((word) => VENUE_KINDS.get(word.key) ?? []))
  const names = new Set(
    words.filter((word) => /^\p{Lu}/u.test(word.text) && !VENUE_KINDS.has(word.key)).map((word) => word.key),
  )
  return { names, kinds }
}

function shareAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true
  return false
}
