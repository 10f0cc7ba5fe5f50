import { isTag, isText, type ChildNode } from 'domhandler'
import { escapeAttribute, escapeText } from 'entities'

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const DROPPED = new Set('script style noscript template svg iframe object embed canvas math'.split(' '))

/** A tree as HTML again, well formed, without what no reader sees. */
export function printMarkup(node: ChildNode): string {
  const parts: string[] = []
  const walk = (item: ChildNode): void => {
    if (isText(item)) {
      parts.push(escapeText(item.data))
      return
    }
    if (!isTag(item) || DROPPED.has(item.name)) return
    parts.push('<', item.name)
    for (const [key, value] of Object.entries(item.attribs)) {
      if (/^[a-z][\w:-]*$/i.test(key)) parts.push(' ', key, '="', escapeAttribute(value), '"')
    }
    parts.push('>')
    if (VOID.has(item.name)) return
    item.children.forEach(walk)
    parts.push('</', item.name, '>')
  }
  walk(node)
  return parts.join('')
}
