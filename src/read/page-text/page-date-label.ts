import { anyOf } from '../../lexicon/any-of.js'
import { BEFORE_DATES, DATE_LABELS, UPDATE_LABELS } from '../../lexicon/header-labels.js'
import { once } from '../../lexicon/once.js'

const LABEL = once(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(${anyOf(DATE_LABELS)})(?: (?:${anyOf(BEFORE_DATES)}))?\s?[:–-]?\s?(?:\$date\s?:\s?)?$`,
      'iu',
    ),
)

/** What the words right before a date say of it, "Published on", "Updated:": the day of a first or a later version; null for none. */
export function readDateLabel(before: string): 'FIRST' | 'UPDATE' | null {
  const label = LABEL().exec(before)?.[1]?.toLowerCase()
  if (label === undefined) return null
  return UPDATE_LABELS.has(label) ? 'UPDATE' : 'FIRST'
}
