import type { Span } from '../../model/span.js'

/** The fields over many Markdown files: YAML between two lines of `---`, or TOML between two of `+++`. */
export interface FrontMatter {
  readonly span: Span
  readonly fields: Readonly<Record<string, string | readonly string[]>>
}

type Fields = Record<string, string | string[]>

// A front matter is short; looking further for its end would take an article with a ruled line for one.
const LONGEST = 8_000

/** The front matter a text begins with, or null. Plain fields, lists and folded texts are understood, nothing deeper. */
export function findFrontMatter(text: string): FrontMatter | null {
  const opening = /^\uFEFF?(---|\+{3})[ \t]*\r?\n/.exec(text)
  if (opening === null) return null
  const isToml = opening[1] === '+++'
  const head = text.slice(0, LONGEST)
  const end = isToml ? /\n\+{3}[ \t]*(?:\r?\n|$)/ : /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
  const closing = end.exec(head.slice(opening[0].length - 1))
  if (closing === null) return null
  const innerEnd = opening[0].length - 1 + closing.index
  const lines = head.slice(opening[0].length, innerEnd).split(/\r?\n/)
  const fields = isToml ? readToml(lines) : readYaml(lines)
  if (Object.keys(fields).length === 0) return null
  return { span: { start: 0, end: innerEnd + closing[0].trimEnd().length }, fields }
}

function readYaml(lines: readonly string[]): Fields {
  const fields: Fields = {}
  let listKey: string | null = null
  let foldedKey: string | null = null
  for (const line of lines) {
    if (foldedKey !== null && /^\s+\S/.test(line)) {
      fields[foldedKey] = `${String(fields[foldedKey] ?? '')} ${line.trim()}`.trim()
      continue
    }
    foldedKey = null
    // "- Jane Roe", "- name: Jane Roe", and "name: Jane Roe" alone below "author:".
    const item = /^\s*- (?:name:\s)?(.*)$/.exec(line) ?? /^\s+name:\s(.*)$/.exec(line)
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
    if (/^[>|][+-]?$/.test(value)) foldedKey = key
    else if (value !== '') fields[key] = readValue(value)
  }
  return fields
}

/** `title = "Harbour stays shut"`, up to the first table. */
function readToml(lines: readonly string[]): Fields {
  const fields: Fields = {}
  for (const line of lines) {
    if (/^\s*\[/.test(line)) break
    const pair = /^\s*"?([A-Z_]\w*)"?\s?=(.*)$/i.exec(line)
    if (pair !== null) fields[pair[1] ?? ''] = readValue((pair[2] ?? '').trim())
  }
  return fields
}

function readValue(value: string): string | string[] {
  return /^\[.*\]$/.test(value)
    ? value
        .slice(1, -1)
        .split(',')
        .map(unquote)
        .filter((part) => part !== '')
    : unquote(value)
}

function unquote(value: string): string {
  const text = value.trim()
  return /^(?:".*"|'.*')$/.test(text) ? text.slice(1, -1) : text
}
