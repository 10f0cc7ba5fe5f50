import type { FetchAPI } from 'graphql-yoga'
import type { ErrorCode } from '../graphql/coded-error.js'

/** An answer that says what is wrong with a request, in the form of a GraphQL error. */
export function refuse(
  fetchAPI: Pick<FetchAPI, 'Response'>,
  status: number,
  code: ErrorCode,
  message: string,
): Response {
  return fetchAPI.Response.json({ errors: [{ message, extensions: { code } }] }, { status })
}
