import type { OutletName } from '../../model/outlet.js'
import { slugify } from '../../text/slug.js'
import { outletByName } from './known-outlets.js'

/** A page's title without the site's name behind or before it: "Harbour strike ends | The Harbour Post". */
export function cleanTitle(title: string, outlet: OutletName | null): string {
  let text = title.replaceAll(/\s+/g, ' ').trim()
  // "… - World - The Harbour Post": at most three names stand behind a headline.
  for (let round = 0; round < 3; round++) {
    const last = lastPart(text)
    if (last === null || !isSiteName(last.tail, outlet)) break
    text = last.head
  }
  return text
}

function lastPart(text: string): { head: string; tail: string } | null {
  const at = Math.max(
    ...[' | ', ' - ', ' – ', ' — ', ' • ', ' · ', ' » ', ' :: '].map((mark) => text.lastIndexOf(mark)),
  )
  if (at < 8) return null
  return {
    head: text.slice(0, at).trim(),
    tail: text
      .slice(at)
      .replace(/^\s\S{1,2}\s/, '')
      .trim(),
  }
}

function isSiteName(words: string, outlet: OutletName | null): boolean {
  if (words === '' || words.split(' ').length > 6) return false
  const key = slugify(words).replace(/^the-/, '')
  if (outletByName(words) !== null) return true
  if (outlet === null) return false
  const bare = key.replaceAll('-', '')
  const own = outlet.slug.replace(/^the-/, '')
  return (
    own === key || own.replaceAll('-', '') === bare || (outlet.domain !== null && outlet.domain.split('.')[0] === bare)
  )
}
