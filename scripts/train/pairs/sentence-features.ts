import { pairFeatures } from '../../../src/compare/align/pair-features.js'
import { makeSpeech, type Speech } from '../../../src/compare/align/speech.js'
import { findWords } from '../../../src/text/words.js'

/** Rarity of the words that one sentence has alone, from which on another fact is told: about a dozen telling words. */
const FULL_WEIGHT = 8

/** So many names or numbers that one sentence has alone are as good as more. */
const FULL_COUNT = 3

interface Sentence {
  readonly speech: Speech
  /** Capitalised words but the first, folded. */
  readonly names: ReadonlySet<string>
}

/**
 * Features of two whole sentences: those of two quotations, and what each of them says alone. One missing detail and two
 * sentences no longer say the same, while a quotation cut short is still the same quotation.
 */
export function sentenceFeatures(a: string, b: string): number[] {
  const [x, y] = [readSentence(a), readSentence(b)]
  const senses = [alone(x.speech.senses, y.speech.senses), alone(y.speech.senses, x.speech.senses)]
  const lost = (sideOf: (sentence: Sentence) => ReadonlySet<string>): number[] => [
    missing(sideOf(x), new Set(y.speech.words)),
    missing(sideOf(y), new Set(x.speech.words)),
  ]
  const [fewest, most] = [x, y].map(({ speech }) => speech.words.length).sort((p, q) => p - q) as [number, number]
  return [
    ...pairFeatures(x.speech, y.speech),
    ...lowAndHigh(senses.map(({ weight }) => weight / FULL_WEIGHT)),
    ...lowAndHigh(senses.map(({ rarest }) => rarest)),
    ...lowAndHigh(lost(({ names }) => names)),
    ...lowAndHigh(lost(({ speech }) => speech.numbers)),
    editDistance(x.speech.stems, y.speech.stems) / Math.max(1, most),
    (most - fewest) / Math.max(1, most),
    sharedRuns(x.speech.stems, y.speech.stems, 1) / Math.max(1, most),
    sharedRuns(x.speech.stems, y.speech.stems, 3) / Math.max(1, most - 2),
  ]
}

function readSentence(text: string): Sentence {
  const names = findWords(text)
    .slice(1)
    .filter((word) => /^\p{Lu}/u.test(word.text))
    .map((word) => word.key)
  return { speech: makeSpeech(text, ''), names: new Set(names) }
}

function alone(own: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) {
  const weights = [...own].filter(([sense]) => !other.has(sense)).map(([, weight]) => weight)
  return { weight: weights.reduce((sum, weight) => sum + weight, 0), rarest: Math.max(0, ...weights) }
}

function missing(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...own].filter((word) => !other.has(word)).length / FULL_COUNT
}

/** The same whichever sentence comes first. */
function lowAndHigh(both: readonly number[]): number[] {
  return [Math.min(...both), Math.max(...both)]
}

function sharedRuns(a: readonly string[], b: readonly string[], length: number): number {
  const runs = (stems: readonly string[]) =>
    new Set(stems.slice(0, Math.max(0, stems.length - length + 1)).map((_, i) => stems.slice(i, i + length).join(' ')))
  const other = runs(b)
  return [...runs(a)].filter((run) => other.has(run)).length
}

/** Words to put in, take out or swap. */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  a.forEach((word, i) => {
    const next = [i + 1]
    b.forEach((other, j) => {
      const swapped = (row[j] ?? 0) + (word === other ? 0 : 1)
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, swapped))
    })
    row = next
  })
  return row[b.length] ?? 0
}
