import { GraphQLError } from 'graphql'
import { PothosValidationError } from '@pothos/core'
import { InputError, NotFoundError } from '../errors.js'
import { isDatabaseAway } from '../store/database-faults.js'
import { codedError, ERROR_CODES } from './coded-error.js'
import type { ErrorCode } from './coded-error.js'

/** Seconds after which a client may try again when the database did not answer. */
export const RETRY_AFTER_SECONDS = '2'

/** What the parser says of a document with more words and signs than it may have. */
const TOO_LONG = /^Syntax Error: Document contains more tha[nt]\b/

/**
 * Turns whatever went wrong into what the client may see. A bad request keeps its message and gets its code; a fault
 * of ours becomes `INTERNAL` with nothing told.
 * @param log called with each fault that is hidden from the client.
 */
export function maskError(error: unknown, log: (error: unknown) => void): GraphQLError {
  const original = originalOf(error)
  if (original instanceof InputError || original instanceof PothosValidationError) {
    return placed(error, 'BAD_INPUT', original.message)
  }
  if (original instanceof NotFoundError) return placed(error, 'NOT_FOUND', original.message)
  if (original === null && error instanceof GraphQLError) {
    if (TOO_LONG.test(error.message)) return placed(error, 'TOO_LARGE', error.message)
    return hasCode(error) ? error : placed(error, codeOfBareError(error), error.message, refusalOf(error))
  }
  if (isDatabaseAway(original ?? error)) {
    log(original ?? error)
    return codedError('BUSY', 'The database does not answer just now. Please try again in a moment.', {
      status: 503,
      headers: { 'retry-after': RETRY_AFTER_SECONDS },
    })
  }
  log(original ?? error)
  return placed(error, 'INTERNAL', 'Something went wrong on the server. The fault has been written to its log.')
}

/** The error that was thrown in a resolver; null where GraphQL itself reports. */
function originalOf(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error
  const original = error.originalError
  if (original === undefined) return null
  return original instanceof GraphQLError ? originalOf(original) : original
}

function hasCode(error: GraphQLError): boolean {
  const code = error.extensions['code']
  return typeof code === 'string' && code in ERROR_CODES
}

/** GraphQL's own errors carry no code of ours: without a path they come from parsing or checking the document. */
function codeOfBareError(error: GraphQLError): ErrorCode {
  if (error.message.startsWith('Syntax Error')) return 'GRAPHQL_PARSE_FAILED'
  const http = error.extensions['http'] as { status?: number } | undefined
  if (http?.status === 413) return 'TOO_LARGE'
  if (http?.status !== undefined && http.status >= 400 && error.nodes === undefined) return 'BAD_REQUEST'
  if (error.path !== undefined || error.message.startsWith('Variable ')) return 'BAD_INPUT'
  return 'GRAPHQL_VALIDATION_FAILED'
}

/** What is refused before anything of it runs, as a variable that does not fit, is refused by the newer media type with a status of its own. */
function refusalOf({ path }: GraphQLError): object | undefined {
  return path === undefined ? { status: 400, spec: true } : undefined
}

function placed(error: unknown, code: ErrorCode, message: string, refusal?: object): GraphQLError {
  const at = error instanceof GraphQLError ? error : null
  const http = at?.extensions['http'] ?? refusal
  const extensions = http === undefined ? { code } : { code, http }
  return new GraphQLError(message, {
    nodes: at?.nodes ?? null,
    source: at?.source ?? null,
    positions: at?.positions ?? null,
    path: at?.path ?? null,
    extensions,
  })
}
