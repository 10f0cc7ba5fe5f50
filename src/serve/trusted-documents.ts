import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kind, parse, print, validate, visit } from 'graphql'
import type { DefinitionNode, DocumentNode, FragmentDefinitionNode } from 'graphql'
import { InputError } from '../errors.js'
import { schema } from '../graphql/schema.js'

/** The documents that a server answers, where it answers no others. */
export interface TrustedDocuments {
  /** How many operations there are. */
  readonly size: number
  /** The document of an id: that of a manifest, or the SHA-256 of its text as `print` of graphql writes it; null = not one of them. */
  textOf(id: string): string | null
  holds(document: DocumentNode): boolean
}

/** What the pages ask, and the tools of assistants, is part of the server. */
const PAGES = new URL('../../schema/pages/', import.meta.url)
const OPERATIONS = new URL('../../schema/operations/', import.meta.url)

/**
 * Reads the documents that a server trusts: every operation of a folder's *.graphql files, with the fragments of all of them; or a
 * manifest of ids and documents, as Relay and Apollo write it. What the
 * server's own pages and clients ask is trusted with them.
 *
 * @throws InputError where one of them is no document of this schema.
 */
export function readTrustedDocuments(path: string): TrustedDocuments {
  const byId = new Map<string, string>()
  const known = new Set<string>()
  const take = (text: string, id: string | null, from: string): void => {
    const document = parseOf(text, from)
    const [problem] = validate(schema, document)
    if (problem !== undefined) throw new InputError(`${from}: ${problem.message}`, 'trusted')
    const canonical = canonicalOf(document)
    known.add(canonical)
    byId.set(hashOf(print(document)), text)
    if (id !== null) byId.set(id.replace(/^sha256:/, ''), text)
  }
  const isFolder = isFolderAt(path)
  if (isFolder) for (const text of operationsOf(path)) take(text, null, path)
  else for (const [id, text] of manifestOf(path)) take(text, id, path)
  const size = known.size
  if (size === 0)
    throw new InputError(`${path} holds no operation; a server that trusts none answers nobody.`, 'trusted')
  for (const text of operationsOf(fileURLToPath(OPERATIONS))) take(text, null, 'schema/operations')
  for (const name of readdirSync(PAGES)) take(readFileSync(new URL(name, PAGES), 'utf8'), null, name)
  return {
    size,
    textOf: (id) => byId.get(id.replace(/^sha256:/, '')) ?? null,
    holds: (document) => known.has(canonicalOf(document)),
  }
}

function isFolderAt(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    throw new InputError(`${path} is not there; name a folder of *.graphql files, or a manifest.`, 'trusted')
  }
}

/** Every operation of a folder as a document of its own, with the fragments that it uses, wherever they stand. */
function operationsOf(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => extname(name) === '.graphql')
  const definitions = files.flatMap((name) => parseOf(readFileSync(join(folder, name), 'utf8'), name).definitions)
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  )
  return definitions
    .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => print({ kind: Kind.DOCUMENT, definitions: [operation, ...used(operation, fragments)] }))
}

function used(
  start: DefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Set<FragmentDefinitionNode> {
  const found = new Set<FragmentDefinitionNode>()
  const waiting: DefinitionNode[] = [start]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    visit(next, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value)
        if (fragment === undefined || found.has(fragment)) return
        found.add(fragment)
        waiting.push(fragment)
      },
    })
  }
  return found
}

/** `{"id": "document"}`, or `{"operations": [{"id": "…", "body": "document"}]}`. */
function manifestOf(path: string): [id: string, text: string][] {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new InputError(
      `${path} is no JSON; name a folder of *.graphql files, or a manifest of ids and documents.`,
      'trusted',
    )
  }
  const { operations } = value as { readonly operations?: readonly { readonly id: string; readonly body: string }[] }
  const pairs: [unknown, unknown][] = Array.isArray(operations)
    ? operations.map(({ id, body }: { id: unknown; body: unknown }) => [id, body])
    : Object.entries(value as object)
  return pairs.map(([id, text]) => {
    if (typeof id === 'string' && typeof text === 'string') return [id, text]
    throw new InputError(`${path} must have a document for each id: {"id": "query …"}.`, 'trusted')
  })
}

function parseOf(text: string, from: string): DocumentNode {
  try {
    return parse(text)
  } catch (error) {
    throw new InputError(`${from}: ${error instanceof Error ? error.message : String(error)}`, 'trusted')
  }
}

/** One text for all spellings of a document: neither blanks nor the order of its fragments matter. */
function canonicalOf({ definitions }: DocumentNode): string {
  return definitions
    .map((definition) => print(definition))
    .sort()
    .join('\n')
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
