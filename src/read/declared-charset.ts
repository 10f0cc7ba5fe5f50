// Where a page or feed must name its character set: within the first kilobyte.
const BEGINNING_BYTES = 2_048

/** The character set that a page (`<meta charset>`) or feed (`<?xml encoding=…?>`) says it is written in, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING_BYTES))
  if (!/^\s*<|<meta\s/i.test(beginning)) return null
  const match =
    /<\?xml[^>]{1,100}?encoding\s{0,3}=\s{0,3}["']([\w-]{2,30})/i.exec(beginning) ??
    /<meta[^>]{1,200}?charset\s{0,3}=\s{0,3}["']?([\w-]{2,30})/i.exec(beginning)
  const name = match?.[1]?.toLowerCase() ?? null
  // A page that could be read this far is not written in UTF-16, whatever it says.
  return name === null || name.startsWith('utf-16') ? null : name
}
