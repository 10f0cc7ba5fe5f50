import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** A file that pages load. */
export interface Asset {
  readonly text: string
  readonly type: 'text/css' | 'text/javascript'
  /** Names its content, so that it may be kept for ever. */
  readonly path: string
}

/** The one stylesheet of the pages, and the one script, without which they work as well. */
export interface Assets {
  readonly style: Asset
  readonly script: Asset
}

let read: Assets | null = null

/** Reads what pages load, once. */
export function readAssets(): Assets {
  read ??= { style: readAsset('style.css', 'text/css'), script: readAsset('page.js', 'text/javascript') }
  return read
}

function readAsset(name: string, type: Asset['type']): Asset {
  const text = readFileSync(new URL(`../../assets/${name}`, import.meta.url), 'utf8')
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  return { text, type, path: `/assets/${hash}.${name.split('.').at(-1) ?? ''}` }
}
