import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The one stylesheet of the pages. */
export interface Stylesheet {
  readonly text: string
  /** Names its content, so that it may be kept for ever. */
  readonly path: string
}

let read: Stylesheet | null = null

/** Reads the stylesheet, once. */
export function readStylesheet(): Stylesheet {
  const text = read?.text ?? readFileSync(new URL('../../assets/style.css', import.meta.url), 'utf8')
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  read ??= { text, path: `/assets/${hash}.css` }
  return read
}
