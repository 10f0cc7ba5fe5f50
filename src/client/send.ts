import { pauseAsked } from './pause-asked.js'

/** How requests are sent. */
export interface SendOptions {
  /** How long one try may take, in ms. Without it there is no limit. */
  readonly timeout?: number
  /** How often a request is sent again when the server is busy (429, 503); 0 = never. Default 5. */
  readonly retries?: number
  /** Stands in for the global `fetch`. */
  readonly fetch?: typeof fetch
  /** Ends every request of this client. */
  readonly signal?: AbortSignal
}

const RETRIES = 5

/** Answers after which the same request may succeed a little later. Every other 4xx would only fail again. */
const BUSY = [429, 503]

/** First pause where the server names none, in ms; each further one may be twice as long. */
const FIRST_PAUSE_MS = 250

/** Longest pause, in ms, whatever the server says. */
const LONGEST_PAUSE_MS = 30_000

/** A `fetch` that waits and tries again while the server is busy, as long as it asks to, and a little more by chance. */
export function makeSend({ timeout, retries = RETRIES, fetch: send = fetch, signal }: SendOptions): typeof fetch {
  return async (input, init) => {
    const given = [init?.signal, signal].filter((one) => one !== null && one !== undefined)
    for (let attempt = 0; ; attempt += 1) {
      const limit = timeout === undefined ? [] : [AbortSignal.timeout(timeout)]
      const signals = [...given, ...limit]
      const response = await send(input, { ...init, signal: signals.length === 0 ? null : AbortSignal.any(signals) })
      if (!BUSY.includes(response.status) || attempt >= retries) return response
      await response.body?.cancel()
      await pause(pauseAfter(response, attempt), given)
    }
  }
}

/** What the server asks for, or twice as long each time; plus up to half of it, so that not all come back at once. */
function pauseAfter({ headers }: Response, attempt: number): number {
  const asked = pauseAsked(headers.get('retry-after'), Date.now()) ?? FIRST_PAUSE_MS * 2 ** attempt
  const least = Math.min(asked, LONGEST_PAUSE_MS)
  return least + Math.random() * Math.max(least, FIRST_PAUSE_MS) * 0.5
}

/** Waits, unless somebody gives up meanwhile. */
export function pause(milliseconds: number, signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = signals.length === 0 ? null : AbortSignal.any([...signals])
    const giveUp = (): void => {
      clearTimeout(timer)
      reject(ended?.reason instanceof Error ? ended.reason : new Error('aborted'))
    }
    const timer = setTimeout(() => {
      ended?.removeEventListener('abort', giveUp)
      resolve()
    }, milliseconds)
    if (ended?.aborted === true) giveUp()
    else ended?.addEventListener('abort', giveUp, { once: true })
  })
}
