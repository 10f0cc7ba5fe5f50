import { CHANGE_WORDS } from '../../lexicon/change-words.js'
import type { Token } from '../../text/tokens.js'

/** Tokens between the word of change and "from": "rose on Tuesday, by more than a tenth, from 190 to 212". */
const LONGEST_REACH = 8

/**
 * Whether the number at token `i` is what something was before: "rose from [190] to 212". "From 190 to 212 people take the boat"
 * is a range, for nothing changes there.
 */
export function isEarlierValue(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.lower !== 'from') return false
  for (let at = i - 2; at >= 0 && at > i - 2 - LONGEST_REACH; at--) {
    const token = tokens[at]
    if (token === undefined || /^[.;:()]$/.test(token.text)) return false
    if (CHANGE_WORDS.has(token.lower)) return true
  }
  return false
}
