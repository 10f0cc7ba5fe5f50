import { createReadStream } from 'node:fs'
import { countNewlines, isNamedAsLines } from '../pipeline/cut-jsonl.js'

/** How many articles files seem to hold: a file of JSON lines one a line, any other file one. */
export async function countArticles(files: readonly string[]): Promise<number> {
  let count = 0
  for (const file of files) count += isNamedAsLines(file) ? await countLines(file) : 1
  return count
}

/** What cannot be read is said when it is its turn. */
async function countLines(file: string): Promise<number> {
  let [lines, last] = [0, 0x0a]
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      lines += countNewlines(chunk)
      last = chunk.at(-1) ?? last
    }
  } catch {
    return 1
  }
  return lines + (last === 0x0a ? 0 : 1)
}
