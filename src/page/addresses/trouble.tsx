import type { Shown } from '../address.js'
import type { RefusedError } from '../ask-for.js'

/** What a reader is told who asks for something that is not there. */
export function notFound(thing: string): Shown {
  return {
    kind: 'page',
    status: 404,
    title: 'Not found',
    query: null,
    body: (
      <>
        <h1>There is no such {thing} here</h1>
        <p>The address may be cut short, or what stood there was deleted. Search above, or go on from here:</p>
        <ul>
          <li>
            <a href="/">The events of late</a>
          </li>
          <li>
            <a href="/graphql">GraphiQL</a>, where everything that is stored can be asked for
          </li>
        </ul>
      </>
    ),
  }
}

/** Statuses by the code of a refusal; any other is a fault of ours. */
const STATUSES: Readonly<Record<string, number>> = {
  BAD_INPUT: 400,
  NOT_FOUND: 404,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TOO_LARGE: 400,
  TOO_SLOW: 400,
  TOO_MANY: 429,
  BUSY: 503,
}

/** What a reader is told where the API does not answer. */
export function refused({ code, message }: Pick<RefusedError, 'code' | 'message'>): Shown {
  const status = STATUSES[code] ?? 500
  if (status === 404) return notFound('page')
  return {
    kind: 'page',
    status,
    title: 'No answer',
    query: null,
    body: (
      <>
        <h1>This page cannot be shown just now</h1>
        <p>{message}</p>
        {status === 401 && (
          <p>
            This server answers only to those who show a key, and a page cannot send one: ask in{' '}
            <a href="/graphql">GraphiQL</a>, with the key among the headers, or use the command line.
          </p>
        )}
      </>
    ),
  }
}
