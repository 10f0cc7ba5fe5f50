import type { ExecutionArgs } from 'graphql'
import { isAsyncIterable } from 'graphql-yoga'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../../graphql/context.js'
import type { Span } from '../../tracing/spans.js'
import { inSpan } from '../../tracing/spans.js'
import { isOwnFault } from '../trace-request.js'
import { findOperation } from '../weigh-document.js'
import { currentRequestId } from './use-request-id.js'

interface Serving extends Context {
  readonly request: Request
}

/** Each operation is a span, where somebody watches: its name, what it cost, how it ended; those that are refused as well. */
export function useSpans(): Plugin<Serving> {
  const spans = new WeakMap<Request, Span>()
  const name = ({ args }: { readonly args: ExecutionArgs }): void => {
    const span = spans.get((args.contextValue as Serving).request)
    const operation = findOperation(args)
    if (span === undefined || operation == null) return
    const called = operation.name?.value ?? null
    span.rename(called === null ? operation.operation : `${operation.operation} ${called}`)
    span.tell({ 'graphql.operation.type': operation.operation, 'graphql.operation.name': called })
  }
  return {
    instrumentation: {
      operation: ({ request }, answer) =>
        inSpan('GraphQL operation', 'INTERNAL', (span) => {
          if (span !== null) spans.set(request, span)
          span?.tell({ 'rashomon.request': currentRequestId() })
          return answer()
        }),
    },
    onExecute: name,
    onSubscribe: name,
    onExecutionResult({ result, request }) {
      const span = spans.get(request)
      if (span === undefined || result === undefined || Array.isArray(result) || isAsyncIterable(result)) return
      const { errors, extensions } = result as {
        readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[]
        readonly extensions?: { readonly cost?: unknown }
      }
      const code = errors?.[0]?.extensions?.code
      const outcome = typeof code === 'string' ? code : 'OK'
      if (isOwnFault(outcome)) span.fail()
      span.tell({
        'rashomon.outcome': outcome,
        'rashomon.cost': typeof extensions?.cost === 'number' ? extensions.cost : null,
      })
    },
  }
}
