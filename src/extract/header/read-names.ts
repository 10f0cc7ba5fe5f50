import { AUTHOR_ROLE_WORDS } from '../../lexicon/byline-words.js'
import { DESK_WORDS } from '../../lexicon/header-labels.js'
import { splitTrimmed } from '../../text/trim-marks.js'
import { agencyByCredit, outletByName } from './known-outlets.js'
import { looksLikeName } from './line-shape.js'

/** Who a byline names: people and desks as authors, agencies apart. */
export interface BylineNames {
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
}

/**
 * Reads what stands behind "By": "Jane Roe and John Doe, Staff Writers", "JANE ROE / AFP", "the Harbour Post newsroom".
 * Null where it names nobody that can be told: then it is prose.
 */
export function readNames(byline: string): BylineNames | null {
  const authors: string[] = []
  const agencies: string[] = []
  let isKnown = false
  for (const part of splitTrimmed(byline, /[,;|•·/&]|\s[–—-]\s|\band\b|\bund\b|\bwith\b|\bet\b/iu)) {
    const words = part
      .trim()
      .replace(/^by\s/i, '')
      .replace(/\.$/, '')
      .replace(/\s\([^()]*\)$/, '')
    if (words === '') continue
    const agency = agencyByCredit(words) ?? agencyByCredit(words.replace(/^the\s+/i, ''))
    if (agency !== null) {
      agencies.push(agency.credit)
      isKnown = true
      continue
    }
    if (isRole(words) || /^(?:\S[^\s@]*@\S+|@\w+|https?:\S+)$/.test(words)) continue
    if (outletByName(words) !== null) {
      isKnown = true
      continue
    }
    const person = words.replace(/\s(?:in|for|at|of)\s\p{Lu}.*$/u, '')
    if (looksLikeName(person)) authors.push(readable(person))
    else if (
      isTitleCase(words) &&
      (authors.length > 0 || words.split(/\W+/).some((word) => DESK_WORDS.has(word.toLowerCase())))
    ) {
      if (authors.length === 0) authors.push(words)
    } else return authors.length > 0 && /^\p{Lu}/u.test(words) ? { authors, agencies } : null
  }
  return authors.length > 0 || agencies.length > 0 || isKnown
    ? { authors: [...new Set(authors)], agencies: [...new Set(agencies)] }
    : null
}

/** Up to six words, all with capitals: a desk's or team's name. */
function isTitleCase(words: string): boolean {
  const parts = words.split(/\s+/)
  return parts.length <= 6 && parts.every((part) => /^\p{Lu}/u.test(part))
}

function isRole(words: string): boolean {
  const parts = words.toLowerCase().split(/[\s-]+/)
  return parts.every((part) => AUTHOR_ROLE_WORDS.has(part) || /^(?:jr|sr|ii|iii)\.?$/.test(part))
}

/** Bylines in capitals are set for the eye: "JANE MCROE" is stored as "Jane Mcroe". */
function readable(name: string): string {
  if (name !== name.toUpperCase() || !/\p{L}{2}/u.test(name)) return name
  return name.toLowerCase().replaceAll(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
}
