import { TITLES } from '../../lexicon/honorifics.js'
import { PERSON_NOUNS } from '../../lexicon/role-nouns.js'
import type { Scene } from './scene.js'
import { fold } from '../../text/fold.js'
import { withoutStop } from '../../text/trim-marks.js'

/**
 * Mentions that are a title and the surname of somebody whom the article names elsewhere, though the name was not read as
 * one here: "President Roe on Saturday said". Mention -> person.
 */
export function findTitled(
  { mentions, keys, narrative: { items } }: Scene,
  personOfName: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const persons = new Map<string, number>()
  mentions.forEach(({ name }, index) => {
    const key = keys[index]
    const person = personOfName.get(name)
    if (key != null && person !== undefined && !persons.has(key)) persons.set(key, person)
  })
  const titled = new Map<number, number>()
  mentions.forEach(({ kind, from, to }, index) => {
    if (kind !== 'body' || to - from < 2) return
    const person = persons.get(fold(items[to - 1]?.token.text ?? ''))
    const title = withoutStop(items[to - 2]?.token.lower ?? '')
    if (person !== undefined && (PERSON_NOUNS.has(title) || TITLES.has(title))) titled.set(index, person)
  })
  return titled
}
