import { print } from 'graphql'
import type { DocumentNode } from 'graphql'
import { RashomonError } from './error.js'
import { readEvents } from './read-events.js'
import { pause } from './send.js'

/** How a subscription reaches the server. */
export interface Line {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly send: typeof fetch
  readonly signal: AbortSignal | undefined
}

export interface SubscribeOptions {
  /** Ends the subscription. Leaving the loop does it too. */
  readonly signal?: AbortSignal
}

interface Version {
  readonly data?: { readonly changeVersion: number } | null
}

/** Pause before a line that was cut is opened again, in ms. */
const REOPEN_MS = 500

interface Message {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[]
}

/**
 * What the server tells, as it happens. A line that is cut is opened again from the last version that came over it: nothing
 * is missed and nothing comes twice.
 */
export async function* subscribe<Data>(
  line: Line,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  options: SubscribeOptions = {},
): AsyncGenerator<Data, void, void> {
  const query = print(document)
  const left = new AbortController()
  const signals = [left.signal, options.signal, line.signal].filter((signal) => signal !== undefined)
  const signal = AbortSignal.any(signals)
  // Without a version to begin at it begins now: asked for once, so that nothing is missed when the line is cut at once.
  const { after } = variables as { readonly after?: number | null }
  let seen = String(after ?? (await askVersion(line, signal)))
  let isOpened = false
  try {
    for (;;) {
      try {
        const body = await open(line, { query, variables, seen }, signal)
        isOpened = true
        for await (const { name, data, id } of readEvents(body)) {
          if (name === 'complete') break
          const message = JSON.parse(data) as Message
          const [error] = message.errors ?? []
          if (error !== undefined) throw new RashomonError(error.message, codeOf(error), 200, null)
          seen = id ?? seen
          yield message.data as Data
        }
      } catch (error) {
        if (signal.aborted) return
        // Where a line was open before, a gateway that has lost its server for a moment is no end.
        if (error instanceof RashomonError && !(isOpened && (error.status ?? 0) >= 500)) throw error
        if (!isOpened) throw unreachable(error)
      }
      if (signal.aborted) return
      const isOver = await pause(REOPEN_MS * (1 + Math.random()), [signal]).then(
        () => false,
        () => true,
      )
      if (isOver) return
    }
  } finally {
    left.abort()
  }
}

async function askVersion({ url, headers, send }: Line, signal: AbortSignal): Promise<number> {
  const response = await send(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: '{ changeVersion }' }),
    signal,
  }).catch((error: unknown) => {
    throw unreachable(error)
  })
  const answer = (await response.json().catch(() => ({}))) as Version & Pick<Message, 'errors'>
  const version = answer.data?.changeVersion
  if (version !== undefined) return version
  throw refusal(response, answer)
}

function unreachable(error: unknown): RashomonError {
  const reason = error instanceof Error ? error.message : String(error)
  return new RashomonError(`The server cannot be reached: ${reason}`, null, null, null, { cause: error })
}

async function open(
  { url, headers, send }: Line,
  { query, variables, seen }: { readonly query: string; readonly variables: object; readonly seen: string },
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  const response = await send(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream', 'last-event-id': seen },
    body: JSON.stringify({ query, variables }),
    signal,
  })
  if (response.ok && response.body !== null) return response.body
  throw refusal(response, await readAnswer(response))
}

/** What a request for events is refused with is an event itself, or plain JSON where it did not come so far. */
async function readAnswer(response: Response): Promise<Message> {
  try {
    return JSON.parse((await firstEvent(response)) ?? (await response.text())) as Message
  } catch {
    return {}
  }
}

async function firstEvent({ headers, body }: Response): Promise<string | null> {
  if (body === null || headers.get('content-type')?.startsWith('text/event-stream') !== true) return null
  for await (const { data } of readEvents(body)) return data
  return null
}

function refusal(response: Response, { errors }: Pick<Message, 'errors'>): RashomonError {
  const [error] = errors ?? []
  return new RashomonError(
    error?.message ?? `The server answered with HTTP status ${String(response.status)}.`,
    error === undefined ? null : codeOf(error),
    response.status,
    response.headers.get('x-request-id'),
  )
}

function codeOf({ extensions }: { readonly extensions?: { readonly code?: unknown } }): string | null {
  return typeof extensions?.code === 'string' ? extensions.code : null
}
