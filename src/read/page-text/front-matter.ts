import type { Span } from '../../model/span.js'

/** The fields over many Markdown files: YAML between two lines of `---`, or TOML between two of `+++`. */
export interface FrontMatter {
  readonly span: Span
  readonly language: 'YAML' | 'TOML'
  /** What stands between the two lines, from the second line of the text on. */
  readonly source: string
}

// A front matter is short; looking further for its end would take an article with a ruled line for one.
const LONGEST = 8_000

/** The front matter a text begins with, or null: a ruled line over an article opens none. */
export function findFrontMatter(text: string): FrontMatter | null {
  const opening = /^\uFEFF?(---|\+{3})[ \t]*\r?\n/.exec(text)
  if (opening === null) return null
  const language = opening[1] === '+++' ? 'TOML' : 'YAML'
  const head = text.slice(0, LONGEST)
  const end = language === 'TOML' ? /\n\+{3}[ \t]*(?:\r?\n|$)/ : /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
  const closing = end.exec(head.slice(opening[0].length - 1))
  if (closing === null) return null
  const innerEnd = opening[0].length - 1 + closing.index
  const source = head.slice(opening[0].length, innerEnd).replaceAll('\r\n', '\n')
  if (!/^"?[A-Z_]\w*"?\s?[:=]/im.test(source)) return null
  return { span: { start: 0, end: innerEnd + closing[0].trimEnd().length }, language, source }
}
