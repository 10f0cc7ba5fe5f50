import { isAsyncIterable } from 'graphql-yoga'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../../graphql/context.js'
import { versionTold } from '../../graphql/subscriptions/follow.js'

/**
 * Every server-sent event carries the version of its change (`id: 17`). A browser whose line is cut sends the last one
 * back as `Last-Event-ID`, and goes on from there.
 */
export function useEventIds(): Plugin<Context> {
  return {
    onSubscribe: () => ({
      onSubscribeResult: () => ({
        onNext({ args, result, setResult }) {
          const version = versionTold(args.contextValue)
          if (version === null || isAsyncIterable(result)) return
          const stringify = (value: unknown): string => `${JSON.stringify(value)}\nid: ${version}`
          setResult(Object.assign({ ...result }, { stringify }))
        },
      }),
    }),
  }
}
