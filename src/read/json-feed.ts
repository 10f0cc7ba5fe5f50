import type { HeaderField, Origin, Reading, StatedField } from '../model/article.js'
import { parseDate } from '../text/parse-date.js'
import { parseUrl } from '../text/parse-url.js'
import { MOST_AUTHORS, MOST_ITEMS } from './limits.js'
import { makeArticle, tooMany } from './make-article.js'
import { markupToText } from './markup-to-text.js'
import { parseMarkup } from './parse-markup.js'
import type { Item } from './reader.js'
import { refused, reject } from './reject.js'
import type { TextSource } from './source.js'

type Thing = Readonly<Record<string, unknown>>

const VERSION = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//

/** A JSON Feed ("version": "https://jsonfeed.org/version/1.1") as its parsed value; null for any other JSON or text. */
export function parseJsonFeed(text: string): Thing | null {
  if (!/^\s*\{/.test(text.slice(0, 200)) || !text.includes('jsonfeed.org/version/')) return null
  try {
    const value = JSON.parse(text) as unknown
    return isThing(value) && VERSION.test(String(value['version'])) ? value : null
  } catch {
    return null
  }
}

/** One article an item; an item with a summary only is a part of its article. */
export function* jsonFeedItems(
  feed: Thing,
  source: TextSource,
  given: readonly StatedField[],
): Generator<Item, void, void> {
  const origin: Origin = { name: source.name, line: null }
  const items = feed['items']
  if (!Array.isArray(items))
    return yield refused(
      reject(origin, 'BAD_JSON', 'The JSON Feed has no list of "items"; check that it was saved whole.'),
    )
  if (items.length === 0)
    return yield refused(reject(origin, 'EMPTY', 'The feed has no items; there is nothing to read in it yet.'))
  for (const [index, item] of items.entries()) {
    const place: Origin = { name: `${source.name}[${index}]`, line: null }
    if (index === MOST_ITEMS) return yield refused(tooMany(place))
    yield isThing(item)
      ? { origin: place, read: () => readItem(feed, item, place, given) }
      : refused(reject(place, 'BAD_JSON', 'An item of a feed must be a JSON object; write {"content_text": "…"}.'))
  }
}

function readItem(feed: Thing, item: Thing, origin: Origin, given: readonly StatedField[]): Reading {
  const stated: StatedField[] = []
  const state = (field: HeaderField, value: string | null): void => {
    if (value !== null) stated.push({ field, value, rule: 'feed' })
  }
  const date = (name: string): string | null => {
    const value = textOf(item[name])
    return value !== null && parseDate(value) !== null ? value : null
  }
  state('outlet', textOf(feed['title']))
  const url = textOf(item['url']) ?? textOf(item['external_url'])
  state('url', url === null ? null : parseUrl(url))
  state('title', textOf(item['title']))
  const authors = namesOf(item)
  for (const name of authors.length > 0 ? authors : namesOf(feed)) state('author', name)
  state('publishedAt', date('date_published'))
  state('updatedAt', date('date_modified'))
  state('language', textOf(item['language']) ?? textOf(feed['language']))
  const html = textOf(item['content_html'])
  const content = html === null ? textOf(item['content_text']) : markupToText(parseMarkup(html))
  const summary = textOf(item['summary'])
  const isFull = content !== null && content.length > (summary?.length ?? 0)
  return makeArticle({
    origin,
    format: 'FEED',
    text: (isFull ? content : summary) ?? content ?? '',
    stated: [...given, ...stated],
    completeness: isFull ? null : 'SUMMARY',
  })
}

/** `authors` of version 1.1, `author` of version 1. */
function namesOf(thing: Thing): string[] {
  const listed = thing['authors'] ?? thing['author']
  return (Array.isArray(listed) ? listed.slice(0, MOST_AUTHORS) : [listed]).flatMap((author: unknown) => {
    const name = isThing(author) ? textOf(author['name']) : null
    return name === null ? [] : [name]
  })
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
