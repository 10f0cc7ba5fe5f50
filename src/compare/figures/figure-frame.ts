import { FUNCTION_WORDS } from '../../lexicon/function-words.js'
import { CHANGE_WORDS } from '../../lexicon/change-words.js'
import { CARDINALS } from '../../lexicon/number-words.js'
import { tagged } from '../../lexicon/tagged.js'
import { fold } from '../../text/fold.js'
import { lightStem } from '../../text/stem.js'
import { isCapitalised, type Token } from '../../text/tokens.js'

/** How a figure is framed by the words right beside it, as far as it tells whether another number contradicts it. */
export interface FigureFrame {
  /** Stems of the common words beside it, its own included; its noun and what other numbers count left out: "declared … for 19 counties". */
  readonly near: ReadonlySet<string>
  /** By how much a number changed, not what it is: "up 13,000", "a fall of 45,000", "another 12", "1,400 points lower". */
  readonly isChange: boolean
  /** Some of a number that is told beside it: "including nine children", "one of 83 people", "three of the seven". */
  readonly isSome: boolean
  /** What it is told for each of: "eight rebounds a game"; null for a number of its own. */
  readonly rate: string | null
  /** The name behind it that says of where or whom it is: "65 percent of traffic to India"; folded, null for none. */
  readonly of: ReadonlySet<string> | null
  /** The kinds of areas whose number it is: "the city's death toll", "nationwide". */
  readonly areas: ReadonlySet<string>
  /** It stands in brackets: a sum in another currency, at some rate of exchange. */
  readonly isInBrackets: boolean
}

/** Pieces on either side that are beside a figure, that may say it changed, and that may say whose it is. */
const [BESIDE, CHANGE, AREA] = [10, 3, 12]

/** What counts the areas that figures are told of: "city", "statewide". */
const AREAS = tagged('area')
/** What opens a part of a number told before it. */
const OPENS_SOME = /^(?:including|includes|among)$/
/** One number out of another: "three of the seven". */
const OF_WHOM = tagged('whole')
/** A number more than some number told before. */
const MORE = tagged('more')
/** What a change is told by behind the number. */
const LESS_OR_MORE = /^(?:higher|lower|fewer|less|more)$/
const EACH = /^(?:per|each|every)$/
const A = /^an?$/
/** Of what it is told for each, behind "a". */
const RATES = /^(?:game|match|person|head|share)$/
const PREPOSITION = /^(?:in|at|to|of|from)$/

/**
 * @param before pieces of the sentence before the figure, @param own its own, @param behind those behind it.
 * @param noun the last word of what is counted; null for a bare number.
 */
export function readFrame(
  before: readonly Token[],
  own: readonly Token[],
  behind: readonly Token[],
  noun: string | null,
): FigureFrame {
  const head = noun === null ? null : lightStem(fold(noun))
  const near = [...before.slice(-BESIDE), ...own, ...behind.slice(0, BESIDE)]
  return {
    near: new Set(
      near
        .filter((token, i) => isCommon(token) && near[i - 1]?.kind !== 'number')
        .map(({ lower }) => lightStem(fold(lower)))
        .filter((word) => word !== head),
    ),
    isChange: changes(before.slice(-CHANGE), own, behind),
    isSome: isSome(before, own, behind),
    rate: rateOf(behind),
    of: nameOf(behind),
    areas: new Set(
      before
        .slice(-AREA)
        .concat(behind.slice(0, BESIDE))
        .map(areaOf)
        .filter((area) => area !== null),
    ),
    isInBrackets: before.at(-1)?.text === '(' || (before.at(-1)?.text === '$' && before.at(-2)?.text === '('),
  }
}

function isCommon(token: Token): boolean {
  const { kind, lower } = token
  return (
    kind === 'word' && lower.length > 2 && !isCapitalised(token) && !FUNCTION_WORDS.has(lower) && !CARDINALS.has(lower)
  )
}

/** "rose by 12", "a decrease of 12", "up 12", "up more than 12"; but "rose to 12" is what it is now. */
function changes(before: readonly Token[], own: readonly Token[], behind: readonly Token[]): boolean {
  if (LESS_OR_MORE.test(behind[0]?.lower ?? '') || before.some(({ lower }) => MORE.has(lower))) return true
  if (MORE.has(own[0]?.lower ?? '') && own[1]?.lower !== 'than') return true
  const last = before.findLastIndex(({ lower }) => CHANGE_WORDS.has(lower))
  return (
    last >= 0 && !before.slice(last + 1).some(({ lower, text }) => lower === 'to' || lower === 'from' || text === ',')
  )
}

function isSome(before: readonly Token[], own: readonly Token[], behind: readonly Token[]): boolean {
  const [two, one] = [before.at(-2), before.at(-1)].map((token) => token?.lower ?? '')
  if (OPENS_SOME.test(one ?? '') || OPENS_SOME.test(two ?? '')) return true
  if (one === 'of' && (two === 'one' || before.at(-2)?.kind === 'number')) return true
  const at = own.findIndex(({ lower }) => lower === 'of')
  const [of, whom] = at > 0 ? [own[at], own[at + 1] ?? behind[0]] : [behind[0], behind[1]]
  return of?.lower === 'of' && OF_WHOM.has(whom?.lower ?? '')
}

function rateOf(behind: readonly Token[]): string | null {
  const [one, two] = [behind[0]?.lower ?? '', behind[1]?.lower ?? '']
  return EACH.test(one) || (A.test(one) && RATES.test(two)) ? two : null
}

function nameOf(behind: readonly Token[]): ReadonlySet<string> | null {
  if (!PREPOSITION.test(behind[0]?.lower ?? '')) return null
  const from = behind[1]?.lower === 'the' ? 2 : 1
  const words: string[] = []
  for (let i = from; isCapitalised(behind[i]); i++) words.push(fold(behind[i]?.text ?? ''))
  return words.length === 0 ? null : new Set(words)
}

function areaOf({ lower }: Token): string | null {
  const word = lower.replace(/(?:['\u2019]s|wide)$/u, '')
  return AREAS.has(word) ? word : null
}
