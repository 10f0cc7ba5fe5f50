import { Parser } from 'htmlparser2'
import { MAX_DEPTH } from './limits.js'

/** An element of a page. */
export interface MarkupElement {
  readonly kind: 'element'
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: MarkupNode[]
  readonly parent: MarkupElement | null
}

/** A run of text of a page. */
export interface MarkupText {
  readonly kind: 'text'
  text: string
}

export type MarkupNode = MarkupElement | MarkupText

/** Markup that nests deeper than any real page. */
export class TooDeepError extends Error {
  override readonly name = 'TooDeepError'
}

/**
 * Parses HTML as it comes, forgiving whatever is left open. Comments fall away.
 *
 * @throws TooDeepError at a depth that only hostile pages reach: walking them would never end.
 */
export function parseMarkup(html: string): MarkupElement {
  const root: MarkupElement = { kind: 'element', name: '#root', attributes: {}, children: [], parent: null }
  let open = root
  let depth = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > MAX_DEPTH) throw new TooDeepError(`Tags nest deeper than ${MAX_DEPTH} levels.`)
      const element: MarkupElement = { kind: 'element', name, attributes, children: [], parent: open }
      open.children.push(element)
      open = element
    },
    onclosetag() {
      depth--
      open = open.parent ?? root
    },
    ontext(text) {
      const last = open.children.at(-1)
      if (last?.kind === 'text') last.text += text
      else open.children.push({ kind: 'text', text })
    },
  })
  parser.write(html)
  parser.end()
  return root
}

/** Every element below a node, in the order of the page. */
export function elementsOf(root: MarkupElement): MarkupElement[] {
  const found: MarkupElement[] = []
  const walk = (element: MarkupElement): void => {
    for (const child of element.children) {
      if (child.kind !== 'element') continue
      found.push(child)
      walk(child)
    }
  }
  walk(root)
  return found
}

/** All text below a node, as it stands in the source. */
export function textOf(node: MarkupNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textOf).join('')
}
