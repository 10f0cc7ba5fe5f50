import { stem } from './stem.js'

/** Words of four letters and fewer stay as they are: "news", "sing", "used" would lose their sense. */
const SHORTEST_STEMMED = 5

/**
 * Cuts the commonest English endings off a folded word, so that "allied" meets "ally", "careful" meets "carefully" and
 * "Liberians" meets "Liberia". Meant for comparing words, never for printing them.
 */
export function lightStem(word: string): string {
  const singular = stem(word)
  if (singular.length < SHORTEST_STEMMED) return singular
  if (/(?:ia|ica)n$/.test(singular)) return singular.slice(0, -1)
  return dropFinalE(dropEnding(singular))
}

function dropEnding(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`
  for (const ending of ['ingly', 'edly', 'ally', 'ly', 'ing', 'ed']) {
    const stem = word.slice(0, -ending.length)
    if (word.endsWith(ending) && stem.length >= 3 && /[aeiouy]/.test(stem)) return undouble(stem)
  }
  return word
}

/** "stopped" -> "stop", but "calling" -> "call". */
function undouble(stem: string): string {
  const last = stem.at(-1)
  return last === stem.at(-2) && last !== undefined && !'lsz'.includes(last) ? stem.slice(0, -1) : stem
}

function dropFinalE(word: string): string {
  return word.endsWith('e') && word.length > 3 ? word.slice(0, -1) : word
}
