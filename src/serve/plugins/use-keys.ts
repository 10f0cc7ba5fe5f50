import type { FetchAPI, Plugin } from 'graphql-yoga'
import { ConflictError, InputError } from '../../errors.js'
import { listKeys, makeKey, revokeKey } from '../../store/api-keys.js'
import type { Store } from '../../store/open-store.js'
import { refuse, refuseFault } from '../refuse.js'

/**
 * `GET /keys`, `POST /keys?name=…&scope=…` and `DELETE /keys?name=…`: how the command line has keys made by the server that
 * holds the data folder. The answer to POST is the one time that a key is told.
 */
export function useKeys({ db }: Store, log: (error: unknown) => void): Plugin {
  return {
    async onRequest(incoming) {
      const { request, url, fetchAPI } = incoming
      const endResponse = (response: Response) => {
        incoming.endResponse(response)
      }
      if (url.pathname !== '/keys') return
      try {
        endResponse(await answer(db, request, url, fetchAPI))
      } catch (error) {
        if (error instanceof InputError || error instanceof ConflictError) {
          endResponse(refuse(fetchAPI, 400, 'BAD_INPUT', error.message))
          return
        }
        log(error)
        endResponse(refuseFault(fetchAPI, error))
      }
    },
  }
}

async function answer(db: Store['db'], request: Request, { searchParams }: URL, fetchAPI: FetchAPI): Promise<Response> {
  const name = searchParams.get('name') ?? ''
  switch (request.method) {
    case 'GET':
      return fetchAPI.Response.json(await listKeys(db))
    case 'POST':
      return fetchAPI.Response.json({ key: await makeKey(db, name, searchParams.getAll('scope')) })
    case 'DELETE':
      return (await revokeKey(db, name))
        ? fetchAPI.Response.json({ revoked: name })
        : refuse(fetchAPI, 404, 'NOT_FOUND', `No key of that name or id holds: "${name.slice(0, 80)}".`)
    default:
      return refuse(fetchAPI, 405, 'BAD_REQUEST', 'Use GET, POST or DELETE.')
  }
}
