import { RESULT_WORDS } from '../../lexicon/identifier-words.js'
import type { Token } from '../../text/tokens.js'
import { isHyphen, wordAt, type MinorReading, type Spot } from './minor-reading.js'
import { parseNumber } from './parse-number.js'

/** Both sides of a ballot with so many votes need no word that says so: "he won 134 to 63". */
const LARGE_BALLOT = 20

/** Both numbers of a vote or a result: "a 134-to-63 vote", "by 134 to 63", "an 8-8 record". */
export function readBallot({ tokens, at }: Spot): readonly MinorReading[] | undefined {
  const one = tokens[at]?.kind === 'number' ? parseNumber(tokens, at) : null
  const second = one === null ? null : linkEnd(tokens, one.end)
  const two = second === null ? null : parseNumber(tokens, second)
  if (one?.high !== one?.low || one === null || two === null || !two.digits || two.low > one.low) return undefined
  const noun = isHyphen(tokens, two.end) ? two.end + 1 : two.end
  const isResult = RESULT_WORDS.has(wordAt(tokens, noun))
  const isVote = isResult || one.low > LARGE_BALLOT || /^vot(?:e|ed|es)$/.test(wordAt(tokens, at - 1))
  if (!isVote || /^(?:from|between)$/.test(wordAt(tokens, at - 1))) return undefined
  const end = isResult ? noun + 1 : two.end
  const counted = isResult ? wordAt(tokens, noun) : 'vote'
  return [...new Set([one.low, two.low])].map((value) => ({
    start: at,
    end,
    low: value,
    high: value,
    comparator: 'EXACTLY',
    unit: 'COUNT',
    unitSymbol: null,
    counted,
  }))
}

/** First token behind what joins two sides: "-", "to", "-to-". */
function linkEnd(tokens: readonly Token[], i: number): number | null {
  let at = i
  if (/^[-\u2010-\u2013]$/.test(tokens[at]?.text ?? '')) at++
  if (wordAt(tokens, at) === 'to') at++
  if (at > i + 1 && /^[-\u2010-\u2013]$/.test(tokens[at]?.text ?? '')) at++
  return at > i && tokens[at]?.kind === 'number' ? at : null
}
