import { Kind, OperationTypeNode } from 'graphql'
import type { ExecutionArgs, GraphQLError, SelectionSetNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../../graphql/context.js'
import type { Scope } from '../../model/access.js'
import type { Access } from '../access.js'
import { findOperation } from '../weigh-document.js'
import { refusalError } from './use-access.js'

/** Mutations that hand articles in. All others decide about what is stored. */
const INGESTING: ReadonlySet<string> = new Set([
  'ingestArticles',
  'reviseArticle',
  'submitArticles',
  'retryJobs',
  'dropJobs',
])

/** Mutations by which the server asks others on its own from then on. */
const FOLLOWING: ReadonlySet<string> = new Set(['followSource', 'unfollowSource'])

/** Queries that tell what others handed in, whether or not it is published. */
const TELLING: ReadonlySet<string> = new Set(['jobs', 'followedSources'])

/** Lets an operation run only for whoever may do all that it does: otherwise nothing of it is done. */
export function useScopes(access: Access): Plugin<Context> {
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const errors = await refusals(args, access)
      if (errors.length > 0) setResultAndStopExecution({ errors })
    },
    async onSubscribe({ args, setResultAndStopExecution }) {
      const errors = await refusals(args, access)
      if (errors.length > 0) setResultAndStopExecution({ errors })
    },
  }
}

async function refusals(args: ExecutionArgs, access: Access): Promise<GraphQLError[]> {
  const { caller } = args.contextValue as Context
  for (const scope of scopesOf(args)) {
    if (!(await access.mayDo(caller, scope))) return [refusalError(caller, scope)]
  }
  return []
}

/** What the operation of a document needs. */
export function scopesOf(args: Pick<ExecutionArgs, 'document' | 'operationName'>): Scope[] {
  const operation = findOperation(args)
  if (operation?.operation !== OperationTypeNode.MUTATION) {
    const isTold = operation !== null && [...fieldsOf(operation.selectionSet, args)].some((name) => TELLING.has(name))
    return isTold ? ['read', 'ingest'] : ['read']
  }
  return [...new Set([...fieldsOf(operation.selectionSet, args)].map(scopeOf))]
}

function scopeOf(mutation: string): Scope {
  if (FOLLOWING.has(mutation)) return 'admin'
  return INGESTING.has(mutation) ? 'ingest' : 'curate'
}

/** The fields at the top of an operation, whatever fragments they stand in. */
function fieldsOf(set: SelectionSetNode, { document }: Pick<ExecutionArgs, 'document'>): Set<string> {
  const names = new Set<string>()
  const seen = new Set<string>()
  const waiting = [set]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const selection of next.selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value)
      else if (selection.kind === Kind.INLINE_FRAGMENT) waiting.push(selection.selectionSet)
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value)
        for (const definition of document.definitions) {
          if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value) {
            waiting.push(definition.selectionSet)
          }
        }
      }
    }
  }
  return names
}
