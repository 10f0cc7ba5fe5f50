import { Readability } from '@mozilla/readability'
import { Element, Text } from 'domhandler'
import { findOne } from 'domutils'
import { parseHTML } from 'linkedom'
import { markupToText } from '../markup-to-text.js'
import { parseMarkup } from '../parse-markup.js'
import { printMarkup } from '../print-markup.js'

// Shorter texts are taken only if nothing longer is found, in characters.
const SHORTEST = 200

/** What the general body extractor takes for the article of a page, as paragraphs; null where it finds none. */
export function readableText(page: Element, title: string): string | null {
  const body = findOne(({ name }) => name === 'body', page.children) ?? page
  const head = printMarkup(new Element('title', {}, [new Text(title)]))
  const html = `<!doctype html><html><head>${head}</head><body>${body.children.map((child) => printMarkup(child)).join('')}</body></html>`
  const { document } = parseHTML(html) as unknown as { readonly document: never }
  // linkedom's document does what Readability asks of a browser's.
  const reader = new Readability<string>(document, { charThreshold: SHORTEST })
  const content = reader.parse()?.content
  const text = typeof content === 'string' ? markupToText(parseMarkup(content)) : ''
  return text === '' ? null : text
}
