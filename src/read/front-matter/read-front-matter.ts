import type { FrontMatter } from '../page-text/front-matter.js'
import type { FrontReading } from './front-fields.js'
import { readToml } from './read-toml.js'
import { readYaml } from './read-yaml.js'

/** The fields of a front matter, or the line of the text (from 1) that keeps it from being read. */
export function readFrontMatter({ language, source }: FrontMatter): FrontReading {
  const reading = language === 'TOML' ? readToml(source) : readYaml(source)
  if ('fields' in reading) return reading
  return beginsWithField(source) ? { ...reading, line: reading.line + 1 } : { fields: {} }
}

/** "title: …" begins fields that somebody meant to state, "SMITH: …" a conversation between two ruled lines. */
function beginsWithField(source: string): boolean {
  const first = source.split('\n').find((line) => !/^\s*(?:#|$)/.test(line)) ?? ''
  return /^"?[a-z]/.test(first)
}
