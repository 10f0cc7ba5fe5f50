import { execute, subscribe, validate } from 'graphql'
import type { DocumentNode, ExecutionArgs, ExecutionResult, GraphQLSchema, ValidationRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Work that is given up where its deadline passes or its reader leaves. */
interface Bound extends ExecutionArgs {
  readonly signal?: AbortSignal
}

/** Errors that are told of one document: whoever sends ten faults in a few letters gets no hundred answers. */
const MOST_ERRORS = 8

/**
 * Documents are checked and executed by graphql itself. The library's own executor gives the fields of an answer in the order in which they
 * are done, not in that of the query, in each of its versions that Node.js 20 can have.
 */
export function useReference(): Plugin {
  return {
    onValidate({ setValidationFn }) {
      setValidationFn((schema: GraphQLSchema, document: DocumentNode, rules?: readonly ValidationRule[]) =>
        validate(schema, document, rules, { maxErrors: MOST_ERRORS }),
      )
    },
    onExecute({ setExecuteFn }) {
      setExecuteFn(executeUntilGivenUp)
    },
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(subscribe)
    },
  }
}

/** @throws the reason of the signal, as soon as the work is given up; its statements end by themselves. */
async function executeUntilGivenUp(args: Bound): Promise<ExecutionResult> {
  const { signal } = args
  if (signal === undefined) return execute(args)
  signal.throwIfAborted()
  let hear: (() => void) | undefined
  const givenUp = new Promise<never>((_, reject) => {
    hear = () => {
      reject(signal.reason as Error)
    }
    signal.addEventListener('abort', hear)
  })
  try {
    return await Promise.race([execute(args), givenUp])
  } finally {
    if (hear !== undefined) signal.removeEventListener('abort', hear)
  }
}
