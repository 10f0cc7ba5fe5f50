import type { Dossier } from '../../model/dossier.js'
import { stemRarity } from '../../text/word-rarity.js'
import { findWords } from '../../text/words.js'
import { currentRevision } from '../place-utterances.js'
import { type Content, stemOf } from './content.js'

/** What a name keeps of its weight: the people and bodies of an event are named all the time. */
const OF_NAMES = 0.4

/**
 * What a stem says within an event, 0 to 1: rare in news at large and rare among the sentences of this event. What every
 * sentence of the event has ("election", "quake") tells no statement from another.
 */
export function stemWeigher(dossier: Dossier, contents: readonly Content[]): (stem: string) => number {
  const counts = new Map<string, number>()
  for (const { senses } of contents) for (const stem of senses.values()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const names = namesOf(dossier)
  const all = contents.length + 1
  const most = Math.log(all / 0.5)
  const known = new Map<string, number>()
  return (stem: string): number => {
    const before = known.get(stem)
    if (before !== undefined) return before
    const here = Math.log(all / ((counts.get(stem) ?? 0) + 0.5)) / most
    const weight = stemRarity(stem) * Math.sqrt(Math.max(0, here)) * (names.has(stem) ? OF_NAMES : 1)
    known.set(stem, weight)
    return weight
  }
}

/** Stems of people's names, and of what is mostly capitalised in the middle of a sentence. */
function namesOf(dossier: Dossier): Set<string> {
  const names = new Set(
    dossier.people.flatMap(({ names }) => names.flatMap((name) => findWords(name).map(({ key }) => stemOf(key)))),
  )
  const seen = new Map<string, { all: number; capital: number }>()
  for (const article of dossier.articles) {
    const { text } = currentRevision(article)
    for (const { start, text: word, key } of findWords(text)) {
      if (!/[\p{Ll},]\s$/u.test(text.slice(Math.max(0, start - 2), start))) continue
      const stem = stemOf(key)
      const known = seen.get(stem) ?? { all: 0, capital: 0 }
      known.all++
      if (/^\p{Lu}/u.test(word)) known.capital++
      seen.set(stem, known)
    }
  }
  for (const [stem, { all, capital }] of seen) if (capital > all / 2) names.add(stem)
  return names
}
