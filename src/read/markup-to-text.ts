import type { MarkupElement, MarkupNode } from './parse-markup.js'

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

const UNSEEN = new Set(
  'script style noscript template svg math iframe object embed video audio canvas button select textarea input head title link meta'.split(
    ' ',
  ),
)

/** What a reader sees of some markup: plain paragraphs, separated by blank lines. */
export function markupToText(
  root: MarkupElement,
  isSkipped: (element: MarkupElement) => boolean = () => false,
): string {
  const paragraphs: string[] = []
  let current = ''
  const flush = (): void => {
    for (const line of current.split('\n')) {
      const text = line.replaceAll(/\s+/g, ' ').trim()
      // A line break inside a paragraph parts paragraphs on old pages and lines of verse on new ones.
      if (text !== '') paragraphs.push(text)
    }
    current = ''
  }
  const walk = (node: MarkupNode): void => {
    if (node.kind === 'text') {
      current += node.text.replaceAll(/\s+/g, ' ')
      return
    }
    if (UNSEEN.has(node.name) || isSkipped(node)) return
    if (node.name === 'br') {
      current += '\n'
      return
    }
    const isBlock = BLOCKS.has(node.name)
    if (isBlock) flush()
    node.children.forEach(walk)
    if (isBlock) flush()
  }
  walk(root)
  flush()
  return paragraphs.join('\n\n')
}
