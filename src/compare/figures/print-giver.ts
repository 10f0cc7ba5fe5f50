import { ORGANISATION_NOUNS, UNNAMED_NOUNS } from '../../lexicon/source-phrases.js'

/** Who gave a figure, as it stands inside a sentence: "Police" and "The union" lose the capital that opened theirs. */
export function printGiver(giver: string): string {
  const [first = '', next = ''] = giver.split(' ')
  const lower = first.toLowerCase()
  const isCommon = ORGANISATION_NOUNS.has(lower) || UNNAMED_NOUNS.has(lower)
  const opens = /^(?:The|An?)$/.test(first) || (isCommon && !/^\p{Lu}/u.test(next))
  return opens && first !== first.toUpperCase() ? lower + giver.slice(first.length) : giver
}
