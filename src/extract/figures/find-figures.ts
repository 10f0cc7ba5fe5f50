import type { Block, Moment } from '../../model/article.js'
import type { Figure } from '../../model/figure.js'
import type { ArticlePerson } from '../../model/person.js'
import type { Quote } from '../../model/quote.js'
import { findDays } from '../../text/resolve-day.js'
import { isCapitalised, type Token } from '../../text/tokens.js'
import { findAction } from './find-action.js'
import { findCounted, type Counted } from './find-counted.js'
import { chooseDay } from './choose-day.js'
import { findAttributions, findGiver, type ReadSentence, quoteAround, readSentences } from '../cues/find-cues.js'
import { findPlace } from './find-place.js'
import { isIdentifier } from './is-identifier.js'
import { asDeathToll } from './as-death-toll.js'
import { parseQuantity, type Quantity } from './parse-quantity.js'
import { isEarlierValue } from './is-earlier-value.js'
import { isReported } from './is-reported.js'

/**
 * The quantities that an article reports, in order: "more than 35 people", "39.34% of the vote", "$2.5 million in aid",
 * "a few hundred marchers". What only names, dates or orders ("Flight 370", "in 2016", "the third time") is left out.
 * Without blocks the whole text is read.
 */
export function findFigures(
  text: string,
  blocks: readonly Block[],
  quotes: readonly Quote[],
  publishedAt: Moment | null,
  people: readonly ArticlePerson[] = [],
  sentences: readonly ReadSentence[] = readSentences(text, blocks),
): Figure[] {
  return sentences.flatMap((sentence) => figuresOf(text, sentence, quotes, people, publishedAt))
}

/** Tokens of the longest sentence that is read as one. Longer ones are tables or lists, read in pieces of this length. */
const LONGEST_SENTENCE = 300

function figuresOf(
  text: string,
  sentence: ReadSentence,
  quotes: readonly Quote[],
  people: readonly ArticlePerson[],
  publishedAt: Moment | null,
): Figure[] {
  return inPieces(sentence).flatMap((piece) => figuresAmong(text, piece, quotes, people, publishedAt))
}

function inPieces(sentence: ReadSentence): readonly ReadSentence[] {
  const { tokens } = sentence
  if (tokens.length <= LONGEST_SENTENCE) return [sentence]
  return Array.from({ length: Math.ceil(tokens.length / LONGEST_SENTENCE) }, (_, i) => {
    const piece = tokens.slice(i * LONGEST_SENTENCE, (i + 1) * LONGEST_SENTENCE)
    return { ...sentence, tokens: piece, attributions: findAttributions(piece) }
  })
}

function figuresAmong(
  text: string,
  { start: sentenceStart, end: sentenceEnd, tokens, attributions }: ReadSentence,
  quotes: readonly Quote[],
  people: readonly ArticlePerson[],
  publishedAt: Moment | null,
): Figure[] {
  const candidates = readQuantities(tokens)
  if (candidates.length === 0) return []
  const days = findDays(tokens, publishedAt)
  return candidates.map(({ quantity, counted, action }) => {
    const start = tokens[quantity.start]?.start ?? sentenceStart
    const end = tokens[counted.end - 1]?.end ?? sentenceEnd
    const place = { start: quantity.start, end: counted.end }
    return {
      span: { start, end },
      text: text.slice(start, end),
      low: quantity.low,
      high: quantity.high,
      comparator: quantity.comparator,
      unit: quantity.unit,
      unitSymbol: quantity.unitSymbol,
      counted: counted.noun,
      action,
      place: findPlace(tokens, place.start, place.end),
      day: chooseDay(tokens, days, attributions, place),
      giver: findGiver(text, tokens, place, attributions, quoteAround(quotes, { start, end }), people),
      sentence: { start: sentenceStart, end: sentenceEnd },
    }
  })
}

interface Reported {
  readonly quantity: Quantity
  readonly counted: Counted
  readonly action: string | null
}

function readQuantities(tokens: readonly Token[]): Reported[] {
  let titleCase: boolean | null = null
  const reported: Reported[] = []
  for (let i = 0; i < tokens.length; i++) {
    const printed = parseQuantity(tokens, i)
    if (printed === null) continue
    const later = laterValue(tokens, printed)
    const quantity = later === null ? printed : measureAs(printed, later)
    const toll = asDeathToll(tokens, quantity)
    const measured = toll ?? asMagnitude(tokens, quantity)
    titleCase ??= isTitleCase(tokens)
    if (!isIdentifier(tokens, measured, titleCase)) {
      const found =
        later === null ? findCounted(tokens, measured) : { ...findCounted(tokens, later), end: measured.end }
      const counted = toll !== null && found.noun === null ? { ...found, noun: 'death' } : found
      const action = findAction(tokens, measured.start, counted.end, counted.modifiers)
      if (isReported({ tokens, quantity: measured, noun: headOf(counted), action })) {
        reported.push({ quantity: measured, counted, action })
        i = Math.max(measured.end, counted.end) - 1
        continue
      }
    }
    i = quantity.end - 1
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

/** "a magnitude 7.8 earthquake", "a 7.8-magnitude quake", "a quake of magnitude 7.8". */
function asMagnitude(tokens: readonly Token[], quantity: Quantity): Quantity {
  if (quantity.unit !== 'COUNT') return quantity
  const before = tokens[quantity.start - 1]?.lower
  const beforeOf = before === 'of' || before === '-' ? tokens[quantity.start - 2]?.lower : before
  const behind = tokens[quantity.end]?.text === '-' ? tokens[quantity.end + 1] : tokens[quantity.end]
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
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3)
  return words.length > 2 && words.filter(isCapitalised).length > words.length * 0.7
}
