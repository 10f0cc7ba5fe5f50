import type { ArticleFormat, Origin, Reading, StatedField } from '../model/article.js'
import type { Models } from '../models/weights.js'
import { chooseBody } from './body/choose-body.js'
import { findBlocks } from './body/find-blocks.js'
import { readCompleteness } from './body/read-completeness.js'
import { readableText } from './body/readable-text.js'
import { judgePage } from './judge-page.js'
import { MAX_ARTICLE_BYTES } from './limits.js'
import { makeArticle, tooLarge } from './make-article.js'
import { markupToText } from './markup-to-text.js'
import { readPageFields } from './page-fields.js'
import { parseMarkup } from './parse-markup.js'
import type { Item, Reader } from './reader.js'
import { reject } from './reject.js'
import { savedFrom, type SavedFrom } from './saved-from.js'
import type { TextSource, WebPlace } from './source.js'

// Share of the article's text in the JSON-LD that a page must show to be read from what it shows.
const SMALLEST_SHOWN_SHARE = 0.4

/** A web page: one article, its body as plain paragraphs, its machine-readable head as stated fields. */
export const htmlPage: Reader = {
  format: 'HTML',
  endings: ['html', 'htm', 'xhtml'],
  recognises: (beginning) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(beginning),
  items: pageItems,
}

function pageItems(source: TextSource, given: readonly StatedField[], models: Models): Item[] {
  const seenAt = source.web?.seenAt
  const origin: Origin = { name: source.name, line: null, ...(seenAt === undefined ? {} : { seenAt }) }
  const page: PageSource = { origin, given, format: 'HTML', ...(source.web === undefined ? {} : { web: source.web }) }
  return [{ origin, read: () => readHtmlArticle(source.text, page, models) }]
}

/** What is known of a page before it is read. */
export interface PageSource {
  readonly origin: Origin
  /** Fields that beat whatever the page states. */
  readonly given: readonly StatedField[]
  readonly format: ArticleFormat
  /** Where it was fetched from; then it is told from pages that stand in the place of an article. */
  readonly web?: WebPlace
}

/** One page as one article. */
export function readHtmlArticle(html: string, { origin, given, format, web }: PageSource, models: Models): Reading {
  if (html.length > MAX_ARTICLE_BYTES) return tooLarge(origin)
  const dom = parseMarkup(html)
  const page = readPageFields(dom)
  const title = page.stated.find((field) => field.field === 'title')?.value ?? ''
  const blocks = findBlocks(dom)
  const found =
    chooseBody(blocks, { title, readable: readableText(dom, title), linked: page.linkedBody }, models) ??
    markupToText(dom)
  // Pages drawn by scripts state the text only in their JSON-LD.
  const isDrawn = page.linkedBody !== null && found.length < SMALLEST_SHOWN_SHARE * page.linkedBody.length
  const text = isDrawn ? paragraphsOf(page.linkedBody) : found
  const completeness = readCompleteness({ ...page, text, blocks })
  const problem = web === undefined ? null : judgePage({ web, text, completeness, stated: page.stated })
  if (problem !== null) return reject(origin, problem.reason, problem.message)
  const saved = savedFrom(html)
  const stated = [...given, ...page.stated, ...(saved === null ? [] : [addressOf(saved)])]
  const seenAt = origin.seenAt ?? saved?.at ?? null
  return makeArticle({ origin: seenAt === null ? origin : { ...origin, seenAt }, format, text, stated, completeness })
}

/** What the page says of its own address comes before it: whoever saved it may have come by another one. */
function addressOf({ url }: SavedFrom): StatedField {
  return { field: 'url', value: url, rule: 'saved-from' }
}

function paragraphsOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n')
}
