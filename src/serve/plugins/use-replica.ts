import { OperationTypeNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../../graphql/context.js'
import type { Store } from '../../store/open-store.js'
import { findOperation } from '../weigh-document.js'

/**
 * Has queries read from the copy of the database where there is one, and where it holds all that this server wrote; mutations and
 * subscriptions go to the database itself.
 */
export function useReplica(store: Store): Plugin<Context> {
  const { replica } = store
  if (replica === null) return {}
  return {
    async onExecute({ args }) {
      if (findOperation(args)?.operation !== OperationTypeNode.QUERY) return
      const standing = await replica.standing()
      if (standing === null) return
      const { db, seen } = standing
      Object.assign(args.contextValue as object, { store: { ...store, db }, seen } satisfies Partial<Context>)
    },
  }
}
