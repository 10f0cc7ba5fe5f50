import { isTag, type Element } from 'domhandler'
import { findOne, textContent } from 'domutils'
import type { HeaderField } from '../model/article.js'

/** What the microdata of a page says of its article. */
export interface MicrodataArticle {
  readonly fields: readonly { readonly field: HeaderField; readonly value: string }[]
  readonly isForSubscribers: boolean
}

const ARTICLE_TYPES = /schema\.org\/(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/i
const PROPERTIES: ReadonlyMap<string, HeaderField> = new Map([
  ['headline', 'title'],
  ['alternativeHeadline', 'subtitle'],
  ['datePublished', 'publishedAt'],
  ['dateModified', 'updatedAt'],
  ['author', 'author'],
  ['creator', 'author'],
  ['publisher', 'outlet'],
  ['articleSection', 'section'],
  ['inLanguage', 'language'],
])
// A name or headline; a longer text is a box about the author, or the article itself.
const LONGEST = 300

/**
 * Reads the first article that a page marks up with `itemscope` and `itemprop`. Properties of things inside it (a picture,
 * a comment) are theirs, but for the names of its author and publisher.
 */
export function readMicrodata(elements: readonly Element[]): MicrodataArticle {
  const article = elements.find((element) => ARTICLE_TYPES.test((element.attribs['itemtype'] ?? '').trim()))
  const fields: { field: HeaderField; value: string }[] = []
  let isForSubscribers = false
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (!isTag(child)) continue
      const isThing = 'itemscope' in child.attribs
      for (const property of propertiesOf(child)) {
        if (property === 'isAccessibleForFree' && /^false$/i.test(valueOf(child))) isForSubscribers = true
        const field = PROPERTIES.get(property)
        if (field === undefined) continue
        const value = isThing ? nameOf(child) : valueOf(child)
        if (value !== '' && value.length <= LONGEST) fields.push({ field, value })
      }
      if (!isThing) walk(child)
    }
  }
  if (article !== undefined) walk(article)
  return { fields, isForSubscribers }
}

/** The name of a person or organisation: its own `name`, else what is printed. */
function nameOf(thing: Element): string {
  return valueOf(findOne((inner) => propertiesOf(inner).includes('name'), thing.children) ?? thing)
}

function propertiesOf(element: Element): string[] {
  return (element.attribs['itemprop'] ?? '').split(/\s+/)
}

function valueOf(element: Element): string {
  const { content, datetime, href } = element.attribs
  const value =
    content ?? (element.name === 'time' ? datetime : undefined) ?? (element.name === 'link' ? href : undefined)
  return (value ?? textContent(element)).replaceAll(/\s+/g, ' ').trim()
}
