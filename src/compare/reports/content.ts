import { ATTRIBUTION_VERBS, PLAIN_ATTRIBUTION_LEMMAS } from '../../lexicon/attribution-verbs.js'
import { FUNCTION_WORDS } from '../../lexicon/function-words.js'
import { IRREGULAR_FORMS } from '../../lexicon/irregular-forms.js'
import { CARDINALS } from '../../lexicon/number-words.js'
import { lightStem } from '../../text/stem.js'
import { senseOf } from '../../text/sense-of.js'
import { findWords } from '../../text/words.js'

/** What a stretch says, made ready to be found again in other words: tense, person and the verbs of saying do not count. */
export interface Content {
  /** All of its words in order, by base form and stem: "gave" and "give" are one. */
  readonly stems: readonly string[]
  /** Sense -> stem of its words of content, without verbs of saying. */
  readonly senses: ReadonlyMap<string, string>
}

export function contentOf(text: string): Content {
  return contentOfWords(findWords(text).map(({ key }) => key))
}

/** @param words folded, in order. */
export function contentOfWords(words: readonly string[]): Content {
  const stems: string[] = []
  const senses = new Map<string, string>()
  for (const word of words) {
    const stem = stemOf(word)
    stems.push(stem)
    if (!FUNCTION_WORDS.has(word) && !isSaying(word)) senses.set(senseOf(stem), stem)
  }
  return { stems, senses }
}

/** Whether a word is a verb of saying, which the reporter chose and not the speaker. */
export function isSaying(word: string): boolean {
  const lemma = ATTRIBUTION_VERBS.get(word)
  return lemma !== undefined && PLAIN_ATTRIBUTION_LEMMAS.has(lemma)
}

/** Base form and stem of a folded word; "five" is "5". */
export function stemOf(word: string): string {
  const number = CARDINALS.get(word)
  return number === undefined ? lightStem(IRREGULAR_FORMS.get(word) ?? word) : String(number)
}
