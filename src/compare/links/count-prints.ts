import type { Dossier, DossierRevision } from '../../model/dossier.js'
import { lightStem } from '../../text/stem.js'
import { findWords } from '../../text/words.js'
import type { Passage } from './passage.js'

/** Words of the longest passage that is counted: what is longer is nobody's stock phrase. */
const LONGEST = 3

/**
 * How often the words of a short passage stand in the writers' own words, outside all marks: "climate change" is a term of the
 * event, "all-out war" somebody's words. Zero for longer passages.
 */
export function printCounter(dossier: Dossier): (passage: Passage) => number {
  const revisions = dossier.articles.flatMap(({ revisions: versions }) => versions.at(-1) ?? [])
  const known = new Map<string, number>()
  return ({ speech: { stems } }) => {
    if (stems.length === 0 || stems.length > LONGEST) return 0
    const phrase = ` ${stems.join(' ')} `
    const count =
      known.get(phrase) ?? revisions.reduce((sum, revision) => sum + countIn(ownStemsOf(revision), phrase), 0)
    known.set(phrase, count)
    return count
  }
}

const ownStems = new WeakMap<DossierRevision, string>()

/** The stems of what an article prints outside all marks, each between two blanks; a line for each stretch of them. */
function ownStemsOf(revision: DossierRevision): string {
  const before = ownStems.get(revision)
  if (before !== undefined) return before
  const { text, quotes } = revision
  const stretches: string[] = []
  let at = 0
  const marked = quotes.filter(({ directness }) => directness !== 'INDIRECT').map(({ span }) => span)
  for (const { start, end } of [...marked, { start: text.length, end: text.length }]) {
    if (start > at) stretches.push(text.slice(at, start))
    at = Math.max(at, end)
  }
  const stems = (stretch: string): string[] => findWords(stretch).map((word) => lightStem(word.key))
  const joined = stretches.map((stretch) => ` ${stems(stretch).join(' ')} `).join('\n')
  ownStems.set(revision, joined)
  return joined
}

/** How often a phrase stands in a text, one over the end of another included. */
function countIn(text: string, phrase: string): number {
  let count = 0
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) count++
  return count
}
