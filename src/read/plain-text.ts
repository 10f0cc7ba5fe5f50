import type { Origin, Reading, StatedField } from '../model/article.js'
import { readFrontMatter } from './front-matter/read-front-matter.js'
import { findFrontMatter } from './page-text/front-matter.js'
import { statedFields } from './given-fields.js'
import { makeArticle, tooLarge } from './make-article.js'
import { MAX_ARTICLE_BYTES } from './limits.js'
import type { Item, Reader } from './reader.js'
import { reject } from './reject.js'
import type { TextSource } from './source.js'

/** A text file or Markdown: one article, the text exactly as given. Fields of a front matter are stated fields. */
export const plainText: Reader = {
  format: 'TEXT',
  endings: ['txt', 'text', 'md', 'markdown'],
  recognises: () => true,
  items: plainTextItems,
}

function plainTextItems(source: TextSource, given: readonly StatedField[]): Item[] {
  const origin: Origin = { name: source.name, line: null }
  return [{ origin, read: () => readPlainText(source, origin, given) }]
}

function readPlainText(source: TextSource, origin: Origin, given: readonly StatedField[]): Reading {
  if (source.text.length > MAX_ARTICLE_BYTES) return tooLarge(origin)
  const front = findFrontMatter(source.text)
  const read = front === null ? { fields: {} } : readFrontMatter(front)
  if ('line' in read) {
    const { line, message } = read
    return reject(
      { ...origin, line },
      'BAD_FIELD',
      `Line ${line} of the fields over the text cannot be read (${message}); mend it or leave the fields out.`,
    )
  }
  const stated = statedFields(read.fields, 'front-matter', origin)
  if ('kind' in stated) return stated
  return makeArticle({ origin, format: 'TEXT', text: source.text, stated: [...given, ...stated], completeness: null })
}
