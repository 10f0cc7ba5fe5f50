import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Written } from './converter.js'

/** One row of JSON a line, as the training scripts read them. */
export function writeRows(out: string, file: string, rows: readonly unknown[]): Written {
  const path = join(out, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  return { file, rows: rows.length }
}
