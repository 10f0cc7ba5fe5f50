import { request, type Agent } from 'undici'
import { explainError, explainStatus } from './explain-failure.js'
import type { FetchedAnswer, FetchFailure, NotModified, Validators } from './fetched.js'
import { ACCEPTED_CODINGS, readAnswer } from './read-answer.js'

/** How much is taken of one address, and how long is waited for it. */
export interface Limits {
  /** Most bytes of an answer, unpacked. */
  readonly mostBytes: number
  /** Longest that one request may take from beginning to end, in ms. */
  readonly wholeMs: number
  readonly connectMs: number
  /** Longest that a server may be silent, in ms. */
  readonly silenceMs: number
}

interface Asking {
  readonly userAgent: string
  readonly limits: Limits
  readonly known?: Validators
  readonly signal?: AbortSignal
}

/** What one request came to: an answer, or where it leads. */
export type Hop = { readonly status: number | null } & (
  | Omit<FetchedAnswer, 'requested' | 'movedTo'>
  | Omit<NotModified, 'requested' | 'movedTo'>
  | Omit<FetchFailure, 'requested'>
  | { readonly kind: 'redirect'; readonly location: string; readonly isForGood: boolean }
)

const REDIRECTS = [301, 302, 303, 307, 308]

/** One request, without robots.txt and turns; redirects are told, not followed. No cookie is sent or kept. */
export async function askOnce(agent: Agent, url: URL, { userAgent, limits, known, signal }: Asking): Promise<Hop> {
  const deadline = AbortSignal.timeout(limits.wholeMs)
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent,
      signal: signal === undefined ? deadline : AbortSignal.any([deadline, signal]),
      headers: {
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,application/feed+json;q=0.9,*/*;q=0.5',
        'accept-encoding': ACCEPTED_CODINGS,
        ...conditionsOf(known),
      },
    })
    const header = (name: string): string | null => {
      const value = headers[name]
      return value === undefined ? null : Array.isArray(value) ? (value[0] ?? null) : value
    }
    const location = header('location')
    const freshSeconds = freshnessOf(header('cache-control'))
    if (statusCode !== 200) {
      // A short body is read off, so that the connection serves the next request.
      await body.dump({ limit: 65_536 }).catch(() => undefined)
      if (statusCode === 304) return { kind: 'not-modified', address: url.href, freshSeconds, status: 304 }
      if (REDIRECTS.includes(statusCode) && location !== null) {
        return { kind: 'redirect', location, isForGood: [301, 308].includes(statusCode), status: statusCode }
      }
      const retryAfterSeconds = secondsOf(header('retry-after'))
      const explained = explainStatus(statusCode, url.host, retryAfterSeconds)
      return { kind: 'failure', ...explained, status: statusCode, retryAfterSeconds }
    }
    const bytes = await readAnswer(body, header('content-encoding') ?? '', limits.mostBytes)
    return {
      kind: 'answer',
      address: url.href,
      bytes,
      ...typeOf(header('content-type')),
      etag: header('etag'),
      lastModified: header('last-modified'),
      freshSeconds,
      status: statusCode,
    }
  } catch (error) {
    const explained = explainError(error, url, limits.mostBytes)
    return { kind: 'failure', ...explained, status: null, retryAfterSeconds: null }
  }
}

function conditionsOf(known: Validators | undefined): Record<string, string> {
  return {
    ...(known?.etag == null ? {} : { 'if-none-match': known.etag }),
    ...(known?.lastModified == null ? {} : { 'if-modified-since': known.lastModified }),
  }
}

function typeOf(contentType: string | null): { readonly mediaType: string; readonly charset: string | null } {
  const [type = '', ...parameters] = (contentType ?? '').split(';')
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([\w-]{2,30})"?\s*$/i.exec(one)?.[1]).find(Boolean)
  return { mediaType: type.trim().toLowerCase(), charset: charset ?? null }
}

function freshnessOf(cacheControl: string | null): number | null {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(cacheControl ?? '')?.[1]
  return seconds === undefined ? null : Number(seconds)
}

/** `Retry-After` in seconds or as a date. A wait beyond a month is none that was meant. */
function secondsOf(retryAfter: string | null): number | null {
  if (retryAfter === null) return null
  const seconds = /^\d{1,9}$/.test(retryAfter.trim())
    ? Number(retryAfter)
    : Math.ceil((Date.parse(retryAfter) - Date.now()) / 1_000)
  return Number.isFinite(seconds) && seconds > 0 && seconds < 31 * 24 * 3_600 ? seconds : null
}
