import { AddressRefused } from './guarded-agent.js'
import { AnswerBroken, AnswerTooLarge } from './read-answer.js'
import type { FetchFailure } from './fetched.js'
import type { ReachProblem } from './reach.js'

/** A failure without the address that was asked for: why, and in words. */
export type Explained = Pick<FetchFailure, 'reason' | 'message'>

/** Why an address is not asked at all. */
export function explainReach(problem: Exclude<ReachProblem, null>, url: URL): Explained {
  const refused = (message: string): Explained => ({ reason: 'ADDRESS_REFUSED', message })
  const host = url.hostname
  switch (problem) {
    case 'SCHEME':
      return refused(`Only http:// and https:// addresses are fetched, and this one begins with ${url.protocol}`)
    case 'CREDENTIALS':
      return refused('The address holds a name or password, which is not sent anywhere; hand it in without.')
    case 'PRIVATE':
      return refused(`${host} is no public address, and is not asked. If you mean it, name it: --fetch ${url.host}`)
    case 'HOST':
      return refused(
        `Pages of ${host} are not fetched here. Whoever runs the server can allow it: --fetch ${host}; or hand in the page itself.`,
      )
    case 'PORT':
      return refused(
        `Port ${url.port} is none on which the web is read. If you mean it, name it: --fetch ${host}:${url.port}`,
      )
  }
}

/** Why an answer of that status is none. */
export function explainStatus(status: number, host: string, retryAfterSeconds: number | null): Explained {
  const later = retryAfterSeconds === null ? 'Try again later.' : `Try again in ${inWords(retryAfterSeconds)}.`
  switch (status) {
    case 404:
      return { reason: 'NOT_FOUND', message: `There is no such page at ${host} (404). Check the address.` }
    case 410:
      return { reason: 'NOT_FOUND', message: `${host} has taken the page away (410).` }
    case 401:
    case 402:
      return {
        reason: 'FORBIDDEN',
        message: `${host} gives the page only to those who signed in (${String(status)}). Save it in your browser and hand in the file.`,
      }
    case 403:
      return {
        reason: 'FORBIDDEN',
        message: `${host} does not give the page to programs (403). Save it in your browser and hand in the file.`,
      }
    case 429:
      return { reason: 'BUSY', message: `${host} says that it was asked too often (429). ${later}` }
    case 451:
      return { reason: 'FORBIDDEN', message: `${host} may not show the page for legal reasons (451).` }
    case 503:
      return { reason: 'BUSY', message: `${host} cannot answer now (503). ${later}` }
    default:
      return status >= 500
        ? { reason: 'UNREACHABLE', message: `${host} met a fault of its own (${String(status)}). ${later}` }
        : { reason: 'NOT_FOUND', message: `${host} answered ${String(status)} and gave no page. Check the address.` }
  }
}

/** Why a request came to no answer. */
export function explainError(error: unknown, url: URL, mostBytes: number): Explained {
  const host = url.host
  if (isRefused(error)) {
    return {
      reason: 'ADDRESS_REFUSED',
      message: `${host} leads to an address that is not public, and is not asked. If you mean it, name the address: --fetch IP:PORT`,
    }
  }
  if (error instanceof AnswerTooLarge) {
    const megabytes = String(Math.floor(mostBytes / 1_000_000))
    return { reason: 'TOO_LARGE', message: `It is larger than ${megabytes} MB, the limit for one address.` }
  }
  const unreachable = (message: string): Explained => ({ reason: 'UNREACHABLE', message })
  if (error instanceof AnswerBroken)
    return unreachable(`The answer of ${host} is packed so that it cannot be unpacked.`)
  const code = codeOf(error)
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_NODATA':
      return unreachable(`There is no host ${url.hostname}. Check the address.`)
    case 'EAI_AGAIN':
      return unreachable(`The name ${url.hostname} cannot be looked up now. Is this machine on the network?`)
    case 'ECONNREFUSED':
      return unreachable(`Nobody answers at ${host}. Check the address, or try again later.`)
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
      return unreachable(`${host} cannot be reached from here. Is this machine on the network?`)
    default:
      if (/CERT|SSL|TLS|SELF_SIGNED/.test(code)) {
        return unreachable(`${host} cannot prove that it is ${url.hostname} (${code}); nothing was read.`)
      }
      if (/TIMEOUT|ABORT/i.test(code)) return unreachable(`${host} takes too long. Try again later.`)
      return unreachable(`The connection to ${host} broke${code === '' ? '' : ` (${code})`}. Try again later.`)
  }
}

function isRefused(error: unknown): boolean {
  if (error instanceof AddressRefused) return true
  if (error instanceof AggregateError) return error.errors.some(isRefused)
  return error instanceof Error && error.cause !== undefined && isRefused(error.cause)
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const { code } = error as { readonly code?: unknown }
  if (typeof code === 'string') return code
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : []
  if (first !== undefined) return codeOf(first)
  return error.name === 'Error' ? '' : error.name
}

function inWords(seconds: number): string {
  if (seconds < 120) return `${String(seconds)} seconds`
  if (seconds < 7_200) return `${String(Math.ceil(seconds / 60))} minutes`
  return `${String(Math.ceil(seconds / 3_600))} hours`
}
