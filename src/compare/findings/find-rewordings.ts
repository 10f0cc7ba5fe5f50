import { FUNCTION_WORDS } from '../../lexicon/function-words.js'
import type { ComparedRendering, ComparedUtterance } from '../../model/comparison.js'
import { fold } from '../../text/fold.js'
import { lightStem } from '../../text/light-stem.js'
import { findWords } from '../../text/words.js'
import { printedWords, shortList } from '../../text/wording.js'
import { MOST_OUTLETS, sideOf, type Draft, type FindingView } from './finding-view.js'

/** Longest passage set against another in one sentence, in characters. */
const LONGEST = 60

/** "Yevdan Tsorakhin: “pouring oil on” (Corvane News Agency), but “feeding” in The Brackmoor Post." */
export function findRewordings(view: FindingView): Draft[] {
  return view.aspects.utterances.flatMap((utterance) => readRewording(view, utterance))
}

function readRewording(view: FindingView, utterance: ComparedUtterance): Draft[] {
  const reference = utterance.renderings.find(({ isReference }) => isReference)
  if (utterance.outletCount < 2 || reference === undefined || !isQuoted(view, reference)) return []
  const changes = utterance.renderings
    .filter((rendering) => isQuoted(view, rendering) && isOfOtherOutlet(view, rendering, reference))
    .flatMap(readChanges)
  const [first] = changes.toSorted((a, b) => weight(b) - weight(a))
  if (first === undefined) return []
  const readings = new Map<string, ComparedRendering[]>()
  for (const { from, to, rendering } of changes) {
    if (from === first.from) readings.set(to, [...(readings.get(to) ?? []), rendering])
  }
  const others = [...readings].map(([to, renderings]) => sideOf(to, renderings))
  const told = others.map(
    ({ says, articleIds }) => `“${says ?? ''}” in ${shortList(view.labels(articleIds), MOST_OUTLETS)}`,
  )
  const [outlet = ''] = view.labels([reference.articleId])
  return [
    {
      kind: 'REWORDING',
      sentence: `${view.speakerOf(utterance)}: “${first.from}” (${outlet}), but ${told.join(', ')}.`,
      sides: [sideOf(first.from, [reference]), ...others],
      rank: weight(first) / LONGEST,
    },
  ]
}

interface Change {
  readonly from: string
  readonly to: string
  readonly rendering: ComparedRendering
}

/** Only words set against words tell something in one sentence, and only where they say something else. */
function readChanges(rendering: ComparedRendering): Change[] {
  return rendering.differences.flatMap(({ kind, from, to }) => {
    if (kind !== 'REWORDED' || from === null || to === null || Math.max(from.length, to.length) > LONGEST) return []
    return isNoRewording(from, to) ? [] : [{ from: printedWords(from), to: printedWords(to), rendering }]
  })
}

/** Words of content on one side for one on the other, above which a passage stands against it and no reading. */
const MOST_TO_ONE = 3

/**
 * Whether only small words, endings or the order of words differ ("a" and "the", "meeting" and "meetings"), one side is a cut of the
 * other, or no word stands for another.
 */
function isNoRewording(from: string, to: string): boolean {
  const [a, b] = [contentOf(from), contentOf(to)]
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  return shorter.every((stem) => longer.includes(stem)) || longer.length > MOST_TO_ONE * shorter.length
}

function contentOf(text: string): string[] {
  // "A.G." and "AG" are one.
  return findWords(text.replace(/(?<=\p{L})\.(?=[\p{L}'\u2019])/gu, ''))
    .map((word) => fold(word.text))
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map((word) => lightStem(word).replace(/e$/, ''))
}

function isQuoted({ quote }: FindingView, { quoteId }: ComparedRendering): boolean {
  return quote(quoteId).directness !== 'INDIRECT'
}

function isOfOtherOutlet({ outletOf }: FindingView, one: ComparedRendering, other: ComparedRendering): boolean {
  return outletOf(one.articleId) !== outletOf(other.articleId)
}

/** A change of long words says more than one of short ones. */
function weight({ from, to }: Change): number {
  return Math.min(from.length, to.length)
}
