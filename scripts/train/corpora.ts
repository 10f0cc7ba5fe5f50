import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Rows of a corpus beside the project, or null with a loud word where the folder is missing. */
export function readCorpus(path: string): unknown[] | null {
  const file = resolve(import.meta.dirname, '../../../shared/corpora', path)
  if (!existsSync(file)) {
    console.error(`The corpus ../shared/corpora/${path} is not at hand: nothing to train on.`)
    return null
  }
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
}
