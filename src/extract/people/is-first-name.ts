import { FIRST_NAME, listsOf } from '../../text/word-lists.js'

/** True for a first name of the lists; "Jean-Paul" by its first half. */
export function isFirstName(lower: string): boolean {
  return (listsOf(lower) & FIRST_NAME) !== 0
}
