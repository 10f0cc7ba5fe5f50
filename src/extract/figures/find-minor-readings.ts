import { OTHER_NUMBER_OPENERS } from '../../lexicon/number-openers.js'
import type { Token } from '../../text/tokens.js'
import { firstAnswer, type Rule } from '../rule.js'
import { BEFORE, phraseAt } from './bound-phrases.js'
import type { MinorReading, Spot } from './minor-reading.js'
import type { FigureOpening } from './parse-quantity.js'
import { readAgeRange, readBareAge, readDecadeOfLife, readNamedAge, readStatedAge } from './read-age.js'
import { readBallot } from './read-ballot.js'
import { readRank, readTimes } from './read-rank.js'
import { readCount, readMeasured } from './read-remaining.js'
import { readOneIn, readShare } from './read-share.js'
import { readStretch } from './read-stretch.js'

type MinorRule = Rule<Spot, readonly MinorReading[]>

function rule(name: string, example: string, read: (spot: Spot) => MinorReading | undefined): MinorRule {
  const asList = (reading: MinorReading | undefined): readonly MinorReading[] | undefined =>
    reading === undefined ? undefined : [reading]
  return { name, example, read: (spot) => asList(read(spot)) }
}

/** What numbers say that are no figures of a list: ages, places in an order, results, lengths of time, plain counts. */
export const MINOR_RULES: readonly MinorRule[] = [
  rule('an age that says so', 'The 17-year-old left the pier.', readNamedAge),
  rule('an age behind a name', 'Ines Duarte, 77, left the pier.', readBareAge),
  rule('an age that is stated', 'Ines Duarte was 40.', readStatedAge),
  rule('ages from one to another', 'The crew, aged between 18 and 25, left the pier.', readAgeRange),
  rule('a decade of life', 'The keeper is in her 70s.', readDecadeOfLife),
  { name: 'both sides of a ballot', example: 'The board won 134 to 63.', read: readBallot },
  rule('how often', 'Roe was stopped twice.', readTimes),
  rule('one in so many', 'One in five keepers left.', readOneIn),
  rule('a part of the whole', 'Two-thirds of the pier burned.', readShare),
  rule('a stretch of time without a number', 'It came less than a month later.', readStretch),
  rule('a place in an order', 'It was the fifth raid of the year.', readRank),
  rule('a measure in passing', 'Roe took an eight-year offer.', readMeasured),
  rule('a plain count', 'The pier has six cranes.', readCount),
]

/** A stretch of tokens, the end exclusive. */
interface Taken {
  readonly start: number
  readonly end: number
}

/**
 * The minor figures of a sentence, in order.
 *
 * @param taken what figures of a list already hold, in order.
 */
export function findMinorReadings(
  tokens: readonly Token[],
  openings: readonly FigureOpening[],
  taken: readonly Taken[],
  titleCase: boolean,
): MinorReading[] {
  const found: MinorReading[] = []
  let next = 0
  let from = 0
  for (const opening of openings) {
    const { at } = opening
    while ((taken[next]?.end ?? Infinity) <= at) next++
    const held = taken[next]
    if (at < from || (held !== undefined && held.start <= at)) continue
    const [quantity, bound] = [opening.quantity, phraseAt(tokens, at, BEFORE)]
    const token = tokens[at]
    if (quantity === null && bound === null && token?.kind === 'word' && !OTHER_NUMBER_OPENERS.has(token.lower))
      continue
    const readings = firstAnswer(MINOR_RULES, { tokens, at, quantity, bound, titleCase }) ?? []
    const end = Math.max(at, ...readings.map((reading) => reading.end - 1))
    if (held !== undefined && end >= held.start) continue
    found.push(...readings)
    from = end + 1
  }
  return found
}
