import type { FetchAPI } from 'graphql-yoga'
import type { ErrorCode } from '../graphql/coded-error.js'
import { RETRY_AFTER_SECONDS } from '../graphql/mask-error.js'
import { isDatabaseAway } from '../store/database-faults.js'

/** An answer that says what is wrong with a request, in the form of a GraphQL error. */
export function refuse(
  fetchAPI: Pick<FetchAPI, 'Response'>,
  status: number,
  code: ErrorCode,
  message: string,
): Response {
  return fetchAPI.Response.json({ errors: [{ message, extensions: { code } }] }, { status })
}

/** What a client is told of a fault that is none of theirs: to come again, or no more than that there was one. */
export const FAULTS = {
  BUSY: 'The database does not answer just now. Please try again in a moment.',
  INTERNAL: 'Something went wrong on the server; its log says what.',
} as const

export function faultOf(error: unknown): keyof typeof FAULTS {
  return isDatabaseAway(error) ? 'BUSY' : 'INTERNAL'
}

/** The answer to a request that met a fault. */
export function refuseFault(fetchAPI: Pick<FetchAPI, 'Response'>, error: unknown): Response {
  const code = faultOf(error)
  const response = refuse(fetchAPI, code === 'BUSY' ? 503 : 500, code, FAULTS[code])
  if (code === 'BUSY') response.headers.set('retry-after', RETRY_AFTER_SECONDS)
  return response
}
