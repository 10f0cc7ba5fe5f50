import { FUNCTION_WORDS } from '../../lexicon/function-words.js'
import { CARDINALS, ORDINALS } from '../../lexicon/number-words.js'
import type { ComparedRendering, ComparedUtterance } from '../../model/comparison.js'
import { lightStem } from '../../text/stem.js'
import { findWords } from '../../text/words.js'
import { plainWords } from '../../text/plain-words.js'
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
    .filter(
      (rendering) =>
        isQuoted(view, rendering) && isOfOtherOutlet(view, rendering, reference) && isOneSentence(rendering),
    )
    .flatMap((rendering) => readChanges(reference, rendering))
    .filter((change) => !isPrintedByBoth(view, reference, change))
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
function readChanges(reference: ComparedRendering, rendering: ComparedRendering): Change[] {
  return rendering.differences.flatMap(({ kind, from, to }) => {
    if (kind !== 'REWORDED' || from === null || to === null || Math.max(from.length, to.length) > LONGEST) return []
    if (isInserted(rendering.text, to) || isInserted(reference.text, from)) return []
    return isNoRewording(from, to) ? [] : [{ from: printedWords(from), to: printedWords(to), rendering }]
  })
}

/** "(Sunday)", "[the president]": what a newsroom put in the place of words, as it says itself. */
function isInserted(text: string, words: string): boolean {
  return text.includes(`(${words})`) || text.includes(`[${words}]`)
}

/**
 * What the two must share for what stands for something else to be a rewording of it. In 21 pairs of real coverage that were read one
 * by one, rewordings had .89 and more, two sentences of one speech .81 and less.
 */
const LEAST_SHARED = 0.85

/** Fewer words that stay make no sentence: "voter confusion" stands in many. */
const LEAST_KEPT = 2.5

/**
 * Whether the words that stay are about as much as those that stand for others. Else they are two sentences of one speech that
 * begin or end alike: "We will begin the next step of our inquiry", "This paper sets out the next step of our inquiry".
 */
function isOneSentence({ edits }: ComparedRendering): boolean {
  let [kept, replaced] = [0, 0]
  for (const { kind, from, to } of edits) {
    const size = Math.max(sizeOf(from ?? ''), sizeOf(to ?? ''))
    if (kind === 'KEPT') kept += size
    if (kind === 'REPLACED') replaced += size
  }
  return kept >= Math.max(LEAST_SHARED * replaced, LEAST_KEPT)
}

/** Words of content, and the small words between them at half their number. */
function sizeOf(text: string): number {
  return (findWords(text).length + contentOf(text).length) / 2
}

/** Whether an outlet has the words of the other as well: who says "like a dog" and then "like a coward" was not reworded. */
function isPrintedByBoth(view: FindingView, reference: ComparedRendering, { from, to, rendering }: Change): boolean {
  return (
    printsAlso(view, reference.articleId, [rendering.text, to]) ||
    printsAlso(view, rendering.articleId, [reference.text, from])
  )
}

/** @param words a whole rendering, and the passage of it that stands against another: a word or two may stand anywhere. */
function printsAlso(
  { quotedIn }: FindingView,
  articleId: string,
  [whole, passage]: readonly [string, string],
): boolean {
  const quoted = ` ${quotedIn(articleId)} `
  return [whole, ...(contentOf(passage).length > 1 ? [passage] : [])].some((words) =>
    quoted.includes(` ${plainWords(words)} `),
  )
}

/** Words of content on one side for one on the other, above which a passage stands against it and no reading. */
const MOST_TO_ONE = 3

/**
 * Whether only small words, endings, hyphens or the order of words differ ("a" and "the", "meeting" and "meetings", "no-good" and "no
 * good"), one side is a cut of the other or has a letter for the word, or no word stands for another.
 */
function isNoRewording(from: string, to: string): boolean {
  if (MASKED.test(from) || MASKED.test(to)) return true
  const [a, b] = [contentOf(from), contentOf(to)]
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  const [short, long] = [shorter.join(''), longer.join('')]
  if (isOneFamily(short.replaceAll('-', ''), long.replaceAll('-', ''))) return true
  if (isLetterOf(short, long) || isLetterOf(long, short) || short.replaceAll('-', '') === long.replaceAll('-', ''))
    return true
  return shorter.every((stem) => longer.includes(stem)) || longer.length > MOST_TO_ONE * shorter.length
}

/** Letters of an oath that a newsroom hides: "f***ing", "b----". */
const MASKED = /\p{L}[*#_-]{2,}/u

/** "agriculture" and "agricultural", an oath cut short: one begins the other, and two letters are more. */
function isOneFamily(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.length >= SHORTEST_ROOT && long.length - short.length <= LONGEST_ENDING && long.startsWith(short)
}

/** Letters of a root, and of an ending behind it that changes no meaning. */
const [SHORTEST_ROOT, LONGEST_ENDING] = [5, 2]

function isLetterOf(letter: string, word: string): boolean {
  return letter.length === 1 && word.startsWith(letter)
}

function contentOf(text: string): string[] {
  // "A.G." and "AG" are one, "No. 1" and "number one" too.
  return findWords(text.replace(/(?<=\p{L})\.(?=[\p{L}'\u2019])/gu, '').replace(/\bNo\.(?=\s?\d)/gu, 'number'))
    .map((word) => TITLES_IN_FULL.get(word.key) ?? inDigits(word.key))
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map((word) => lightStem(word).replace(/e$/, ''))
}

/** "Gov. Roe" is "Governor Roe". */
const TITLES_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['dr', 'doctor'],
])

/** "ninth" and "9th" are "9", as "nine" is: "Jan. 20th" says no more than "Jan. 20". */
function inDigits(word: string): string {
  const [count, place] = [CARDINALS.get(word), ORDINALS.get(word)]
  if (count !== undefined) return String(count)
  return place === undefined ? word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1') : String(place)
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
