import type { ArticleFormat, Completeness, Origin, Reading, Rejected, StatedField } from '../model/article.js'
import { findWords } from '../text/words.js'
import { canonicalize } from './canonicalize.js'
import { LONGEST_FIELD, MAX_ARTICLE_BYTES, MOST_ITEMS, MOST_VALUES } from './limits.js'
import { blankNameCards } from './page-text/blank-name-cards.js'
import { reject } from './reject.js'

/** What a reader got out of its form, before the checks that all articles go through. */
export interface RawArticle {
  readonly origin: Origin
  readonly format: ArticleFormat
  readonly text: string
  readonly stated: readonly StatedField[]
  readonly completeness: Completeness | null
}

/** An article made canonical, or why it cannot be one. */
export function makeArticle(raw: RawArticle): Reading {
  const { origin } = raw
  if (raw.text.length > MAX_ARTICLE_BYTES) return tooLarge(origin)
  const text = blankNameCards(canonicalize(raw.text))
  if (text.trim() === '') return reject(origin, 'EMPTY', 'There is no text in it; hand in the text of an article.')
  if (!hasLetters(text)) {
    return reject(origin, 'NO_WORDS', 'There is no word in its text; hand in the text of an article.')
  }
  const stated = raw.stated
    .filter((field) => field.value.length <= LONGEST_FIELD)
    .map((field) => ({ ...field, value: canonicalize(field.value).trim() }))
    .filter((field) => field.value !== '')
  return { kind: 'article', ...raw, text, stated: stated.slice(0, MOST_VALUES) }
}

/** The one message for what is larger than an article can be. */
export function tooLarge(origin: Origin): Rejected {
  return reject(
    origin,
    'TOO_LARGE',
    `It is larger than ${MAX_ARTICLE_BYTES / (1024 * 1024)} MB, the limit for one article; split it into its articles.`,
  )
}

/** What is said instead of the items of a feed beyond the last one that is read. */
export function tooMany(origin: Origin): Reading {
  return reject(
    origin,
    'TOO_LARGE',
    `The feed has more than ${MOST_ITEMS} items; this one and those behind it are left. Hand them in as JSONL, one a line.`,
  )
}

/** A word has a letter in it: a page of numbers and dots is no article. */
function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text) && findWords(text.slice(0, 1000) + text.slice(-1000)).length > 0
}
