import type { ArticleFormat, Completeness, Origin, Reading, StatedField } from '../model/article.js'
import { findWords } from '../text/words.js'
import { canonicalize } from './canonicalize.js'
import { MAX_ARTICLE_BYTES } from './limits.js'
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
  const stated = raw.stated.map((field) => ({ ...field, value: canonicalize(field.value).trim() }))
  return { kind: 'article', ...raw, text, stated: stated.filter((field) => field.value !== '') }
}

/** The one message for what is larger than an article can be. */
export function tooLarge(origin: Origin): Reading {
  return reject(
    origin,
    'TOO_LARGE',
    `It is larger than ${MAX_ARTICLE_BYTES / (1024 * 1024)} MB, the limit for one article; split it into its articles.`,
  )
}

/** A word has a letter in it: a page of numbers and dots is no article. */
function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text) && findWords(text.slice(0, 1000) + text.slice(-1000)).length > 0
}
