import { readFileSync } from 'node:fs'
import { Kind, parse, print, visit } from 'graphql'
import type { ValueNode } from 'graphql'

const FOLDER = new URL('../../schema/pages/', import.meta.url)

const known = new Map<string, string>()

/** What a page asks of the API, from schema/pages: one document a page. Each is read once. */
export function readDocument(name: string): string {
  const text = known.get(name) ?? readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8')
  known.set(name, text)
  return text
}

/** The address at which GraphiQL shows a document, ready to run: its variables stand in it as defaults. */
export function graphiqlAddress(document: string, variables: Readonly<Record<string, unknown>>): string {
  const filled = visit(parse(document), {
    VariableDefinition: (node) => {
      const value = variables[node.variable.name.value]
      return typeof value === 'string' || value === null ? { ...node, defaultValue: literal(value) } : undefined
    },
  })
  return `/graphql?query=${encodeURIComponent(print(filled))}`
}

function literal(value: string | null): ValueNode & { kind: Kind.STRING | Kind.NULL } {
  return value === null ? { kind: Kind.NULL } : { kind: Kind.STRING, value }
}
