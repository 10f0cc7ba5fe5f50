import type { Origin, Reading, StatedField } from '../model/article.js'
import type { Models } from '../models/weights.js'
import { statedFields } from './given-fields.js'
import { readHtmlArticle } from './html-page.js'
import { jsonFeedItems, parseJsonFeed } from './json-feed.js'
import { MAX_ARTICLE_BYTES } from './limits.js'
import { makeArticle, tooLarge } from './make-article.js'
import type { Item, Reader } from './reader.js'
import { reject } from './reject.js'
import type { TextSource } from './source.js'

/** JSON lines: one article a line; also one JSON array of articles, one object, or a JSON Feed. */
export const jsonl: Reader = {
  format: 'JSONL',
  endings: ['jsonl', 'ndjson', 'json'],
  recognises: (beginning) => /^\s*(?:\[\s*)?\{\s*"/.test(beginning),
  items: jsonlItems,
}

const TEXT_NAMES = ['text', 'body', 'content', 'article', 'articleBody']

function* jsonlItems(source: TextSource, given: readonly StatedField[], models: Models): Generator<Item, void, void> {
  const row = (value: unknown, origin: Origin): Item => ({ origin, read: () => readRow(value, origin, given, models) })
  const feed = parseJsonFeed(source.text)
  if (feed !== null) return yield* jsonFeedItems(feed, source, given)
  const single = readObject(source.text)
  if (single !== null) return yield row(single, { name: source.name, line: null })
  const whole = readArray(source.text)
  if (whole !== null) {
    for (const [index, value] of whole.entries()) yield row(value, { name: `${source.name}[${index}]`, line: null })
    return
  }
  let line = (source.firstLine ?? 1) - 1
  for (let start = 0; start < source.text.length;) {
    const newline = source.text.indexOf('\n', start)
    const end = newline < 0 ? source.text.length : newline
    line++
    const text = source.text.slice(start, end)
    const origin: Origin = { name: source.name, line }
    if (text.trim() !== '') yield { origin, read: () => readLine(text, origin, given, models) }
    start = end + 1
  }
}

/** A file that is one JSON value over many lines; null where it is not (then it is read line by line). */
function readArray(text: string): readonly unknown[] | null {
  if (!/^\s*\[/.test(text.slice(0, 200))) return null
  const value = parseJson(text)
  return Array.isArray(value) ? value : null
}

/** A file that is one JSON object over many lines; null where it is not. */
function readObject(text: string): unknown {
  if (!/^\s*\{\s*\n/.test(text.slice(0, 200))) return null
  return parseJson(text) ?? null
}

function readLine(text: string, origin: Origin, given: readonly StatedField[], models: Models): Reading {
  if (text.length > MAX_ARTICLE_BYTES) return tooLarge(origin)
  const row = parseJson(text)
  if (row === undefined) {
    return reject(
      origin,
      'BAD_JSON',
      `Line ${origin.line ?? 1} is no JSON; write one object a line, such as {"text": "…", "outlet": "…"}.`,
    )
  }
  return readRow(row, origin, given, models)
}

function readRow(row: unknown, origin: Origin, given: readonly StatedField[], models: Models): Reading {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return reject(origin, 'BAD_JSON', 'An article must be a JSON object with a "text"; write {"text": "…"}.')
  }
  const record = row as Readonly<Record<string, unknown>>
  const stated = statedFields(record, 'given', origin)
  if ('kind' in stated) return stated
  const all = [...given, ...stated]
  const html = record['html']
  const name = TEXT_NAMES.find((key) => typeof record[key] === 'string' && record[key].trim() !== '')
  if (name === undefined && typeof html === 'string')
    return readHtmlArticle(html, { origin: { ...origin }, given: all, format: 'JSONL' }, models)
  const present = name ?? TEXT_NAMES.find((key) => Object.hasOwn(record, key))
  if (present === undefined) {
    return reject(
      origin,
      'BAD_FIELD',
      'There is no "text" in it; put the article\'s text into "text" or its page into "html".',
    )
  }
  const text = record[present]
  if (typeof text !== 'string')
    return reject(origin, 'BAD_FIELD', `"${present}" must be a text; put the article's text there.`)
  return makeArticle({ origin, format: 'JSONL', text, stated: all, completeness: null })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
