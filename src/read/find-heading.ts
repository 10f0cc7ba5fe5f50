import type { Element } from 'domhandler'
import { textContent } from 'domutils'
import type { StatedField } from '../model/article.js'
import { fold } from '../text/fold.js'

// Words that a heading must share with a title which the page states, to be the headline and not the site's name.
const SMALLEST_SHARE = 0.3
// The longest headlines that are printed, in characters.
const LONGEST = 300

/**
 * The headline as readers see it: the first-level heading that is a title of the page in the same or other words.
 * Stated titles are cut and reworded for search engines and phones, the heading is what was printed.
 */
export function findHeading(elements: readonly Element[], stated: readonly StatedField[]): string | null {
  const titles = stated.filter((field) => field.field === 'title').map((field) => wordsOf(field.value))
  let best: { text: string; share: number } | null = null
  let lone: string | null = null
  for (const element of elements) {
    if (element.name !== 'h1') continue
    const text = textContent(element).replaceAll(/\s+/g, ' ').trim()
    if (text === '' || text.length > LONGEST) continue
    lone ??= text
    const own = wordsOf(text)
    const share = Math.max(0, ...titles.map((title) => shareOf(own, title)))
    if (own.size > 1 && share >= SMALLEST_SHARE && share > (best?.share ?? 0)) best = { text, share }
  }
  return best?.text ?? (titles.length === 0 ? lone : null)
}

function shareOf(own: ReadonlySet<string>, title: ReadonlySet<string>): number {
  const shared = [...own].filter((word) => title.has(word)).length
  return shared / Math.max(1, Math.min(own.size, title.size))
}

function wordsOf(title: string): Set<string> {
  return new Set(fold(title).match(/[\p{L}\p{N}']+/gu) ?? [])
}
