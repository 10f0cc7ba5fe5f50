import type { Token } from '../text/tokens.js'
import { FIRST_NAME, listsOf } from '../text/word-lists.js'

/** What the lists know of a word, as one letter each: F first name, T title, O organisation, P place, … */
export function wordClass({ nameClass }: Token): string {
  return nameClass
}

/** How a word is written: `Xx` Roe, `XX` ROE, `X.` J., `XxX` McRoe, `X-x` Karsk-based. */
export function wordShape({ shape }: Token): string {
  return shape
}

/** True for a first name of the lists; "Jean-Paul" by its first half. */
export function isFirstName(lower: string): boolean {
  return (listsOf(lower) & FIRST_NAME) !== 0
}
