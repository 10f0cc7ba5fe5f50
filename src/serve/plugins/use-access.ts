import type { Plugin } from 'graphql-yoga'
import type { Caller, Scope } from '../../model/access.js'
import { codedError } from '../../graphql/coded-error.js'
import type { Access } from '../access.js'
import { askingOf } from '../asking.js'
import { refuse, refuseFault } from '../refuse.js'

/** What the routes beside GraphQL need; what is not named here tells nothing of what is stored. */
const ROUTES: readonly (readonly [path: RegExp, scope: Scope])[] = [
  [/^\/(?:ingest|plan|jobs)$/, 'ingest'],
  [/^\/(?:(?:comparison|check|mcp)$|export\/)/, 'read'],
  [/^\/(?:inspection|keys|follow)$/, 'admin'],
]

/** Finds out who sends a request, and refuses a key that does not hold and a route that is not theirs. */
export function useAccess(access: Access, log: (error: unknown) => void): Plugin {
  return {
    async onRequest(incoming) {
      const { request, url, fetchAPI } = incoming
      const endResponse = (response: Response) => {
        incoming.endResponse(response)
      }
      const needed = ROUTES.find(([path]) => path.test(url.pathname))?.[1]
      let caller: Caller | null
      let isAllowed: boolean
      try {
        caller = await access.callerOf(request.headers.get('authorization'))
        isAllowed = caller !== null && (needed === undefined || (await access.mayDo(caller, needed)))
      } catch (error) {
        log(error)
        endResponse(refuseFault(fetchAPI, error))
        return
      }
      if (caller === null) {
        endResponse(
          refuse(fetchAPI, 401, 'UNAUTHENTICATED', 'This key does not hold. Ask whoever runs the server for one.'),
        )
        return
      }
      askingOf(request).caller = caller
      if (needed === undefined || isAllowed) return
      const { code, status, message } = refusalOf(caller, needed)
      endResponse(refuse(fetchAPI, status, code, message))
    },
  }
}

/** What somebody is told who may not do something: to show a key, or that theirs is not for it. */
export function refusalOf(caller: Caller, needed: Scope) {
  return caller.name === null
    ? ({
        code: 'UNAUTHENTICATED',
        status: 401,
        message: `This needs a key with the scope "${needed}": send it as Authorization: Bearer …`,
      } as const)
    : ({
        code: 'FORBIDDEN',
        status: 403,
        message: `The key of ${caller.name} is not for this: here, now, it takes one with the scope "${needed}".`,
      } as const)
}

/** The same as an error of GraphQL. */
export function refusalError(caller: Caller, needed: Scope) {
  const { code, status, message } = refusalOf(caller, needed)
  return codedError(code, message, { status })
}
