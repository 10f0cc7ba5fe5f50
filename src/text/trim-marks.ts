/** A text without the given characters at its ends; blank space counts as one of them. Linear, unlike a pattern at the end. */
export function trimMarks(text: string, marks: string): string {
  let start = 0
  const end = text.length
  while (start < end && isMark(text.charAt(start), marks)) start++
  return trimEndMarks(text.slice(start, end), marks)
}

/** As {@link trimMarks}, at the end only. */
export function trimEndMarks(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && isMark(text.charAt(end - 1), marks)) end--
  return text.slice(0, end)
}

/** The parts of a text between separators, without blank space around them; empty ones fall away. */
export function splitTrimmed(text: string, separator: RegExp | string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function isMark(char: string, marks: string): boolean {
  return marks.includes(char) || char.trim() === ''
}

/** "sen" for "sen.": a word without the stop that cuts it short. */
export function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word
}
