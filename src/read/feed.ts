import { parseFeed } from '@rowanmanning/feed-parser'
import type { Origin, Reading, StatedField } from '../model/article.js'
import { parseUrl } from '../text/parse-url.js'
import { jsonFeedItems, parseJsonFeed } from './json-feed.js'
import { MOST_AUTHORS, MOST_ITEMS } from './limits.js'
import { makeArticle, tooMany } from './make-article.js'
import { markupToText } from './markup-to-text.js'
import { parseMarkup } from './parse-markup.js'
import type { Item, Reader } from './reader.js'
import { refused, reject } from './reject.js'
import type { TextSource } from './source.js'

/** RSS, Atom and JSON Feed: one article an item. */
export const feed: Reader = {
  format: 'FEED',
  endings: ['xml', 'rss', 'atom', 'rdf'],
  recognises: (beginning) =>
    /<(?:rss|feed|rdf:RDF|channel)[\s>]/.test(beginning) &&
    /^\s*<(?:\?xml|rss|feed|rdf:RDF|!--|channel)/.test(beginning),
  items: feedItems,
}

type Feed = ReturnType<typeof parseFeed>
type FeedItem = Feed['items'][number]

function* feedItems(source: TextSource, given: readonly StatedField[]): Generator<Item, void, void> {
  const origin: Origin = { name: source.name, line: null }
  const json = parseJsonFeed(source.text)
  if (json !== null) return yield* jsonFeedItems(json, source, given)
  let parsed: Feed
  let items: readonly FeedItem[]
  try {
    parsed = parseFeed(source.text)
    items = parsed.items
    readOnce(parsed)
  } catch {
    return yield refused(
      reject(origin, 'BAD_MARKUP', 'It is no RSS, Atom or JSON feed that can be read; check that it was saved whole.'),
    )
  }
  if (items.length === 0)
    return yield refused(reject(origin, 'EMPTY', 'The feed has no items; there is nothing to read in it yet.'))
  for (const [index, item] of items.entries()) {
    const place: Origin = { name: `${source.name}[${index}]`, line: null }
    yield { origin: place, read: () => (index < MOST_ITEMS ? readItem(parsed, item, place, given) : tooMany(place)) }
    if (index === MOST_ITEMS) return
  }
}

/** The parser looks the fields of a feed up anew, through all of its items, whenever one of them asks: they are kept here. */
function readOnce(parsed: Feed): void {
  for (const name of ['title', 'language', 'url', 'authors'] as const) {
    const value = parsed[name]
    Object.defineProperty(parsed, name, { value: Array.isArray(value) ? value.slice(0, MOST_AUTHORS) : value })
  }
}

function readItem(parsed: Feed, item: FeedItem, origin: Origin, given: readonly StatedField[]): Reading {
  const stated: StatedField[] = []
  const state = (field: StatedField['field'], value: string | null | undefined): void => {
    if (value !== null && value !== undefined && value.trim() !== '')
      stated.push({ field, value: plain(value), rule: 'feed' })
  }
  state('outlet', parsed.title)
  state('url', item.url === null ? null : parseUrl(item.url))
  state('title', item.title)
  for (const author of item.authors.slice(0, MOST_AUTHORS)) state('author', author.name ?? author.email)
  state('publishedAt', (item.published ?? item.updated)?.toISOString())
  if (item.published !== null && item.updated?.getTime() !== item.published.getTime())
    state('updatedAt', item.updated?.toISOString())
  state('language', parsed.language)
  const content = markupToText(parseMarkup(item.content ?? ''))
  const description = markupToText(parseMarkup(item.description ?? ''))
  const isFull = content !== '' && content.length >= description.length
  return makeArticle({
    origin,
    format: 'FEED',
    text: isFull ? content : description,
    stated: [...given, ...stated],
    completeness: isFull && content !== description ? null : 'SUMMARY',
  })
}

/** Titles and names in feeds may hold markup and entities. */
function plain(value: string): string {
  return /[<&]/.test(value)
    ? markupToText(parseMarkup(value)).replaceAll('\n', ' ')
    : value.replaceAll(/\s+/g, ' ').trim()
}
