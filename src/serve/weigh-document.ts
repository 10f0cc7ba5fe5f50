import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql'
import type {
  DocumentNode,
  ExecutionArgs,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLField,
  GraphQLNamedType,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { sizeProblem } from '../graphql/page-size.js'
import { isPaged, partsOfComparison, priceOf } from './prices.js'

/** How much a document asks for. */
export interface Weight {
  /** Levels of fields inside fields. */
  readonly depth: number
  /** Fields, those of a fragment counted wherever it is used. */
  readonly fields: number
  readonly aliases: number
  readonly directives: number
  /** Points: what is asked of each thing in a list is paid for each. */
  readonly cost: number
}

const NOTHING: Weight = { depth: 0, fields: 0, aliases: 0, directives: 0, cost: 0 }

type Request = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>

/** The operation that a request runs; null where it names none that is there. */
export function findOperation({
  document,
  operationName,
}: Pick<Request, 'document' | 'operationName'>): OperationDefinitionNode | null {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const found = operationName ? operations.find(({ name }) => name?.value === operationName) : operations[0]
  return found ?? null
}

/**
 * Weighs the operation that is to be run, with variables and defaults as it will see them. Each fragment is weighed once,
 * so that fragments inside fragments cost no more than their own length. A page of no possible size is refused here:
 * a negative one must not pay for others. Introspection costs no points: its size does not grow with the data.
 *
 * @throws GraphQLError `BAD_INPUT` for a `first` or `last` that no list takes.
 */
export function weighDocument(request: Request): Weight {
  const known = weights.get(request.document) ?? new LRUCache<string, Weight>({ max: MOST_KEPT })
  weights.set(request.document, known)
  const key = `${request.operationName ?? ''} ${JSON.stringify(request.variableValues ?? {})}`
  const before = known.get(key)
  if (before !== undefined) return before
  const weight = weigh(request)
  known.set(key, weight)
  return weight
}

/** Weights that are remembered of one document, for so many variables. */
const MOST_KEPT = 50
const weights = new WeakMap<DocumentNode, LRUCache<string, Weight>>()

function weigh(request: Request): Weight {
  const { schema, document, variableValues } = request
  const operation = findOperation(request)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return NOTHING
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
  // What the variables lack is said by whoever executes; nothing is run then.
  if (coerced === undefined) return NOTHING
  const variables = coerced
  const parts = partsOfComparison(schema)
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
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
    const definition = definitionOf(field, type)
    const below = field.selectionSet
      ? weighSelections(field.selectionSet, definition && getNamedType(definition.type))
      : NOTHING
    return {
      depth: below.depth + 1,
      fields: below.fields + 1,
      aliases: below.aliases + (field.alias ? 1 : 0),
      directives: below.directives,
      cost:
        definition === undefined || type === undefined
          ? 0
          : costOf({ field, type, definition, isAtHand: parts.has(type.name) }, variables, below.cost),
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
    cost: a.cost + b.cost,
  }
}

/** A field of a document, and what the schema says of it. */
interface Asked {
  readonly field: FieldNode
  readonly type: GraphQLNamedType
  readonly definition: GraphQLField<unknown, unknown>
  /** Whether it is a part of a comparison. */
  readonly isAtHand: boolean
}

function costOf(
  { field, type, definition, isAtHand }: Asked,
  variables: Readonly<Record<string, unknown>>,
  below: number,
) {
  if (type.name.startsWith('__') || definition.name.startsWith('__')) return 0
  const given = argumentsOf(definition, field, variables)
  // A field whose arguments are not in order is not run.
  if (given === null) return 0
  const problem = isPaged(definition) ? sizeProblem(given) : null
  if (problem !== null) throw problem
  const { own, things } = priceOf(type.name, definition, given, isAtHand)
  return own + things * below
}

function definitionOf(
  { name: { value } }: FieldNode,
  type: GraphQLNamedType | undefined,
): GraphQLField<unknown, unknown> | undefined {
  if (value === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
  if (value === TypeMetaFieldDef.name) return TypeMetaFieldDef
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[value] : undefined
}

function argumentsOf(
  definition: GraphQLField<unknown, unknown>,
  field: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | null {
  try {
    return getArgumentValues(definition, field, variables)
  } catch (error) {
    if ((error as GraphQLError).name === 'GraphQLError') return null
    throw error
  }
}
