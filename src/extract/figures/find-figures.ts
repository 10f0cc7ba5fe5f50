import type { Moment } from '../../model/article.js'
import type { Figure, Measure } from '../../model/figure.js'
import type { ArticlePerson } from '../../model/person.js'
import type { Quote } from '../../model/quote.js'
import { findDays, type FoundDay } from '../../text/resolve-day.js'
import { isCapitalised, type Token } from '../../text/tokens.js'
import { findAction } from './find-action.js'
import { findCounted, type Counted } from './find-counted.js'
import { chooseDay, daysOfDeeds } from './choose-day.js'
import { findGiver, quoteAround, type NamedSource, type ReadSentence } from '../cues/find-cues.js'
import { findPlace, markPlaces, type PlaceMark } from './find-place.js'
import { isIdentifier } from './is-identifier.js'
import { asToll } from './as-toll.js'
import { findOpenings, parseQuantity, type FigureOpening, type Quantity } from './parse-quantity.js'
import { isEarlierValue } from './is-earlier-value.js'
import { isReported } from './is-reported.js'
import { findMinorReadings } from './find-minor-readings.js'

/** The numbers of an article. */
export interface FoundFigures {
  /** The quantities that it reports. */
  readonly figures: Figure[]
  /** What its other numbers say, for the comparison with other articles: ages, places in an order, lengths of time, plain counts. */
  readonly minorFigures: Figure[]
}

/** What else of an article tells about its figures. */
export interface FigureSurroundings {
  readonly quotes: readonly Quote[]
  readonly people: readonly ArticlePerson[]
  readonly publishedAt: Moment | null
}

/**
 * The quantities that an article reports, in order: "more than 35 people", "39.34% of the vote", "$2.5 million in aid",
 * "a few hundred marchers"; and apart from them what its other numbers say. What only names, dates or orders ("Flight 370",
 * "in 2016", "the third time") is left out.
 */
export function findFigures(
  text: string,
  sentences: readonly ReadSentence[],
  surroundings: FigureSurroundings,
): FoundFigures {
  const found: FoundFigures = { figures: [], minorFigures: [] }
  for (const sentence of sentences) {
    for (const piece of inPieces(sentence)) addFigures(found, text, piece, surroundings)
  }
  return found
}

/** Tokens of the longest sentence that is read as one. Longer ones are tables or lists, read in pieces of this length. */
const LONGEST_SENTENCE = 300

function inPieces(sentence: ReadSentence): readonly ReadSentence[] {
  const { tokens, sources } = sentence
  if (tokens.length <= LONGEST_SENTENCE) return [sentence]
  return Array.from({ length: Math.ceil(tokens.length / LONGEST_SENTENCE) }, (_, i) => {
    const from = i * LONGEST_SENTENCE
    const piece = tokens.slice(from, from + LONGEST_SENTENCE)
    return { ...sentence, tokens: piece, sources: sourcesIn(sources, from, piece.length) }
  })
}

/** The sources that stand in a piece of a sentence as a whole. */
function sourcesIn(sources: readonly NamedSource[], start: number, length: number): NamedSource[] {
  return sources
    .filter(({ from, to, at }) => Math.min(from, at) >= start && Math.max(to, at + 1) <= start + length)
    .map((source) => ({ ...source, from: source.from - start, to: source.to - start, at: source.at - start }))
}

function addFigures(found: FoundFigures, text: string, sentence: ReadSentence, surroundings: FigureSurroundings): void {
  const { tokens } = sentence
  const openings = findOpenings(tokens)
  if (openings.length === 0) return
  const titleCase = isTitleCase(tokens)
  const reported = readQuantities(tokens, openings, titleCase)
  const minor = findMinorReadings(tokens, openings, reported, titleCase)
  if (reported.length === 0 && minor.length === 0) return
  const days = daysOfDeeds(sentence, findDays(tokens, surroundings.publishedAt))
  const named = { days, places: markPlaces(tokens) }
  for (const { measure, counted, action, ...place } of reported)
    found.figures.push(describe(text, sentence, named, { measure, counted, action, place }, surroundings))
  for (const reading of minor) {
    const action = reading.unit === 'COUNT' ? findAction(tokens, reading.start, reading.end, []) : null
    const read = { measure: reading, counted: reading.counted, action, place: reading }
    found.minorFigures.push(describe(text, sentence, named, read, surroundings))
  }
}

/** The days and places that a sentence names. */
interface Named {
  readonly days: readonly FoundDay[]
  readonly places: readonly PlaceMark[]
}

/** A figure as it was read, and its tokens from `start` up to `end`, exclusive. */
interface ReadFigure extends Pick<Figure, 'counted' | 'action'> {
  readonly measure: Measure
  readonly place: { readonly start: number; readonly end: number }
}

function describe(
  text: string,
  { start: sentenceStart, end: sentenceEnd, tokens, sources }: ReadSentence,
  { days, places }: Named,
  { measure: { low, high, comparator, unit, unitSymbol }, counted, action, place }: ReadFigure,
  { quotes, people }: FigureSurroundings,
): Figure {
  const start = tokens[place.start]?.start ?? sentenceStart
  const end = tokens[place.end - 1]?.end ?? sentenceEnd
  return {
    span: { start, end },
    text: text.slice(start, end),
    low,
    high,
    comparator,
    unit,
    unitSymbol,
    counted,
    action,
    place: findPlace(tokens, places, place),
    day: chooseDay(tokens, days, place),
    giver: findGiver(text, tokens, place, sources, quoteAround(quotes, { start, end }), people),
    sentence: { start: sentenceStart, end: sentenceEnd },
  }
}

/** A figure of a list: tokens from `start` up to `end`, exclusive. */
interface Reported extends Pick<Figure, 'counted' | 'action'> {
  readonly start: number
  readonly end: number
  readonly measure: Measure
}

function readQuantities(tokens: readonly Token[], openings: readonly FigureOpening[], titleCase: boolean): Reported[] {
  const reported: Reported[] = []
  let next = 0
  for (const opening of openings) {
    const printed = opening.at < next ? null : opening.quantity
    if (printed === null) continue
    const later = laterValue(tokens, printed)
    const quantity = later === null ? printed : measureAs(printed, later)
    const toll = asToll(tokens, quantity)
    const measured = toll?.quantity ?? asMagnitude(tokens, quantity)
    if (!isIdentifier(tokens, measured, titleCase)) {
      const found =
        later === null ? findCounted(tokens, measured) : { ...findCounted(tokens, later), end: measured.end }
      const counted = toll !== null && found.noun === null ? { ...found, noun: toll.noun } : found
      const action = findAction(tokens, measured.start, counted.end, counted.modifiers)
      if (isReported({ tokens, quantity: measured, noun: headOf(counted), action })) {
        reported.push({ start: measured.start, end: counted.end, measure: measured, counted: counted.noun, action })
        next = Math.max(measured.end, counted.end)
        continue
      }
    }
    next = quantity.end
  }
  return reported
}

/** What became of an earlier value: "rose from 190 to [212 people]". Null where nothing changed. */
function laterValue(tokens: readonly Token[], { start, end }: Quantity): Quantity | null {
  return isEarlierValue(tokens, start) && tokens[end]?.lower === 'to' ? parseQuantity(tokens, end + 1) : null
}

/** "rose from 41 to 45 percent", "from 2 to 3 million": the unit and the scale stand once, behind the second number. */
function measureAs(earlier: Quantity, later: Quantity): Quantity {
  const [own, other] = [earlier.printed, later.printed]
  const scale = own.scale === 1 && own.low < other.low / other.scale ? other.scale : 1
  const { unit, unitSymbol } = earlier.unit === 'COUNT' ? later : earlier
  const times = (value: number | null): number | null => (value === null ? null : value * scale)
  return { ...earlier, low: times(earlier.low), high: times(earlier.high), unit, unitSymbol }
}

function isRichter({ lower }: Token): boolean {
  return lower === 'richter'
}

/** "a magnitude 7.8 earthquake", "a 7.8-magnitude quake", "a quake of magnitude 7.8", "7.8 on the Richter scale". */
function asMagnitude(tokens: readonly Token[], quantity: Quantity): Quantity {
  if (quantity.unit !== 'COUNT') return quantity
  const before = tokens[quantity.start - 1]?.lower
  const beforeOf = before === 'of' || before === '-' ? tokens[quantity.start - 2]?.lower : before
  const behind = tokens[quantity.end]?.text === '-' ? tokens[quantity.end + 1] : tokens[quantity.end]
  const onScale = behind?.lower === 'on' && tokens.slice(quantity.end + 1, quantity.end + 4).some(isRichter)
  if (onScale) return { ...quantity, unit: 'MAGNITUDE' }
  const end = behind?.lower === 'magnitude' ? tokens.indexOf(behind, quantity.end) + 1 : quantity.end
  if (beforeOf !== 'magnitude' && end === quantity.end) return quantity
  return { ...quantity, end, unit: 'MAGNITUDE' }
}

/** The last word of what is counted. */
function headOf({ noun }: Counted): string | null {
  return noun?.split(' ').at(-1) ?? null
}

/** A headline in capitals: most of its longer words begin with one. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let [words, capitals] = [0, 0]
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length <= 3) continue
    words++
    if (isCapitalised(token)) capitals++
  }
  return words > 2 && capitals > words * 0.7
}
