import type { Element } from 'domhandler'
import { textContent } from 'domutils'
import { parentOf } from './parse-markup.js'
import { looksLikeNames } from './page-text/looks-like-names.js'

// A name with "By" and a role; a longer text is a box about the author.
const LONGEST = 80
// A page that marks more names than this lists its contributors or comments.
const MOST = 4

/** Names that the page itself marks as its author's: rel="author", itemprop="author", a class of bylines. */
export function findPageBylines(elements: readonly Element[]): string[] {
  for (const isMarked of [isAuthorLink, isAuthorProperty, isBylineClass]) {
    const names = new Set<string>()
    for (const element of elements) {
      if (!isMarked(element) || isInList(element)) continue
      const text = textContent(element)
        .replaceAll(/\s+/g, ' ')
        .trim()
        .replace(/^(?:written |posted |published )?by:?\s/i, '')
      if (text.length <= LONGEST && looksLikeNames(text)) names.add(text)
    }
    if (names.size > 0 && names.size <= MOST) return [...names]
  }
  return []
}

function isAuthorLink(element: Element): boolean {
  return (
    /(?:^|\s)author(?:$|\s)/.test(element.attribs['rel'] ?? '') ||
    /\/(?:authors?|by|staff|people|profile|contributors?|reporters?)\/[^/]+\/?$/.test(
      element.name === 'a' ? (element.attribs['href'] ?? '') : '',
    )
  )
}

function isAuthorProperty(element: Element): boolean {
  return element.attribs['itemprop'] === 'author' || element.attribs['data-testid'] === 'author-name'
}

function isBylineClass(element: Element): boolean {
  return /(?:^|[\s_-])(?:byline|author(?:s|name)?)(?:$|[\s_-])/i.test(
    `${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''}`,
  )
}

/** Teasers of other articles name other authors. */
function isInList(element: Element): boolean {
  for (let at = parentOf(element); at !== null; at = parentOf(at)) {
    if (at.name === 'aside' || at.name === 'footer' || at.name === 'nav') return true
    if (
      /(?:^|[\s_-])(?:related|recommend\w*|recirc\w*|comments?|sidebar|trending|more|latest)(?:$|[\s_-])/i.test(
        at.attribs['class'] ?? '',
      )
    )
      return true
  }
  return false
}
