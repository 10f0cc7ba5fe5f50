import { CARDINALS } from '../../lexicon/number-words.js'
import type { CheckVerdict } from '../../model/check.js'
import type { WordEdit } from '../../model/comparison.js'
import { list } from '../../text/wording.js'
import { findWords, type Word } from '../../text/words.js'
import { mayNameOnePerson, namesOf } from '../links/is-same-speaker.js'
import { toWordEdits } from '../word-edits.js'
import { findJoined, SHORTEST_HALF } from './find-joined.js'
import { holdAgainst, type Held } from './hold-against.js'
import { lostTurner, senseTurner } from './turns-sense.js'
import type { AskedQuotation, Witness } from './witness.js'

/** What the witnesses say of a quotation. */
export interface JudgedQuotation<W extends Witness> {
  readonly verdict: CheckVerdict
  readonly explanation: string
  readonly edits: readonly WordEdit[]
  /** Who bears the verdict out, the best first, with the words of theirs that do. */
  readonly witnesses: readonly { readonly witness: W; readonly held: Held | null }[]
}

/** Less of a quotation's words, by what they say, makes no witness: two speeches of one day share as much. */
const LEAST_KEPT = 0.6

/** Fewer words are nobody's but by the speaker: “safe” stands in many mouths. */
const FEWEST_WORDS = 3

/** Gaps of a quotation that is cut; with more it is gathered from a whole speech. */
const MOST_GAPS = 3

/** From what clears a quotation to what condemns it: one outlet that printed it word for word is enough. */
const ORDER = ['VERBATIM', 'CUT', 'OTHER_FIGURE', 'ALTERED'] as const

/** How a quotation stands to printed words. */
interface Holding {
  readonly held: Held
  readonly verdict: (typeof ORDER)[number]
  /** The word by whose loss the sense turns. */
  readonly lost: string | null
}

/** A witness with how the quotation stands to its words. */
interface Heard<W extends Witness = Witness> extends Holding {
  readonly witness: W
}

/** Says of one quotation of a draft what the stored ones make of it. */
export function judgeQuotation<W extends Witness>(asked: AskedQuotation, witnesses: readonly W[]): JudgedQuotation<W> {
  const holdings = new Map<string, Holding | null>()
  const heard = witnesses.flatMap((witness) => hear(asked, witness, holdings) ?? []).sort(byWorth)
  const direct = heard.filter(({ witness }) => !witness.isReported)
  const [best] = direct
  if (best === undefined || best.held.changed.flatMap(({ from }) => from).length >= SHORTEST_HALF) {
    const joined = judgeJoined(
      asked,
      witnesses.filter(({ isReported }) => !isReported),
    )
    if (joined !== null) return joined
  }
  if (best !== undefined) return judgeBest(asked, best, direct)
  const reported = heard.filter(({ witness }) => witness.isReported)
  const [report] = reported
  if (report === undefined) return NOBODY
  return {
    verdict: 'REPORTED_ONLY',
    explanation: `Nobody prints these words in marks; it is only reported: “${printed(report)}”.`,
    edits: editsOf(asked, report),
    witnesses: reported,
  }
}

const NOBODY = {
  verdict: 'NOT_FOUND',
  explanation: 'Nothing that is stored has these words, or words like them.',
  edits: [],
  witnesses: [],
} as const

/** @param holdings of the texts that were heard before: many outlets print the same words. */
function hear<W extends Witness>(
  asked: AskedQuotation,
  witness: W,
  holdings: Map<string, Holding | null>,
): Heard<W> | null {
  const { text } = witness
  const holding = holdings.has(text) ? holdings.get(text) : hold(asked, text)
  holdings.set(text, holding ?? null)
  if (holding == null) return null
  const isShort = findWords(asked.text).length < FEWEST_WORDS
  if (isShort && (holding.verdict !== 'VERBATIM' || isOther(asked, witness))) return null
  return { witness, ...holding }
}

function hold(asked: AskedQuotation, text: string): Holding | null {
  const held = holdAgainst(asked.text, text)
  if (held === null || held.kept < LEAST_KEPT || held.missing.length > MOST_GAPS) return null
  const lost = held.changed.length > 0 ? null : lostTurner(text, held, asked.isDenied)
  return { held, verdict: verdictOf(held, lost), lost }
}

function verdictOf({ changed, missing }: Held, lost: string | null): Holding['verdict'] {
  if (lost !== null) return 'ALTERED'
  if (changed.length > 0) return changed.every(({ from, to }) => isOtherNumber(from, to)) ? 'OTHER_FIGURE' : 'ALTERED'
  return missing.length > 0 ? 'CUT' : 'VERBATIM'
}

/** "14" for "15", "two" for "12", "four-year" for "five-year": the number is another, and nothing else. */
function isOtherNumber(from: readonly Word[], to: readonly Word[]): boolean {
  return (
    from.length > 0 &&
    from.length === to.length &&
    from.every(({ key }, at) => {
      const [own, ...rest] = key.split('-')
      const [other, ...behind] = to[at]?.key.split('-') ?? []
      return isNumber(own) && isNumber(other) && rest.join('-') === behind.join('-')
    })
  )
}

function isNumber(key: string | undefined): boolean {
  return key !== undefined && (/^\d/u.test(key) || CARDINALS.has(key))
}

function byWorth(a: Heard, b: Heard): number {
  return (
    ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
    b.held.kept - a.held.kept ||
    a.held.missing.length - b.held.missing.length
  )
}

function judgeBest<W extends Witness>(
  asked: AskedQuotation,
  best: Heard<W>,
  direct: readonly Heard<W>[],
): JudgedQuotation<W> {
  const alike = direct.filter((one) => byWorth(one, best) === 0)
  const others = saidByOthers(asked, alike)
  const edits = editsOf(asked, best)
  if (others === null) {
    // Who gives the words to somebody else does not bear out whose they are.
    const own = alike.filter(({ witness }) => !isOther(asked, witness))
    return { verdict: best.verdict, explanation: explain(best), edits, witnesses: own }
  }
  const names = list([...new Set(others.map(({ witness }) => witness.speaker ?? ''))])
  const isAsPrinted = best.verdict === 'VERBATIM' || best.verdict === 'CUT'
  return {
    verdict: isAsPrinted ? 'OTHER_SPEAKER' : best.verdict,
    explanation: isAsPrinted
      ? `The words are ${names}’s, not ${asked.speaker ?? ''}’s.`
      : `${explain(best)} The words are ${names}’s.`,
    edits,
    witnesses: others,
  }
}

/** The witnesses that name somebody else, where all that name a person do; who names nobody bears nobody out. */
function saidByOthers<W extends Witness>(
  asked: AskedQuotation,
  alike: readonly Heard<W>[],
): readonly Heard<W>[] | null {
  if (!asked.isPerson || asked.speaker === null) return null
  const named = alike.filter(({ witness }) => witness.speaker !== null && witness.isPerson)
  return named.length > 0 && named.every(({ witness }) => isOther(asked, witness)) ? named : null
}

function isOther(asked: AskedQuotation, witness: Witness): boolean {
  if (asked.speaker === null || witness.speaker === null || !asked.isPerson || !witness.isPerson) return false
  return !mayNameOnePerson(namesOf(asked.speaker), namesOf(witness.speaker))
}

function explain({ verdict, held, lost }: Heard): string {
  const [change] = held.changed
  const was = (change?.to ?? []).map(({ text }) => text).join(' ')
  const is = (change?.from ?? []).map(({ text }) => text).join(' ')
  if (lost !== null) return `It leaves out “${lost}”, and says something else than what was said.`
  switch (verdict) {
    case 'VERBATIM':
      return 'Printed word for word.'
    case 'CUT':
      return `It leaves out “${held.missing.map((words) => words.map(({ text }) => text).join(' ')).join('” and “')}”.`
    case 'OTHER_FIGURE':
      return `The number is “${was}”, not “${is}”.`
    case 'ALTERED': {
      const turner =
        senseTurner(held.changed.flatMap(({ from }) => from)) ?? senseTurner(held.changed.flatMap(({ to }) => to))
      const turned = turner === null ? '' : ` “${turner}” turns the sense.`
      return was === '' ? `“${is}” is not in it.${turned}` : `“${is}” is “${was}” in print.${turned}`
    }
  }
}

function judgeJoined<W extends Witness>(asked: AskedQuotation, witnesses: readonly W[]): JudgedQuotation<W> | null {
  const joined = findJoined(asked.text, witnesses)
  if (joined === null) return null
  const parts = [joined.first, joined.second].map((witness, at) => ({
    witness,
    held: holdAgainst(joined.halves[at] ?? '', witness.text),
  }))
  if (joined.isContinuous && isOther(asked, joined.first))
    return {
      verdict: 'OTHER_SPEAKER',
      explanation: `The words are ${joined.first.speaker ?? ''}’s, not ${asked.speaker ?? ''}’s.`,
      edits: [],
      witnesses: parts,
    }
  if (joined.isContinuous)
    return {
      verdict: 'VERBATIM',
      explanation: 'Printed word for word, with the speaker named in between.',
      edits: [],
      witnesses: parts,
    }
  return {
    verdict: 'JOINED',
    explanation: `Two statements are made one: “${joined.halves[0]}” and “${joined.halves[1]}” stand apart.`,
    edits: [],
    witnesses: parts,
  }
}

function printed({ witness, held }: Heard): string {
  return witness.text.slice(held.span.start, held.span.end)
}

function editsOf(asked: AskedQuotation, { witness, held }: Heard): WordEdit[] {
  return toWordEdits(held.runs, asked.text, witness.text)
}
