import type { HandedIn } from '../model/job.js'

/** Bytes of one part, at most, but for a longer line: some two hundred articles, read and stored in seconds. */
const PART_BYTES = 1_000_000

const NEWLINE = 0x0a

/** Whether a file is one of JSON lines by its name. */
export function isNamedAsLines(name: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(name)
}

/** Cuts a long file of JSON lines into parts that can be worked on by themselves. Each knows the number of its first line. */
export function cutJsonl(source: HandedIn): HandedIn[] {
  const { name, bytes } = source
  if (!isNamedAsLines(name) || bytes.length <= PART_BYTES || !beginsWithLine(bytes)) return [source]
  const parts: HandedIn[] = []
  let [start, firstLine] = [0, 1]
  while (start < bytes.length) {
    const newline = start + PART_BYTES < bytes.length ? bytes.indexOf(NEWLINE, start + PART_BYTES) : -1
    const end = newline < 0 ? bytes.length : newline + 1
    const part = bytes.subarray(start, end)
    parts.push({ ...source, bytes: part, firstLine })
    firstLine += countNewlines(part)
    start = end
  }
  return parts
}

/** Whether the first line is an object by itself: an array, a feed or an object over many lines is read as a whole. */
function beginsWithLine(bytes: Uint8Array): boolean {
  const newline = bytes.indexOf(NEWLINE)
  return newline > 0 && /^\{.*\}$/s.test(new TextDecoder().decode(bytes.subarray(0, newline)).trim())
}

/** Lines that end in these bytes. */
export function countNewlines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count += 1
  return count
}
