import type { MarkupElement, MarkupNode } from './parse-markup.js'

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const DROPPED = new Set('script style noscript template svg iframe object embed canvas math'.split(' '))

/** A tree as HTML again, well formed, without what no reader sees. */
export function printMarkup(node: MarkupNode, isDropped: (element: MarkupElement) => boolean = () => false): string {
  const parts: string[] = []
  const walk = (item: MarkupNode): void => {
    if (item.kind === 'text') {
      parts.push(escape(item.text))
      return
    }
    if (DROPPED.has(item.name) || isDropped(item)) return
    if (item.name === '#root') {
      item.children.forEach(walk)
      return
    }
    parts.push('<', item.name)
    for (const [key, value] of Object.entries(item.attributes)) {
      if (/^[a-z][\w:-]*$/i.test(key)) parts.push(' ', key, '="', escape(value).replaceAll('"', '&quot;'), '"')
    }
    parts.push('>')
    if (VOID.has(item.name)) return
    item.children.forEach(walk)
    parts.push('</', item.name, '>')
  }
  walk(node)
  return parts.join('')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
