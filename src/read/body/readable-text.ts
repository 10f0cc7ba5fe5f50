import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { markupToText } from '../markup-to-text.js'
import { elementsOf, parseMarkup, type MarkupElement } from '../parse-markup.js'
import { printMarkup } from '../print-markup.js'

// Shorter texts are taken only if nothing longer is found, in characters.
const SHORTEST = 200

/** What the general body extractor takes for the article of a page, as paragraphs; null where it finds none. */
export function readableText(page: MarkupElement, title: string): string | null {
  const body = elementsOf(page).find((element) => element.name === 'body') ?? page
  const head = printMarkup({
    kind: 'element',
    name: 'title',
    attributes: {},
    children: [{ kind: 'text', text: title }],
    parent: null,
  })
  const html = `<!doctype html><html><head>${head}</head><body>${body.children.map((child) => printMarkup(child)).join('')}</body></html>`
  const { document } = parseHTML(html) as unknown as { readonly document: never }
  // linkedom's document does what Readability asks of a browser's.
  const reader = new Readability<string>(document, { charThreshold: SHORTEST })
  const content = reader.parse()?.content
  const text = typeof content === 'string' ? markupToText(parseMarkup(content)) : ''
  return text === '' ? null : text
}
