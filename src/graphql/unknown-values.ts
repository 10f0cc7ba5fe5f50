import { getNamedType, getVariableValues, Kind, TypeInfo, valueFromAST, visit, visitWithTypeInfo } from 'graphql'
import type { DocumentNode, ExecutionArgs, OperationDefinitionNode } from 'graphql'
import type { GraphQLError } from 'graphql'
import type { Store } from '../store/open-store.js'
import { codedError } from './coded-error.js'
import { decodedKey } from './node-id.js'

/** Things that a filter names, and by which fields. What stands under `id` is looked for, and may be gone. */
const NAMED_BY = {
  outlet: 'Outlet',
  event: 'Event',
  person: 'Person',
  speaker: 'Person',
  article: 'Article',
} as const

type Kinds = (typeof NAMED_BY)[keyof typeof NAMED_BY]

/** A thing that a filter names. */
interface Named {
  /** Field of the filter: "outlet". */
  readonly field: keyof typeof NAMED_BY
  /** As it was given. */
  readonly value: string
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * What the filters of an operation name that is not stored: a misspelt outlet would otherwise look like one that printed
 * nothing.
 *
 * @returns an error that names each, or null.
 */
export async function refuseUnknown(
  db: Store['db'],
  request: Pick<ExecutionArgs, 'schema' | 'document' | 'variableValues'>,
  operation: OperationDefinitionNode,
): Promise<GraphQLError | null> {
  const wheres = filtersOf(request, operation)
  return wheres.length === 0 ? null : refuseUnknownIn(db, wheres)
}

/** The same for filters by themselves. */
export async function refuseUnknownIn(db: Store['db'], wheres: readonly unknown[]): Promise<GraphQLError | null> {
  const named = wheres.flatMap(namesOf)
  if (named.length === 0) return null
  const kinds = [...new Set(named.map(({ field }) => NAMED_BY[field]))]
  const known = new Map(
    await Promise.all(kinds.map(async (kind) => [kind, await knownOf(db, kind, valuesOf(named, kind))] as const)),
  )
  const unknown = named.filter(({ field, value }) => {
    const kind = NAMED_BY[field]
    return known.get(kind)?.has(keyIn(kind, value)) !== true
  })
  if (unknown.length === 0) return null
  const said = unknown.map(({ field, value }) => `where.${field}: there is no ${field} "${value.slice(0, LONGEST)}"`)
  return codedError('NOT_FOUND', `${[...new Set(said)].join('; ')}.`, { status: 400, spec: true })
}

/** Most values that a list is asked for at once. */
const MOST_VALUES = 100

/** Letters of a value that are told again. */
const LONGEST = 80

/** Keys and slugs of a kind that are stored, of those that are asked for. */
async function knownOf(db: Store['db'], kind: Kinds, values: readonly string[]): Promise<ReadonlySet<string>> {
  const keys = values.filter((value) => UUID.test(value))
  if (kind === 'Outlet') {
    const slugs = values.filter((value) => !value.includes('\0'))
    const rows = await db.outlet.findMany({
      where: { OR: [{ id: { in: keys } }, { slug: { in: slugs } }] },
      select: { id: true, slug: true },
    })
    return new Set(rows.flatMap(({ id, slug }) => [id, slug]))
  }
  const query = { where: { id: { in: keys } }, select: { id: true } } as const
  const rows = await (kind === 'Event'
    ? db.event.findMany(query)
    : kind === 'Person'
      ? db.person.findMany(query)
      : db.article.findMany(query))
  // What is no id at all is refused by the list itself, which says what an id is.
  return new Set([...rows.map(({ id }) => id), ...values.filter((value) => !UUID.test(value))])
}

const valuesOf = (named: readonly Named[], kind: Kinds): string[] => [
  ...new Set(named.flatMap(({ field, value }) => (NAMED_BY[field] === kind ? [keyIn(kind, value)] : []))),
]

/** The key that a value holds; a slug as it is. */
function keyIn(kind: Kinds, value: string): string {
  return (decodedKey(kind, value) ?? (UUID.test(value) ? value : null))?.toLowerCase() ?? value
}

function namesOf(where: unknown): Named[] {
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([field, given]) =>
    Object.hasOwn(NAMED_BY, field) ? listed(given).map((value) => ({ field: field as Named['field'], value })) : [],
  )
}

function listed(given: unknown): string[] {
  // Of too many, the list itself says how many it takes.
  if (Array.isArray(given)) return given.length > MOST_VALUES ? [] : given.filter((value) => typeof value === 'string')
  if (typeof given !== 'object' || given === null) return []
  const { in: some, notIn: others } = given as { readonly in?: unknown; readonly notIn?: unknown }
  return [...(Array.isArray(some) ? listed(some) : []), ...(Array.isArray(others) ? listed(others) : [])]
}

/** Documents without a filter, which are most, are walked once. */
const withoutFilter = new WeakSet<DocumentNode>()

function filtersOf(
  { schema, document, variableValues }: Pick<ExecutionArgs, 'schema' | 'document' | 'variableValues'>,
  operation: OperationDefinitionNode,
): unknown[] {
  if (withoutFilter.has(document)) return []
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
  if (coerced === undefined) return []
  const found: unknown[] = []
  let count = 0
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: (node) => (node === operation ? undefined : false),
      Argument: ({ name, value }) => {
        const type = types.getInputType()
        if (name.value !== 'where' || !type || value.kind === Kind.NULL) return
        count += 1
        if (getNamedType(type).name.endsWith('Where')) found.push(valueFromAST(value, type, coerced))
      },
    }),
  )
  if (count === 0) withoutFilter.add(document)
  return found
}
