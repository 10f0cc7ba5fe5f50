import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The rows of a corpus that are ours, by the names that their source gives them; the others are kept for measuring only. */
export function readOurRows(corpus: string): ReadonlySet<string> {
  const file = resolve(import.meta.dirname, 'rows', `${corpus}.txt`)
  return new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean))
}
