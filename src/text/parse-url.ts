/** Longest address of a page, in UTF-16 units, as search engines and sitemaps take it. */
const LONGEST_ADDRESS = 2_048

/** Longest name of a host, by RFC 1035. */
const LONGEST_HOST = 253

/** A web address in its usual form, or null where the text is none. Only http and https are addresses of articles. */
export function parseUrl(value: string): string | null {
  const text = value.trim()
  if (text.length > LONGEST_ADDRESS) return null
  if (!/^https?:\/\/[^\s/?#]/i.test(text) || /\s/.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return null
  if (url.hostname.length > LONGEST_HOST) return null
  return url.hostname.includes('.') || url.hostname === 'localhost' ? url.href : null
}
