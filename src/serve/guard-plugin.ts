import { GraphQLError } from 'graphql'
import type { FetchAPI } from 'graphql-yoga'
import { codedError } from '../graphql/coded-error.js'
import { FAULTS, faultOf, refuseFault } from './refuse.js'

/** Hooks about a request. Those about a document are left alone: what goes wrong there is an error of the answer. */
const HOOKS = ['onRequest', 'onRequestParse', 'onParams', 'onExecutionResult', 'onResponse'] as const

/** What a hook is handed, so far as an answer may be put in its place. */
interface Payload {
  readonly fetchAPI: Pick<FetchAPI, 'Response'>
  readonly endResponse?: (response: Response) => void
  readonly setResponse?: (response: Response) => void
}

type Hook = (payload: Payload) => unknown

/**
 * The same plugin, but a fault in it is answered as one of ours. The library would send the client its stack, with the paths of
 * this machine.
 * @param log called with the fault.
 */
export function guardPlugin<Each extends object>(plugin: Each, log: (error: unknown) => void): Each {
  const hooks = plugin as Partial<Record<(typeof HOOKS)[number], Hook>>
  const guarded = HOOKS.flatMap((name) => {
    const hook = hooks[name]
    return hook === undefined ? [] : [[name, guard(hook.bind(plugin), log)] as const]
  })
  return { ...plugin, ...Object.fromEntries(guarded) }
}

function guard(hook: Hook, log: (error: unknown) => void): Hook {
  return (payload) => {
    const give = (error: unknown): void => {
      if (error instanceof GraphQLError) throw error
      log(error)
      const answer = payload.endResponse ?? payload.setResponse
      if (answer === undefined) throw unspoken(faultOf(error))
      answer(refuseFault(payload.fetchAPI, error))
    }
    try {
      const done = hook(payload)
      return done instanceof Promise ? done.catch(give) : done
    } catch (error) {
      give(error)
      return undefined
    }
  }
}

/** Where no answer can be put in the place of another one, the library sends the stack of what was thrown: it is one of words. */
function unspoken(code: keyof typeof FAULTS): GraphQLError {
  const error = codedError(code, FAULTS[code], { status: code === 'BUSY' ? 503 : 500 })
  return Object.assign(error, { stack: JSON.stringify({ errors: [error] }) })
}
