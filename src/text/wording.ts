/** One line: line breaks and runs of blanks of the article become single blanks. No word changes. */
export function oneLine(text: string): string {
  return text.split(/\s+/).join(' ').trim()
}

/** The words of a quotation without the comma that belongs to the writer's sentence: “We will appeal,” she said. */
export function printedWords(text: string): string {
  const line = oneLine(text)
  return line.endsWith(',') || line.endsWith(';') ? line.slice(0, -1) : line
}

/** "A, B and 4 more": enough of a long list to know what it is. */
export function shortList(items: readonly string[], most: number): string {
  if (items.length <= most) return list(items)
  const shown = items.slice(0, most - 1)
  return `${shown.join(', ')} and ${items.length - shown.length} more`
}

/** "A", "A and B", "A, B and C". */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

/** "people injured" at the beginning of a line. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** Cuts a long passage in the middle, at blanks, so that both its ends can be recognised. */
export function shorten(words: string, longest: number): string {
  const line = printedWords(words)
  if (line.length <= longest) return line
  const half = Math.floor(longest / 2)
  const head = line.slice(0, half)
  const tail = line.slice(-half)
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), 1))} … ${tail.slice(tail.indexOf(' ') + 1)}`
}

/** "3 outlets", "1 outlet". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
