import type { Token } from '../../text/tokens.js'
import { FIRST_NAME, LOCATIVE, ORGANISATION, SAYING_VERB, TITLE, isIn } from '../../text/word-lists.js'
import type { Features, Parts } from '../../models/feature-table.js'
import { numbered } from '../../models/numbered.js'
import type { Narrative } from '../narrative/read-narrative.js'

/** Names of the features by which the tagger knows a person's name; `t` weighs a tag by the tag before it. */
export const FEATURE_NAMES = [
  ...(['t', 'b', 'c0', 's0', 'c1', 'd1', 'c1c0', 'c0d1', 'c1c0d1', 'c2c1c0', 'c0d1d2', 's1s0t1', 's0c1d1'] as const),
  ...(['x3', 'x2', 'n', 'doc', 'sign', 'run', 'ends', 'last', 'sides'] as const),
  ...(['w-3', 'w-2', 'w-1', 'w+1', 'w+2', 'w+3'] as const),
] as const
export const F = numbered(FEATURE_NAMES)

/** The signs of a word's company, one bit each in this order: see `readNameContext`. */
const SIGNS = ['s', 'm', 'f', 't', 'v', 'w', 'p', 'o'] as const

const SMALL = 1
const IN_SENTENCE = 2
const BEHIND_FIRST_NAME = 4
const BEHIND_TITLE = 8
const BESIDE_VERB = 16
const BEFORE_WHO = 32
const BEHIND_LOCATIVE = 64
const BEFORE_BODY = 128

/** What a word itself shows of `s`, `m` and `f`, by these three bits. */
const OWN_SIGNS = ['', 's', 'm', 'sm', 'f', 'sf', 'mf', 'smf'] as const

const NUMBERS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Parts of features that stand in the code. */
export const SMALL_PARTS = [...OWN_SIGNS, 't', 'v', 'w', 'p', 'o', ...NUMBERS, '^', '-', '!', '<', '>', '#'] as const
export const P = numbered(SMALL_PARTS)

const SIGN_PARTS: readonly number[] = SIGNS.map((sign) => P[sign])
const OWN_SIGN_PARTS: readonly number[] = OWN_SIGNS.map((signs) => P[signs])
const NUMBER_PARTS: readonly number[] = NUMBERS.map((number) => P[number])

/** What the whole article shows of its words, gathered before any of them is judged. */
export interface NameContext {
  readonly parts: Parts
  readonly tokens: readonly Token[]
  /** The company that each capitalised word keeps somewhere in the article, a bit for each sign. */
  readonly signs: ReadonlyMap<string, number>
  /** Class, shape and small word of each token as parts of features, filled as they are asked for: neighbours share them. */
  readonly classes: Int32Array
  readonly shapes: Int32Array
  readonly words: Int32Array
}

/**
 * Reads the company of the words of an article. A word that stands somewhere with a small first letter (`s`) is a word of
 * the language; one behind a first name (`f`) or a title (`t`), beside a verb of saying (`v`) or before "who" (`w`) names a
 * human being wherever it stands; one behind "in" (`p`) a place, one before "Company" (`o`) a body; `m`: in mid-sentence.
 */
export function readNameContext({ tokens, opensSentence }: Narrative, parts: Parts): NameContext {
  const signs = new Map<string, number>()
  tokens.forEach((token, i) => {
    if (!token.capital) return
    let set = opensSentence[i] === true ? 0 : IN_SENTENCE
    const before = tokens[i - 1]
    const after = tokens[i + 1]
    if (before?.kind === 'word') {
      if (before.capital) {
        if (isIn(before, FIRST_NAME)) set |= BEHIND_FIRST_NAME
        if (isIn(before, TITLE)) set |= BEHIND_TITLE
      } else {
        if (isIn(before, SAYING_VERB)) set |= BESIDE_VERB
        if (isIn(before, LOCATIVE)) set |= BEHIND_LOCATIVE
      }
    }
    if (after?.kind === 'word') {
      if (after.capital) {
        if (isIn(after, ORGANISATION)) set |= BEFORE_BODY
      } else if (after.lower === 'who') set |= BEFORE_WHO
      else if (isIn(after, SAYING_VERB)) set |= BESIDE_VERB
    }
    signs.set(token.lower, (signs.get(token.lower) ?? 0) | set)
  })
  // Whether a word is ever small is asked of those that stand somewhere with a capital.
  for (const { kind, lower, capital } of tokens) {
    const known = capital || kind !== 'word' ? undefined : signs.get(lower)
    if (known !== undefined) signs.set(lower, known | SMALL)
  }
  const room = (): Int32Array => new Int32Array(tokens.length)
  return { parts, tokens, signs, classes: room(), shapes: room(), words: room() }
}

/** A stretch of words that may be names, and the paragraph it stands in. */
export interface NameStretch {
  readonly from: number
  readonly to: number
  readonly paragraphFrom: number
  readonly paragraphTo: number
  /** True in a line that is printed in capitals throughout. */
  readonly shouted: boolean
}

/**
 * What speaks for or against a capitalised word being part of a person's name, as features of a linear model. Words
 * themselves are features only with a small first letter: the model knows no names, only lists and company.
 */
export function tellNameFeatures(
  context: NameContext,
  at: number,
  stretch: NameStretch,
  opens: boolean,
  features: Features,
): void {
  const { parts, tokens, signs } = context
  const here = tokens[at]
  if (here === undefined) return
  const c2 = classAt(context, at - 2, stretch)
  const c1 = classAt(context, at - 1, stretch)
  const c0 = classAt(context, at, stretch)
  const d1 = classAt(context, at + 1, stretch)
  const d2 = classAt(context, at + 2, stretch)
  const s0 = shapeAt(context, at, stretch)
  const start = opens ? P['^'] : P['-']
  const word = here.lower.endsWith('.') ? here.lower.slice(0, -1) : here.lower
  const company = companyOf(signs, here)
  features.add(F.b, P[''])
  features.add(F.c0, c0, start)
  features.add(F.s0, s0, start, stretch.shouted ? P['!'] : P[''])
  features.add(F.c1, c1)
  features.add(F.d1, d1)
  features.add(F.c1c0, c1, c0)
  features.add(F.c0d1, c0, d1)
  features.add(F.c1c0d1, c1, c0, d1)
  features.add(F.c2c1c0, c2, c1, c0)
  features.add(F.c0d1d2, c0, d1, d2)
  features.add(F.s1s0t1, shapeAt(context, at - 1, stretch), s0, shapeAt(context, at + 1, stretch))
  features.add(F.s0c1d1, s0, c1, d1)
  features.add(F.x3, parts.of(word.slice(-3)))
  features.add(F.x2, parts.of(word.slice(-2)))
  features.add(F.n, numberPart(word.length, 9))
  features.add(F.doc, OWN_SIGN_PARTS[company & 7] ?? 0, start)
  for (let bit = 0; company >> bit !== 0; bit++)
    if (((company >> bit) & 1) === 1) features.add(F.sign, SIGN_PARTS[bit] ?? 0, c0)
  const length = stretch.to - stretch.from
  features.add(F.run, numberPart(length, 6), numberPart(at - stretch.from, 3))
  if (length > 1) {
    const place = at === stretch.from ? P['<'] : at === stretch.to - 1 ? P['>'] : P['-']
    const first = classAt(context, stretch.from, stretch)
    features.add(F.ends, first, classAt(context, stretch.to - 1, stretch), place)
    const last = companyOf(signs, tokens[stretch.to - 1] ?? here)
    for (let bit = 0; last >> bit !== 0; bit++)
      if (((last >> bit) & 1) === 1) features.add(F.last, SIGN_PARTS[bit] ?? 0)
  }
  for (let i = 0; i < WINDOW.length; i++) {
    const [name = 0, offset = 0] = WINDOW[i] ?? []
    const beside = smallWordAt(context, at + offset, stretch)
    if (beside !== CAPITAL) features.add(name, beside)
  }
  features.add(F.sides, besideAt(context, at - 1, stretch, c1), besideAt(context, at + 1, stretch, d1))
}

const WINDOW: readonly (readonly [name: number, offset: number])[] = [
  [F['w-3'], -3],
  [F['w-2'], -2],
  [F['w-1'], -1],
  [F['w+1'], 1],
  [F['w+2'], 2],
  [F['w+3'], 3],
]

function companyOf(signs: NameContext['signs'], { lower, capital }: Token): number {
  return (signs.get(lower) ?? 0) | (capital ? 0 : SMALL)
}

function numberPart(number: number, most: number): number {
  return NUMBER_PARTS[Math.min(number, most)] ?? 0
}

/** The class of a token of the paragraph: see `wordClass`. */
function classAt({ parts, tokens, classes }: NameContext, at: number, stretch: NameStretch): number {
  const token = tokenAt(tokens, at, stretch)
  return token === undefined ? P['^'] : (classes[at] ||= parts.of(token.nameClass))
}

function shapeAt({ parts, tokens, shapes }: NameContext, at: number, stretch: NameStretch): number {
  const token = tokenAt(tokens, at, stretch)
  return token === undefined ? P['^'] : (shapes[at] ||= parts.of(token.shape))
}

/** No part: a word with a capital letter is no feature. */
const CAPITAL = 0

/** A small word or a mark as it is, a number as `#`. */
function smallWordAt({ parts, tokens, words }: NameContext, at: number, stretch: NameStretch): number {
  const token = tokenAt(tokens, at, stretch)
  if (token === undefined) return P['^']
  if (token.capital) return CAPITAL
  return (words[at] ||= token.kind === 'number' ? P['#'] : parts.of(token.lower))
}

/** The word beside, or its class where it is capitalised or a number. */
function besideAt(context: NameContext, at: number, stretch: NameStretch, known: number): number {
  const token = tokenAt(context.tokens, at, stretch)
  return token === undefined || token.capital || token.kind === 'number' ? known : smallWordAt(context, at, stretch)
}

function tokenAt(tokens: readonly Token[], at: number, { paragraphFrom, paragraphTo }: NameStretch): Token | undefined {
  return at >= paragraphFrom && at < paragraphTo ? tokens[at] : undefined
}
