import type { Facts } from '../model/facts.js'
import type { Fingerprint, FingerprintTerm } from '../model/event.js'
import { stem } from '../text/stem.js'
import { findWords } from '../text/words.js'
import { findNameTerms } from './name-terms.js'
import { findNamedDays } from './named-days.js'
import { tellingInEnglish } from './weigh-terms.js'

/** A word of the headline counts as often as three of the text: editors put the event there. */
const TITLE_WEIGHT = 3

/** Words. A report tells its event at the top; background and earlier events follow further down. */
const OPENING_WORDS = 300

/** Terms kept, most telling first: beyond these a report of that length has only everyday words left. */
const MOST_TERMS = 100

/** "u.s", "p.m", "a.j": in every other report, and no list of words has them. */
const LETTERS_WITH_POINTS = /^(?:\p{L}\.)+\p{L}?$/u

const MS_A_DAY = 86_400_000

/** What clustering needs to know of an article: the terms of its headline and opening, and its day. */
export function makeFingerprint(facts: Facts): Fingerprint {
  const { text } = facts.article
  const { title, publishedAt } = facts.header
  const counts = new Map<string, number>()
  if (title !== null) countTerms(termsOf(title), TITLE_WEIGHT, counts)
  let left = OPENING_WORDS
  for (const block of facts.blocks) {
    if (left <= 0) break
    if (block.kind !== 'PARAGRAPH' && block.kind !== 'SUBHEADLINE' && (block.kind !== 'HEADLINE' || title !== null))
      continue
    const terms = findWords(text, block)
      .slice(0, left)
      .map((word) => stem(word.key))
    left -= terms.length
    countTerms(terms, block.kind === 'HEADLINE' ? TITLE_WEIGHT : 1, counts)
  }
  const day = publishedAt === null ? null : dayOf(publishedAt.at)
  const names = findNameTerms(text)
  const terms = mostTelling(counts).map((one) => ({ ...one, isName: names.has(one.term) }))
  return day === null ? { terms, day, namedDays: findNamedDays(text) } : { terms, day }
}

function termsOf(text: string): string[] {
  return findWords(text).map((word) => stem(word.key))
}

function countTerms(terms: readonly string[], weight: number, counts: Map<string, number>): void {
  for (const term of terms) {
    if (term.length > 1 && !LETTERS_WITH_POINTS.test(term)) counts.set(term, (counts.get(term) ?? 0) + weight)
  }
}

function mostTelling(counts: ReadonlyMap<string, number>): FingerprintTerm[] {
  return [...counts]
    .map(([term, count]) => ({ term, count, weight: Math.log1p(count) * tellingInEnglish(term) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(({ term, count }) => ({ term, count }))
}

function dayOf(at: string): number | null {
  const ms = Date.parse(at)
  return Number.isNaN(ms) ? null : Math.floor(ms / MS_A_DAY)
}
