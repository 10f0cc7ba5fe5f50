/** Parts of an address that tell where a reader came from, not what they read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|cmpid|ref_src|smid|xtor|at_\w+|ns_\w+)$/i

/**
 * One spelling for the addresses of one page: "HTTPS://www.Example.org/a/?utm_source=x#top" -> "https://www.example.org/a".
 * Null where it is no address of the web.
 */
export function normalizeUrl(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.hash = ''
  url.username = ''
  url.password = ''
  const kept = new URLSearchParams([...url.searchParams].filter(([name]) => !TRACKING.test(name)))
  kept.sort()
  url.search = kept.toString()
  if (url.pathname.length > 1 && url.pathname.endsWith('/')) url.pathname = url.pathname.slice(0, -1)
  return url.href
}
