import { Parser } from 'htmlparser2'
import { parseFeed } from '@rowanmanning/feed-parser'
import { parseJsonFeed } from '../read/json-feed.js'
import { wholeAddress } from './page-head.js'

/** Addresses that a feed or sitemap lists. */
export interface LinkList {
  readonly kind: 'feed' | 'sitemap' | 'sitemap-index'
  /** In the order in which they should be read: the latest first where the list says when each is of. */
  readonly addresses: readonly string[]
}

/** Most entries of a list that are looked at: what the protocol of sitemaps allows. */
const MOST_ENTRIES = 50_000

/** No sitemap nests its elements deeper; a hostile one would, and every level costs more than the one above. */
const DEEPEST = 64

/** What list a text begins as; null where it is none. Nothing of it is taken apart. */
export function listKind(text: string): LinkList['kind'] | null {
  const beginning = text.slice(0, 2_000)
  if (/^\s*<(?:!doctype\s+html|html)[\s>]/i.test(beginning)) return null
  if (/<(?:\w{1,20}:)?sitemapindex[\s>]/.test(beginning)) return 'sitemap-index'
  if (/<(?:\w{1,20}:)?urlset[\s>]/.test(beginning)) return 'sitemap'
  const isFeed =
    /<(?:rss|feed|rdf:RDF|channel)[\s>]/.test(beginning) ||
    (/^\s*\{/.test(beginning) && text.includes('jsonfeed.org/version/'))
  return isFeed ? 'feed' : null
}

/** The addresses of a feed or sitemap; null where the text is neither, or cannot be taken apart. */
export function listLinks(text: string, address: string): LinkList | null {
  const kind = listKind(text)
  if (kind === null) return null
  if (kind !== 'feed') {
    return { kind, addresses: readSitemap(text, address, kind === 'sitemap' ? 'url' : 'sitemap') }
  }
  const json = parseJsonFeed(text)
  if (json !== null) return { kind, addresses: whole(jsonLinks(json), address) }
  try {
    return {
      kind,
      addresses: whole(
        parseFeed(text).items.map(({ url }) => url),
        address,
      ),
    }
  } catch {
    return null
  }
}

function jsonLinks(feed: Readonly<Record<string, unknown>>): (string | null)[] {
  const items = feed['items']
  if (!Array.isArray(items)) return []
  return items.slice(0, MOST_ENTRIES).map((item: unknown) => {
    if (typeof item !== 'object' || item === null) return null
    const { url, external_url: external } = item as { readonly url?: unknown; readonly external_url?: unknown }
    return typeof url === 'string' ? url : typeof external === 'string' ? external : null
  })
}

/** The `loc` of each entry, by the date of each. Those without one keep their order, behind the dated. */
function readSitemap(text: string, address: string, entry: string): string[] {
  const entries: { loc: string; at: string }[] = []
  let inside = false
  let field = ''
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name) {
        if ((depth += 1) > DEEPEST) parser.reset()
        field = localName(name)
        if (field === entry && entries.length < MOST_ENTRIES) {
          inside = true
          entries.push({ loc: '', at: '' })
        }
      },
      onclosetag(name) {
        depth -= 1
        if (localName(name) === entry) inside = false
        field = ''
      },
      ontext(piece) {
        const last = entries.at(-1)
        if (!inside || last === undefined) return
        if (field === 'loc') last.loc += piece
        else if (field === 'lastmod' || field === 'publication_date') last.at += piece
      },
    },
    { xmlMode: true },
  )
  parser.write(text)
  parser.end()
  const timed = entries.map(({ loc, at }) => ({ loc, at: Date.parse(at.trim().slice(0, 35)) }))
  timed.sort((one, other) => (Number.isNaN(other.at) ? 0 : other.at) - (Number.isNaN(one.at) ? 0 : one.at))
  return whole(
    timed.map(({ loc }) => loc),
    address,
  )
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

function whole(hrefs: readonly (string | null)[], base: string): string[] {
  return [...new Set(hrefs.flatMap((href) => wholeAddress(href ?? undefined, base) ?? []))]
}
