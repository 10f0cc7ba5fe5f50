import type { FetchAPI, Plugin } from 'graphql-yoga'
import { InputError } from '../../errors.js'
import { FIRST_INTERVAL } from '../../follow/pace.js'
import type { WantedSource } from '../../model/follow.js'
import { addSources, listSources, removeSource } from '../../store/follow/sources.js'
import type { Store } from '../../store/open-store.js'
import { readBody } from '../read-body.js'
import { refuse, refuseFault } from '../refuse.js'

/** Largest list of sources, in bytes: some ten thousand addresses. */
const LARGEST_LIST = 2_000_000

/**
 * `GET /follow`, `POST /follow` with a JSON list of `{ address, title }`, and `DELETE /follow?key=…`: how the command line has sources followed
 * where a server holds the data folder.
 */
export function useFollow({ db }: Pick<Store, 'db'>, log: (error: unknown) => void): Plugin {
  return {
    async onRequest(incoming) {
      const { request, url, fetchAPI } = incoming
      const endResponse = (response: Response): void => {
        incoming.endResponse(response)
      }
      if (url.pathname !== '/follow') return
      try {
        endResponse(await answer(db, request, url, fetchAPI))
      } catch (error) {
        if (error instanceof InputError) {
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
  switch (request.method) {
    case 'GET':
      return fetchAPI.Response.json(await listSources(db))
    case 'POST': {
      const body = await readBody(request, LARGEST_LIST)
      if (body === null) return refuse(fetchAPI, 413, 'TOO_LARGE', 'The list of sources is larger than 2 MB.')
      const wanted = readWanted(body)
      return fetchAPI.Response.json(await addSources(db, wanted, { now: new Date(), interval: FIRST_INTERVAL }))
    }
    case 'DELETE': {
      const key = searchParams.get('key') ?? ''
      const removed = await removeSource(db, key)
      return removed === null
        ? refuse(fetchAPI, 404, 'NOT_FOUND', `Nothing of that address or id is followed: "${key.slice(0, 200)}".`)
        : fetchAPI.Response.json(removed)
    }
    default:
      return refuse(fetchAPI, 405, 'BAD_REQUEST', 'Use GET, POST or DELETE.')
  }
}

function readWanted(body: Uint8Array): WantedSource[] {
  const wanted = parse(new TextDecoder().decode(body))
  if (Array.isArray(wanted) && wanted.every(isWanted)) return wanted
  throw new InputError('Write a list of sources: [{"address": "https://news.example/feed.xml", "title": null}].', null)
}

function isWanted(value: unknown): value is WantedSource {
  if (typeof value !== 'object' || value === null) return false
  const { address, title } = value as Readonly<Record<string, unknown>>
  return typeof address === 'string' && /^https?:\/\//i.test(address) && (title === null || typeof title === 'string')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
