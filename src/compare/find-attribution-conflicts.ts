import type { AttributionConflict } from '../model/comparison.js'
import type { Dossier, DossierPerson } from '../model/dossier.js'
import { findWords } from '../text/words.js'
import { isExplicit } from './align/speaker-evidence.js'
import { findDateConflicts } from './find-date-conflicts.js'
import { commonInOrder } from './links/compare-runs.js'
import { mayNameOnePerson, namesOf } from './links/is-same-speaker.js'
import { nameArticle, shortenWords } from './name-article.js'
import { currentRevision, type PlacedRendering, type PlacedUtterance } from './place-utterances.js'
import { venueElsewhere, venuesExclude } from './venues-differ.js'

/** Shorter words are said by many people ("we will see"), in words. */
const FEWEST_WORDS = 6

/** Share of the shorter one's words that the other has in the same order: translations of one thought are no conflict. */
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
): AttributionConflict[] {
  const people = new Map(dossier.people.map((person) => [person.id, person]))
  return [
    ...utterances.flatMap((utterance) => speakerConflicts(utterance, people)),
    ...utterances.flatMap(venueConflicts),
    ...utterances.flatMap(findDateConflicts),
  ]
}

/**
 * Only where both articles name a person beside the words, and are sure: anything less is our doubt, not their contradiction.
 * Nearly all long words that two articles seem to give to two people are a speaker that was read wrongly: "the Lorn senator said",
 * "said Exo's spokeswoman Jane Roe", or a speech in which somebody else is quoted.
 */
function speakerConflicts(
  { renderings }: PlacedUtterance,
  people: ReadonlyMap<string, DossierPerson>,
): AttributionConflict[] {
  const explicit = renderings.filter(
    (placed) => placed.quote.directness !== 'INDIRECT' && isExplicit(placed.quote) && isCalledByName(placed, people),
  )
  const byPerson = firstPer(explicit, ({ quote }) => quote.personId ?? '')
  for (const [i, a] of byPerson.entries()) {
    const others = byPerson
      .slice(i + 1)
      .filter(
        (b) =>
          b.outletKey !== a.outletKey &&
          areSameWords(a, b) &&
          !mayBeOne(a, b, people) &&
          !namesOther(a, b, people) &&
          !namesOther(b, a, people),
      )
    if (others.length === 0) continue
    const sides = [a, ...others]
    const speakers = sides.map((side) => `${nameArticle(side.article)} gives them to ${speakerName(side, people)}`)
    return [
      {
        kind: 'SPEAKER',
        renderingIds: sides.map(({ rendering }) => rendering.id),
        explanation: `The same words, “${shortenWords(a.rendering.text, LONGEST_CITED)}”: ${speakers.join(', ')}.`,
      },
    ]
  }
  return []
}

/** The words beside the cue have a part of the person's name: no pronoun, no "the Lorn senator"; or a curator has said who it is. */
function isCalledByName(
  { quote: { speaker, personId, isSpeakerSet } }: PlacedRendering,
  people: ReadonlyMap<string, DossierPerson>,
): boolean {
  if (isSpeakerSet === true) return true
  if (speaker === null) return false
  const called = new Set(foldedWords(speaker.text))
  return namesIn(personId, speaker.text, people).some((word) => called.has(word))
}

/** An article that names the other one's speaker with its own, or within the words, tells of two: who speaks for whom, who quotes whom. */
function namesOther(
  placed: PlacedRendering,
  { quote: { personId, speaker } }: PlacedRendering,
  people: ReadonlyMap<string, DossierPerson>,
): boolean {
  if (placed.quote.isSpeakerSet === true) return false
  const told = wordsOfAttribution(placed)
  return namesIn(personId, speaker?.text ?? '', people).some((word) => told.has(word))
}

/** The words from the beginning of a rendering to the end of the sentence that attributes it, the attribution before it included. */
function wordsOfAttribution({
  article,
  rendering: { span },
  quote: { cue, speaker },
}: PlacedRendering): ReadonlySet<string> {
  const { text } = currentRevision(article)
  const spans = [span, cue?.span, speaker?.span].filter((one) => one !== undefined)
  const from = Math.min(...spans.map(({ start }) => start))
  const to = Math.max(...spans.map(({ end }) => end))
  const [rest = ''] = /^[^.!?\n]*/u.exec(text.slice(to)) ?? []
  return new Set(foldedWords(text.slice(from, to) + rest))
}

/** The words of a person's name in the event, initials left out; of the printed one where nobody is known by it. */
function namesIn(personId: string | null, printed: string, people: ReadonlyMap<string, DossierPerson>): string[] {
  const person = people.get(personId ?? '')
  const names = person === undefined ? printed : [person.name, ...person.names].join(' ')
  return foldedWords(names).filter((word) => word.length > LONGEST_INITIAL && !word.includes('.'))
}

const LONGEST_INITIAL = 2

function foldedWords(text: string): string[] {
  return findWords(text).map((word) => word.key)
}

/** Nearly all words of the shorter one stand in the longer one in their order: a slip, or a cut. */
function areSameWords(a: PlacedRendering, b: PlacedRendering): boolean {
  const [x, y] = [a, b].map(({ rendering }) => foldedWords(rendering.text))
  if (x === undefined || y === undefined) return false
  const shorter = Math.min(x.length, y.length)
  return shorter >= FEWEST_WORDS && commonInOrder(x, y) >= LEAST_COMMON_WORDS * shorter
}

/**
 * Two names of one person: "Kim Jong" and "Kim Jong Un", a surname alone, a first name written two ways. Two that share a word are
 * held for one as well, for a title or a neighbour's name is read into a name now and then ("Chief Roe", "Roe Duarte"): better no
 * contradiction than a false one, though a father and his son may be meant.
 */
function mayBeOne(a: PlacedRendering, b: PlacedRendering, people: ReadonlyMap<string, DossierPerson>): boolean {
  const [x, y] = [a, b].map(({ quote }) => namesOf(people.get(quote.personId ?? '')?.name ?? quote.speaker?.text ?? ''))
  return x === undefined || y === undefined || mayNameOnePerson(x, y) || x.some((word) => y.includes(word))
}

function venueConflicts({ renderings }: PlacedUtterance): AttributionConflict[] {
  // A spokesman tells one sentence to many.
  const elsewhere = renderings.filter((placed) => placed.quote.personId !== null && venueElsewhere(placed) !== null)
  const byVenue = firstPer(elsewhere, (p) => p.quote.venue?.text.toLowerCase() ?? '')
  for (const [i, a] of byVenue.entries()) {
    const b = byVenue
      .slice(i + 1)
      .find(
        (other) =>
          other.outletKey !== a.outletKey &&
          venuesExclude(a.quote.venue, other.quote.venue) &&
          areSameWords(a, other) &&
          !tellsOfVenue(a, other) &&
          !tellsOfVenue(other, a),
      )
    if (b === undefined) continue
    return [
      {
        kind: 'VENUE',
        renderingIds: [a.rendering.id, b.rendering.id],
        explanation:
          `“${shortenWords(a.rendering.text, LONGEST_CITED)}” was said ${printVenue(a)} by the account of ${nameArticle(a.article)}, ` +
          `${printVenue(b)} by that of ${nameArticle(b.article)}.`,
      },
    ]
  }
  return []
}

/** An article that names the other one's addressee beside the words as well: "told Jane Roe in an interview for Coast Radio". */
function tellsOfVenue(placed: PlacedRendering, { quote: { venue } }: PlacedRendering): boolean {
  const names = findWords(venue?.text ?? '').filter((word) => /^\p{Lu}/u.test(word.text))
  const told = wordsOfAttribution(placed)
  return names.some((word) => told.has(word.key))
}

/** "to the Lorn Gazette", "at a rally": an occasion is kept with its preposition. */
function printVenue({ quote: { venue } }: PlacedRendering): string {
  if (venue === null) return ''
  return venue.kind === 'ADDRESSEE' ? `to ${venue.text}` : venue.text
}

function firstPer(placed: readonly PlacedRendering[], keyOf: (placed: PlacedRendering) => string): PlacedRendering[] {
  return [...new Map(placed.toReversed().map((p) => [keyOf(p), p])).values()].reverse()
}

function speakerName({ quote }: PlacedRendering, people: ReadonlyMap<string, DossierPerson>): string {
  const name = quote.personId === null ? undefined : people.get(quote.personId)?.name
  return name ?? quote.speaker?.organisation ?? quote.speaker?.text ?? 'somebody unnamed'
}
