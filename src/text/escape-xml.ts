const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 has no way to write: controls but for tab and line ends, halves of pairs, and two that are none. */
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff\p{Cs}]/gu

/** Text as it may stand in an element or an attribute of an XML document. */
export function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
}
