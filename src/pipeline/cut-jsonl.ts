import type { HandedIn } from '../model/job.js'

/** Bytes of one part, at most, but for a longer line: some two hundred articles, read and stored in seconds. */
const PART_BYTES = 1_000_000

const NEWLINE = 0x0a

/**
 * Cuts a long file of JSON lines into parts that can be worked on by themselves. Before each part stand as many empty lines as were
 * cut off, so that a line keeps its number in every message; empty lines say nothing, and packed they take no room.
 */
export function cutJsonl(source: HandedIn): HandedIn[] {
  const { name, bytes } = source
  if (!/\.(?:jsonl|ndjson)$/i.test(name) || bytes.length <= PART_BYTES) return [source]
  const parts: HandedIn[] = []
  let [start, lines] = [0, 0]
  while (start < bytes.length) {
    const newline = start + PART_BYTES < bytes.length ? bytes.indexOf(NEWLINE, start + PART_BYTES) : -1
    const end = newline < 0 ? bytes.length : newline + 1
    const part = bytes.subarray(start, end)
    parts.push({ ...source, bytes: Buffer.concat([Buffer.alloc(lines, NEWLINE), part]) })
    lines += countNewlines(part)
    start = end
  }
  return parts
}

/** Lines that end in these bytes. */
export function countNewlines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count += 1
  return count
}
