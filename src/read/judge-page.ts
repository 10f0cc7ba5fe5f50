import type { Completeness, RejectionReason, StatedField } from '../model/article.js'
import { isHomePage } from './is-home-page.js'
import { standsInPlace } from './page-text/stands-in-place.js'
import type { WebPlace } from './source.js'

/** A page that was fetched, as it was read. */
export interface FetchedPage {
  readonly web: WebPlace
  readonly text: string
  readonly completeness: Completeness | null
  readonly stated: readonly StatedField[]
}

interface PageProblem {
  readonly reason: RejectionReason
  readonly message: string
}

// Two sentences. What has fewer words is a headline, or a frame that a script fills.
const FEWEST_WORDS = 20

/** Why a page that was fetched is not taken for an article; null where it is one. */
export function judgePage({ web, text, completeness, stated }: FetchedPage): PageProblem | null {
  const host = hostOf(web.answered)
  if (isHomePage(web.answered)) {
    return isHomePage(web.requested)
      ? {
          reason: 'NO_ARTICLE',
          message: `It is the home page of ${host}; hand in the address of an article or a feed.`,
        }
      : {
          reason: 'NOT_FOUND',
          message: `It leads to the home page of ${host}: the article is gone from its address.`,
        }
  }
  const heads = stated.filter(({ field }) => field === 'title').map(({ value }) => value)
  // A day that is printed somewhere on a page may be that of a notice; one that the page states as its own is not.
  const isDated = stated.some(({ field, rule }) => field === 'publishedAt' && !PRINTED.includes(rule))
  const standIn = isConsentAddress(web.answered) ? 'CONSENT' : standsInPlace({ heads, text, isDated })
  switch (standIn) {
    case 'MISSING':
      return { reason: 'NOT_FOUND', message: `${host} shows a page that says there is none at this address.` }
    case 'ROBOT_CHECK':
      return {
        reason: 'FORBIDDEN',
        message: `${host} lets no program through to the page. Save it in your browser and hand in the file.`,
      }
    case 'CONSENT':
      return {
        reason: 'CONSENT_WALL',
        message: `${host} shows a request for consent to cookies in place of the article. Save the article in your browser and hand in the file.`,
      }
    case null:
  }
  const words = text.split(/\s+/).filter((word) => word !== '').length
  if (completeness === 'SUMMARY') {
    return {
      reason: 'PAYWALLED',
      message: `${host} shows only ${String(words)} words of the article; the rest is for subscribers. Hand in the whole page or its text, if you have it.`,
    }
  }
  if (words >= FEWEST_WORDS) return null
  return {
    reason: 'NO_ARTICLE',
    message: `The page has ${words === 0 ? 'no text' : 'hardly any text'} of an article; if a script puts it there, save the page in your browser and hand in the file.`,
  }
}

/** Rules by which a date is found that a page only prints. */
const PRINTED = ['page-date', 'script-date', 'time-element']

/** "https://consent.news.example/v2/collect?…", "https://news.example/consent?back=…" */
function isConsentAddress(address: string): boolean {
  const { hostname, pathname } = new URL(address)
  return /^(?:consent|guce|cmp)\./.test(hostname) || /\/(?:cookie-?)?consent(?:\/|$)/i.test(pathname)
}

function hostOf(address: string): string {
  return new URL(address).host
}
