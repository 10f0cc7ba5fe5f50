import type { FetchAPI, Plugin } from 'graphql-yoga'
import { InputError, NotFoundError } from '../../errors.js'
import type { IngestOutcome } from '../../model/ingest.js'
import { compareEvent, ingest, plan, type PlannedOutcome } from '../../pipeline.js'
import { checkDraft } from '../../pipeline/check-draft.js'
import type { Context } from '../../graphql/context.js'
import { findLargestEvent } from '../../store/find-largest-event.js'
import { findNamedEvent, scopeOfEvent } from '../../store/find-named-event.js'
import { inspectStore } from '../../store/inspect-store.js'
import { loadFileNames } from '../../store/load-file-names.js'
import type { Store } from '../../store/open-store.js'
import { readHandedFile, statedIn } from '../read-handed-file.js'
import { faultOf, FAULTS, refuse, refuseFault } from '../refuse.js'

export interface HandoverOptions {
  readonly largestFile: number
  readonly log: (error: unknown) => void
}

/** What the handed over work is done with. */
type World = Pick<Context, 'store' | 'comparisons'>

/**
 * The routes by which commands hand their work to the server that holds the data folder: `POST /ingest?name=FILE` with
 * the bytes of the file, `POST /plan` with the same for a dry run, `POST /check?name=FILE` with the bytes of a draft,
 * `GET /comparison?event=ID&independence=ORIGINALS_ONLY`, and `GET /inspection`.
 *
 * The bytes must be sent as application/octet-stream: a page of another site cannot do that without being asked first,
 * and nobody here says yes.
 */
export function useHandover(world: World, options: HandoverOptions): Plugin {
  return {
    async onRequest(incoming) {
      const { request, url, fetchAPI } = incoming
      if (url.pathname === '/ingest' || url.pathname === '/plan') {
        incoming.endResponse(await takeIn(world.store, request, url, fetchAPI, options))
      }
      if (url.pathname === '/check') incoming.endResponse(await checked(world, request, url, fetchAPI, options))
      if (url.pathname === '/inspection') {
        incoming.endResponse(await inspected(world, fetchAPI, options))
      }
      if (url.pathname === '/comparison') incoming.endResponse(await compared(world, request, url, fetchAPI, options))
    },
  }
}

async function takeIn(
  store: Store,
  request: Request,
  url: URL,
  fetchAPI: FetchAPI,
  { largestFile, log }: HandoverOptions,
) {
  const file = await readHandedFile(request, url, fetchAPI, { largestFile })
  if ('status' in file) return file
  const outcomes = (url.pathname === '/plan' ? plan : ingest)(store, [file], statedIn(url))
  return new fetchAPI.Response(toLines(outcomes, log), {
    headers: { 'content-type': 'application/jsonl; charset=utf-8' },
  })
}

/** One outcome a line, as soon as it is known. A fault in the middle becomes a last line that is no outcome. */
function toLines(
  outcomes: AsyncIterable<IngestOutcome | PlannedOutcome>,
  log: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const iterator = outcomes[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  const line = (value: unknown) => encoder.encode(`${JSON.stringify(value)}\n`)
  return new ReadableStream({
    async pull(controller) {
      try {
        const next = await iterator.next()
        if (next.done === true) controller.close()
        else controller.enqueue(line(next.value))
      } catch (error) {
        log(error)
        controller.enqueue(line({ error: FAULTS[faultOf(error)] }))
        controller.close()
      }
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}

async function checked({ store }: World, request: Request, url: URL, fetchAPI: FetchAPI, options: HandoverOptions) {
  const file = await readHandedFile(request, url, fetchAPI, options)
  if ('status' in file) return file
  try {
    const scope = await scopeOfEvent(store.db, url.searchParams.get('event'))
    return fetchAPI.Response.json(await checkDraft(store.db, file, scope))
  } catch (error) {
    if (error instanceof NotFoundError) return refuse(fetchAPI, 404, 'NOT_FOUND', error.message)
    if (error instanceof InputError) return refuse(fetchAPI, 400, 'BAD_INPUT', error.message)
    options.log(error)
    return refuseFault(fetchAPI, error)
  }
}

async function inspected({ store }: World, fetchAPI: FetchAPI, { log }: HandoverOptions): Promise<Response> {
  try {
    return fetchAPI.Response.json(await inspectStore(store))
  } catch (error) {
    log(error)
    return refuseFault(fetchAPI, error)
  }
}

async function compared(
  { store, comparisons }: World,
  request: Request,
  url: URL,
  fetchAPI: FetchAPI,
  { log }: HandoverOptions,
) {
  if (request.method !== 'GET') return refuse(fetchAPI, 405, 'BAD_REQUEST', 'Use GET with ?event=ID or ?event=largest.')
  const asked = url.searchParams.get('event') ?? 'largest'
  const independence = url.searchParams.get('independence') === 'ORIGINALS_ONLY' ? 'ORIGINALS_ONLY' : 'ALL'
  try {
    const id = asked === 'largest' ? await findLargestEvent(store.db) : await findNamedEvent(store.db, asked)
    if (id === null) {
      return refuse(fetchAPI, 404, 'NOT_FOUND', 'Nothing is stored yet. Take articles in with: rashomon ingest PATH…')
    }
    const answer = await compareEvent(store.db, id, { independence, comparisons })
    const names = Object.fromEntries(await loadFileNames(store.db, answer.dossier))
    return fetchAPI.Response.json({ ...answer, names })
  } catch (error) {
    if (error instanceof NotFoundError) return refuse(fetchAPI, 404, 'NOT_FOUND', error.message)
    if (error instanceof InputError) return refuse(fetchAPI, 400, 'BAD_INPUT', error.message)
    log(error)
    return refuseFault(fetchAPI, error)
  }
}
