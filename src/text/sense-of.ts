import { LazyMap } from '../lexicon/lazy-map.js'
import { synonyms } from '../lexicon/synonyms.js'
import { lightStem } from './stem.js'

const SENSES: ReadonlyMap<string, string> = new LazyMap(() =>
  synonyms().flatMap((words) => {
    const stems = words.map(lightStem)
    return stems.map((stem): [string, string] => [stem, stems[0] ?? stem])
  }),
)

/** Letters at the front by which two words of one family are known: "negotiate", "negotiation", "negotiator". */
const ROOT_LETTERS = 5

/**
 * The sense that a stem of `lightStem` stands for where two translators may choose between words: one for "error" and
 * "mistake", one for "negotiator" and "negotiation", the stem itself for the rest.
 */
export function senseOf(stem: string): string {
  return SENSES.get(stem) ?? (stem.length > ROOT_LETTERS ? stem.slice(0, ROOT_LETTERS) : stem)
}
