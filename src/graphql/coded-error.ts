import { GraphQLError } from 'graphql'
import type { GraphQLErrorExtensions } from 'graphql'

/**
 * Every code that `extensions.code` of a top-level error can have. The list is closed: a client may switch over it.
 */
export const ERROR_CODES = {
  BAD_INPUT: 'An argument, id or cursor cannot be used as it was given; the message names it.',
  NOT_FOUND:
    'Something named in a list of ids, or in a filter, does not exist. (A single thing asked for by key is null instead.)',
  GONE: 'The changes after this version are no longer kept. Read afresh, and subscribe from `changeVersion`.',
  TOO_LARGE: 'The request asks for too much at once: too long, too deep or too many fields, ids or articles.',
  TOO_SLOW: 'It took longer than a request may, and was given up.',
  TOO_MANY: 'Whoever asks has spent the allowance of these seconds; `Retry-After` says when to go on.',
  UNAUTHENTICATED: 'This needs a key, or the key that was sent does not hold.',
  FORBIDDEN: 'The key is not for this, or this server does not answer to such a name, page or document.',
  BAD_REQUEST: 'The HTTP request is not one that this server takes: its method, media type or JSON body.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document asks for something that the schema does not have.',
  BUSY: 'The database cannot be reached, or the server does all it can. Try again after `Retry-After` seconds.',
  INTERNAL: 'A fault of the server. Nothing about it is told to the client; the log of the server has it.',
} as const

export type ErrorCode = keyof typeof ERROR_CODES

/** An error for the client, with a code of the list above and, where HTTP asks for another one than 200, its status. */
export function codedError(code: ErrorCode, message: string, http?: GraphQLErrorExtensions['http']): GraphQLError {
  return new GraphQLError(message, { extensions: http === undefined ? { code } : { code, http } })
}
