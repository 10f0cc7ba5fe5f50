import { DomHandler, Element, isTag } from 'domhandler'
import { Parser } from 'htmlparser2'
import { MAX_DEPTH, MOST_PIECES } from './limits.js'

/** Markup that nests deeper, or has more pieces, than any real page. */
export class TooDeepError extends Error {
  override readonly name = 'TooDeepError'
}

/**
 * Parses HTML as it comes, forgiving whatever is left open. Comments fall away. What stands at the top is in an element of
 * its own, so that a fragment is read as a page is.
 *
 * @throws TooDeepError at a depth or length that only hostile pages reach: walking them would never end.
 */
export function parseMarkup(html: string): Element {
  const tree = new DomHandler()
  let depth = 0
  let pieces = 0
  const count = (): void => {
    if (++pieces > MOST_PIECES) throw new TooDeepError(`It has more than ${MOST_PIECES} tags and pieces of text.`)
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      count()
      if (++depth > MAX_DEPTH) throw new TooDeepError(`Tags nest deeper than ${MAX_DEPTH} levels.`)
      tree.onopentag(name, attributes)
    },
    onclosetag() {
      depth--
      tree.onclosetag()
    },
    ontext(text) {
      count()
      tree.ontext(text)
    },
  })
  parser.write(html)
  parser.end()
  const root = new Element('#root', {}, tree.dom)
  for (const child of root.children) child.parent = root
  return root
}

/** The element that another stands in; null at the top. */
export function parentOf({ parent }: Element): Element | null {
  return parent !== null && isTag(parent) ? parent : null
}
