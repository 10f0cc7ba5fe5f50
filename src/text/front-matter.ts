import type { Span } from '../model/span.js'

/** The block of `key: value` lines between two lines of `---` that opens many Markdown files. */
export interface FrontMatter {
  readonly span: Span
  readonly fields: Readonly<Record<string, string | readonly string[]>>
}

// A front matter is short; looking further for its end would take an article with a ruled line for one.
const LONGEST = 8_000

/** The front matter a text begins with, or null. Only plain `key: value` lines and lists are understood. */
export function findFrontMatter(text: string): FrontMatter | null {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)
  if (opening === null) return null
  const head = text.slice(0, LONGEST)
  const closing = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(head.slice(opening[0].length - 1))
  if (closing === null) return null
  const innerEnd = opening[0].length - 1 + closing.index
  const fields: Record<string, string | string[]> = {}
  let listKey: string | null = null
  for (const line of head.slice(opening[0].length, innerEnd).split(/\r?\n/)) {
    const item = /^\s*- (.*)$/.exec(line)
    if (item !== null && listKey !== null) {
      const list = fields[listKey]
      fields[listKey] = [...(Array.isArray(list) ? list : []), unquote(item[1] ?? '')]
      continue
    }
    const pair = /^([A-Z_]\w*):(.*)$/i.exec(line)
    if (pair === null) continue
    const key = pair[1] ?? ''
    const value = (pair[2] ?? '').trim()
    listKey = value === '' ? key : null
    if (value !== '') fields[key] = /^\[.*\]$/.test(value) ? value.slice(1, -1).split(',').map(unquote) : unquote(value)
  }
  if (Object.keys(fields).length === 0) return null
  return { span: { start: 0, end: innerEnd + closing[0].trimEnd().length }, fields }
}

function unquote(value: string): string {
  const text = value.trim()
  return /^(?:".*"|'.*')$/.test(text) ? text.slice(1, -1) : text
}
