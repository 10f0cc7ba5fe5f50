import type { AttributionConflict } from '../model/comparison.js'
import type { Dossier, DossierPerson } from '../model/dossier.js'
import { findCandidates } from './align/find-candidates.js'
import type { ScorePair } from './align/score-pair.js'
import { makeSpeech, type Speech } from './align/speech.js'
import { speakerKeyOf } from './align/speaker-key.js'
import { fold } from '../text/fold.js'
import { findDateConflicts } from './find-date-conflicts.js'
import { nameArticle, shortenWords } from './name-article.js'
import type { PlacedRendering, PlacedUtterance } from './place-utterances.js'
import { venueElsewhere, venuesDiffer } from './venues-differ.js'

/** Shorter words are said by many people ("we will see"), in words. */
const FEWEST_WORDS = 6

/** Likeness from which on two quotations are the same words but for a slip. */
const NEARLY_VERBATIM = 0.97

/** The same, as a share of common words: translations of one thought by two people are no conflict. */
const LEAST_COMMON_WORDS = 0.8

/** Enough of a quotation to know it again, in words. */
const LONGEST_CITED = 12

/**
 * The same words given to another speaker, in another setting or on another day. One outlet has the deputy say "we were never warned",
 * another the minister: one of them is wrong, and the reader should know.
 */
export function findAttributionConflicts(
  dossier: Dossier,
  utterances: readonly PlacedUtterance[],
  scorePair: ScorePair,
): AttributionConflict[] {
  const people = new Map(dossier.people.map((person) => [person.id, person]))
  return [
    ...speakerConflicts(utterances, people, scorePair),
    ...utterances.flatMap(venueConflicts),
    ...utterances.flatMap(findDateConflicts),
  ]
}

interface Wording {
  readonly speech: Speech
  readonly placed: PlacedRendering[]
}

function speakerConflicts(
  utterances: readonly PlacedUtterance[],
  people: ReadonlyMap<string, DossierPerson>,
  scorePair: ScorePair,
): AttributionConflict[] {
  const byWords = new Map<string, Wording>()
  for (const placed of utterances.flatMap((utterance) => utterance.renderings)) {
    if (placed.quote.directness === 'INDIRECT' || speakerKeyOf(placed.quote) === null) continue
    const speech = makeSpeech(placed.rendering.text, '')
    if (speech.words.length < FEWEST_WORDS) continue
    const known = byWords.get(speech.plain)
    if (known === undefined) byWords.set(speech.plain, { speech, placed: [placed] })
    else known.placed.push(placed)
  }
  const wordings = [...byWords.values()]
  const alike = findCandidates(wordings.map((wording) => wording.speech)).filter(({ a, b }) => {
    const [x, y] = [wordings[a]?.speech, wordings[b]?.speech]
    return x !== undefined && y !== undefined && isNearlyVerbatim(x, y, scorePair)
  })
  const groups = [
    ...wordings.map((wording) => wording.placed),
    ...alike.map(({ a, b }) => [...(wordings[a]?.placed ?? []), ...(wordings[b]?.placed ?? [])]),
  ]
  const seen = new Set<string>()
  return groups.flatMap((placed): AttributionConflict[] => {
    const bySpeaker = firstPer(placed, (p) => speakerKeyOf(p.quote) ?? '')
    const [first, second] = bySpeaker
    if (
      first === undefined ||
      second === undefined ||
      speaksFor(first, second, people) ||
      speaksFor(second, first, people)
    )
      return []
    const key = bySpeaker
      .map((p) => p.utteranceId)
      .sort()
      .join(' ')
    if (seen.has(key)) return []
    seen.add(key)
    const speakers = bySpeaker.map((p) => `${nameArticle(p.article)} gives them to ${speakerName(p, people)}`)
    return [
      {
        kind: 'SPEAKER',
        renderingIds: placed.map((p) => p.rendering.id),
        explanation: `The same words, “${shortenWords(first.rendering.text, LONGEST_CITED)}”: ${speakers.join(', ')}.`,
      },
    ]
  })
}

function venueConflicts({ renderings }: PlacedUtterance): AttributionConflict[] {
  const elsewhere = renderings.filter((placed) => venueElsewhere(placed) !== null)
  const byVenue = firstPer(elsewhere, (p) => p.quote.venue?.text.toLowerCase() ?? '')
  for (const [i, a] of byVenue.entries()) {
    const b = byVenue
      .slice(i + 1)
      .find((other) => other.outletKey !== a.outletKey && venuesDiffer(a.quote.venue, other.quote.venue))
    if (b === undefined) continue
    return [
      {
        kind: 'VENUE',
        renderingIds: [a.rendering.id, b.rendering.id],
        explanation:
          `“${shortenWords(a.rendering.text, LONGEST_CITED)}” was said to or at ${a.quote.venue?.text ?? ''} by the account of ${nameArticle(a.article)}, ` +
          `to or at ${b.quote.venue?.text ?? ''} by that of ${nameArticle(b.article)}.`,
      },
    ]
  }
  return []
}

function isNearlyVerbatim(a: Speech, b: Speech, scorePair: ScorePair): boolean {
  const shared = new Set(a.words)
  const common = b.words.filter((word) => shared.has(word)).length
  return common >= LEAST_COMMON_WORDS * Math.max(a.words.length, b.words.length) && scorePair(a, b) >= NEARLY_VERBATIM
}

/** A spokesman's words are his ministry's too: "the Harbour Board said", "Harbour Board spokesman Roe said". */
function speaksFor(a: PlacedRendering, b: PlacedRendering, people: ReadonlyMap<string, DossierPerson>): boolean {
  const organisation = b.quote.personId === null ? b.quote.speaker?.organisation : null
  const roles = a.quote.personId === null ? [] : (people.get(a.quote.personId)?.roles ?? [])
  if (organisation === null || organisation === undefined) return false
  const name = fold(organisation).replace(/^the /, '')
  return roles.some((role) => fold(role).includes(name))
}

function firstPer(placed: readonly PlacedRendering[], keyOf: (placed: PlacedRendering) => string): PlacedRendering[] {
  return [...new Map(placed.toReversed().map((p) => [keyOf(p), p])).values()].reverse()
}

function speakerName({ quote }: PlacedRendering, people: ReadonlyMap<string, DossierPerson>): string {
  const name = quote.personId === null ? undefined : people.get(quote.personId)?.name
  return name ?? quote.speaker?.organisation ?? quote.speaker?.text ?? 'somebody unnamed'
}
