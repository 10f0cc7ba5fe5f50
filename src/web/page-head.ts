import { Parser } from 'htmlparser2'

/** What the head of a page says of where it belongs. */
export interface PageHead {
  /** The address that it calls its own; null where it names none. */
  readonly canonical: string | null
  /** Whether it is the short form for phones that search engines keep (AMP). */
  readonly isAmp: boolean
  /** Its feeds, in the order of the page; those of comments are left out. */
  readonly feeds: readonly string[]
  /** Where it leads at once, without being asked; null where it stays. */
  readonly refresh: string | null
}

/** What of a page is looked at: heads of real pages end long before, scripts in them included. */
const HEAD_CHARACTERS = 500_000
const MOST_FEEDS = 20
/** A page that waits longer than this before it leads on is meant to be read first, in seconds. */
const LONGEST_WAIT = 2

/** Deeper than any page nests; behind it nothing is looked at. */
const DEEPEST = 256

const FEED_TYPES = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)/i

/** Reads the head of a page as it was fetched. Addresses come out whole; what is none is left out. */
export function readPageHead(html: string, address: string): PageHead {
  let base = address
  let canonical: string | null = null
  let refresh: string | null = null
  let isAmp = false
  let depth = 0
  const feeds = new Set<string>()
  const whole = (href: string | undefined): string | null => wholeAddress(href, base)
  const parser = new Parser({
    onclosetag() {
      depth -= 1
    },
    onopentag(name, attributes) {
      if ((depth += 1) > DEEPEST) parser.reset()
      if (name === 'html') isAmp = 'amp' in attributes || '⚡' in attributes
      else if (name === 'base') base = whole(attributes['href']) ?? base
      else if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
        refresh ??= whole(refreshOf(attributes['content'] ?? ''))
      } else if (name === 'link') {
        const rels = (attributes['rel'] ?? '').toLowerCase().split(/\s+/)
        if (rels.includes('canonical')) canonical ??= whole(attributes['href'])
        const isFeed = rels.includes('alternate') && FEED_TYPES.test((attributes['type'] ?? '').trim())
        const feed = isFeed ? whole(attributes['href']) : null
        const isOfComments = /\bcomments?\b/i.test(`${attributes['title'] ?? ''} ${attributes['href'] ?? ''}`)
        if (feed !== null && !isOfComments && feeds.size < MOST_FEEDS) feeds.add(feed)
      }
    },
  })
  parser.write(html.slice(0, HEAD_CHARACTERS))
  parser.end()
  return { canonical, isAmp, feeds: [...feeds], refresh }
}

/** An address as a page writes it, made whole; null where it is none of the web. */
export function wholeAddress(href: string | undefined, base: string): string | null {
  if (href === undefined || href.trim() === '' || !URL.canParse(href.trim(), base)) return null
  const url = new URL(href.trim(), base)
  url.hash = ''
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}

/** "0; url=https://…" */
function refreshOf(content: string): string | undefined {
  const [wait = '', ...rest] = content.split(/[;,]/)
  const seconds = Number.parseFloat(wait)
  if (!(seconds <= LONGEST_WAIT)) return undefined
  return /^\s*url\s*=\s*["']?([^"']*)/i.exec(rest.join(';'))?.[1]
}
