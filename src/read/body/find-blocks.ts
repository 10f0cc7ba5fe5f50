import { isTag, isText, type ChildNode, type Element } from 'domhandler'

/** One paragraph, heading, list item or label of a page, as a reader sees it. */
export interface TextBlock {
  readonly text: string
  /** The innermost element of block level that it stands in. */
  readonly element: Element
  /** Share of its characters that are links, 0 to 1. */
  readonly linkShare: number
}

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

/** The blocks of some markup in the order of the page. */
export function findBlocks(root: Element): TextBlock[] {
  const blocks: TextBlock[] = []
  let text = ''
  let linked = 0
  const flush = (element: Element): void => {
    const total = countLetters(text)
    // A line break inside a paragraph parts paragraphs on old pages and lines of verse on new ones.
    for (const line of text.split('\n')) {
      const words = line.replaceAll(/\s+/g, ' ').trim()
      if (words !== '') blocks.push({ text: words, element, linkShare: total === 0 ? 0 : Math.min(1, linked / total) })
    }
    text = ''
    linked = 0
  }
  const walk = (node: ChildNode, around: Element, isLink: boolean): void => {
    if (isText(node)) {
      const words = node.data.replaceAll(/\s+/g, ' ')
      text += words
      if (isLink) linked += countLetters(words)
      return
    }
    if (!isTag(node) || UNSEEN.has(node.name)) return
    if (node.name === 'br') {
      text += '\n'
      return
    }
    const isBlock = BLOCKS.has(node.name)
    if (isBlock) flush(around)
    const inner = isBlock ? node : around
    for (const child of node.children) walk(child, inner, isLink || node.name === 'a')
    if (isBlock) flush(inner)
  }
  walk(root, root, false)
  flush(root)
  return blocks
}

function countLetters(text: string): number {
  return text.replaceAll(/\s+/g, '').length
}
