import type { ExecutionArgs } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refuseUnknown } from '../../graphql/unknown-values.js'
import type { Store } from '../../store/open-store.js'
import { findOperation } from '../weigh-document.js'

/** Says so where a filter names an outlet, a person, an event or an article that is not stored. */
export function useKnownValues({ db }: Store): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args: ExecutionArgs) => {
        const operation = findOperation(args)
        // A database that fails is told of by the lists, which ask it next.
        const refused = operation && (await refuseUnknown(db, args, operation).catch(() => null))
        return refused ? { errors: [refused] } : (executeFn(args) as unknown)
      })
    },
  }
}
