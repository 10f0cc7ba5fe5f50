import { getNamedType, GraphQLInt, isObjectType, Kind } from 'graphql'
import type {
  ExecutionArgs,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLObjectType,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql'

/** How much a document asks for. */
export interface Weight {
  /** Levels of fields inside fields. */
  readonly depth: number
  /** Fields, those of a fragment counted wherever it is used. */
  readonly fields: number
  readonly aliases: number
  readonly directives: number
  /** Rows that the pages asked for could hold, pages inside pages multiplied. */
  readonly rows: number
}

/** The most that one document may ask for, well above what the longest query of the documentation needs. */
export const LIMITS: { readonly [Limit in keyof Weight]: { readonly most: number; readonly counts: string } } = {
  depth: { most: 16, counts: 'levels' },
  fields: { most: 500, counts: 'fields' },
  aliases: { most: 50, counts: 'aliases' },
  directives: { most: 50, counts: 'directives' },
  rows: { most: 100_000, counts: 'rows' },
}

/** Rows of a page when the query names no number. */
const USUAL_PAGE = 20

/** A comparison reads all facts of an event: it counts as much as this many rows. */
const COMPARISON_ROWS = 1_000

/** Fields that need comparisons. */
const COMPARING: ReadonlySet<string> = new Set(['comparison', 'compareArticles', 'reuse'])

const NOTHING: Weight = { depth: 0, fields: 0, aliases: 0, directives: 0, rows: 0 }

type Request = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>

/**
 * Weighs the operation that is to be run. Each fragment is weighed once, so that fragments inside fragments cost no
 * more than their own length. Introspection is left out: its size does not grow with the data.
 */
export function weighDocument({ schema, document, operationName, variableValues }: Request): Weight {
  const fragments = new Map<string, FragmentDefinitionNode>()
  const operations: OperationDefinitionNode[] = []
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
  }
  const operation = operationName ? operations.find(({ name }) => name?.value === operationName) : operations[0]
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return NOTHING
  const weighed = new Map<string, Weight>()

  function weighSelections(set: SelectionSetNode, type: GraphQLNamedType | undefined): Weight {
    return set.selections
      .map((selection) => {
        const directives = { ...NOTHING, directives: selection.directives?.length ?? 0 }
        switch (selection.kind) {
          case Kind.FIELD:
            return add(directives, weighField(selection, type))
          case Kind.INLINE_FRAGMENT: {
            const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type
            return add(directives, weighSelections(selection.selectionSet, on))
          }
          case Kind.FRAGMENT_SPREAD:
            return add(directives, weighFragment(selection.name.value))
        }
      })
      .reduce(add, NOTHING)
  }

  function weighFragment(name: string): Weight {
    const known = weighed.get(name)
    if (known) return known
    const fragment = fragments.get(name)
    if (!fragment) return NOTHING
    weighed.set(name, NOTHING)
    const weight = weighSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value))
    weighed.set(name, weight)
    return weight
  }

  function weighField(field: FieldNode, type: GraphQLNamedType | undefined): Weight {
    const name = field.name.value
    if (name.startsWith('__')) return { ...NOTHING, fields: 1, aliases: field.alias ? 1 : 0 }
    const definition = isObjectType(type) ? (type as GraphQLObjectType).getFields()[name] : undefined
    const isPaged =
      definition?.args.some((argument) => argument.name === 'first' && argument.type === GraphQLInt) ?? false
    const below = field.selectionSet
      ? weighSelections(field.selectionSet, definition && getNamedType(definition.type))
      : NOTHING
    const page = isPaged ? pageOf(field, variableValues) : 1
    const own = isPaged ? page : COMPARING.has(name) ? COMPARISON_ROWS : 0
    return {
      depth: below.depth + 1,
      fields: below.fields + 1,
      aliases: below.aliases + (field.alias ? 1 : 0),
      directives: below.directives,
      rows: own + page * below.rows,
    }
  }

  return weighSelections(operation.selectionSet, root)
}

function add(a: Weight, b: Weight): Weight {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    rows: a.rows + b.rows,
  }
}

function pageOf(field: FieldNode, variables: ExecutionArgs['variableValues']): number {
  for (const { name, value } of field.arguments ?? []) {
    if (name.value !== 'first' && name.value !== 'last') continue
    const given: unknown =
      value.kind === Kind.INT
        ? Number(value.value)
        : value.kind === Kind.VARIABLE
          ? variables?.[value.name.value]
          : null
    if (typeof given === 'number') return given
  }
  return USUAL_PAGE
}
