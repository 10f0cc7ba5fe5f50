import { FUNCTION_WORDS, NEGATIONS } from '../../lexicon/function-words.js'
import { lightStem } from '../../text/stem.js'
import { senseOf } from '../../text/sense-of.js'
import { stemRarity } from '../../text/word-rarity.js'
import { findWords } from '../../text/words.js'
import { rememberTexts } from './remember.js'

/** A segment of speech made ready for comparing: everything that a pair's score asks of each side, computed once. */
export interface Speech {
  /** Folded words joined by single spaces: equal here means verbatim. */
  readonly plain: string
  readonly words: readonly string[]
  readonly stems: readonly string[]
  /** Stem -> rarity, function words left out; of the stem's only occurrence or its first. */
  readonly content: ReadonlyMap<string, number>
  readonly contentWeight: number
  /** Sense -> rarity of its rarest word: "error" and "mistake" have one, so have "negotiate" and "negotiator". */
  readonly senses: ReadonlyMap<string, number>
  readonly senseWeight: number
  readonly isQuestion: boolean
  readonly bigrams: ReadonlyMap<string, number>
  readonly bigramWeight: number
  /** Sorted codes of character trigrams and four-grams, with repeats. */
  readonly trigrams: Float64Array
  readonly fourgrams: Float64Array
  readonly numbers: ReadonlySet<string>
  readonly negated: boolean
  /** Content stems of the sentence around the words, the words themselves left out. */
  readonly context: ReadonlyMap<string, number>
  readonly contextWeight: number
  /** Capitalised words of the context, folded. */
  readonly contextNames: ReadonlySet<string>
}

/** Share of rarity that a function word keeps inside a pair of words ("not only"). */
const FUNCTION_WORD_RARITY = 0.1

/** Characters at the end of a segment among which its question mark stands, before a closing mark or a blank. */
const QUESTION_END = 3

/** Longest stretch that is turned into character grams, in UTF-16 units: a whole speech needs no more to be known again. */
const GRAM_LIMIT = 2000

/** Stretches that are kept: those of the events that articles come in for. */
const MOST_KEPT = 4_000

/**
 * Makes a stretch of speech ready; what was made of the same words before is the very same object.
 *
 * @param context the printed sentence around the words, without them; "" where there is none.
 */
export const makeSpeech: (text: string, context: string) => Speech = rememberTexts(readSpeech, MOST_KEPT)

function readSpeech(text: string, context: string): Speech {
  const words = findWords(text).map((word) => word.key)
  const stems = words.map(lightStem)
  const content = new Map<string, number>()
  words.forEach((word, i) => {
    const stem = stems[i] ?? word
    if (!FUNCTION_WORDS.has(word)) content.set(stem, stemRarity(stem))
  })
  const senses = new Map<string, number>()
  for (const [stem, rarity] of content) {
    const sense = senseOf(stem)
    senses.set(sense, Math.max(senses.get(sense) ?? 0, rarity))
  }
  const bigrams = new Map<string, number>()
  for (let i = 0; i + 1 < stems.length; i++) {
    const [a = '', b = ''] = [stems[i], stems[i + 1]]
    bigrams.set(`${a} ${b}`, (content.get(a) ?? FUNCTION_WORD_RARITY) + (content.get(b) ?? FUNCTION_WORD_RARITY))
  }
  const plain = words.join(' ')
  const contextWords = findWords(context)
  const contextContent = new Map<string, number>()
  const contextNames = new Set<string>()
  for (const { text: printed, key: word } of contextWords) {
    if (FUNCTION_WORDS.has(word)) continue
    const stem = lightStem(word)
    contextContent.set(stem, stemRarity(stem))
    if (/^\p{Lu}/u.test(printed)) contextNames.add(word)
  }
  return {
    plain,
    words,
    stems,
    content,
    contentWeight: sum(content),
    senses,
    senseWeight: sum(senses),
    isQuestion: text.slice(-QUESTION_END).includes('?'),
    bigrams,
    bigramWeight: sum(bigrams),
    trigrams: charGrams(plain, 3),
    fourgrams: charGrams(plain, 4),
    numbers: new Set(words.filter((word) => /\d/.test(word))),
    negated: words.some((word) => NEGATIONS.has(word)),
    context: contextContent,
    contextWeight: sum(contextContent),
    contextNames,
  }
}

function sum(weights: ReadonlyMap<string, number>): number {
  let total = 0
  for (const weight of weights.values()) total += weight
  return total
}

/** Each run of `size` characters as one number, sorted. Blank space before and after, so that word edges count. */
function charGrams(plain: string, size: number): Float64Array {
  const padded = ` ${plain.slice(0, GRAM_LIMIT)} `
  const grams = new Float64Array(Math.max(0, padded.length - size + 1))
  for (let i = 0; i < grams.length; i++) {
    let code = 0
    for (let j = 0; j < size; j++) code = code * 4096 + (padded.charCodeAt(i + j) & 4095)
    grams[i] = code
  }
  return grams.sort()
}
