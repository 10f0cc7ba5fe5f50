import { PAYWALL_NOTICES } from '../../lexicon/page-furniture.js'

// Such notices are a sentence or two; a longer text is a report about them.
const LONGEST = 240

/** "Subscribe to continue reading", "The rest of this article is for members": a line that says that more would follow. */
export function isPaywallNotice(line: string): boolean {
  if (line.length > LONGEST || /["“”«»]/.test(line)) return false
  const words = line.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ')
  return [...PAYWALL_NOTICES].some((notice) => words.includes(notice))
}
