import type { Element } from 'domhandler'
import { textContent } from 'domutils'
import { decodeHTMLStrict } from 'entities'
import type { HeaderField } from '../model/article.js'
import { markupToText } from './markup-to-text.js'
import { parseMarkup } from './parse-markup.js'

/** What the JSON-LD of a page says of its article. */
export interface LinkedArticle {
  readonly fields: readonly { readonly field: HeaderField; readonly value: string }[]
  readonly isForSubscribers: boolean
  /** The article's text as the page states it, without markup; null where it does not. */
  readonly body: string | null
  /** Number of words that the page says the article has; null where it does not. */
  readonly wordCount: number | null
}

const NOTHING: LinkedArticle = { fields: [], isForSubscribers: false, body: null, wordCount: null }

const ARTICLE_TYPES = /^(?:.*Article|BlogPosting|LiveBlogPosting|Report)$/

type Thing = Readonly<Record<string, unknown>>

/** Reads the article of a page's JSON-LD; the first complete one where there are several. */
export function readJsonLd(elements: readonly Element[]): LinkedArticle {
  const things: Thing[] = []
  for (const element of elements) {
    if (element.name !== 'script' || !/ld\+json/i.test(element.attribs['type'] ?? '')) continue
    collect(parseLoosely(textContent(element)), things, 0)
  }
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE_TYPES.test(type)))
  const article =
    articles.find((thing) => 'headline' in thing && 'datePublished' in thing) ??
    articles.find((thing) => 'headline' in thing) ??
    articles[0]
  const page = things.find((thing) => typesOf(thing).some((type) => type === 'WebPage'))
  if (article === undefined && page === undefined) return NOTHING
  const fields: { field: HeaderField; value: string }[] = []
  const add = (field: HeaderField, value: string | null): void => {
    if (value !== null) fields.push({ field, value })
  }
  const byId = new Map(
    things.flatMap((thing) =>
      typeof thing['@id'] === 'string' && 'name' in thing ? [[thing['@id'], thing] as const] : [],
    ),
  )
  if (article !== undefined) {
    add('outlet', namesOf(article['publisher'], byId)[0] ?? namesOf(article['sourceOrganization'], byId)[0] ?? null)
    add('url', textOf(article['url']) ?? textOf(article['mainEntityOfPage']))
    add('title', textOf(article['headline']) ?? textOf(article['name']))
    add('subtitle', textOf(article['alternativeHeadline']))
    for (const name of namesOf(article['author'] ?? article['creator'], byId)) add('author', name)
    add('section', textOf(article['articleSection']))
    add('publishedAt', textOf(article['datePublished']) ?? textOf(article['dateCreated']))
    add('updatedAt', textOf(article['dateModified']))
    add('language', textOf(article['inLanguage']))
  } else if (page !== undefined) {
    add('publishedAt', textOf(page['datePublished']))
    add('updatedAt', textOf(page['dateModified']))
  }
  return {
    fields,
    isForSubscribers: String(article?.['isAccessibleForFree']).toLowerCase() === 'false',
    body: bodyOf(article?.['articleBody'] ?? articles.find((thing) => 'articleBody' in thing)?.['articleBody']),
    wordCount: countOf(article?.['wordCount']),
  }
}

function bodyOf(value: unknown): string | null {
  const text = typeof value === 'string' ? decodeEntities(value) : ''
  const plain = /<[a-z/]/i.test(text) ? markupToText(parseMarkup(text)) : text
  return plain.trim() === '' ? null : plain
}

function countOf(value: unknown): number | null {
  const count = typeof value === 'number' ? value : Number.parseInt(String(value), 10)
  return Number.isFinite(count) && count > 0 ? count : null
}

// Graphs in graphs: no page nests them deeper than this.
const DEEPEST = 6

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, things, depth + 1)
    return
  }
  const thing = value as Thing
  things.push(thing)
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
    collect(thing[key], things, depth + 1)
}

/** Pages write JSON-LD with line breaks inside texts, comments around it and semicolons behind it. */
function parseLoosely(source: string): unknown {
  const text = source
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)/, '')
    .replace(/(?:\/\/)?\s{0,9}(?:-->|\]\]>)\s*(?:;\s*)?$/, '')
    .trim()
  for (const attempt of [text, text.replaceAll(/[\n\r\t]/g, ' '), text.replace(/;$/, '')]) {
    try {
      return JSON.parse(attempt) as unknown
    } catch {
      continue
    }
  }
  return null
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type']
  return (Array.isArray(type) ? type : [type]).filter((item): item is string => typeof item === 'string')
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return decodeEntities(value)
  if (Array.isArray(value)) return textOf(value[0])
  if (typeof value === 'object' && value !== null) {
    const thing = value as Thing
    return textOf(thing['@value'] ?? thing['name'] ?? thing['@id'] ?? null)
  }
  return null
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Thing>): string[] {
  if (typeof value === 'string') return [decodeEntities(value)]
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, byId))
  if (typeof value !== 'object' || value === null) return []
  const thing = value as Thing
  if ('name' in thing) return namesOf(thing['name'], byId)
  const id = thing['@id']
  const other = typeof id === 'string' ? byId.get(id) : undefined
  return other === undefined ? [] : namesOf(other['name'], new Map())
}

/** "Fish &amp; chips": many pages escape the texts of their JSON-LD as if it were HTML. */
function decodeEntities(text: string): string {
  return decodeHTMLStrict(text).replaceAll('\u00A0', ' ')
}
