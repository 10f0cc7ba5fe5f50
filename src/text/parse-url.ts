/** A web address in its usual form, or null where the text is none. Only http and https are addresses of articles. */
export function parseUrl(value: string): string | null {
  const text = value.trim()
  if (!/^https?:\/\/[^\s/?#]/i.test(text) || /\s/.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return null
  return url.hostname.includes('.') || url.hostname === 'localhost' ? url.href : null
}
