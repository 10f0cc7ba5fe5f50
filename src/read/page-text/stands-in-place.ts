import { CONSENT_NOTICES, MISSING_PAGES, ROBOT_CHECKS } from '../../lexicon/page-furniture.js'

/** What a page is that stands in the place of an article. */
export type StandIn = 'MISSING' | 'ROBOT_CHECK' | 'CONSENT'

/** The head and the words of a page. */
export interface PageWords {
  /** Its headline and its title, whichever there are. */
  readonly heads: readonly string[]
  readonly text: string
  /** Whether the page states when its article was published. */
  readonly isDated: boolean
}

// A page that says it has nothing, or lets nobody in, says it in a few lines; below this an article may be told from it by its head alone.
const MOST_WORDS = 150
// A consent wall lists what it wants to store and share; no such page is longer.
const MOST_CONSENT_WORDS = 800
const ENOUGH_NOTICES = 2

/**
 * Whether a page stands in the place of an article: “Page not found”, “Checking your browser”, “We value your privacy … Accept all”.
 * A report with such words in its headline is longer, and dated.
 */
export function standsInPlace({ heads, text, isDated }: PageWords): StandIn | null {
  if (isDated) return null
  const words = text.split(/\s+/).length
  const body = plain(text)
  const all = [...heads.map(plain), body]
  if (words <= MOST_WORDS) {
    if (heads.some((head) => head.length < 120 && includesAny(plain(head), MISSING_PAGES))) return 'MISSING'
    if (all.some((part) => includesAny(part, ROBOT_CHECKS))) return 'ROBOT_CHECK'
    if (words <= MOST_WORDS / 3 && includesAny(body, MISSING_PAGES)) return 'MISSING'
  }
  if (words > MOST_CONSENT_WORDS) return null
  const notices = [...CONSENT_NOTICES].filter((notice) => all.some((part) => part.includes(notice)))
  return notices.length >= ENOUGH_NOTICES ? 'CONSENT' : null
}

function includesAny(text: string, phrases: ReadonlySet<string>): boolean {
  return [...phrases].some((phrase) => text.includes(phrase))
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ')
}
