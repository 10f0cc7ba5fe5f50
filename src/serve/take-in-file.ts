import type { FetchAPI } from 'graphql-yoga'
import type { Limits } from '../graphql/limits.js'
import type { IngestOutcome } from '../model/ingest.js'
import type { TakeIn } from '../page/address.js'
import { RefusedError } from '../page/ask-for.js'

/** Files that hold many articles, each of which is measured when it is read. */
const CONTAINER = /\.(?:jsonl|ndjson|json|xml|gz)$/i

/** Who sent a form with files, and how what it asks of the server is answered. */
interface Sender {
  readonly url: URL
  readonly fetchAPI: FetchAPI
  readonly signal: AbortSignal
  readonly authorization: string | null
  readonly limits: Pick<Limits, 'articleBytes'>
  readonly answer: (request: Request) => Response | Promise<Response>
}

/**
 * Takes in what a form sends by a request of its own, as the command line hands files over: with the key of whoever sends it, and read
 * in the same way.
 */
export function takeInOf({ url, fetchAPI, signal, authorization, limits, answer }: Sender): TakeIn {
  return async ({ name, bytes }, outlet) => {
    if (bytes.byteLength > limits.articleBytes && !CONTAINER.test(name)) {
      const message = `It has ${String(bytes.byteLength)} bytes; an article may have ${String(limits.articleBytes)}. Give its text without the page around it.`
      return [{ kind: 'rejected', origin: { name, line: null }, reason: 'TOO_LARGE', message }]
    }
    const to = new URL('/ingest', url)
    to.searchParams.set('name', name)
    if (outlet !== null) to.searchParams.set('outlet', outlet)
    const headers = new Headers({ 'content-type': 'application/octet-stream' })
    if (authorization !== null) headers.set('authorization', authorization)
    const request = new fetchAPI.Request(to, { method: 'POST', headers, body: bytes as BodyInit, signal })
    const response = await answer(request)
    const text = await response.text()
    if (response.status !== 200) throw refusalIn(text)
    return text.split('\n').filter(Boolean).map(readOutcome)
  }
}

/** @throws RefusedError for the last line of what a fault broke off. */
function readOutcome(line: string): IngestOutcome {
  const outcome = JSON.parse(line) as IngestOutcome | { readonly error: string }
  if ('error' in outcome) throw new RefusedError(outcome.error, 'INTERNAL')
  return outcome
}

function refusalIn(text: string): RefusedError {
  const { errors } = JSON.parse(text) as {
    readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
  }
  const [error] = errors
  return new RefusedError(error?.message ?? 'It was not taken.', error?.extensions.code ?? 'INTERNAL')
}
