import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'
import { fieldOf, isFieldName, quoteBroken, type FrontFields, type FrontReading } from './front-fields.js'

const require = createRequire(import.meta.url)

/** Loaded with the first front matter: loading it takes longer than loading all readers. */
function yaml(): typeof Yaml {
  return require('yaml') as typeof Yaml
}

// Lists in lists; nobody nests authors deeper.
const DEEPEST = 3
// Brackets in brackets, and lists begun in one line ("- - - Jane Roe"). The library climbs down without end, and where the
// stack ends may take the process with it.
const MOST_BRACKETS = 30
const MOST_IN_LINE = 10

/** The fields of some YAML. Nothing is expanded: an alias stands for one text, or for nothing. */
export function readYaml(source: string): FrontReading {
  const deep = deepLine(source)
  if (deep >= 0) return { line: deep + 1, message: 'It nests too deep' }
  const given = source.replaceAll(/^\t+/gm, (tabs) => '  '.repeat(tabs.length))
  const first = parse(given)
  const broken = first.errors[0]
  if (broken === undefined) return { fields: fieldsOf(first) }
  const mended = parse(quoteBroken(given, ':', (line) => parse(line).errors.length === 0))
  if (mended.errors.length === 0) return { fields: fieldsOf(mended) }
  return { line: given.slice(0, broken.pos[0]).split('\n').length, message: broken.message }
}

/** The first line that nests deeper than any front matter, from 0; -1 where there is none. */
function deepLine(source: string): number {
  let depth = 0
  return source.split('\n').findIndex((line) => {
    for (const bracket of line.match(/[[\]{}]/g) ?? []) {
      depth = Math.max(0, depth + ('[{'.includes(bracket) ? 1 : -1))
      if (depth > MOST_BRACKETS) return true
    }
    return (line.match(/[-?:](?=\s)/g)?.length ?? 0) > MOST_IN_LINE
  })
}

/** Two fields of one name are no error: the later one counts. */
function parse(source: string): Yaml.Document.Parsed {
  return yaml().parseDocument(source, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
}

function fieldsOf(document: Yaml.Document.Parsed): FrontFields {
  const { isMap, isScalar, isSeq } = yaml()
  const fields = new Map<string, string | string[]>()
  if (!isMap(document.contents)) return {}
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || typeof key.value !== 'string' || !isFieldName(key.value)) continue
    const field = fieldOf(textsOf(value, document), isSeq(value))
    if (field === null) fields.delete(key.value)
    else fields.set(key.value, field)
  }
  return Object.fromEntries(fields)
}

/** "Jane Roe", "[Jane Roe, Tom Duarte]", "name: Jane Roe". Years, dates and "yes" are texts as they are written. */
function textsOf(node: Yaml.Node | null, document: Yaml.Document.Parsed, depth = 0): string[] {
  const { isAlias, isMap, isScalar, isSeq } = yaml()
  if (isAlias(node)) {
    const meant = node.resolve(document)
    return isScalar(meant) ? textsOf(meant, document, depth) : []
  }
  if (isScalar(node)) {
    if (typeof node.value === 'string') return [node.value]
    return node.value === null || node.source === undefined ? [] : [node.source]
  }
  if (depth === DEEPEST) return []
  if (isSeq(node)) return node.items.flatMap((item) => textsOf(item as Yaml.Node, document, depth + 1))
  const name = isMap(node) ? node.get('name', true) : undefined
  return isScalar(name) ? textsOf(name, document, depth + 1) : []
}
