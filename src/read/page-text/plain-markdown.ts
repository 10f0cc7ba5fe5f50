/**
 * The words of a short run of Markdown without its marks: "By **[Jane Roe](https://…)**" -> "By Jane Roe". For the value
 * of a field; spans always point into the text as given.
 */
export function plainMarkdown(text: string): string {
  if (!/[*_`[#]/.test(text)) return singleBlanks(text)
  return singleBlanks(
    text
      .replaceAll(/!?\[([^\][]{0,300})\]\([^()\s]{0,2000}\)/g, '$1')
      .replaceAll(/\*{1,3}|\b_{1,3}|_{1,3}\b|`/g, '')
      .replace(/^#{1,6}\s+/, ''),
  )
}

/** Nearly all blanks are single ones already. */
function singleBlanks(text: string): string {
  return (/\s\s|[^\S ]/.test(text) ? text.replaceAll(/\s+/g, ' ') : text).trim()
}
