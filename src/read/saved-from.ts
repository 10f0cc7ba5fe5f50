import { parseUrl } from '../text/parse-url.js'

/** What a browser or a copier of sites wrote over a page that it saved. */
export interface SavedFrom {
  /** The address that the page was saved from. */
  readonly url: string
  /** When, ISO 8601; null where it does not say. */
  readonly at: string | null
}

/** The note stands at the very top. */
const TOP = 3_000

/** Chrome, Edge and Internet Explorer, with the length of the address: `saved from url=(0031)https://quay.example/2031/a`. */
const BROWSER = /^\s*saved from url=\(\d+\)(?<url>\S+)\s*$/i

/** SingleFile, in lines: `Page saved with SingleFile`, `url: …`, `saved date: …`. */
const SINGLE_FILE = /Page saved with SingleFile\s+url:\s*(?<url>\S+)(?:\s+saved date:\s*(?<at>[^\n(]+))?/i

/** HTTrack: `Mirrored from quay.example/2031/a by HTTrack Website Copier/3.x […], Mon, 03 Mar 2031 08:00:00 GMT`. */
const COPIER = /Mirrored from (?<host>\S+) by HTTrack[^\]]*\],(?<at>[^\n]+GMT)/i

/** Where a page was saved from, by the note that whoever saved it left in a comment; null where there is none. */
export function savedFrom(html: string): SavedFrom | null {
  for (const [, comment = ''] of html.slice(0, TOP).matchAll(/<!--([^>]*)-->/g)) {
    const { url, host, at } = (BROWSER.exec(comment) ?? SINGLE_FILE.exec(comment) ?? COPIER.exec(comment))?.groups ?? {}
    const address = parseUrl(url ?? (host === undefined ? '' : `https://${host}`))
    if (address === null) continue
    const saved = Date.parse(at?.trim() ?? '')
    return { url: address, at: Number.isNaN(saved) ? null : new Date(saved).toISOString() }
  }
  return null
}
