import type { Completeness } from '../../model/article.js'
import { isPaywallNotice } from '../page-text/is-paywall-notice.js'
import { isHidden, pathOf, tokensOf } from './element-path.js'
import type { TextBlock } from './find-blocks.js'

/** What a page says of how much of its article it shows. */
export interface ShownPart {
  /** The article as it was read. */
  readonly text: string
  readonly blocks: readonly TextBlock[]
  readonly isForSubscribers: boolean
  /** Words that the page says the article has; null where it does not say. */
  readonly wordCount: number | null
}

// Shares of the words that a page says its article has: below the lower one a part is missing, above the upper one none.
const SURELY_CUT = 0.5
const SURELY_WHOLE = 0.8
// A count below this is of a caption or summary.
const SMALLEST_COUNT = 50
// Blocks behind the last paragraph in which the notice stands that cuts an article off.
const BLOCKS_BEHIND = 6
// A gate behind a text as long as this, in words, is for the next article.
const LONGEST_TEASER = 250
const GATES = new Set('paywall regwall registrationwall piano subscriberonly gateway'.split(' '))

/** `SUMMARY` where a page says or shows that its article goes on behind a gate; null where it does not. */
export function readCompleteness({ text, blocks, isForSubscribers, wordCount }: ShownPart): Completeness | null {
  const words = text.split(/\s+/).length
  const shown = wordCount !== null && wordCount >= SMALLEST_COUNT ? words / wordCount : null
  if (shown !== null && shown < SURELY_CUT) return 'SUMMARY'
  if (shown !== null && shown >= SURELY_WHOLE) return null
  if (isForSubscribers) return 'SUMMARY'
  return words <= LONGEST_TEASER && hasGateBehind(text, blocks) ? 'SUMMARY' : null
}

function hasGateBehind(text: string, blocks: readonly TextBlock[]): boolean {
  const last = text.slice(text.lastIndexOf('\n\n') + 1).trim()
  const end = blocks.findLastIndex((block) => block.text === last)
  return blocks.slice(Math.max(0, end), end + 1 + BLOCKS_BEHIND).some((block) => {
    const path = pathOf(block.element)
    if (path.some(isHidden)) return false
    return isPaywallNotice(block.text) || (block.text !== last && path.some(isGate))
  })
}

function isGate(element: TextBlock['element']): boolean {
  return tokensOf(element).some((token) => GATES.has(token))
}
