import type { IncomingMessage } from 'node:http'
import { isAsyncIterable } from 'graphql-yoga'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../../graphql/context.js'
import { askingOf } from '../asking.js'
import { notedOf } from '../requests.js'
import { findOperation } from '../weigh-document.js'
import { currentRequestId } from './use-request-id.js'

/** What a resolver's context holds beside our own: the request as it came over the network. */
interface Serving extends Context {
  readonly req?: IncomingMessage
}

/** Notes what the log and the metrics tell of a request. */
export function useRecord(): Plugin<Serving> {
  return {
    onExecute({ args }) {
      const { req } = args.contextValue as Serving
      if (req !== undefined) notedOf(req).operation ??= args.operationName ?? findOperation(args)?.name?.value ?? null
    },
    onSubscribe({ args }) {
      const { req } = args.contextValue as Serving
      if (req !== undefined) notedOf(req).operation ??= args.operationName ?? findOperation(args)?.name?.value ?? null
    },
    onExecutionResult({ result, context }) {
      const { req } = context as unknown as Serving
      if (req === undefined || result === undefined || Array.isArray(result) || isAsyncIterable(result)) return
      const noted = notedOf(req)
      const { errors, extensions } = result as {
        readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[]
        readonly extensions?: { readonly cost?: unknown }
      }
      if (typeof extensions?.cost === 'number') noted.cost += extensions.cost
      const code = errors?.[0]?.extensions?.code
      if (typeof code === 'string') noted.code ??= code
    },
    onResponse({ request, serverContext }) {
      const { req } = serverContext as unknown as Serving
      if (req === undefined) return
      const noted = notedOf(req)
      noted.request = currentRequestId()
      noted.key ??= askingOf(request).caller.name
    },
  }
}
